/** The corpus that ships with the app: what a newcomer sees first. Its files are part of the build, so it opens without a network. */

import type { RecordId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';
import { CORPUS_FILES } from './corpus-files.ts';

/** The records of the corpus, all files together. Rejects where a file cannot be had or is not sound. */
export async function loadCorpus(): Promise<Records> {
	const all = new Map<RecordId, ArgumentRecord>();
	const documents = await Promise.all(Object.entries(CORPUS_FILES).map(([path, url]) => loadDocument(path, url)));
	for (const records of documents) for (const [id, record] of records) all.set(id, record);
	return all;
}

async function loadDocument(path: string, url: string): Promise<Records> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
	return readRecords(await response.text()).records;
}
