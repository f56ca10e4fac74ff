/** Makes relations sound: nothing among its own reasons, and every unit with a way to the main conclusion. */
import type { Link } from '../unit.ts';

export function withoutCircles(
	links: ReadonlyMap<number, Link>,
	count: number,
	mainUnits: ReadonlySet<number>,
	mainUnit: number,
	settled: ReadonlyMap<number, Link | null>
): Link[] {
	const sound = new Map<number, Link>();
	// 0 not visited, 1 on the way, 2 leads to the main conclusion.
	const state = new Uint8Array(count);
	for (const unit of mainUnits) if (unit >= 0) state[unit] = 2;
	for (let start = 0; start < count; start++) {
		const way: number[] = [];
		let at = start;
		while (state[at] === 0) {
			state[at] = 1;
			way.push(at);
			const link = links.get(at);
			if (!link) break;
			at = link.to;
		}
		// A link of the engine's own gives way, never one that a person made.
		const circle = state[at] === 1 && links.has(at) ? way.slice(way.indexOf(at)) : [];
		const opened = circle.findLast((unit) => !settled.has(unit));
		for (const unit of way) {
			const link = links.get(unit);
			if (link && unit !== opened) sound.set(unit, link);
			else if (mainUnit >= 0 && unit !== mainUnit && !settled.has(unit)) {
				sound.set(unit, {
					from: unit,
					to: mainUnit,
					type: 'support',
					score: 0.2,
					because: ['nothing nearer takes it up'],
					rule: 'loose'
				});
			}
			state[unit] = 2;
		}
	}
	return [...sound.values()].sort((a, b) => a.from - b.from);
}
