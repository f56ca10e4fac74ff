/** Restores a backup: first what is in it, against what is here; then, when the reader has decided, into the library. */
import { between, isEmpty } from '#argument/diff.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { openBackup, readKept, readPart, titleOfPart, type OpenedBackup } from '#interchange/backup/read.ts';
import type { ZipEntry } from '#interchange/zip/read.ts';
import type { ImportReport, OnExisting } from '#store/library/import-records.ts';
import type { Shelf } from '#store/library/kept-values.ts';
import type { App } from '#ui/app.svelte.ts';
import { titleOf } from '#ui/common/dates.ts';
import { thumbnailOf } from '#ui/library/thumbnails.ts';
import { lastBackup, notBackedUp, rememberBackup, SHELVES, type Underway } from './backup.ts';

export interface Inspected {
	readonly backup: OpenedBackup;
	/** Titles: articles that are not here, those here that are the same, and those that are not. */
	readonly fresh: readonly string[];
	readonly same: readonly string[];
	readonly different: readonly string[];
	readonly refused: readonly { readonly title: string; readonly faults: readonly string[] }[];
	/** Parts to be taken in. */
	readonly sound: readonly ZipEntry[];
}

/** Null where the file is no backup. Rejects with the signal's reason where it is stopped. */
export async function inspect(app: App, file: File, { signal, onProgress }: Underway): Promise<Inspected | null> {
	const slice = async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer());
	const backup = await openBackup({ size: file.size, slice });
	if (!backup) return null;
	const found = { fresh: [] as string[], same: [] as string[], different: [] as string[] };
	const refused: { title: string; faults: readonly string[] }[] = [];
	const sound: ZipEntry[] = [];
	for (const [index, entry] of backup.parts.entries()) {
		signal.throwIfAborted();
		const part = await readPart(backup, entry);
		if ('faults' in part) refused.push({ title: titleOfPart(backup, entry), faults: part.faults });
		else {
			sound.push(entry);
			for (const { id } of allOf(part.records, 'article')) {
				const article = get(part.records, id);
				if (article) found[await stateOf(app, id, part.records)].push(titleOf(article));
			}
		}
		onProgress(index + 1);
	}
	return { backup, ...found, refused, sound };
}

async function stateOf(app: App, id: ArticleId, records: Records): Promise<'fresh' | 'same' | 'different'> {
	if (!app.summaries.some((one) => one.id === id)) return 'fresh';
	const here = await app.library.loadArticle(id);
	if (!here) return 'fresh';
	return isEmpty(between(here, records)) ? 'same' : 'different';
}

/** `how` decides about articles that are here and not the same. */
export async function restore(
	app: App,
	{ backup, sound }: Inspected,
	how: OnExisting,
	{ signal, onProgress }: Underway
): Promise<ImportReport> {
	async function* parts(): AsyncGenerator<Records> {
		for (const entry of sound) {
			const part = await readPart(backup, entry);
			if ('faults' in part) continue;
			const wanted = how === 'keep' ? part.records : await withoutSame(app, part.records);
			if (wanted.size > 0) yield wanted;
		}
	}
	const wasSafe = notBackedUp(app.summaries, await lastBackup(app)) === 0;
	const report = await app.library.importRecords(parts(), {
		origin: 'backup',
		onExisting: how,
		thumbnailOf,
		signal,
		onProgress
	});
	for (const entry of backup.kept) await restoreKept(app, backup, entry);
	// What has just come out of a backup need not go into one.
	if (wasSafe) await rememberBackup(app);
	await app.refresh();
	return report;
}

/** What is here and the same is neither replaced nor doubled. */
async function withoutSame(app: App, records: Records): Promise<Records> {
	const [article] = allOf(records, 'article');
	return article && (await stateOf(app, article.id, records)) === 'same' ? new Map() : records;
}

/** Values of other kinds: those that are not here. */
async function restoreKept(app: App, backup: OpenedBackup, entry: ZipEntry): Promise<void> {
	const shelf = SHELVES.find((one: Shelf) => entry.name === `kept/${one}.json`);
	const values = shelf ? await readKept(backup, entry) : null;
	if (!shelf || !values) return;
	for (const { key, articleIds, value } of values) {
		if (await app.library.values.get(shelf, key)) continue;
		await app.library.values.put(shelf, key, value, articleIds as ArticleId[]);
	}
}
