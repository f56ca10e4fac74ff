/**
 * Which ids are taken? The app's own ids are long and left to chance, so nobody else has them; files made by hand or by other
 * programs count (`statement:s1`), and two of them may count alike. Only short ids are looked at, so the answer costs nothing
 * where all ids are the app's own.
 */
import { newId, typeOf, type IdSource, type RecordId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { visitAll, type Reading } from '../database/vault.ts';
import type { Home } from '../rows/home.ts';
import { isShort, shortIdsIn } from '../rows/short-ids.ts';

/** Short ids in the library, and the row each is in. */
export type TakenIds = Map<RecordId, Home>;

/** Of some hundreds of bytes each. */
const PAGE = 2_000;

export async function takenIds(rows: Reading): Promise<TakenIds> {
	const taken: TakenIds = new Map();
	await visitAll(rows, 'shortIds', PAGE, (row) => {
		for (const id of shortIdsIn(row)) taken.set(id, row.key as Home);
	});
	return taken;
}

export function hasShortIds(records: Records): boolean {
	for (const id of records.keys()) if (isShort(id)) return true;
	return false;
}

type ByHome = ReadonlyMap<Home, ReadonlyMap<RecordId, unknown>>;

/** New names for records whose id another row has. Articles, texts, authors and collections are not among them: they may meet. */
export function clashing(byHome: ByHome, taken: TakenIds, ids: IdSource): Map<RecordId, RecordId> {
	const names = new Map<RecordId, RecordId>();
	if (taken.size === 0) return names;
	for (const [home, part] of byHome) {
		for (const id of part.keys()) {
			const other = taken.get(id);
			const type = typeOf(id);
			if (other && other !== home && !MEETING.includes(type)) names.set(id, newId(type, ids));
		}
	}
	return names;
}

/** From now on these ids are taken. */
export function takeIds(taken: TakenIds, byHome: ByHome): void {
	for (const [home, part] of byHome) for (const id of part.keys()) if (isShort(id)) taken.set(id, home);
}

const MEETING: readonly string[] = ['article', 'text', 'author', 'collection'];
