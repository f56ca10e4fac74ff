/**
 * A map → the file a pupil starts from: the text alone, the statements without what ties them, or the map with pieces left out.
 * The key is not hidden in it, it is not in it: only what `KEPT` names and what the task needs is carried over.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { idOf, slugOf, type ArticleId, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';

/**
 * `parts`: mark conclusions, premises and evidence in the text. `map`: the statements are given, the structure is to be made.
 * `whole`: text only, everything is to be made. `missing`: what the author leaves unsaid and what is objected is left out.
 */
export const EXERCISE_KINDS = ['parts', 'map', 'whole', 'missing'] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

export interface ExerciseTask {
	readonly kind: ExerciseKind;
	/** Shown with the text, one paragraph each. */
	readonly instructions: readonly string[];
}

/** Why there is no such exercise: the task needs the text, statements, or something to leave out. */
export type NoExercise = 'no-text' | 'no-statements' | 'nothing-missing';

/** What of the article itself a pupil may see; its notes may speak of the map. */
const KEPT = [
	'title',
	'titleSupplied',
	'publication',
	'publishedOn',
	'dateNote',
	'url',
	'language',
	'textId',
	'textKind',
	'fingerprint'
] as const satisfies readonly (keyof Article)[];

/** The records of the pupil's file. Ids are new and follow the text, so that none tells a role or what a statement serves. */
export function pupilRecords(
	records: Records,
	articleId: ArticleId,
	{ kind, instructions }: ExerciseTask
): Map<RecordId, ArgumentRecord> | NoExercise {
	const article = get(records, articleId);
	const text = article?.textId === undefined ? null : get(records, article.textId);
	if (!article || (kind !== 'map' && !text)) return 'no-text';
	const graph = new ArgumentGraph(records, articleId);
	if (kind === 'map' && graph.statements.length < 2) return 'no-statements';
	const hidden = kind === 'missing' ? leftOut(graph) : new Set<StatementId>();
	if (kind === 'missing' && hidden.size === 0) return 'nothing-missing';
	const ownId = idOf('article', `exercise-${slugOf(articleId)}`.slice(0, 120));
	const given = kind === 'map' || kind === 'missing' ? graph.statements.filter(({ id }) => !hidden.has(id)) : [];
	const ids = new Map(given.map(({ id }, at) => [id, idOf('statement', `${slugOf(ownId)}-${at + 1}`)]));
	const kept = Object.fromEntries(
		KEPT.flatMap((field) => (article[field] === undefined ? [] : [[field, article[field]]]))
	);
	return recordsOf([
		{ ...kept, id: ownId, title: article.title, authorIds: article.authorIds, notes: [...instructions] },
		...allOf(records, 'author').filter(({ id }) => article.authorIds.includes(id)),
		...(text ? [{ ...text, articleId: ownId }] : []),
		...given.map((statement) => givenStatement(statement, ids.get(statement.id) ?? statement.id, ownId, kind)),
		...(kind === 'missing' ? relationsAmong(graph, ids, ownId) : [])
	]);
}

/** What the author leaves unsaid, and attackers that nothing else is tied to. */
function leftOut(graph: ArgumentGraph): Set<StatementId> {
	const isLoneAttacker = ({ id }: Statement) =>
		graph.attacksBy(id).length > 0 && graph.sourcesOf(id).length === 0 && graph.inferencesFrom(id).length === 0;
	return new Set(
		graph.statements.filter((statement) => statement.implicit || isLoneAttacker(statement)).map(({ id }) => id)
	);
}

/** For `map` without role and voice: they are part of what is asked. */
function givenStatement(statement: Statement, id: StatementId, articleId: ArticleId, kind: ExerciseKind): Statement {
	const { wording, implicit, passages, role, evidenceKind, isMain, voice } = statement;
	const same = { id, articleId, wording, implicit, passages, status: 'accepted' as const };
	if (kind === 'map') return { ...same, role: 'premise', isMain: false, voice: 'own' };
	return { ...same, role, isMain, voice, ...(evidenceKind !== undefined && { evidenceKind }) };
}

function relationsAmong(graph: ArgumentGraph, ids: ReadonlyMap<StatementId, StatementId>, articleId: ArticleId) {
	const made: ArgumentRecord[] = [];
	const shared = { articleId, status: 'accepted' as const };
	for (const { premiseIds, conclusionId } of graph.inferences) {
		const premises = premiseIds.flatMap((id) => ids.get(id) ?? []);
		const conclusion = ids.get(conclusionId);
		if (premises.length === 0 || !conclusion) continue;
		const id = idOf('inference', `${slugOf(articleId)}-${made.length + 1}`);
		made.push({ ...shared, id, premiseIds: premises, conclusionId: conclusion });
	}
	for (const attack of graph.attacks) {
		const attackerId = ids.get(attack.attackerId);
		const targetId = ids.get(attack.targetId as StatementId);
		if (!attackerId || !targetId) continue;
		made.push({ ...shared, id: idOf('attack', `${slugOf(articleId)}-${made.length + 1}`), attackerId, targetId });
	}
	return made;
}
