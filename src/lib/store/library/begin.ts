/** What is done once the database is open, before anything is read: summaries after a migration, and what a page left unsaved. */
import type { RowKeeper } from './row-keeper.ts';
import { rebuildSummaries } from './summaries.ts';
import { carryOutNotes } from './unsaved-notes.ts';

/** Never rejects: what cannot be carried out stays noted for the next visit, and the library opens without it. */
export async function begin(keeper: RowKeeper): Promise<void> {
	const { database } = keeper;
	await database.ready();
	if (!keeper.canWrite) return;
	try {
		if (database.migrated) await rebuildSummaries(keeper);
		await carryOutNotes(keeper);
	} catch (error) {
		console.warn(error);
	}
}
