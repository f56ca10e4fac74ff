/** The JSON document of `counterpoint compare --json`: what is recorded and what is suggested, in the shapes of the format. */
import { get, type Records } from '#argument/records.ts';
import type { Comparison, FindingStatus } from '#compare/comparison.ts';
import { whyAligned, whyCrux, whySides } from '#compare/why.ts';
import { proposals } from '#messages/en/proposals.ts';
import { Names } from './names.ts';

const statusOf = (status: FindingStatus) => (status === 'confirmed' ? ('accepted' as const) : ('suggested' as const));

export function asJson(records: Records, found: Comparison) {
	const names = new Names(records, found.articleIds);
	return {
		articles: found.articleIds.flatMap((id) => get(records, id) ?? []),
		alignments: found.alignments.map(({ id, statementIds, relation, status, score, reasons, why }) => ({
			id,
			statementIds,
			relation,
			status: statusOf(status),
			score,
			why: why ?? whyAligned(reasons, proposals)
		})),
		questions: found.questions.map(({ id, text, status, score }) => ({ id, text, status: statusOf(status), score })),
		positions: found.positions.map((position) => {
			const { id, questionId, articleId, stance, statementIds, status, note } = position;
			const why = whySides(position, found, proposals, (one) => names.author(one));
			const own = { id, questionId, articleId, stance, statementIds, status: statusOf(status) };
			return { ...own, ...(note !== undefined && { note }), ...(why && { why }) };
		}),
		cruxes: found.cruxes.map((crux) => ({
			id: crux.id,
			question: crux.question,
			statementIds: crux.statementIds,
			articleIds: crux.articleIds,
			why: crux.why ?? whyCrux(crux, found, proposals, (id) => names.author(id)),
			status: statusOf(crux.status),
			score: crux.score
		})),
		sharedEvidence: found.sharedEvidence.map(({ id, what, statementIds, status, score, note }) => ({
			id,
			what,
			statementIds,
			status: statusOf(status),
			score,
			...(note !== undefined && { note })
		})),
		factClashes: found.factClashes.map(({ id, what, statementIds, values, kind, status, score, note }) => ({
			id,
			what,
			statementIds,
			values,
			...(kind && { kind }),
			status: statusOf(status),
			score,
			...(note !== undefined && { note })
		}))
	};
}
