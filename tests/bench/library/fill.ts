/** Runs in a page of the app's own origin: fills the library that the app will open with made-up articles, the way an import does. */
import type { RecordId } from '#argument/ids.ts';
import { allOf, type ArgumentRecord } from '#argument/records.ts';
import { openLibrary } from '#store/library.ts';
import { madeUpLibrary, madeUpThumbnail } from './made-up.ts';

export interface Filled {
	readonly articles: number;
	readonly statements: number;
	/** Milliseconds that the library took for them, without making them up. */
	readonly writing: number;
}

export async function fill(articles: number, seed: number, batch = 500): Promise<Filled> {
	const library = openLibrary();
	await library.ready();
	let [statements, writing] = [0, 0];
	for (const records of madeUpLibrary(articles, seed, batch)) {
		statements += allOf(records, 'statement').length;
		const from = performance.now();
		await library.importRecords(records as Map<RecordId, ArgumentRecord>, {
			origin: 'file',
			thumbnailOf: (article) => madeUpThumbnail(allOf(article, 'statement').length)
		});
		writing += performance.now() - from;
	}
	await library.close();
	return { articles, statements, writing };
}

Object.assign(globalThis, { fill });
