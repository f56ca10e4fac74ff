/** Blocks: stretches of units that serve one claim, and which claim that is. */
import type { WeighedUnit } from '../unit.ts';
import { isCounter } from './counter.ts';

export interface Block {
	/** Units `from` up to `to`, exclusive. */
	readonly from: number;
	readonly to: number;
	/** The unit the block serves; null where it holds no claim. */
	readonly head: number | null;
}

/** Paragraphs shorter than this are taken together, longer than that are taken apart. */
const SMALL = 3;
const LARGE = 9;

/** `again`: units that say the main conclusion again. */
export function blocksOf(units: readonly WeighedUnit[], mainUnit: number, again: ReadonlySet<number>): Block[] {
	const stretches: { from: number; to: number }[] = [];
	let from = 0;
	while (from < units.length) {
		let to = from + 1;
		while (to < units.length && units[to]?.paragraph === units[from]?.paragraph) to++;
		const open = stretches.at(-1);
		const first = units[from];
		const opensPoint =
			first &&
			// A paragraph that takes up the other side has a point of its own.
			(isCounter(first, units[from + 1]) ||
				first.cues.some(({ sense, opens }) => opens && (sense === 'enumeration' || sense === 'summary')));
		const sameSection = open && !opensPoint && units[open.from]?.section === units[from]?.section;
		if (open && sameSection && (open.to - open.from < SMALL || to - from < SMALL) && to - open.from <= LARGE)
			open.to = to;
		else if (to - from > LARGE + 3 && units.length > LARGE + 3) stretches.push(...parts(units, from, to));
		else stretches.push({ from, to });
		from = to;
	}
	return stretches.map((stretch) => ({ ...stretch, head: headOf(units, stretch, mainUnit, again) }));
}

/** Cuts a long paragraph where a new point begins: before the strongest claims, at a distance. */
function parts(units: readonly WeighedUnit[], from: number, to: number): { from: number; to: number }[] {
	const cuts = [from];
	let open = from;
	while (to - open > LARGE) {
		let best = -1;
		let at = Math.min(to, open + LARGE);
		for (let index = open + SMALL; index <= Math.min(to - SMALL, open + LARGE); index++) {
			const strength = newPoint(units, index);
			if (strength > best) {
				best = strength;
				at = index;
			}
		}
		cuts.push(at);
		open = at;
	}
	return cuts.map((cut, index) => ({ from: cut, to: cuts[index + 1] ?? to }));
}

/** How much a unit looks like the start of a new point: little in common with what stands before, a cue, no looking back. */
function newPoint(units: readonly WeighedUnit[], index: number): number {
	const unit = units[index];
	const before = units[index - 1];
	const earlier = units[index - 2];
	if (!unit || !before) return 0;
	if (unit.sentence === before.sentence) return 0;
	let strength = 1 - shared(unit, before) - 0.5 * (earlier ? shared(unit, earlier) : 0);
	for (const { sense, opens } of unit.cues) {
		if (!opens) continue;
		if (sense === 'enumeration' || sense === 'summary') strength += 0.6;
		else if (sense === 'contrast' || sense === 'addition') strength += 0.1;
		else if (sense === 'reason' || sense === 'example' || sense === 'result' || sense === 'restatement')
			strength -= 0.6;
	}
	if (unit.signs.anaphoric) strength -= 0.5;
	return strength;
}

/** The share of a unit's content words that another has too. */
export function shared(a: WeighedUnit, b: WeighedUnit): number {
	if (a.content.size === 0 || b.content.size === 0) return 0;
	let both = 0;
	const [few, many] = a.content.size < b.content.size ? [a.content, b.content] : [b.content, a.content];
	for (const stem of few) if (many.has(stem)) both++;
	return both / few.size;
}

function headOf(
	units: readonly WeighedUnit[],
	{ from, to }: { from: number; to: number },
	mainUnit: number,
	again: ReadonlySet<number>
): number | null {
	if (mainUnit >= from && mainUnit < to) return mainUnit;
	for (const index of again) if (index >= from && index < to) return index;
	let best = -Infinity;
	let head: number | null = null;
	let isTurned = false;
	for (let index = from; index < to; index++) {
		const unit = units[index];
		// What answers the other side is what the paragraph is there for.
		const answers =
			!isTurned &&
			index > from &&
			unit?.cues.some(({ sense, opens }) => opens && sense === 'contrast') &&
			isCounterWithin(units, from, index);
		if (answers) isTurned = true;
		if (!unit || unit.evidence.score >= 0.5 || unit.voice === 'reported' || isCounter(unit, units[index + 1])) continue;
		if (unit.known && unit.known.role !== 'conclusion') continue;
		let strength = unit.conclusion.score;
		if (
			index === from &&
			to - from >= 3 &&
			!unit.signs.anaphoric &&
			!unit.cues.some(({ sense, opens }) => opens && sense === 'contrast')
		)
			strength += 0.2;
		if (unit.cues.some(({ sense, opens }) => opens && sense === 'enumeration'))
			strength += index === from ? 0.35 : 0.15;
		if (answers) strength += 0.25;
		if (index === to - 1) strength += 0.05;
		if (strength > best) {
			best = strength;
			head = index;
		}
	}
	return head;
}

function isCounterWithin(units: readonly WeighedUnit[], from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const unit = units[index];
		if (unit && isCounter(unit, units[index + 1])) return true;
	}
	return false;
}
