/**
 * Where do the authors' facts differ? Two statements that likely speak of one event and give different dates, sums, counts, type
 * numbers or places for it. Which of them is right, or whether both can be, is for the reader to say.
 */
import { allOf, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ClashKind, FactClashFinding } from '../comparison.ts';
import { findingId } from '../finding-id.ts';
import type { ScoredPairs } from '../scored-pairs.ts';
import { probability } from '../scorer/scorer.ts';
import { sharedCount } from '../sparse.ts';
import { particularsOf, yearsBetween, type Particular, type Quantity, type TimeSpan } from '../text/particulars.ts';
import { remembered } from '../text/remembered.ts';
import type { Reading } from './2-reading.ts';
import { sharedWords, tellsOfOneEvent } from './9-shared-evidence.ts';

interface Difference {
	readonly kind: ClashKind;
	readonly values: readonly [string, string];
	/** How plainly the values exclude each other, 0 to 1. */
	readonly weight: number;
}

const LEAST = 0.15;
const MOST_PROPOSED = 20;
/** Different dates and different sums at once: more likely two events than one told in two ways. */
const SEVERAL = 0.6;
/** Values of one amount that are closer than this are the same, rounded. */
const ROUNDING = 0.02;

const particularsIn = remembered(particularsOf);

export function findFactClashes(records: Records, reading: Reading, settled: ScoredPairs): FactClashFinding[] {
	const kept = keptClashes(records, reading);
	const known = new Set(
		allOf(records, 'fact-clash').flatMap(({ statementIds }) =>
			statementIds.flatMap((a) => statementIds.map((b) => `${a} ${b}`))
		)
	);
	const particulars = new Map<number, readonly Particular[]>();
	const read = (place: number) => {
		const earlier = particulars.get(place);
		if (earlier) return earlier;
		const found = particularsIn((reading.statements[place] as Statement).wording);
		particulars.set(place, found);
		return found;
	};
	const proposed: FactClashFinding[] = [];
	for (const pair of settled.where((p) => tellsOfOneEvent(settled, p, LEAST))) {
		const event = probability(pair.event);
		const [s, t] = [reading.statements[pair.i] as Statement, reading.statements[pair.j] as Statement];
		const [own, other] = [reading.sideOf[pair.i] as number, reading.sideOf[pair.j] as number];
		if (known.has(`${s.id} ${t.id}`) || reading.isOneText(own, other)) continue;
		const differences = differencesOf(read(pair.i), read(pair.j), s.wording, t.wording);
		const first = differences[0];
		if (!first) continue;
		const kinds = new Set(differences.map((one) => one.kind)).size;
		const score = event * first.weight * (kinds > 1 ? SEVERAL : 1);
		if (score < LEAST) continue;
		proposed.push({
			id: findingId('fact-clash', [s.id, t.id]),
			what: sharedWords([s, t]),
			statementIds: [s.id, t.id],
			values: first.values,
			kind: first.kind,
			status: 'suggested',
			score: Number(score.toFixed(4)),
			isKept: false
		});
	}
	const told = new Set([...known, ...proposed.flatMap(({ statementIds: [a, b] }) => [`${a} ${b}`, `${b} ${a}`])]);
	proposed.push(...beginningsApart(reading, read).filter(({ statementIds }) => !told.has(statementIds.join(' '))));
	const ranked = proposed.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	return [...kept, ...ranked.slice(0, MOST_PROPOSED)];
}

const BEGINS = /\b(?:first|since|opened|(?:beg[aiu]n|start)\w*)\b/i;
/** Less likely than two accounts of one event, and few of them: what begins may be two things. */
const BEGINNING = { score: 0.2, most: 4 };

/** Since when? Statements of different articles that date a beginning of the same, years apart, between the same parties. */
function beginningsApart(reading: Reading, read: (place: number) => readonly Particular[]): FactClashFinding[] {
	const { statements, sideOf, profiles, comparable, isOneText } = reading;
	const beginnings = statements.flatMap((statement, place) => {
		const dates = BEGINS.test(statement.wording) ? datesIn(read(place)) : [];
		return dates.length > 0 ? [{ statement, place, dates }] : [];
	});
	const found: FactClashFinding[] = [];
	for (const one of beginnings) {
		for (const other of beginnings) {
			const [own, away] = [sideOf[one.place] as number, sideOf[other.place] as number];
			const isPair = one.place < other.place && comparable(own, away) && !isOneText(own, away);
			const [a, b] = [profiles[one.place], profiles[other.place]];
			if (!isPair || !a || !b || sharedCount(a.concepts.ids, b.concepts.ids) === 0) continue;
			const isParted =
				a.participants.length > 0 && b.participants.length > 0 && !sameParties(a.participants, b.participants);
			const difference = isParted ? null : dateDifference(one.dates, other.dates);
			if (!difference) continue;
			const statementIds = [one.statement.id, other.statement.id];
			const isNamed = a.participants.length > 0 && b.participants.length > 0;
			found.push({
				id: findingId('fact-clash', statementIds),
				what: sharedWords([one.statement, other.statement]),
				statementIds,
				values: difference.values,
				kind: 'date',
				status: 'suggested',
				score: BEGINNING.score + (isNamed ? 0.02 : 0),
				isKept: false
			});
		}
	}
	return found.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1)).slice(0, BEGINNING.most);
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((one) => b.includes(one));
}

/** The plainest first. */
export function differencesOf(
	a: readonly Particular[],
	b: readonly Particular[],
	wordingA: string,
	wordingB: string
): Difference[] {
	const found = [dateDifference(datesIn(a), datesIn(b)), ...quantityDifferences(a, b)];
	found.push(designationDifference(a, b), placeDifference(wordingA, wordingB), constancyDifference(wordingA, wordingB));
	return found.filter((one) => one !== null).sort((x, y) => y.weight - x.weight);
}

function datesIn(particulars: readonly Particular[]): TimeSpan[] {
	return particulars.filter((one) => one.kind === 'date');
}

/** The nearest two dates, where none meet. A year or two apart is the plainest clash: decades apart are likely two events. */
function dateDifference(a: readonly TimeSpan[], b: readonly TimeSpan[]): Difference | null {
	let nearest: readonly [TimeSpan, TimeSpan] | null = null;
	let least = Infinity;
	for (const one of a) {
		for (const other of b) {
			const distance = yearsBetween(one, other);
			const isApart = distance > 0 || one.to <= other.from || other.to <= one.from;
			if (!isApart) return null;
			if (distance < least) {
				least = distance;
				nearest = [one, other];
			}
		}
	}
	if (!nearest) return null;
	return { kind: 'date', values: [nearest[0].text, nearest[1].text], weight: 1 / (1 + 0.03 * least) };
}

function quantityDifferences(a: readonly Particular[], b: readonly Particular[]): Difference[] {
	const quantities = (list: readonly Particular[]) =>
		list.filter((one): one is Quantity => one.kind === 'amount' || one.kind === 'count' || one.kind === 'percent');
	const [own, other] = [quantities(a), quantities(b)];
	const isAlike = (x: Quantity, y: Quantity) => Math.abs(x.value - y.value) <= ROUNDING * Math.max(x.value, y.value);
	return own.flatMap((x): Difference[] => {
		const comparable = other.filter((y) => y.kind === x.kind && y.unit === x.unit);
		const y = comparable[0];
		if (!y || comparable.some((one) => isAlike(x, one))) return [];
		const kind = x.kind === 'count' ? 'count' : 'amount';
		return [{ kind, values: [x.text, y.text], weight: 0.95 }];
	});
}

/** Two type numbers of one family: Mi-35 and Mi-35M. */
function designationDifference(a: readonly Particular[], b: readonly Particular[]): Difference | null {
	const families = (list: readonly Particular[]) => list.flatMap((one) => (one.kind === 'designation' ? [one] : []));
	const plain = (text: string) => text.toLowerCase().replace(/s$/, '');
	for (const one of families(a)) {
		const rivals = families(b).filter((other) => other.family === one.family);
		const rival = rivals[0];
		if (!rival || rivals.some((other) => plain(other.text) === plain(one.text))) continue;
		return { kind: 'name', values: [one.text, rival.text], weight: 0.8 };
	}
	return null;
}

const PLACED = /\b(from|at|in|near|to|by)\s+((?:\p{Lu}\p{L}+)(?:\s+\p{Lu}\p{L}+)*)(?!-)\b/gu;

/** Two names after the same preposition, where neither wording has the other's: "from Peshawar", "from Badaber". */
function placeDifference(a: string, b: string): Difference | null {
	const placed = (wording: string) =>
		[...wording.matchAll(PLACED)].map(([, preposition = '', name = '']) => ({ preposition, name }));
	for (const one of placed(a)) {
		if (b.includes(one.name)) continue;
		const other = placed(b).find(({ preposition, name }) => preposition === one.preposition && !a.includes(name));
		if (other) return { kind: 'name', values: [one.name, other.name], weight: 0.6 };
	}
	return null;
}

const CONSTANCY: readonly (readonly [string, RegExp])[] = [
	['always', /\b(?:always|constantly|without exception|at all times)\b/i],
	['never', /\bnever\b/i],
	['formerly', /\b(?:used to|formerly|in the past|no longer)\b/i],
	['at times', /\b(?:sometimes|at times|occasionally|now and then|rarely|seldom)\b/i]
];

/** How constant a thing was: one says always, the other that it used to be. */
function constancyDifference(a: string, b: string): Difference | null {
	const told = (wording: string) =>
		CONSTANCY.flatMap(([kind, pattern]) => {
			const text = pattern.exec(wording)?.[0];
			return text === undefined ? [] : [{ kind, text }];
		});
	const [own, other] = [told(a), told(b)];
	const [first, second] = [own[0], other[0]];
	if (!first || !second || own.some(({ kind }) => other.some((one) => one.kind === kind))) return null;
	return { kind: 'constancy', values: [first.text, second.text], weight: 0.6 };
}

function keptClashes(records: Records, { placeOf, statements }: Reading): FactClashFinding[] {
	return allOf(records, 'fact-clash').flatMap(
		({ id, what, statementIds, values, note, rejected }): FactClashFinding[] => {
			const here = statementIds.flatMap((one, at) => (placeOf.has(one) ? [{ one, value: values[at] ?? '' }] : []));
			if (rejected || here.length < Math.min(2, statementIds.length)) return [];
			const known = here.flatMap(({ one }) => statements[placeOf.get(one) ?? -1] ?? []);
			if (known.length === 0) return [];
			return [
				{
					id,
					what,
					statementIds: here.map(({ one }) => one),
					values: here.map(({ value }) => value),
					kind: null,
					status: 'confirmed',
					score: 1,
					isKept: true,
					...(note !== undefined && { note })
				}
			];
		}
	);
}
