/**
 * Which record refers to which: one entry for each record type, used by the checks (does it exist?) and by the cascade
 * (what follows when it goes?). References to texts are not among them: a map may travel without its text.
 */
import type { RecordId, TypeName } from './ids.ts';
import { typeOf } from './ids.ts';
import type { ArgumentRecord, RecordTypes } from './records.ts';

export interface Reference {
	/** The field that holds it: `premiseIds`. */
	readonly field: string;
	readonly id: RecordId;
}

type Row<T extends TypeName> = (record: RecordTypes[T]) => Reference[];

const one = (field: string, id: RecordId | undefined): Reference[] => (id === undefined ? [] : [{ field, id }]);
const many = (field: string, ids: readonly RecordId[]): Reference[] => ids.map((id) => ({ field, id }));

const REFERENCES: { readonly [T in TypeName]: Row<T> } = {
	article: (article) => many('authorIds', article.authorIds),
	text: (text) => one('articleId', text.articleId),
	author: () => [],
	statement: (statement) => one('articleId', statement.articleId),
	inference: (inference) => [
		...one('articleId', inference.articleId),
		...many('premiseIds', inference.premiseIds),
		...one('conclusionId', inference.conclusionId)
	],
	attack: (attack) => [
		...one('articleId', attack.articleId),
		...one('attackerId', attack.attackerId),
		...one('targetId', attack.targetId)
	],
	placement: (placement) => [...one('articleId', placement.articleId), ...one('statementId', placement.statementId)],
	alignment: (alignment) => many('statementIds', alignment.statementIds),
	question: (question) => one('collectionId', question.collectionId),
	position: (position) => [
		...one('questionId', position.questionId),
		...one('articleId', position.articleId),
		...many('statementIds', position.statementIds)
	],
	crux: (crux) => [...many('statementIds', crux.statementIds), ...many('articleIds', crux.articleIds)],
	'shared-evidence': (evidence) => many('statementIds', evidence.statementIds),
	'fact-clash': (clash) => many('statementIds', clash.statementIds),
	collection: (collection) => [
		...many('articleIds', collection.articleIds),
		...one('leadQuestionId', collection.leadQuestionId)
	]
};

/** The types whose records make up one article's map: what they refer to must stand beside them. */
const OF_A_MAP: readonly TypeName[] = ['statement', 'inference', 'attack', 'placement'];

export function referencesOf(record: ArgumentRecord): Reference[] {
	const row = REFERENCES[typeOf(record.id)] as (record: ArgumentRecord) => Reference[];
	return row(record);
}

/** True where a reference out of this record that leads nowhere is an error; else the other end may be in another file. */
export function refersWithinItsMap(record: ArgumentRecord): boolean {
	return OF_A_MAP.includes(typeOf(record.id));
}
