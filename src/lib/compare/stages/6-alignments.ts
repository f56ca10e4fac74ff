/**
 * Which statements are aligned, how, and why? What a person confirmed stands as it is; what a person rejected is not proposed
 * again; the rest are suggestions. A pair is *same* where that is likely, *opposed* where there is a sign of it (never more than a
 * suggestion), and *related* where it is a near miss of *same*.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Alignment, Relation } from '#argument/records/across.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { AlignmentFinding, AlignmentReason } from '../comparison.ts';
import { reasonsFor } from '../explain.ts';
import { findingId } from '../finding-id.ts';
import type { ScoredPair, ScoredPairs } from '../scored-pairs.ts';
import { backgroundOf, cautious, likelihood, oddsOf, type Calibration } from '../scorer/calibration.ts';
import type { Reading } from './2-reading.ts';

/** Fitted to the alignments of the corpus; `usual` is the background of its ten pairs of articles (between -6.7 and -5). */
const SAME: Calibration = { above: 7, slope: 1.8, usual: -6.4, weight: 200 };
/** Opposition is never more than likely: words that are contrary are often said of different things. */
const OPPOSED = { slope: 0.8, even: 0.8, most: 0.7 };
const LEAST = { same: 0.4, opposed: 0.2, related: 0.06 };
/** The part of their likeness that counts for statements that say different things of one subject. */
const ABOUT = 0.35;
/** Related and opposed suggestions for each statement at hand, at most. */
const SUGGESTIONS_PER_STATEMENT = { related: 1, opposed: 0.3 };

export interface Alignments {
	/** Best first. */
	readonly findings: readonly AlignmentFinding[];
}

export function alignStatements(records: Records, reading: Reading, settled: ScoredPairs): Alignments {
	const { kept, rejected } = earlierAlignments(records, reading);
	const { pairs, odds } = settled;
	const background = backgroundOf(odds.same, SAME);
	const statements = reading.statements.length;
	const samenessAt = (same: number, { covered, agreement }: ScoredPair) =>
		agreement.isIdentical
			? likelihood(same, background, SAME)
			: cautious(same, background, SAME, { statements, covered });
	const samenessOf = (pair: ScoredPair) => samenessAt(pair.same, pair);
	const least = {
		alike: leastOdds(LEAST.same, background),
		same: leastOdds(LEAST.related, background),
		about: leastOdds(LEAST.related / ABOUT, background)
	};
	const alike = settled.where((p) => (odds.same[p] as number) >= least.alike);
	const fromHome = opposedAtHome(reading, alike, kept, samenessOf);
	const found: Found[] = [];
	/** Of the pairs that the records hold, how likely the engine takes them to say the same. */
	const ofKept = new Map<number, number>();
	const propose = (key: number, pair: ScoredPair | null) => {
		if (rejected.has(key)) return;
		const same = pair ? samenessOf(pair) : 0;
		if (kept.has(key)) ofKept.set(key, same);
		if (kept.get(key)?.status === 'accepted') return;
		const home = fromHome.get(key);
		const opposed = isOfOneText(reading, key) ? 0 : Math.max(pair ? opposedLikelihood(pair) : 0, home?.score ?? 0);
		const earlier = kept.get(key);
		// What is said of one subject is related, whether it is the same or not.
		const about = pair ? ABOUT * samenessAt(pair.same + pair.apart, pair) : 0;
		const relation = earlier?.relation ?? relationOf(same, opposed, about);
		if (relation === null) return;
		const score = Math.max(
			earlier?.score ?? 0,
			relation === 'opposed' ? opposed : Math.max(same, relation === 'related' ? about : 0)
		);
		const reasonsOf = () => [
			...(home && relation === 'opposed' ? [home.reason] : []),
			...(pair ? reasonsFor(reading, pair, relation) : [])
		];
		found.push({ finding: findingOf(statementsOf(reading, key), relation, score, earlier ?? null), same, reasonsOf });
	};
	for (let p = 0; p < settled.length; p += 1) {
		const key = keyOf(reading, pairs.first[p] as number, pairs.second[p] as number);
		const [same, apart, opposed] = [odds.same[p] as number, odds.apart[p] as number, odds.opposed[p] as number];
		const isShown = same >= least.same || same + apart >= least.about || opposed >= LEAST_OPPOSED_ODDS;
		if (isShown || kept.has(key) || fromHome.has(key)) propose(key, settled.at(p));
		fromHome.delete(key);
	}
	for (const key of fromHome.keys()) propose(key, null);
	for (const [key, record] of kept) {
		const { statementIds, relation } = record;
		if (record.status === 'accepted') {
			const confirmed = findingOf(statementIds, relation, 1, record);
			const reasonsOf = () => [{ code: 'confirmed' } as const];
			found.push({ finding: { ...confirmed, status: 'confirmed' }, same: ofKept.get(key) ?? 0, reasonsOf });
		} else if (!ofKept.has(key)) {
			const finding = findingOf(statementIds, relation, record.score ?? 0.5, record);
			found.push({ finding, same: 0, reasonsOf: () => [] });
		}
	}
	const isConfirmed = (one: AlignmentFinding) => Number(one.status === 'confirmed');
	const ranked = found.sort(
		({ finding: a, same: x }, { finding: b, same: y }) =>
			isConfirmed(b) - isConfirmed(a) || b.score - a.score || y - x || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
	return {
		findings: limited(ranked, reading.statements.length).map(({ finding, reasonsOf }) => ({
			...finding,
			reasons: reasonsOf()
		}))
	};
}

/** A finding, how likely the engine takes its statements to say the same, and its reasons: they are only looked for where it is shown. */
interface Found {
	readonly finding: AlignmentFinding;
	readonly same: number;
	readonly reasonsOf: () => readonly AlignmentReason[];
}

/** A number for two places, the same in both orders. */
function keyOf({ statements }: Reading, i: number, j: number): number {
	return Math.min(i, j) * statements.length + Math.max(i, j);
}

function isOfOneText({ statements, sideOf, isOneText }: Reading, key: number): boolean {
	const [i, j] = [Math.floor(key / statements.length), key % statements.length];
	return isOneText(sideOf[i] as number, sideOf[j] as number);
}

function statementsOf({ statements }: Reading, key: number): [StatementId, StatementId] {
	const [i, j] = [Math.floor(key / statements.length), key % statements.length];
	return [(statements[i] as Statement).id, (statements[j] as Statement).id];
}

function relationOf(same: number, opposed: number, about: number): Relation | null {
	if (opposed >= LEAST.opposed && opposed > same) return 'opposed';
	if (same >= LEAST.same) return 'same';
	return Math.max(same, about) >= LEAST.related ? 'related' : null;
}

export function opposedLikelihood({ opposed }: ScoredPair): number {
	return OPPOSED.most / (1 + Math.exp(-OPPOSED.slope * (opposed - OPPOSED.even)));
}

/** A little less than the odds from which on a pair can be as likely as that: most pairs are far below, and need no closer look. */
function leastOdds(least: number, background: number): number {
	return oddsOf(least, background, SAME) - 1e-6;
}

const LEAST_OPPOSED_ODDS = OPPOSED.even - Math.log(OPPOSED.most / LEAST.opposed - 1) / OPPOSED.slope - 1e-6;

function findingOf(
	statementIds: readonly [StatementId, StatementId],
	relation: Relation,
	score: number,
	record: Alignment | null
): AlignmentFinding {
	return {
		id: record?.id ?? findingId('alignment', statementIds),
		statementIds,
		relation,
		status: 'suggested',
		score: Number(score.toFixed(4)),
		reasons: [],
		isKept: record !== null,
		...(record?.why !== undefined && { why: record.why })
	};
}

/** The alignments between the statements at hand that the records hold, by pair; and the pairs a person rejected. */
function earlierAlignments(records: Records, reading: Reading) {
	const { placeOf, statements } = reading;
	const kept = new Map<number, Alignment>();
	const rejected = new Set<number>();
	for (const alignment of allOf(records, 'alignment')) {
		const [a, b] = alignment.statementIds;
		const [i, j] = [placeOf.get(a), placeOf.get(b)];
		if (i === undefined || j === undefined || statements[i]?.articleId === statements[j]?.articleId) continue;
		const key = keyOf(reading, i, j);
		if (alignment.rejected === true) rejected.add(key);
		else if (kept.get(key)?.status !== 'accepted') kept.set(key, alignment);
	}
	for (const key of kept.keys()) rejected.delete(key);
	return { kept, rejected };
}

interface FromHome {
	readonly score: number;
	readonly reason: AlignmentReason;
}

/**
 * Opposed by way of a third: k says the same as i, and in their article k attacks j or is attacked by it; so j is opposed to i.
 * Reported views count too: whom an author answers may be another author.
 */
function opposedAtHome(
	reading: Reading,
	settled: readonly ScoredPair[],
	kept: ReadonlyMap<number, Alignment>,
	samenessOf: (pair: ScoredPair) => number
): Map<number, FromHome> {
	const likely = new Map<number, { i: number; j: number; score: number }>();
	for (const pair of settled) {
		const score = samenessOf(pair);
		if (score >= LEAST.same) likely.set(keyOf(reading, pair.i, pair.j), { i: pair.i, j: pair.j, score });
	}
	for (const [key, { relation, statementIds, status }] of kept) {
		const [i, j] = statementIds.map((id) => reading.placeOf.get(id));
		if (i === undefined || j === undefined) continue;
		if (relation !== 'same') likely.delete(key);
		else if (status === 'accepted') likely.set(key, { i, j, score: 1 });
	}
	const found = new Map<number, FromHome>();
	const graphs = new Map(reading.sides.map((side) => [side.article.id, side.graph]));
	for (const { i, j, score } of likely.values()) {
		for (const [away, home] of [[i, j] as const, [j, i] as const]) {
			const own = reading.statements[home] as Statement;
			const graph = graphs.get(own.articleId);
			for (const { against, attackId, weight } of graph ? attacksAround(graph, own.id) : []) {
				const place = reading.placeOf.get(against);
				if (place === undefined) continue;
				const key = keyOf(reading, away, place);
				const likelihoodHere = OPPOSED.most * score * weight * spokenOf(reading, place, away);
				if ((found.get(key)?.score ?? 0) >= likelihoodHere) continue;
				const reason = { code: 'attacked-at-home', statementId: own.id, attackId } as const;
				found.set(key, { score: likelihoodHere, reason });
			}
		}
	}
	return found;
}

/** 0 to 1: how far the other statement names whom this one speaks of. What is said of others is no objection to it. */
function spokenOf({ profiles }: Reading, place: number, other: number): number {
	const [own, theirs] = [profiles[place]?.participants ?? [], profiles[other]?.participants ?? []];
	const named = own.filter((one) => theirs.includes(one)).length;
	return own.length === 0 ? 1 : (named / own.length) ** 2;
}

/**
 * What a concession or a merely reported view says against a statement, its author has weighed and found too light; and who says
 * both in one article does not take them for contrary. An attack that is only suggested may be none.
 */
const WEIGHED = 0.5;
const UNSURE = 0.5;

/** A reason for what attacks a statement speaks against it at one remove. */
const AT_ONE_REMOVE = 0.7;

/** The statements that attack this one, with their reasons, and those that it attacks. */
function attacksAround(graph: ArgumentGraph, id: StatementId) {
	const around = [
		...graph.attacksOn(id).flatMap((attack) => [
			{ against: attack.attackerId, attack, nearness: 1 },
			...graph
				.inferencesTo(attack.attackerId)
				.flatMap((inference) => inference.premiseIds)
				.filter((reason) => graph.statement(reason)?.role !== 'evidence')
				.map((against) => ({ against, attack, nearness: AT_ONE_REMOVE }))
		]),
		...graph.attacksBy(id).map((attack) => ({ against: attack.targetId as StatementId, attack, nearness: 1 }))
	];
	const isOwn = graph.statement(id)?.voice === 'own';
	return around.flatMap(({ against, attack, nearness }) => {
		const statement = graph.statement(against);
		if (!statement) return [];
		const isWeighed = attack.kind === 'concession' || statement.voice === 'reported' || isOwn;
		const weight = (isWeighed ? WEIGHED : 1) * (attack.status === 'suggested' ? UNSURE : 1) * nearness;
		return [{ against, attackId: attack.id, weight }];
	});
}

function limited(ranked: readonly Found[], statements: number): Found[] {
	const counts = { same: 0, related: 0, opposed: 0 };
	const most = {
		same: Infinity,
		related: Math.ceil(SUGGESTIONS_PER_STATEMENT.related * statements),
		opposed: Math.ceil(SUGGESTIONS_PER_STATEMENT.opposed * statements)
	};
	return ranked.filter(({ finding: { relation, isKept } }) => isKept || (counts[relation] += 1) <= most[relation]);
}
