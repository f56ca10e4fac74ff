/**
 * Which ids could another file hold too? The app's own are long and left to chance; those of files made by hand or by other programs are
 * short (`statement:s1`). Each row that has some is noted in a store of its own, where they are found without reading anything else.
 */
import { slugOf, typeOf, type RecordId } from '#argument/ids.ts';
import type { ShortIdsRow } from '../database/stores.ts';
import type { Writing } from '../database/vault.ts';
import { storeOf } from './home.ts';
import type { HeldRow } from './pack.ts';

/** Slugs of the app's own ids have 16 digits by chance; what is shorter may be in another file too. */
const CERTAIN_LENGTH = 16;

export function isShort(id: RecordId): boolean {
	return slugOf(id).length < CERTAIN_LENGTH;
}

/** One line for each type: `statement s1 s2`. Empty where all are long. */
export function shortIdsOf(ids: Iterable<string>): string {
	const lines = new Map<string, string>();
	for (const id of ids as Iterable<RecordId>) {
		if (!isShort(id)) continue;
		const type = typeOf(id);
		lines.set(type, `${lines.get(type) ?? type} ${slugOf(id)}`);
	}
	return [...lines.values()].join('\n');
}

export function shortIdsIn({ ids }: Pick<ShortIdsRow, 'ids'>): RecordId[] {
	if (ids === '') return [];
	return ids.split('\n').flatMap((line) => {
		const [type = '', ...slugs] = line.split(' ');
		return slugs.map((slug) => `${type}:${slug}` as RecordId);
	});
}

/** Authors, texts and their ids may meet: two files that name one mean the same. */
const NOTED: readonly string[] = ['maps', 'alignments', 'collections'];

/** Notes them within the transaction that writes the row. `before`: the row as it was, so that most writes have nothing to do. */
export function noteShortIds(rows: Writing, { home, stamp, records }: HeldRow, before: HeldRow): void {
	if (!NOTED.includes(storeOf(home))) return;
	const [now, then] = [stamp === null ? '' : shortIdsOf(records.keys()), shortIdsOf(before.records.keys())];
	if (now === then) return;
	if (now === '') rows.delete('shortIds', home);
	else rows.put('shortIds', { key: home, ids: now });
}
