/** Beginning a piece of work: what it starts from goes into the library, as articles of its own. */
import { withoutFields } from '#argument/fields.ts';
import { idOf, isIdOf, slugOf, type TextId } from '#argument/ids.ts';
import { allOf, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';
import type { Exercise } from '#practice/files/exercise.ts';
import type { App } from '#ui/app.svelte.ts';
import { keepWork, type Work } from './kept.ts';

/** What the work started from, as records. */
export function startOf({ document }: Pick<Work, 'document'>): Records {
	return readRecords(document).records;
}

/** The library may have the same text as another article's: the work gets a text of its own. */
function withOwnTexts(start: Records): Records {
	const names = new Map<TextId, TextId>();
	for (const { id, textId } of allOf(start, 'article')) if (textId) names.set(textId, idOf('text', slugOf(id)));
	const named = (textId: TextId | undefined) => textId && (names.get(textId) ?? textId);
	return recordsOf(
		[...start.values()].map((record): ArgumentRecord => {
			if (isIdOf('text', record.id)) return { ...record, id: named(record.id) ?? record.id } as ArgumentRecord;
			if (isIdOf('article', record.id)) {
				const textId = named((record as Article).textId);
				return textId === undefined ? record : ({ ...record, textId } as ArgumentRecord);
			}
			if (!isIdOf('statement', record.id)) return record;
			return inItsText(record as Statement);
		})
	);
}

/** Its passages are of the article's text, whatever that is called. */
export function inItsText(statement: Statement): Statement {
	const passages = statement.passages.map((one) => withoutFields(one, 'textId' as never) as typeof one);
	return { ...statement, passages };
}

/** Takes an exercise in to be worked on; what was made of it before goes. */
export async function startWork(app: App, exercise: Exercise, document: Work['document']): Promise<Work> {
	const start = startOf({ document });
	const articleIds = allOf(start, 'article').map(({ id }) => id);
	const work: Work = { exercise, document, articleIds, workId: app.library.ids.next() };
	await app.library.importRecords(withOwnTexts(start), { origin: 'exercise', onExisting: 'replace' });
	await keepWork(app, work);
	return work;
}
