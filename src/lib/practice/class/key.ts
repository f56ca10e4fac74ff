/**
 * What of a key an exercise asks for, and what the work on it began with. Where the parts are to be found in the text, nobody can draw a
 * relation or put in what is not said; where statements are given, having them is no merit.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, RecordId, StatementId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { Analysis } from '../analysis.ts';
import type { ExerciseKey } from '../files/key.ts';
import { relationsAmong } from '../setting/given.ts';
import { partOfMap } from '../setting/part-of-map.ts';

/** The key as one article of a document, with what the exercise says of it. */
export interface Key {
	readonly records: Records;
	readonly articleId: ArticleId;
	readonly exercise: ExerciseKey | null;
}

/** A key's name is not that of a pupil. */
export const KEY_NAME = 'key\n';
const START_NAME = 'start\n';

/** The key's map as far as the exercise asks for it. */
export function keyAnalysis({ records, articleId, exercise }: Key): Analysis {
	if (exercise?.exercise.kind !== 'parts') return { name: KEY_NAME, records, articleId };
	const asked = [...records].filter(([, record]) => !isTie(record) && !isUnsaid(record, articleId));
	return { name: KEY_NAME, records: new Map(asked), articleId };
}

function isTie({ id }: ArgumentRecord): boolean {
	return id.startsWith('inference:') || id.startsWith('attack:');
}

function isUnsaid(record: ArgumentRecord, articleId: Key['articleId']): boolean {
	if (!record.id.startsWith('statement:')) return false;
	const statement = record as Statement;
	return statement.articleId === articleId && statement.passages.length === 0;
}

/** The map a pupil had before doing anything, under the key's ids; null where that was none. */
export function startAnalysis({ records, articleId, exercise }: Key): Analysis | null {
	const kind = exercise?.exercise.kind;
	if (!exercise || (kind !== 'map' && kind !== 'missing')) return null;
	const given = new Set(exercise.given.map(([, keyId]) => keyId as StatementId));
	const start = new Map<RecordId, ArgumentRecord>(
		[...partOfMap(records, articleId, (id) => given.has(id))].filter(([, record]) => !isTie(record))
	);
	if (kind === 'map') {
		// As they are given: all premises, all the author's own (setting/given.ts).
		for (const one of allOf(start, 'statement'))
			start.set(one.id, { ...one, role: 'premise', isMain: false, voice: 'own' });
	} else {
		const same = new Map(Array.from(given, (id) => [id, id]));
		for (const tie of relationsAmong(new ArgumentGraph(records, articleId), same, articleId)) start.set(tie.id, tie);
	}
	return get(start, articleId) ? { name: START_NAME, records: start, articleId } : null;
}
