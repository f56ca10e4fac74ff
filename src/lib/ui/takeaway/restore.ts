/** Restores a backup: first what is in it, against what is here; then, when the reader has decided, into the library. */
import { between, isEmpty } from '#argument/diff.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import {
	openBackup,
	readKept,
	readPart,
	titleOfPart,
	type KeptPart,
	type OpenedBackup
} from '#interchange/backup/read.ts';
import type { ZipEntry } from '#interchange/zip/read.ts';
import type { ImportReport, OnExisting } from '#store/library/import-records.ts';
import type { App } from '#ui/app.svelte.ts';
import { titleOf } from '#ui/common/dates.ts';
import { thumbnailsFor } from '#ui/library/thumbnails.ts';
import { batched } from './batched.ts';
import { lastBackup, notBackedUp, rememberBackup, type Underway } from './backup.ts';
import { Turns } from './turns.ts';
import { keptState, kindOf, takeKept, type KeptState, type Kind } from './kept-things.ts';

export interface Inspected {
	/** Of the file. */
	readonly name: string;
	readonly backup: OpenedBackup;
	/** Titles: articles that are not here, those here that are the same, and those that are not. */
	readonly fresh: readonly string[];
	readonly same: readonly string[];
	readonly different: readonly string[];
	readonly refused: readonly { readonly title: string; readonly faults: readonly string[] }[];
	/** Parts to be taken in. */
	readonly sound: readonly ZipEntry[];
	readonly soundKept: readonly KeptPart[];
	/** What is no record, by kind: how many are not here, and how many are here but different. */
	readonly kept: ReadonlyMap<Kind, { readonly fresh: number; readonly different: number }>;
}

export interface Restored {
	readonly report: ImportReport;
	/** How many values that are no records were taken in. */
	readonly kept: number;
}

/** Null where the file is no backup. Rejects with the signal's reason where it is stopped. */
export async function inspect(app: App, file: File, { signal, onProgress }: Underway): Promise<Inspected | null> {
	const slice = async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer());
	const backup = await openBackup({ size: file.size, slice });
	if (!backup) return null;
	const found = { fresh: [] as string[], same: [] as string[], different: [] as string[] };
	const refused: { title: string; faults: readonly string[] }[] = [];
	const sound: ZipEntry[] = [];
	const turns = new Turns();
	for (const [index, entry] of backup.parts.entries()) {
		await turns.next();
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
		onProgress(index + 1, backup.parts.length);
	}
	const kept = await inspectKept(app, backup, signal);
	return {
		name: file.name,
		backup,
		...found,
		refused: [...refused, ...kept.refused],
		sound,
		soundKept: kept.sound,
		kept: kept.counted
	};
}

async function inspectKept(app: App, backup: OpenedBackup, signal: AbortSignal) {
	const counted = new Map<Kind, { fresh: number; different: number }>();
	const sound: KeptPart[] = [];
	const refused: { title: string; faults: string[] }[] = [];
	for (const part of backup.kept) {
		signal.throwIfAborted();
		const kind = kindOf(part.shelf);
		if (!kind) continue;
		const values = await readKept(backup, part);
		const states = await Promise.all((values ?? []).map((value) => keptState(app, kind, value)));
		if (!values || states.includes('unsound')) refused.push({ title: part.entry.name, faults: ['damaged'] });
		if (!values) continue;
		sound.push(part);
		const before = counted.get(kind) ?? { fresh: 0, different: 0 };
		const number = (state: KeptState) => states.filter((one) => one === state).length;
		counted.set(kind, {
			fresh: before.fresh + number('fresh'),
			different: before.different + number('different')
		});
	}
	return { counted, sound, refused };
}

async function stateOf(app: App, id: ArticleId, records: Records): Promise<'fresh' | 'same' | 'different'> {
	// Most are new, which the small row says without the map.
	const here = (await app.library.summary(id)) && (await app.library.loadArticle(id));
	if (!here) return 'fresh';
	return isEmpty(between(here, records)) ? 'same' : 'different';
}

/** `how` decides about articles that are here and not the same. */
export async function restore(
	app: App,
	{ name, backup, sound, soundKept }: Inspected,
	how: OnExisting,
	{ signal, onProgress }: Underway
): Promise<Restored> {
	const turns = new Turns();
	async function* parts(): AsyncGenerator<Records> {
		for (const entry of sound) {
			await turns.next();
			signal.throwIfAborted();
			const part = await readPart(backup, entry);
			if ('faults' in part) continue;
			const wanted = how === 'keep' ? part.records : await withoutSame(app, part.records);
			if (wanted.size > 0) yield wanted;
		}
	}
	const wasSafe = notBackedUp(app.summaries, await lastBackup(app)) === 0;
	const report = await app.library.importRecords(batched(parts()), {
		origin: 'backup',
		onExisting: how,
		thumbnailOf: thumbnailsFor(sound.length),
		signal,
		onProgress
	});
	let kept = 0;
	for (const part of soundKept) kept += await restoreKept(app, backup, part, how, signal);
	// What has just come out of a backup need not go into one.
	if (wasSafe) await rememberBackup(app, name);
	await app.refresh();
	return { report, kept };
}

/** What is here and the same is neither replaced nor doubled. */
async function withoutSame(app: App, records: Records): Promise<Records> {
	const [article] = allOf(records, 'article');
	return article && (await stateOf(app, article.id, records)) === 'same' ? new Map() : records;
}

/** How many values of the part were taken in. */
async function restoreKept(
	app: App,
	backup: OpenedBackup,
	part: KeptPart,
	how: OnExisting,
	signal: AbortSignal
): Promise<number> {
	const kind = kindOf(part.shelf);
	const values = kind ? await readKept(backup, part) : null;
	if (!kind || !values) return 0;
	let taken = 0;
	for (const value of values) {
		signal.throwIfAborted();
		if (await takeKept(app, kind, value, how)) taken += 1;
	}
	return taken;
}
