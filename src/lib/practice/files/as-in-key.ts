/**
 * A pupil's statements that were given keep no words where they were given without the text. Before they are laid beside the key they
 * get the key's passages, so that each finds its partner whatever it has become.
 */
import type { RecordId } from '#argument/ids.ts';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ExerciseKey } from './key.ts';

/** `work`: the records of a submission. The text stays with the key; the work's article points to it. */
export function asInKey(
	work: Records,
	key: Records,
	{ given }: Pick<ExerciseKey, 'given'>
): Map<RecordId, ArgumentRecord> {
	const keyIds = new Map<RecordId, RecordId>(given.map(([pupilId, keyId]) => [pupilId, keyId]));
	return recordsOf(
		[...work.values()].map((record) => {
			const keyId = keyIds.get(record.id);
			if (keyId === undefined) return record;
			if (keyId.startsWith('article:')) return articleAs(record as Article, get(key, keyId as Article['id']));
			const own = record as Statement;
			const known = get(key, keyId as Statement['id']);
			return own.passages.length > 0 || !known ? own : { ...own, passages: known.passages };
		})
	);
}

function articleAs(own: Article, known: Article | null): Article {
	if (own.textId !== undefined || known?.textId === undefined) return own;
	return { ...own, textId: known.textId };
}
