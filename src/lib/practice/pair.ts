/**
 * Two analyses of one article, laid beside each other: what they share and where they part, as counts and items from which every
 * figure follows (figures.ts), so that several articles can be taken together.
 */
import type { StatementId } from '#argument/ids.ts';
import { ROLES, type Role } from '#argument/records/statement.ts';
import type { Span } from '#anchoring/span.ts';
import type { Item } from './agreement/figure.ts';
import type { Unit, Unitized } from './agreement/unitizing.ts';
import { joined, sharedLength, type Placed, type SideBySide } from './common-text.ts';
import { matchStatements, overlapOf, type Match } from './matching.ts';
import {
	fatesOf,
	linkedItems,
	relationItems,
	type Joining,
	type RelationFate,
	type RelationLabel
} from './relations.ts';
import { labelSentences, type Label } from './sentence-labels.ts';

/** How many the first has, how many the second, and how many of them they share. */
export interface Shared {
	readonly first: number;
	readonly second: number;
	readonly both: number;
}

export type MainOutcome = 'same' | 'different' | 'one-has-none' | 'none';

export interface PairTally {
	readonly sentences: readonly Item<Label>[];
	/** Over statements both have. */
	readonly roles: readonly Item<Role>[];
	readonly relations: readonly Item<RelationLabel>[];
	readonly linked: readonly Item<Joining>[];
	readonly statements: Shared;
	readonly words: Shared;
	/** Words both mark and for which both give the same role. */
	readonly wordsSameRole: number;
	readonly relationsShared: Shared;
	/** Relations of each that the other has, directly or over one statement in between. */
	readonly relationsFound: { readonly first: number; readonly second: number };
	/** Statements both have and both attach to something that both have; and those of them attached to the same. */
	readonly attached: { readonly both: number; readonly same: number };
	/** One for each article. */
	readonly mains: readonly MainOutcome[];
	readonly unitized: Unitized<Role>;
	readonly cuts: { readonly first: readonly number[]; readonly second: readonly number[]; readonly places: number };
}

export interface PairReading {
	readonly first: Placed;
	readonly second: Placed;
	readonly matches: readonly Match[];
	readonly main: MainOutcome;
	/** Of the first analysis's relations in the second, and the other way round. */
	readonly fates: { readonly first: readonly RelationFate[]; readonly second: readonly RelationFate[] };
	readonly tally: PairTally;
}

export function readPair({ text, sentences, words }: SideBySide, first: Placed, second: Placed): PairReading {
	const matches = matchStatements(first, second);
	const partner = new Map(matches.map(({ a, b }) => [a, b]));
	const back = new Map(matches.map(({ a, b }) => [b, a]));
	const main = mainOutcome(first, second, partner);
	const fates = {
		first: fatesOf(first.graph, second.graph, (id) => partner.get(id) ?? null),
		second: fatesOf(second.graph, first.graph, (id) => back.get(id) ?? null)
	};
	const [labelsA, labelsB] = [labelSentences(first, sentences), labelSentences(second, sentences)];
	const [rolesA, rolesB] = [rolesOfWords(first, words), rolesOfWords(second, words)];
	const bothMark = words.flatMap((_, at) => (rolesA[at] && rolesB[at] ? [at] : []));
	const attached = fates.first.filter(({ fate }) => fate !== 'no-partner' && fate !== 'unattached');
	const attachedIds = new Set(attached.map(({ relation }) => relation.fromId));
	const sameIds = new Set(attached.filter(({ fate }) => fate === 'same').map(({ relation }) => relation.fromId));
	const tally: PairTally = {
		sentences: labelsA.map((label, at) => ({ values: [label, labelsB[at] ?? null] })),
		roles: matches.map(({ a, b }) => ({ values: [roleOf(first, a), roleOf(second, b)] })),
		relations: relationItems(first.graph, second.graph, matches),
		linked: linkedItems(first.graph, second.graph, matches),
		statements: {
			first: first.graph.statements.length,
			second: second.graph.statements.length,
			both: matches.length
		},
		words: { first: countOf(rolesA), second: countOf(rolesB), both: bothMark.length },
		wordsSameRole: bothMark.filter((at) => rolesA[at] === rolesB[at]).length,
		relationsShared: {
			first: fates.first.length,
			second: fates.second.length,
			both: fates.first.filter(({ fate }) => fate === 'same').length
		},
		relationsFound: { first: foundIn(fates.first), second: foundIn(fates.second) },
		attached: { both: attachedIds.size, same: sameIds.size },
		mains: [main],
		unitized: { length: text?.length ?? 0, annotators: text === null ? [[], []] : [unitsOf(first), unitsOf(second)] },
		cuts: { first: cutsOf(first, words), second: cutsOf(second, words), places: Math.max(0, words.length - 1) }
	};
	return { first, second, matches, main, fates, tally };
}

/** Several articles' tallies as one, the texts one after the other. */
export function together(tallies: readonly PairTally[]): PairTally {
	const add = (key: 'statements' | 'words' | 'relationsShared'): Shared => ({
		first: total(tallies.map((one) => one[key].first)),
		second: total(tallies.map((one) => one[key].second)),
		both: total(tallies.map((one) => one[key].both))
	});
	let length = 0;
	let places = 0;
	const units: [Unit<Role>[], Unit<Role>[]] = [[], []];
	const cuts: [number[], number[]] = [[], []];
	for (const { unitized, cuts: own } of tallies) {
		for (const side of [0, 1] as const) {
			for (const unit of unitized.annotators[side] ?? [])
				units[side].push({ ...unit, start: unit.start + length, end: unit.end + length });
			for (const cut of side === 0 ? own.first : own.second) cuts[side].push(cut + places);
		}
		length += unitized.length;
		places += own.places;
	}
	return {
		sentences: tallies.flatMap((one) => one.sentences),
		roles: tallies.flatMap((one) => one.roles),
		relations: tallies.flatMap((one) => one.relations),
		linked: tallies.flatMap((one) => one.linked),
		statements: add('statements'),
		words: add('words'),
		wordsSameRole: total(tallies.map((one) => one.wordsSameRole)),
		relationsShared: add('relationsShared'),
		relationsFound: {
			first: total(tallies.map((one) => one.relationsFound.first)),
			second: total(tallies.map((one) => one.relationsFound.second))
		},
		attached: {
			both: total(tallies.map((one) => one.attached.both)),
			same: total(tallies.map((one) => one.attached.same))
		},
		mains: tallies.flatMap((one) => one.mains),
		unitized: { length, annotators: units },
		cuts: { first: cuts[0], second: cuts[1], places }
	};
}

/** The same where the main conclusions are partners or rest on the same words. */
function mainOutcome(first: Placed, second: Placed, partner: ReadonlyMap<StatementId, StatementId>): MainOutcome {
	const [a, b] = [first.graph.mainConclusion(), second.graph.mainConclusion()];
	if (!a && !b) return 'none';
	if (!a || !b) return 'one-has-none';
	return partner.get(a.id) === b.id || overlapOf(first, a.id, second, b.id) !== null ? 'same' : 'different';
}

function roleOf({ graph }: Placed, id: StatementId): Role | null {
	return graph.statement(id)?.role ?? null;
}

/** For each word the role of what marks it, the first of conclusion, premise and evidence where several do; null where nothing does. */
function rolesOfWords({ graph, spans }: Placed, words: readonly Span[]): (Role | null)[] {
	const byRole = ROLES.map((role) => ({
		role,
		spans: joined(graph.statements.filter((one) => one.role === role).flatMap(({ id }) => spans.get(id) ?? []))
	}));
	return words.map((word) => {
		const half = (word.end - word.start) / 2;
		return byRole.find((one) => sharedLength([word], one.spans) >= half)?.role ?? null;
	});
}

/** What an analysis marks, by role; overlapping passages of one role are one piece. */
export function unitsOf({ graph, spans }: Placed): Unit<Role>[] {
	return ROLES.flatMap((role) =>
		joined(graph.statements.filter((one) => one.role === role).flatMap(({ id }) => spans.get(id) ?? [])).map(
			(span) => ({
				...span,
				category: role
			})
		)
	);
}

/** Between which words the marked passages begin and end: the place after the nth word is n. */
function cutsOf({ spans }: Placed, words: readonly Span[]): number[] {
	const cuts = new Set<number>();
	const placeOf = (offset: number) => words.filter(({ start }) => start < offset).length - 1;
	for (const own of spans.values())
		for (const { start, end } of own) for (const offset of [start, end]) cuts.add(placeOf(offset));
	return [...cuts].filter((place) => place >= 0 && place < words.length - 1);
}

function foundIn(fates: readonly RelationFate[]): number {
	return fates.filter(({ fate }) => fate === 'same' || fate === 'over-one').length;
}

function countOf(roles: readonly (Role | null)[]): number {
	return roles.filter(Boolean).length;
}

function total(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0);
}
