/**
 * A pupil's map against a key: what of the key is there, what is there otherwise, and what is missing, item by item, so that each
 * can be said in words (remarks.ts). A reading that is also right may be accepted beside the key: it counts for every pupil.
 */
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { Placed, SideBySide } from '../common-text.ts';
import { figuresOf, type PairFigures } from '../figures.ts';
import { overlapOf } from '../matching.ts';
import { readPair, type PairReading } from '../pair.ts';
import { reasonPairs, sameRelation, type Fate, type ReasonPair, type RelationFate } from '../relations.ts';

export interface StatementScore {
	readonly key: Statement;
	/** The pupil's partner; null where it is missed. */
	readonly pupil: Statement | null;
	readonly verdict: 'found' | 'other-role' | 'missed';
	/** Not as the key has it, but as a reading has it that was accepted too. */
	readonly alsoRight: boolean;
	/** The key has it as a view the author only reports, the pupil as the author's own. */
	readonly takenForOwn: boolean;
}

export interface RelationScore extends RelationFate {
	/** The pupil has it otherwise, but as an accepted reading has it. */
	readonly alsoRight: boolean;
}

/** Two reasons for one conclusion that the key takes together and the pupil does not, or the reverse; `a` is the key's. */
export interface JoiningScore extends ReasonPair {
	readonly alsoRight: boolean;
}

export interface ExtraStatement {
	readonly pupil: Statement;
	readonly alsoRight: boolean;
}

export interface Score {
	readonly name: string;
	readonly reading: PairReading;
	readonly statements: readonly StatementScore[];
	readonly relations: readonly RelationScore[];
	/** What is joined otherwise. It costs no points. */
	readonly joinings: readonly JoiningScore[];
	/** What the pupil marked and the key has not. */
	readonly extra: readonly ExtraStatement[];
	/** `none`: the key names no main conclusion. */
	readonly main: 'found' | 'also-right' | 'another' | 'missing' | 'none';
	/** The work began with it. */
	readonly isMainGiven: boolean;
	/** Of what was not given at the start. */
	readonly points: Points;
	readonly figures: PairFigures;
}

export interface Points {
	readonly got: number;
	readonly of: number;
}

/** A relation between the right two statements that is not quite the key's: over one in between, turned, or with the other sign. */
const HALF: readonly Fate[] = ['over-one', 'turned', 'other-sign'];

/**
 * One point for the main conclusion, for each statement and each relation of the key; half for a statement with another role and
 * for a relation that joins the right two otherwise. What the pupil has beyond the key takes nothing away. What the work began with
 * earns nothing: `start` is the score of the work before anything was done.
 */
export function scoreAgainst(
	side: SideBySide,
	key: Placed,
	pupil: Placed,
	also: readonly Placed[] = [],
	start: Score | null = null
): Score {
	const reading = readPair(side, key, pupil);
	const readings = also.map((other) => readPair(side, other, pupil));
	const keyReadings = also.map((other) => readPair(side, key, other));
	const partner = new Map(reading.matches.map(({ a, b }) => [a, b]));
	const statements = key.graph.statements.map((statement) => {
		const own = pupil.graph.statement(partner.get(statement.id) ?? 'statement:');
		const otherRole = own !== null && own.role !== statement.role;
		const alsoRight = otherRole && readings.some((other) => roleIn(other, own.id) === own.role);
		const verdict = !own ? ('missed' as const) : otherRole && !alsoRight ? ('other-role' as const) : ('found' as const);
		const takenForOwn = own !== null && statement.voice === 'reported' && own.voice === 'own';
		return { key: statement, pupil: own, verdict, alsoRight, takenForOwn };
	});
	const relations = reading.fates.first.map((fate): RelationScore => {
		const isOtherwise = fate.fate !== 'same' && fate.fate !== 'no-partner';
		return { ...fate, alsoRight: isOtherwise && isAsAccepted(fate, keyReadings, readings, partner) };
	});
	const joinings = joinedOtherwise(reading, readings);
	const matched = new Set(reading.matches.map(({ b }) => b));
	const extra = pupil.graph.statements
		.filter(({ id }) => !matched.has(id))
		.map((statement) => ({
			pupil: statement,
			alsoRight: readings.some((other) => roleIn(other, statement.id) === statement.role)
		}));
	const main = mainOf(reading, also);
	const points = pointsOf({ statements, relations, main }, start);
	const figures = figuresOf(reading.tally);
	const isMainGiven = start?.main === 'found';
	return { name: pupil.name, reading, statements, relations, joinings, extra, main, isMainGiven, points, figures };
}

function joinedOtherwise(reading: PairReading, readings: readonly PairReading[]): JoiningScore[] {
	const pairsIn = ({ first, second, matches }: PairReading) => reasonPairs(first.graph, second.graph, matches);
	const accepted = readings.flatMap(pairsIn).filter(({ values: [a, b] }) => a === b);
	return pairsIn(reading)
		.filter(({ values: [a, b] }) => a !== b)
		.map((pair) => ({ ...pair, alsoRight: accepted.some((other) => isOfSameTwo(pair, other)) }));
}

/** In the pupil's map, which is the second of both. */
function isOfSameTwo(pair: ReasonPair, other: ReasonPair): boolean {
	const [own, theirs] = [pair, other].map(({ one, other: two }) => [one.b, two.b].sort().join(' '));
	return pair.conclusion.b === other.conclusion.b && own === theirs;
}

/** The role that an accepted reading gives a pupil's statement; null where it has no such statement. */
function roleIn({ first, matches }: PairReading, pupilId: StatementId) {
	const match = matches.find(({ b }) => b === pupilId);
	return match ? (first.graph.statement(match.a)?.role ?? null) : null;
}

/** True where an accepted reading, too, has not the key's relation, and has what the pupil drew instead. */
function isAsAccepted(
	{ relation, fate }: RelationFate,
	keyReadings: readonly PairReading[],
	readings: readonly PairReading[],
	partner: ReadonlyMap<StatementId, StatementId>
): boolean {
	const [fromId, toId] = [partner.get(relation.fromId), partner.get(relation.toId)];
	return readings.some((other, at) => {
		const there = keyReadings[at]?.fates.first.find((one) => sameRelation(one.relation, relation));
		if (!there || there.fate === 'same') return false;
		if (fate === 'unattached') return there.fate === 'unattached';
		return other.fates.second.some(
			({ relation: drawn, fate: accepted }) =>
				accepted === 'same' && (drawn.fromId === fromId || (drawn.fromId === toId && drawn.toId === fromId))
		);
	});
}

function mainOf(reading: PairReading, also: readonly Placed[]): Score['main'] {
	const { first: key, second: pupil, main } = reading;
	if (!key.graph.mainConclusion()) return 'none';
	if (main === 'same') return 'found';
	const own = pupil.graph.mainConclusion();
	if (!own) return 'missing';
	const isAccepted = also.some((other) => {
		const theirs = other.graph.mainConclusion();
		return theirs !== null && overlapOf(other, theirs.id, pupil, own.id) !== null;
	});
	return isAccepted ? 'also-right' : 'another';
}

type Scored = Pick<Score, 'statements' | 'relations' | 'main'>;

function pointsOf(scored: Scored, start: Scored | null): Points {
	const [own, before] = [creditsOf(scored), start && creditsOf(start)];
	let got = 0;
	let of = 0;
	for (const [at, credit] of own.entries()) {
		const given = before?.[at] ?? 0;
		got += Math.max(0, credit - given);
		of += 1 - given;
	}
	return { got, of };
}

/** 0 to 1 for each thing the key has: the main conclusion where it names one, the statements, the relations. */
function creditsOf({ statements, relations, main }: Scored): number[] {
	return [
		...(main === 'none' ? [] : [main === 'found' || main === 'also-right' ? 1 : 0]),
		...statements.map(({ verdict }) => (verdict === 'found' ? 1 : verdict === 'other-role' ? 0.5 : 0)),
		...relations.map(({ fate, alsoRight }) => (fate === 'same' || alsoRight ? 1 : HALF.includes(fate) ? 0.5 : 0))
	];
}
