/**
 * Makes a backup: everything the library keeps, what could not be saved in it, and what was chosen on this
 * device, in one file.
 */
import { apply } from '#argument/diff.ts';
import type { ArticleId, RecordId } from '#argument/ids.ts';
import { allOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { BackupWriter } from '#interchange/backup/write.ts';
import type { ArticleSummary } from '#store/database/stores.ts';
import type { App } from '#ui/app.svelte.ts';
import { isExample, noteBackup } from '#ui/trouble/last-seen.ts';
import { FilePieces } from './file-pieces.ts';
import { allKept } from './kept-things.ts';
import { Turns } from './turns.ts';

/** Under which name the library remembers when the last backup was made. */
const NOTE = 'backup';

export interface Underway {
	readonly signal: AbortSignal;
	/** `all`: where it is known. */
	readonly onProgress: (articles: number, all?: number) => void;
}

/** Rejects with the signal's reason where it is stopped. */
export async function makeBackup(app: App, { signal, onProgress }: Underway): Promise<Blob> {
	const startedAt = Date.now();
	const unsaved = app.library.unsavedWorkspaces;
	const writer = new BackupWriter();
	const pieces = new FilePieces();
	const turns = new Turns();
	let articles = 0;
	for await (const records of app.library.exportAll()) {
		await turns.next();
		signal.throwIfAborted();
		pieces.add(writer.add(withUnsaved(records, unsaved)));
		articles += allOf(records, 'article').length;
		onProgress(articles);
	}
	for await (const { kind, values } of allKept(app)) {
		signal.throwIfAborted();
		pieces.add(writer.addKept(kind, values));
	}
	pieces.add(writer.end(new Date(startedAt).toISOString()));
	return pieces.whole('application/zip');
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

/** `name` is the file's. */
export async function rememberBackup(app: App, name: string, at = Date.now()): Promise<void> {
	await app.library.values.remember(NOTE, { at });
	noteBackup({ name, at });
}

/** When the last backup was made, ms since 1970; 0 where none was. */
export async function lastBackup(app: App): Promise<number> {
	const note = await app.library.values.recall(NOTE);
	const at = typeof note === 'object' && note !== null && 'at' in note ? note.at : 0;
	return typeof at === 'number' ? at : 0;
}

/** The reader's own work since then: what came with the corpus and was never touched is none. */
export function notBackedUp(summaries: readonly ArticleSummary[], since: number): number {
	return summaries.filter((one) => !isExample(one) && one.updatedAt > since).length;
}
