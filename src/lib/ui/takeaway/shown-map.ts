/** The map on the screen, as a picture of it needs to know it. */
import type { Picture } from '#map/picture.ts';

export interface ShownMap {
	readonly drawn: () => Picture | null;
	readonly boxesIn: (part: 'view' | 'selection') => ReadonlySet<string> | null;
	readonly isFolded: () => boolean;
}
