/** The JSON document of `counterpoint evaluate --json`. Strengths are 0 to 1, or null where there is no number. */
import { get } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import { explain, type Reason } from '#evaluate/explain.ts';
import type { Standing } from '#evaluate/standing.ts';
import type { Evaluated } from './evaluated.ts';

export function asJson({ records, graphs, count, evaluation, whatIf, carriers }: Evaluated) {
	const unsettled = evaluation.unsettled();
	return {
		semantics: evaluation.semantics,
		count,
		assessment: Object.fromEntries(evaluation.assessment),
		settled: unsettled.length === 0,
		unsettled,
		articles: graphs.map((graph) => {
			const names = sigla(graph);
			return {
				id: graph.articleId,
				title: get(records, graph.articleId)?.title ?? '',
				mainConclusionId: graph.mainConclusion()?.id ?? null,
				statements: graph.statements.flatMap((statement) => {
					const explanation = explain(evaluation, statement.id);
					if (!explanation) return [];
					const { id, role, isMain, wording } = statement;
					const { standing, base, causes, reasons } = explanation;
					const verdict = evaluation.assessment.get(id);
					return [
						{
							id,
							siglum: names.get(id) ?? '',
							role,
							isMain,
							wording,
							...(verdict && { verdict }),
							...numbers(standing),
							undisputed: standing.undisputed,
							base,
							label: standing.label,
							causes,
							reasons: reasons.map(reasonOf)
						}
					];
				})
			};
		}),
		moves: (whatIf?.moves ?? []).map(({ statementId, articleId, isMain, from, to, through }) => ({
			statementId,
			articleId,
			isMain,
			from: numbers(from),
			to: numbers(to),
			through: through.map(({ kind, id, from: sources, change, before, after, because }) => ({
				kind,
				id,
				from: sources,
				change,
				before: before.strength,
				after: after.strength,
				because
			}))
		})),
		steady: whatIf?.steady ?? [],
		carriers: carriers.map(({ statementId, kind, sets, completeTo }) => ({
			statementId,
			kind,
			sets,
			...(kind === 'too-many' && { completeTo })
		}))
	};
}

function numbers({ word, strength }: Standing) {
	return { standing: word, strength };
}

function reasonOf({ kind, id, from, strength, contribution, label, weakest, undercutBy }: Reason) {
	return { kind, id, from, strength, contribution, label, weakest, undercutBy };
}
