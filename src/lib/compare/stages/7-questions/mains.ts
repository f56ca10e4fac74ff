/**
 * Which main conclusions are on one matter, and on which side of it does each stand? Two of them are on one matter where they
 * speak of the same parties or meet in a good part of their words; they part where an odd number of signs (denial, contrary words,
 * words such as "ban") stands between them.
 */
import type { Statement } from '#argument/records/statement.ts';
import type { AlignmentFinding } from '#compare/comparison.ts';
import type { Profile } from '#compare/profile.ts';
import type { ScoredPair, ScoredPairs } from '#compare/scored-pairs.ts';
import { conditionOf } from '#compare/text/clauses.ts';
import type { Reading } from '../2-reading.ts';

export interface MainsOnOneMatter {
	/** The main conclusion to ask about: the one the others are nearest to, none that denies where there is another. */
	readonly asked: number;
	/** Places of the main conclusions in the order of the statements, the asked one among them. */
	readonly members: readonly Member[];
}

export interface Member {
	readonly place: number;
	/** 1 where it says what the asked one says, -1 where it says the contrary. */
	readonly side: 1 | -1;
	/** How surely it is on the same matter, 0 to 1. */
	readonly nearness: number;
}

const LEAST_NEARNESS = 0.5;
/** From this share of both wordings on that the other meets, two are surely on one matter. */
const ENOUGH_MET = 0.8;
/** Articles on one country all name it: parties tell matters apart only from two in common on. */
const PARTIES = 2;
/** Who says so speaks of a party without naming it. */
const WE = new Set(['we', 'us', 'our', 'ours']);
const CONTRARY = 0.1;

export function mainsOnOneMatter(
	reading: Reading,
	settled: ScoredPairs,
	findings: readonly AlignmentFinding[]
): MainsOnOneMatter[] {
	const { first, second } = settled.pairs;
	const isMain = (place: number) => reading.statements[place]?.isMain === true;
	const pairs = settled.where((p) => isMain(first[p] as number) && isMain(second[p] as number));
	const aligned = alignedMains(reading, findings);
	const near = new Map<string, number>();
	for (const pair of pairs) {
		const key = keyOf(pair.i, pair.j);
		near.set(key, Math.max(nearnessOf(reading, pair), aligned.get(key)?.score ?? 0));
	}
	const nearness = (i: number, j: number) => (i === j ? 1 : (near.get(keyOf(i, j)) ?? 0));
	const left = new Set(pairs.flatMap(({ i, j }) => [i, j]));
	const groups: MainsOnOneMatter[] = [];
	while (left.size > 1) {
		const asked = centerOf(reading, [...left], nearness);
		const around = [...left].filter((place) => nearness(asked, place) >= LEAST_NEARNESS).sort((a, b) => a - b);
		for (const place of around) left.delete(place);
		if (around.length < 2) continue;
		const members = around.flatMap((place): Member[] => {
			const key = keyOf(asked, place);
			const pair = pairs.find(({ i, j }) => keyOf(i, j) === key);
			const told = aligned.get(key)?.relation;
			const side = told === 'same' ? 1 : told === 'opposed' ? -1 : pair ? sideOf(reading, pair) : 1;
			return side === 0 ? [] : [{ place, side, nearness: nearness(asked, place) }];
		});
		if (members.length > 1) groups.push({ asked, members });
	}
	return groups;
}

/** How main conclusions are aligned, surely enough to take sides by. */
function alignedMains({ statements, placeOf }: Reading, findings: readonly AlignmentFinding[]) {
	const aligned = new Map<string, AlignmentFinding>();
	for (const finding of findings) {
		const [i = -1, j = -1] = finding.statementIds.map((id) => placeOf.get(id) ?? -1);
		const isSure = finding.relation !== 'related' && finding.score >= SURE[finding.relation];
		if (isSure && statements[i]?.isMain && statements[j]?.isMain) aligned.set(keyOf(i, j), finding);
	}
	return aligned;
}

/** Opposition is never more than likely where no person confirmed it. */
const SURE = { same: 0.6, opposed: 0.4 };

function keyOf(i: number, j: number): string {
	return i < j ? `${i} ${j}` : `${j} ${i}`;
}

function nearnessOf({ profiles, texts }: Reading, { i, j, covered, agreement }: ScoredPair): number {
	if (agreement.isIdentical) return 1;
	const [a, b] = [profiles[i]?.participants ?? [], profiles[j]?.participants ?? []];
	const shared = a.filter((one) => b.includes(one)).length;
	if (agreement.naming === 'both' && shared === 0) return 0;
	const saysWe = [i, j].some((at) => texts[at]?.words.some((word) => WE.has(word)));
	const byParties =
		shared > 0 && shared + Number(saysWe) >= PARTIES ? Math.min(1, 0.5 + agreement.participants / 2) : 0;
	return Math.max(byParties, Math.min(1, covered / ENOUGH_MET));
}

function centerOf(
	{ profiles, statements }: Reading,
	places: readonly number[],
	nearness: (i: number, j: number) => number
) {
	const ranked = places.map((place) => {
		const sum = places.reduce((all, other) => all + near(nearness(place, other)), 0);
		const { denials } = (profiles[place] as Profile).polarity;
		const { wording, id } = statements[place] as Statement;
		// Rounded: sums taken in another order differ in their last digits.
		return { place, sum: Number(sum.toFixed(4)), denies: Number(denials.length > 0), length: wording.length, id };
	});
	const most = Math.max(...ranked.map(({ sum }) => sum));
	const [best] = ranked
		.filter(({ sum }) => sum >= NEARLY * most)
		.sort((a, b) => a.denies - b.denies || b.sum - a.sum || a.length - b.length || (a.id < b.id ? -1 : 1));
	return best?.place ?? -1;
}

/** A conclusion that denies nothing is asked about though it is a little further from the others. */
const NEARLY = 0.75;

function near(nearness: number): number {
	return nearness >= LEAST_NEARNESS ? nearness : 0;
}

/** 0 where signs part them but too little of the two is met to tell whether they part over the same thing. */
function sideOf({ statements }: Reading, { i, j, contrary, covered, agreement }: ScoredPair): 1 | 0 | -1 {
	// What only a condition says ("without becoming hostile") is not said of the matter.
	const isQualified = [i, j].some((at) => conditionOf(statements[at]?.wording ?? '') !== null);
	const signs = [agreement.denialDiffers, agreement.opposingDiffers, contrary >= CONTRARY && !isQualified];
	if (signs.filter(Boolean).length % 2 === 0) return 1;
	return covered >= ON_POINT ? -1 : 0;
}

const ON_POINT = 0.45;
