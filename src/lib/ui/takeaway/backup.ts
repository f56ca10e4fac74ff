/** Makes a backup: everything the library keeps, and what could not be saved in it, in one file. */
import { apply } from '#argument/diff.ts';
import type { ArticleId, RecordId } from '#argument/ids.ts';
import { allOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { BackupWriter } from '#interchange/backup/write.ts';
import type { Shelf } from '#store/library/kept-values.ts';
import type { ArticleSummary } from '#store/database/stores.ts';
import type { App } from '#ui/app.svelte.ts';

export const SHELVES: readonly Shelf[] = ['assessments', 'exercises', 'submissions'];

/** Under which name the library remembers when the last backup was made. */
const NOTE = 'backup';

export interface Underway {
	readonly signal: AbortSignal;
	readonly onProgress: (articles: number) => void;
}

/** Rejects with the signal's reason where it is stopped. */
export async function makeBackup(app: App, { signal, onProgress }: Underway): Promise<Blob> {
	const startedAt = Date.now();
	const unsaved = app.library.unsavedWorkspaces;
	const writer = new BackupWriter();
	// A blob of many pieces may be held on disk; one string of all may not fit in memory.
	const pieces: BlobPart[] = [];
	const take = (bytes: Uint8Array[]) => void pieces.push(...(bytes as Uint8Array<ArrayBuffer>[]));
	let articles = 0;
	for await (const records of app.library.exportAll()) {
		signal.throwIfAborted();
		take(writer.add(withUnsaved(records, unsaved)));
		articles += allOf(records, 'article').length;
		onProgress(articles);
	}
	for (const shelf of SHELVES) {
		signal.throwIfAborted();
		const values = await app.library.values.all(shelf);
		take(
			writer.addKept(
				shelf,
				values.map(({ key, articleIds, value }) => ({ key, articleIds: [...articleIds], value }))
			)
		);
	}
	take(writer.end(new Date(startedAt).toISOString()));
	return new Blob(pieces, { type: 'application/zip' });
}

type Unsaved = App['library']['unsavedWorkspaces'];

/** An article as it is open here, where that could not be saved. */
function withUnsaved(records: Records, workspaces: Unsaved): Records {
	const ids = new Set(allOf(records, 'article').map(({ id }) => id));
	return workspaces.reduce((all, { unsaved, records: open }) => {
		if (!allOf(open, 'article').some(({ id }) => ids.has(id))) return all;
		const concerns = (record: ArgumentRecord) =>
			all.has(record.id) || ('articleId' in record && ids.has(record.articleId as ArticleId));
		return apply(all, {
			added: unsaved.added.filter((one) => concerns(one) && !all.has(one.id)),
			updated: unsaved.updated.flatMap(([, to]) => {
				const before = all.get(to.id as RecordId);
				return before ? [[before, to] as (typeof unsaved.updated)[number]] : [];
			}),
			removed: unsaved.removed.flatMap((one) => all.get(one.id) ?? [])
		});
	}, records);
}

export async function rememberBackup(app: App, at = Date.now()): Promise<void> {
	await app.library.values.remember(NOTE, { at });
}

/** When the last backup was made, ms since 1970; 0 where none was. */
export async function lastBackup(app: App): Promise<number> {
	const note = await app.library.values.recall(NOTE);
	const at = typeof note === 'object' && note !== null && 'at' in note ? note.at : 0;
	return typeof at === 'number' ? at : 0;
}

/** The reader's own work since then: what came with the corpus and was never touched is none. */
export function notBackedUp(summaries: readonly ArticleSummary[], since: number): number {
	return summaries.filter(({ origin, addedAt, updatedAt }) => {
		return (origin !== 'corpus' || updatedAt > addedAt) && updatedAt > since;
	}).length;
}
