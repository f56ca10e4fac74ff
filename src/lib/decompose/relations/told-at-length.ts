/**
 * History told at length: a long article gives more particulars for a claim than its argument needs. Of those that only stand
 * near the claim the surest and nearest in words are kept, the others are background; short texts keep all.
 */
import type { Link, WeighedUnit } from '../unit.ts';
import { shared } from './blocks.ts';

/** Texts with fewer units are short. */
const LONG = 100;
/** Particulars of one claim that are kept. */
const KEPT = 4;

/** Indexes of units that are background. */
export function toldAtLength(units: readonly WeighedUnit[], links: readonly Link[]): ReadonlySet<number> {
	const background = new Set<number>();
	if (units.length < LONG) return background;
	const taken = new Set(links.map(({ to }) => to));
	const byClaim = new Map<number, number[]>();
	for (const { from, to, type, rule } of links) {
		const unit = units[from];
		if (type !== 'support' || taken.has(from) || !unit || unit.known || unit.evidence.score < 0.5) continue;
		if (rule !== undefined && rule !== 'evidence') continue;
		const told = byClaim.get(to);
		if (told) told.push(from);
		else byClaim.set(to, [from]);
	}
	for (const [claim, told] of byClaim) {
		const about = units[claim];
		if (!about || told.length <= KEPT) continue;
		const strength = (index: number) => {
			const unit = units[index];
			return unit ? unit.evidence.score + shared(unit, about) : 0;
		};
		const weakest = [...told].sort((a, b) => strength(b) - strength(a) || a - b).slice(KEPT);
		for (const index of weakest) background.add(index);
	}
	return background;
}
