/**
 * Which events, documents and figures do several authors use, and for what? Evidence of different articles that names the same
 * participants and the same particulars, whether or not it says the same of them: one fact may serve different conclusions.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { SharedEvidenceFinding } from '../comparison.ts';
import { findingId, pairKey } from '../finding-id.ts';
import type { ScoredPair, ScoredPairs } from '../scored-pairs.ts';
import { probability } from '../scorer/scorer.ts';
import { termsOf } from '../text/terms.ts';
import type { Reading } from './2-reading.ts';
import type { Alignments } from './6-alignments.ts';

/** Whether a pair tells of one event at least as likely as that. */
export function tellsOfOneEvent({ odds }: ScoredPairs, p: number, least: number): boolean {
	return probability(odds.event[p] as number) >= least;
}

const LEAST = 0.5;
const MOST_STATEMENTS = 8;
const MOST_PROPOSED = 25;

export function findSharedEvidence(
	records: Records,
	reading: Reading,
	settled: ScoredPairs,
	{ findings }: Alignments
): SharedEvidenceFinding[] {
	const kept = keptEvidence(records, reading);
	// What a person named or turned down is not proposed again, in whole or in part.
	const known = new Set(allOf(records, 'shared-evidence').flatMap((one) => pairsWithin(one.statementIds)));
	const confirmed = new Set(
		findings
			.filter((finding) => finding.relation === 'same' && finding.status === 'confirmed')
			.flatMap((finding) => pairsWithin(finding.statementIds))
	);
	const idOf = (place: number) => (reading.statements[place] as Statement).id;
	const keyOf = ({ i, j }: ScoredPair) => pairKey(idOf(i), idOf(j));
	const { first, second } = settled.pairs;
	const isConfirmed = (i: number, j: number) => confirmed.size > 0 && confirmed.has(`${idOf(i)} ${idOf(j)}`);
	const links = settled
		.where((p) => tellsOfOneEvent(settled, p, LEAST) || isConfirmed(first[p] as number, second[p] as number))
		.filter((pair) => pair.agreement.evidence !== 'none')
		.flatMap((pair) => {
			const isSame = pair.agreement.evidence === 'both' && isConfirmed(pair.i, pair.j);
			const score = isSame ? 1 : probability(pair.event);
			return score >= LEAST ? [{ pair, score }] : [];
		})
		.filter(({ pair }) => !known.has(`${idOf(pair.i)} ${idOf(pair.j)}`))
		.sort((a, b) => b.score - a.score || (keyOf(a.pair) < keyOf(b.pair) ? -1 : 1));
	const proposed = clustersOf(links.map(({ pair, score }) => ({ i: pair.i, j: pair.j, score }))).map(
		({ places, score }): SharedEvidenceFinding => {
			const own = places.map((place) => reading.statements[place] as Statement);
			return {
				id: findingId(
					'shared-evidence',
					own.map((one) => one.id)
				),
				what: sharedWords(own),
				...membersOf(reading, own),
				status: 'suggested',
				score: Number(score.toFixed(4)),
				isKept: false
			};
		}
	);
	return [...kept, ...proposed.filter(({ articleIds }) => articleIds.length > 1).slice(0, MOST_PROPOSED)];
}

function membersOf({ sides }: Reading, own: readonly Statement[]) {
	const graphs = new Map(sides.map((side) => [side.article.id, side.graph]));
	return {
		statementIds: own.map((one) => one.id),
		articleIds: [...new Set(own.map((one) => one.articleId))],
		uses: own.map(({ id, articleId }) => ({
			statementId: id,
			conclusionIds: [
				...new Set(
					graphs
						.get(articleId)
						?.inferencesFrom(id)
						.map((inference) => inference.conclusionId) ?? []
				)
			]
		}))
	};
}

/** Places joined by links, the strongest link first; a place joins a cluster if it is linked to most of it. */
function clustersOf(links: readonly { readonly i: number; readonly j: number; readonly score: number }[]) {
	const linked = new Set(links.flatMap(({ i, j }) => [`${i} ${j}`, `${j} ${i}`]));
	const clusters: { places: number[]; score: number }[] = [];
	const clusterOf = new Map<number, { places: number[]; score: number }>();
	for (const { i, j, score } of links) {
		const [a, b] = [clusterOf.get(i), clusterOf.get(j)];
		if (a && b) continue;
		const cluster = a ?? b;
		if (!cluster) {
			const made = { places: [i, j], score };
			clusters.push(made);
			clusterOf.set(i, made).set(j, made);
			continue;
		}
		const fresh = a ? j : i;
		const ties = cluster.places.filter((place) => linked.has(`${place} ${fresh}`)).length;
		if (ties * 2 < cluster.places.length || cluster.places.length >= MOST_STATEMENTS) continue;
		cluster.places.push(fresh);
		clusterOf.set(fresh, cluster);
	}
	return clusters.map(({ places, score }) => ({ places: places.sort((a, b) => a - b), score }));
}

/** The words that most of the wordings share, as the shortest of them puts them, in its order. */
export function sharedWords(own: readonly Statement[]): string {
	const read = own.map((one) => termsOf(one.wording));
	const isShared = (term: string, kind: 'terms' | 'participants') =>
		read.filter((other) => other[kind].includes(term)).length * 2 > read.length;
	const shortest = read.reduce((best, one) => (one.terms.length < best.terms.length ? one : best));
	const participants = shortest.participantsWritten.filter((_, at) =>
		isShared(shortest.participants[at] ?? '', 'participants')
	);
	const words = shortest.written.filter(
		(_, at) => isShared(shortest.terms[at] ?? '', 'terms') && shortest.terms.indexOf(shortest.terms[at] ?? '') === at
	);
	const [people, matter] = [participants.join(', '), words.slice(0, 6).join(' ')];
	return people !== '' && matter !== '' ? `${people}: ${matter}` : people + matter;
}

function pairsWithin(ids: readonly StatementId[]): string[] {
	return ids.flatMap((a) => ids.flatMap((b) => (a === b ? [] : [`${a} ${b}`])));
}

function keptEvidence(records: Records, reading: Reading): SharedEvidenceFinding[] {
	return allOf(records, 'shared-evidence').flatMap(({ id, what, statementIds, note, rejected }) => {
		const own = statementIds.flatMap((one) => reading.statements[reading.placeOf.get(one) ?? -1] ?? []);
		const articles = new Set<ArticleId>(own.map((one) => one.articleId));
		if (rejected || articles.size < 2) return [];
		const members = membersOf(reading, own);
		return [{ id, what, ...members, status: 'confirmed', score: 1, isKept: true, ...(note !== undefined && { note }) }];
	});
}
