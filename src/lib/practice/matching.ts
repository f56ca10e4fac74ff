/**
 * Which statements of two analyses are the same? Those that rest on the same words of the text; where one rests on no words (an
 * implicit one), those worded alike. Every statement has at most one partner.
 */
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { termsOf } from '#compare/text/terms.ts';
import { lengthOf, sharedLength, type Placed } from './common-text.ts';

export interface Match {
	readonly a: StatementId;
	readonly b: StatementId;
	/** Share of the words both rest on among all that either rests on, 0 to 1; null where they are matched by their wording. */
	readonly overlap: number | null;
}

/**
 * The words in common are at least half of the shorter passage (as Persing and Ng 2016 count an approximate match) and a quarter
 * of all that either marks: who marks a whole paragraph has not found the sentence in it.
 */
const LEAST_OF_SHORTER = 0.5;
const LEAST_OF_ALL = 0.25;
/** Dice coefficient of the content words from which two implicit statements say the same. */
const LEAST_ALIKE = 0.5;

/** In the order of the first analysis. Symmetric: the other way round it gives the same pairs. */
export function matchStatements(first: Placed, second: Placed): Match[] {
	const candidates = [...byPassage(first, second), ...byWording(first, second)].sort(
		(x, y) =>
			Number(x.overlap === null) - Number(y.overlap === null) ||
			y.score - x.score ||
			Number(y.sameRole) - Number(x.sameRole) ||
			y.likeness - x.likeness ||
			x.ranks[0] + x.ranks[1] - (y.ranks[0] + y.ranks[1]) ||
			Math.abs(x.ranks[0] - x.ranks[1]) - Math.abs(y.ranks[0] - y.ranks[1])
	);
	const taken = new Set<string>();
	const matches: Match[] = [];
	for (const { a, b, overlap } of candidates) {
		if (taken.has(`a ${a}`) || taken.has(`b ${b}`)) continue;
		taken.add(`a ${a}`).add(`b ${b}`);
		matches.push({ a, b, overlap });
	}
	return matches.sort((x, y) => first.graph.rankOf(x.a) - first.graph.rankOf(y.a));
}

interface Candidate extends Match {
	readonly score: number;
	readonly sameRole: boolean;
	readonly likeness: number;
	readonly ranks: readonly [number, number];
}

function byPassage(first: Placed, second: Placed): Candidate[] {
	const candidates: Candidate[] = [];
	for (const a of first.graph.statements)
		for (const b of second.graph.statements) {
			const overlap = overlapOf(first, a.id, second, b.id);
			if (overlap !== null) candidates.push({ ...pair(first, a, second, b), overlap, score: overlap });
		}
	return candidates;
}

/** How far two statements rest on the same words, 0 to 1; null where that is too little for them to be the same. */
export function overlapOf(first: Placed, a: StatementId, second: Placed, b: StatementId): number | null {
	const [spansA, spansB] = [first.spans.get(a) ?? [], second.spans.get(b) ?? []];
	const shared = sharedLength(spansA, spansB);
	if (shared === 0) return null;
	const [lengthA, lengthB] = [lengthOf(spansA), lengthOf(spansB)];
	const overlap = shared / (lengthA + lengthB - shared);
	return shared >= LEAST_OF_SHORTER * Math.min(lengthA, lengthB) && overlap >= LEAST_OF_ALL ? overlap : null;
}

/** At least one of the two rests on no words of the text. */
function byWording(first: Placed, second: Placed): Candidate[] {
	const loose = (placed: Placed, { id }: Statement) => (placed.spans.get(id) ?? []).length === 0;
	const candidates: Candidate[] = [];
	for (const a of first.graph.statements)
		for (const b of second.graph.statements) {
			if (!loose(first, a) && !loose(second, b)) continue;
			const one = pair(first, a, second, b);
			if (one.likeness >= LEAST_ALIKE) candidates.push({ ...one, overlap: null, score: one.likeness });
		}
	return candidates;
}

function pair(first: Placed, a: Statement, second: Placed, b: Statement) {
	return {
		a: a.id,
		b: b.id,
		sameRole: a.role === b.role && a.isMain === b.isMain,
		likeness: likeness(a.wording, b.wording),
		ranks: [first.graph.rankOf(a.id), second.graph.rankOf(b.id)] as const
	};
}

/** Dice coefficient of the content words of two wordings, 0 to 1 (Dice 1945). */
export function likeness(a: string, b: string): number {
	const [one, other] = [contentOf(a), contentOf(b)];
	if (one.size + other.size === 0) return a.trim() === b.trim() ? 1 : 0;
	const shared = [...one].filter((term) => other.has(term)).length;
	return (2 * shared) / (one.size + other.size);
}

function contentOf(wording: string): Set<string> {
	const { terms, participants } = termsOf(wording);
	return new Set([...terms, ...participants]);
}
