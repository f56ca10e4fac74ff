/**
 * A map → an exercise: the records a pupil starts from, and the key. The key is not hidden among the pupil's records, it is not there:
 * only what the task needs is carried over.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { idOf, slugOf, type ArticleId, type StatementId } from '#argument/ids.ts';
import { get, recordsOf, type Records } from '#argument/records.ts';
import type { Item } from '../files/exercise.ts';
import type { ExerciseKey, KeyAnswer } from '../files/key.ts';
import { laidSideBySide, pairsBetween } from './compared.ts';
import { articleRecords, givenStatements, newIds, pupilArticleId, relationsAmong, type NewIds } from './given.ts';
import { judgedPairs } from './judged.ts';
import { canBeLeftOut } from './missing.ts';
import { partOfMap } from './part-of-map.ts';
import type { NoExercise, SetExercise, Task } from './task.ts';

export function setExercise(records: Records, task: Task): SetExercise | NoExercise {
	const [articleId] = task.articleIds;
	if (articleId === undefined || !records.has(articleId)) return 'no-article';
	if (task.kind === 'compare') return setComparison(records, task);
	const isIn = task.only && new Set(task.only);
	const key = partOfMap(records, articleId, (id) => isIn?.has(id) ?? true);
	const article = get(key, articleId);
	const text = article?.textId === undefined ? null : get(key, article.textId);
	const isOfText = task.kind === 'parts' || task.kind === 'whole';
	if (!article) return 'no-article';
	if (!text && (isOfText || task.withText)) return 'no-text';
	const ownId = pupilArticleId(task.exerciseId, 0);
	const graph = new ArgumentGraph(key, articleId);
	const own = (ids: NewIds): ExerciseKey['given'] => [[ownId, articleId], ...flipped(ids)];
	const base = articleRecords(key, article, ownId, isOfText || task.withText);
	if (isOfText) return { records: recordsOf(base), key, given: own(new Map()), items: [], answers: [] };
	if (graph.statements.length < 2) return 'no-statements';

	if (task.kind === 'map') {
		const ids = newIds(graph.statements, ownId);
		const shown = { withText: task.withText, withRole: false, isShuffled: true };
		const given = givenStatements(graph, ids, ownId, shown);
		return { records: recordsOf([...base, ...given]), key, given: own(ids), items: [], answers: [] };
	}
	const shown = { withText: task.withText, withRole: true, isShuffled: false };
	if (task.kind === 'missing') {
		const hidden = new Set(task.leaveOut ?? canBeLeftOut(graph).map(({ id }) => id));
		const left = graph.statements.filter(({ id }) => !hidden.has(id));
		if (left.length === graph.statements.length || left.length === 0) return 'nothing-missing';
		const ids = newIds(left, ownId);
		const given = [...givenStatements(graph, ids, ownId, shown), ...relationsAmong(graph, ids, ownId)];
		return { records: recordsOf([...base, ...given]), key, given: own(ids), items: [], answers: [] };
	}
	return setJudging(task, graph, { base, ownId, key, shown });
}

function setJudging(
	{ exerciseId, questions = [] }: Task,
	graph: ArgumentGraph,
	{
		base,
		ownId,
		key,
		shown
	}: Pick<SetExercise, 'key'> & {
		readonly base: ReturnType<typeof articleRecords>;
		readonly ownId: ArticleId;
		readonly shown: Parameters<typeof givenStatements>[3];
	}
): SetExercise | NoExercise {
	const pairs = judgedPairs(graph, exerciseId);
	const steps = questions.flatMap((one) => {
		const step = graph.inference(one.stepId);
		return step ? [{ ...one, step }] : [];
	});
	if (pairs.length + steps.length === 0) return 'nothing-to-judge';
	const asked = new Set<StatementId>([
		...pairs.flatMap(({ statementId, onId }) => [statementId, onId]),
		...steps.flatMap(({ step }) => [...step.premiseIds, step.conclusionId])
	]);
	const ids = newIds(
		graph.statements.filter(({ id }) => asked.has(id)),
		ownId
	);
	const own = (id: StatementId) => ids.get(id) ?? id;
	const made = [...new Set(steps.map(({ step }) => step))].map((step, at) => ({
		...step,
		id: idOf('inference', `${slugOf(ownId)}-${at + 1}`),
		articleId: ownId,
		premiseIds: step.premiseIds.map(own),
		conclusionId: own(step.conclusionId),
		of: step.id
	}));
	const items: Item[] = [];
	const answers: KeyAnswer[] = [];
	for (const { statementId, onId, answer } of pairs) {
		const id = `q${items.length + 1}`;
		items.push({ id, ask: 'bears', statementId: own(statementId), onId: own(onId) });
		answers.push({ itemId: id, answers: [answer] });
	}
	for (const { stepId, question } of steps) {
		const id = `q${items.length + 1}`;
		const step = made.find(({ of }) => of === stepId);
		if (!step) continue;
		items.push({ id, ask: 'question', stepId: step.id, question });
		answers.push({ itemId: id, answers: [] });
	}
	const inferences = made.map(({ id, articleId, premiseIds, conclusionId }) => ({
		id,
		articleId,
		premiseIds,
		conclusionId,
		status: 'accepted' as const
	}));
	const given = givenStatements(graph, ids, ownId, { ...shown, isShuffled: true });
	return {
		records: recordsOf([...base, ...given, ...inferences]),
		key,
		given: [[ownId, graph.articleId], ...flipped(ids)],
		items,
		answers
	};
}

function setComparison(records: Records, task: Task): SetExercise | NoExercise {
	const [one, other] = task.articleIds;
	if (one === undefined || other === undefined || one === other) return 'one-article';
	if (!records.has(other)) return 'no-article';
	const articleIds = [one, other] as const;
	const pairs = pairsBetween(records, articleIds);
	if (pairs.length === 0) return 'nothing-shared';
	const shown = task.only
		? articleIds.map(() => task.only ?? [])
		: laidSideBySide(records, articleIds, pairs, task.exerciseId);
	const isIn = new Set(shown.flat());
	const made: SetExercise = { records: new Map(), key: new Map(), given: [], items: [], answers: [] };
	const given: [...ExerciseKey['given']] = [];
	for (const [at, articleId] of articleIds.entries()) {
		const part = partOfMap(records, articleId, (id) => isIn.has(id));
		const article = get(part, articleId);
		if (!article) return 'no-article';
		if (task.withText && (article.textId === undefined || !get(part, article.textId))) return 'no-text';
		for (const [id, record] of part) made.key.set(id, record);
		const ownId = pupilArticleId(task.exerciseId, at);
		const graph = new ArgumentGraph(part, articleId);
		const ids = newIds(graph.statements, ownId);
		const statements = givenStatements(graph, ids, ownId, { ...task, withRole: true, isShuffled: false });
		for (const record of [...articleRecords(part, article, ownId, task.withText), ...statements])
			made.records.set(record.id, record);
		given.push([ownId, articleId], ...flipped(ids));
	}
	for (const pair of pairs) if (pair.statementIds.every((id) => isIn.has(id))) made.key.set(pair.id, pair);
	return { ...made, given };
}

function flipped(ids: NewIds): [StatementId, StatementId][] {
	return Array.from(ids, ([keyId, pupilId]) => [pupilId, keyId]);
}
