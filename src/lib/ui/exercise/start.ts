/** Beginning a piece of work: what it starts from goes into the library, as articles of its own. */
import { allOf, type Records } from '#argument/records.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';
import type { Exercise } from '#practice/files/exercise.ts';
import type { App } from '#ui/app.svelte.ts';
import { keepWork, type Work } from './kept.ts';

/** What the work started from, as records. */
export function startOf({ document }: Pick<Work, 'document'>): Records {
	return readRecords(document).records;
}

/** Takes an exercise in to be worked on; what was made of it before goes. */
export async function startWork(app: App, exercise: Exercise, document: Work['document']): Promise<Work> {
	const start = startOf({ document });
	const articleIds = allOf(start, 'article').map(({ id }) => id);
	const work: Work = { exercise, document, articleIds, workId: app.library.ids.next() };
	await app.library.importRecords(start, { origin: 'exercise', onExisting: 'replace' });
	await keepWork(app, work);
	return work;
}
