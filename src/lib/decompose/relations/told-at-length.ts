/**
 * History told at length: a long article gives more particulars for a claim than its argument needs. Where paragraph after paragraph
 * tells what happened, what the author makes of it is kept, with the best particular of each; elsewhere the surest and nearest
 * in words of those that only stand near a claim. The others are background; short texts keep all.
 */
import type { Link, WeighedUnit } from '../unit.ts';
import { shared, type Block } from './blocks.ts';

/** Texts with fewer units are short. */
const LONG = 100;
/** Particulars of one claim that are kept. */
const KEPT = 4;

/** A stretch tells history where at least this share of it and of its neighbours is told in the past. */
const TOLD = 0.5;
/** What is made of history is a claim at least this strong. */
const CLAIM = 0.5;

/** Indexes of units that are background. */
export function toldAtLength(
	units: readonly WeighedUnit[],
	links: readonly Link[],
	blocks: readonly Block[]
): ReadonlySet<number> {
	const background = new Set<number>();
	if (units.length < LONG) return background;
	for (const [at, block] of blocks.entries())
		if (isHistory(units, blocks, at)) for (const index of passedOver(units, block)) background.add(index);
	const taken = new Set(links.flatMap(({ from, to }) => (background.has(from) ? [] : [to])));
	const byClaim = new Map<number, number[]>();
	for (const { from, to, type, rule } of links) {
		const unit = units[from];
		if (background.has(from) || type !== 'support' || taken.has(from)) continue;
		if (!unit || unit.known || unit.evidence.score < 0.5) continue;
		if (rule !== undefined && rule !== 'evidence') continue;
		const told = byClaim.get(to);
		if (told) told.push(from);
		else byClaim.set(to, [from]);
	}
	for (const [claim, told] of byClaim) {
		const about = units[claim];
		if (!about || told.length <= KEPT) continue;
		const weakest = [...told]
			.sort((a, b) => strength(units, b, about) - strength(units, a, about) || a - b)
			.slice(KEPT);
		for (const index of weakest) background.add(index);
	}
	return background;
}

function strength(units: readonly WeighedUnit[], index: number, about: WeighedUnit | undefined): number {
	const unit = units[index];
	return unit ? unit.evidence.score + (about ? shared(unit, about) : 0) : 0;
}

function isHistory(units: readonly WeighedUnit[], blocks: readonly Block[], at: number): boolean {
	const [from, to] = [blocks[at - 1]?.from ?? blocks[at]?.from ?? 0, blocks[at + 1]?.to ?? blocks[at]?.to ?? 0];
	let told = 0;
	for (let index = from; index < to; index++) if (isTold(units[index])) told++;
	return told >= (to - from) * TOLD;
}

function isTold(unit: WeighedUnit | undefined): boolean {
	return unit !== undefined && (unit.evidence.score >= 0.5 || (unit.signs.past ?? 0) >= 0.5);
}

/** What a stretch of history can do without: all but what the author makes of it and its best particular. */
function passedOver(units: readonly WeighedUnit[], { from, to, head }: Block): number[] {
	const told: number[] = [];
	let best = -1;
	for (let index = from; index < to; index++) {
		const unit = units[index];
		if (!unit || unit.known || unit.conclusion.score >= CLAIM) continue;
		told.push(index);
		const about = head === null ? undefined : units[head];
		if (unit.evidence.score >= 0.5 && (best < 0 || strength(units, index, about) > strength(units, best, about)))
			best = index;
	}
	return told.filter((index) => index !== best);
}
