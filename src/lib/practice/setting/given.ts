/**
 * What of an article a pupil gets: its facts without what speaks of the map, its text, statements under new ids that tell neither a role
 * nor what a statement serves.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import { idOf, slugOf, type ArticleId, type InferenceId, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import { shuffled } from './shuffled.ts';

const KEPT = [
	'title',
	'titleSupplied',
	'publication',
	'publishedOn',
	'dateNote',
	'url',
	'language'
] as const satisfies readonly (keyof Article)[];
const OF_THE_TEXT = ['textId', 'textKind'] as const satisfies readonly (keyof Article)[];

/** The pupil's ids by the key's. */
export type NewIds = ReadonlyMap<StatementId, StatementId>;

/** The pupil's article `at` of an exercise, from 0. */
export function pupilArticleId(exerciseId: string, at: number): ArticleId {
	return idOf('article', `exercise-${exerciseId}${at === 0 ? '' : `-${'abcdefgh'.charAt(at)}`}`);
}

/** The article with its authors and, where it is given, its text. */
export function articleRecords(records: Records, article: Article, ownId: ArticleId, withText: boolean) {
	const names: readonly (keyof Article)[] = withText ? [...KEPT, ...OF_THE_TEXT] : KEPT;
	const kept = Object.fromEntries(
		names.flatMap((field) => (article[field] === undefined ? [] : [[field, article[field]]]))
	);
	const text = withText && article.textId !== undefined ? get(records, article.textId) : null;
	const made: ArgumentRecord[] = [
		{ ...kept, id: ownId, title: article.title, authorIds: article.authorIds },
		...allOf(records, 'author').filter(({ id }) => article.authorIds.includes(id)),
		...(text ? [{ ...text, articleId: ownId }] : [])
	];
	return made;
}

/** New ids in an order that tells nothing. */
export function newIds(statements: readonly Statement[], ownId: ArticleId): Map<StatementId, StatementId> {
	const mixed = shuffled(statements, ({ id }) => id, slugOf(ownId));
	return new Map(mixed.map(({ id }, at) => [id, idOf('statement', `${slugOf(ownId)}-${at + 1}`)]));
}

export interface Shown {
	readonly withText: boolean;
	/** False where role, main conclusion and voice are part of what is asked. */
	readonly withRole: boolean;
	/** True: they come shuffled, and not in the order of the text. */
	readonly isShuffled: boolean;
}

/** The statements in `ids`, as a pupil gets them. */
export function givenStatements(
	graph: ArgumentGraph,
	ids: NewIds,
	articleId: ArticleId,
	{ withText, withRole, isShuffled }: Shown
): Statement[] {
	const places = [...ids.values()];
	return graph.statements.flatMap((statement): Statement[] => {
		const id = ids.get(statement.id);
		if (id === undefined) return [];
		const { wording, implicit, role, evidenceKind, isMain, voice } = statement;
		const passages = withText ? statement.passages : [];
		const order = isShuffled ? { order: places.indexOf(id) } : {};
		const same = { id, articleId, wording, implicit, passages, status: 'accepted' as const, ...order };
		if (!withRole) return [{ ...same, role: 'premise', isMain: false, voice: 'own' }];
		return [{ ...same, role, isMain, voice, ...(evidenceKind !== undefined && { evidenceKind }) }];
	});
}

/** The steps and attacks among the given statements, attacks on such steps too. A step keeps those of its premises that are given. */
export function relationsAmong(graph: ArgumentGraph, ids: NewIds, articleId: ArticleId): ArgumentRecord[] {
	const made: ArgumentRecord[] = [];
	const shared = { articleId, status: 'accepted' as const };
	const steps = new Map<RecordId, InferenceId>();
	for (const { id: keyId, premiseIds, conclusionId } of graph.inferences) {
		const premises = premiseIds.flatMap((id) => ids.get(id) ?? []);
		const conclusion = ids.get(conclusionId);
		if (premises.length === 0 || !conclusion) continue;
		const id = idOf('inference', `${slugOf(articleId)}-${made.length + 1}`);
		made.push({ ...shared, id, premiseIds: premises, conclusionId: conclusion });
		steps.set(keyId, id);
	}
	for (const attack of graph.attacks) {
		const attackerId = ids.get(attack.attackerId);
		const targetId = ids.get(attack.targetId as StatementId) ?? steps.get(attack.targetId);
		if (!attackerId || !targetId) continue;
		made.push({ ...shared, id: idOf('attack', `${slugOf(articleId)}-${made.length + 1}`), attackerId, targetId });
	}
	return made;
}
