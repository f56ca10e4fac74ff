/** Which statements of two authors does an exercise in comparing lay side by side? Those that meet, the main conclusions, and some that do not. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Alignment } from '#argument/records/across.ts';
import { shuffled } from './shuffled.ts';

/** For each author as many that meet nothing, at most, as meet something. */
const LEAST_APART = 3;

/** The pairs that a person accepted between the two articles: shared and clashing ones. */
export function pairsBetween(records: Records, [one, other]: readonly [ArticleId, ArticleId]): Alignment[] {
	const articleOf = new Map(allOf(records, 'statement').map(({ id, articleId }) => [id, articleId]));
	return allOf(records, 'alignment').filter(({ statementIds: [a, b], relation, status, rejected }) => {
		const ends = [articleOf.get(a), articleOf.get(b)];
		return status === 'accepted' && !rejected && relation !== 'related' && ends.includes(one) && ends.includes(other);
	});
}

/** For each of the two articles, in the order of its text. */
export function laidSideBySide(
	records: Records,
	articleIds: readonly [ArticleId, ArticleId],
	pairs: readonly Alignment[],
	seed: string
): readonly StatementId[][] {
	const meeting = new Set(pairs.flatMap(({ statementIds }) => statementIds));
	return articleIds.map((articleId) => {
		const { statements } = new ArgumentGraph(records, articleId);
		const own = statements.filter(({ id, isMain }) => meeting.has(id) || isMain);
		const others = statements.filter(({ id, isMain, implicit }) => !meeting.has(id) && !isMain && !implicit);
		const some = shuffled(others, ({ id }) => id, seed).slice(0, Math.max(LEAST_APART, Math.ceil(own.length / 2)));
		const shown = new Set([...own, ...some].map(({ id }) => id));
		return statements.map(({ id }) => id).filter((id) => shown.has(id));
	});
}
