/** Makes few large batches of many small ones, so that a library of thousands is taken in with a transaction for dozens of articles, not for each. */
import { isIdOf, type RecordId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';

/** Records of a batch: some fifty articles. Enough that a transaction costs nothing, few enough to hold. */
const MOST = 5_000;

/** Records that cannot stand beside each other (two of one id that differ) never come into one batch. */
export async function* batched(parts: AsyncIterable<Records>): AsyncGenerator<Records> {
	let batch = new Map<RecordId, ArgumentRecord>();
	for await (const part of parts) {
		const isFull = batch.size > 0 && batch.size + part.size > MOST;
		if (isFull || [...part].some(([id, record]) => isAnother(batch.get(id), record))) {
			yield batch;
			batch = new Map();
		}
		for (const [id, record] of part) batch.set(id, record);
	}
	if (batch.size > 0) yield batch;
}

/** Authors are in the part of each of their articles; anything else that comes twice is for the library to settle. */
function isAnother(here: ArgumentRecord | undefined, record: ArgumentRecord): boolean {
	return here !== undefined && !(isIdOf('author', record.id) && JSON.stringify(here) === JSON.stringify(record));
}
