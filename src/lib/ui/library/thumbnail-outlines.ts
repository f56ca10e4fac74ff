/** The boxes of a small drawing as one outline for each role: a list draws dozens of them at a time, and each element costs. Pure. */
import type { Role } from '#argument/records/statement.ts';
import type { Thumbnail } from '#map/thumbnail.ts';

export interface Outline {
	readonly role: Role;
	/** Of an SVG path. */
	readonly d: string;
}

export function outlines(boxes: Thumbnail['boxes']): Outline[] {
	const byRole = new Map<Role, string>();
	for (const { role, x, y, width, height } of boxes) {
		byRole.set(role, `${byRole.get(role) ?? ''}M${x} ${y}h${width}v${height}h${-width}z`);
	}
	return [...byRole].map(([role, d]) => ({ role, d }));
}
