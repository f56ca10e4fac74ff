/** What a comparison found, told so that the order in which the articles were named makes no difference. */
import type { StatementId } from '#argument/ids.ts';
import type { AlignmentReason, Comparison } from '#compare/comparison.ts';

/** The findings whatever the order of the articles: which statements, how joined, how likely, and why. */
export function unordered(found: Comparison) {
	const sorted = (ids: readonly string[]) => [...ids].sort();
	const byId = <F extends { id: string }>(list: readonly F[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		notes: found.notes.map((note) => `${note.code} ${sorted(note.articleIds).join(' ')}`),
		alignments: found.alignments.map(({ statementIds, reasons, ...rest }) => ({
			...rest,
			statementIds: sorted(statementIds),
			reasons: reasons.map((reason) => plainReason(reason, statementIds))
		})),
		questions: found.questions,
		positions: byId(found.positions).map((one) => ({ ...one, statementIds: sorted(one.statementIds) })),
		cruxes: found.cruxes.map(({ id, question, score, basis, statementIds, articleIds, dependence }) => [
			id,
			question,
			score,
			basis,
			sorted(statementIds),
			sorted(articleIds),
			[...dependence].sort((a, b) => (a.statementId < b.statementId ? -1 : 1))
		]),
		sharedEvidence: found.sharedEvidence.map(({ id, what, score, statementIds }) => [
			id,
			what,
			score,
			sorted(statementIds)
		]),
		factClashes: found.factClashes.map(({ id, what, kind, score, statementIds, values }) => [
			id,
			what,
			kind,
			score,
			sorted(statementIds.map((one, at) => `${one} ${values[at] ?? ''}`))
		]),
		alone: [...found.alone].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
		within: [...found.within]
			.sort((a, b) => (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0))
			.map((one) => ({ ...one, statementIds: sorted(one.statementIds) }))
	};
}

/** Which statement each word belongs to, instead of which side. */
function plainReason(reason: AlignmentReason, [first, second]: readonly [StatementId, StatementId]) {
	switch (reason.code) {
		case 'shared-words':
		case 'akin-words':
		case 'contrary-words':
			return [reason.code, ...reason.words.map(([a, b]) => (first < second ? `${a} ${b}` : `${b} ${a}`))];
		case 'aligned-neighbors':
			return [reason.code, ...[...reason.statementIds].sort()];
		case 'one-denies':
		case 'one-opposes':
			return [reason.code, reason.side === 0 ? first : second, reason.word];
		case 'attacked-at-home':
			return [reason.code, reason.statementId, reason.attackId];
		case 'shared-names':
		case 'same-participants':
			return [reason.code, reason.names.length];
		default:
			return [reason.code];
	}
}
