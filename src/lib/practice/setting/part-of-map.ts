/** The part of a map that an exercise is about, as records: what is left of it when only some statements take part. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, RecordId, StatementId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';

/** The article, its authors, its texts, and those of its statements that `takes` names, with what ties them to each other. */
export function partOfMap(
	records: Records,
	articleId: ArticleId,
	takes: (id: StatementId) => boolean
): Map<RecordId, ArgumentRecord> {
	const article = get(records, articleId);
	const isOwn = (one: { readonly articleId?: ArticleId }) => one.articleId === articleId;
	const statements = allOf(records, 'statement').filter((one) => isOwn(one) && takes(one.id));
	const isIn = new Set<RecordId>(statements.map(({ id }) => id));
	const inferences = allOf(records, 'inference').filter(
		(one) => isOwn(one) && isIn.has(one.conclusionId) && one.premiseIds.every((id) => isIn.has(id))
	);
	for (const { id } of inferences) isIn.add(id);
	const attacks = allOf(records, 'attack').filter(
		(one) => isOwn(one) && isIn.has(one.attackerId) && isIn.has(one.targetId)
	);
	return recordsOf([
		...(article ? [article] : []),
		...allOf(records, 'author').filter(({ id }) => article?.authorIds.includes(id)),
		...allOf(records, 'text').filter((text) => text.id === article?.textId || isOwn(text)),
		...statements,
		...inferences,
		...attacks
	]);
}

/** The main conclusion and what bears on it over at most so many steps; all of the map where it has no main conclusion. */
export function withinSteps(records: Records, articleId: ArticleId, steps: number): StatementId[] {
	const graph = new ArgumentGraph(records, articleId);
	const main = graph.mainConclusion();
	if (!main) return graph.statements.map(({ id }) => id);
	const reached = new Set<StatementId>([main.id]);
	let edge: StatementId[] = [main.id];
	for (let step = 0; step < steps; step += 1) {
		edge = edge.flatMap((id) => graph.sourcesOf(id)).filter((id) => !reached.has(id) && (reached.add(id), true));
	}
	return graph.statements.map(({ id }) => id).filter((id) => reached.has(id));
}
