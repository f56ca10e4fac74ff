/** Puts a comparison into the order in which the articles were asked for: statements of the first article stand first. */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { AlignmentFinding, AlignmentReason, Comparison, WordPair } from './comparison.ts';
import type { Reading } from './stages/2-reading.ts';

export function inOrderOf(
	articleIds: readonly ArticleId[],
	{ statements }: Reading,
	comparison: Comparison
): Comparison {
	const rank = new Map(articleIds.map((id, at) => [id, at]));
	const place = new Map<StatementId, number>(
		statements.map(({ id, articleId }, at) => [id, (rank.get(articleId) ?? 0) * statements.length + at])
	);
	const placeOf = (id: StatementId) => place.get(id) ?? 0;
	const byPlace = (a: StatementId, b: StatementId) => placeOf(a) - placeOf(b);
	const byArticle = (a: { articleId: ArticleId }, b: { articleId: ArticleId }) =>
		(rank.get(a.articleId) ?? 0) - (rank.get(b.articleId) ?? 0);
	const articlesInOrder = (ids: readonly ArticleId[]) =>
		[...ids].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
	const questionRank = new Map(comparison.questions.map((question, at) => [question.id, at]));
	return {
		...comparison,
		notes: comparison.notes.map((note) => ({ ...note, articleIds: articlesInOrder(note.articleIds) })),
		alignments: comparison.alignments.map((finding) => {
			const [a, b] = finding.statementIds;
			return byPlace(a, b) <= 0 ? finding : mirrored(finding);
		}),
		positions: [...comparison.positions].sort(
			(a, b) => (questionRank.get(a.questionId) ?? 0) - (questionRank.get(b.questionId) ?? 0) || byArticle(a, b)
		),
		cruxes: comparison.cruxes.map((crux) => ({
			...crux,
			statementIds: [...crux.statementIds].sort(byPlace),
			articleIds: articlesInOrder(crux.articleIds),
			dependence: [...crux.dependence].sort((a, b) => byPlace(a.statementId, b.statementId))
		})),
		sharedEvidence: comparison.sharedEvidence.map((found) => ({
			...found,
			statementIds: [...found.statementIds].sort(byPlace),
			articleIds: articlesInOrder(found.articleIds),
			uses: [...found.uses].sort((a, b) => byPlace(a.statementId, b.statementId))
		})),
		factClashes: comparison.factClashes.map((clash) => {
			const order = clash.statementIds.map((_, at) => at);
			order.sort(
				(a, b) => byPlace(clash.statementIds[a] as StatementId, clash.statementIds[b] as StatementId) || a - b
			);
			return {
				...clash,
				statementIds: order.map((at) => clash.statementIds[at] as StatementId),
				values: order.map((at) => clash.values[at] ?? '')
			};
		}),
		alone: [...comparison.alone].sort(byArticle),
		within: [...comparison.within].sort(byArticle)
	};
}

function mirrored(finding: AlignmentFinding): AlignmentFinding {
	const [a, b] = finding.statementIds;
	return { ...finding, statementIds: [b, a], reasons: finding.reasons.map(mirroredReason) };
}

function mirroredReason(reason: AlignmentReason): AlignmentReason {
	const turned = (words: readonly WordPair[]) => words.map(([x, y]): WordPair => [y, x]);
	switch (reason.code) {
		case 'shared-words':
		case 'akin-words':
		case 'contrary-words':
			return { ...reason, words: turned(reason.words) };
		case 'aligned-neighbors':
			return { ...reason, statementIds: [reason.statementIds[1], reason.statementIds[0]] };
		case 'one-denies':
		case 'one-opposes':
			return { ...reason, side: reason.side === 0 ? 1 : 0 };
		default:
			return reason;
	}
}
