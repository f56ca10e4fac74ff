/**
 * What a backup holds beside records, shelf by shelf: briefs, verdicts, exercises, submissions, earlier versions of articles, what
 * could not be read, and what was chosen on this device. The assistant is set up beside the library and is never among it.
 */
import type { ArticleId } from '#argument/ids.ts';
import type { KeptValue } from '#interchange/backup/list.ts';
import type { OnExisting } from '#store/library/import-records.ts';
import { SHELVES, type Shelf } from '#store/library/kept-values.ts';
import { asSnapshotRow } from '#store/library/snapshots.ts';
import type { App } from '#ui/app.svelte.ts';
import { preferences } from '#ui/preferences.svelte.ts';

export const KINDS = [...SHELVES, 'snapshots', 'aside', 'settings'] as const;

export type Kind = (typeof KINDS)[number];

/** How a value of a backup compares with what is here; `unsound` where this version cannot read it. */
export type KeptState = 'fresh' | 'same' | 'different' | 'unsound';

export interface KeptPage {
	readonly kind: Kind;
	readonly values: readonly KeptValue[];
}

export function kindOf(shelf: string): Kind | null {
	return KINDS.find((kind) => kind === shelf) ?? null;
}

/** All of it, some at a time. */
export async function* allKept({ library }: App): AsyncGenerator<KeptPage> {
	for (const shelf of SHELVES) {
		for await (const rows of library.values.pages(shelf)) {
			yield { kind: shelf, values: rows.map(({ key, articleIds, value }) => ({ key, articleIds, value })) };
		}
	}
	for await (const rows of library.snapshots.pages()) {
		const values = rows.map((row) => ({ key: row.key, articleIds: row.articleId ? [row.articleId] : [], value: row }));
		yield { kind: 'snapshots', values };
	}
	for await (const { home, values } of library.allSetAside()) {
		yield { kind: 'aside', values: [{ key: home, articleIds: [], value: values }] };
	}
	const chosen = preferences.chosen;
	if (chosen !== null) yield { kind: 'settings', values: [{ key: 'preferences', articleIds: [], value: chosen }] };
}

export async function keptState({ library }: App, kind: Kind, { key, value }: KeptValue): Promise<KeptState> {
	if (kind === 'settings') return preferences.chosen === null ? 'fresh' : 'same';
	if (kind === 'aside') return Array.isArray(value) ? 'same' : 'unsound';
	if (kind === 'snapshots') {
		if (!asSnapshotRow(value)) return 'unsound';
		return (await library.snapshots.has(key)) ? 'same' : 'fresh';
	}
	const here = await library.values.get(kind, key);
	if (!here) return 'fresh';
	return JSON.stringify(here.value) === JSON.stringify(value) ? 'same' : 'different';
}

/** Returns whether something was taken in. `how` decides about what is here and different. */
export async function takeKept(app: App, kind: Kind, kept: KeptValue, how: OnExisting): Promise<boolean> {
	const { library } = app;
	if (kind === 'settings') return preferences.adopt(kept.value);
	if (kind === 'aside') {
		if (Array.isArray(kept.value)) await library.putSetAside({ home: kept.key, values: kept.value });
		return false;
	}
	if (kind === 'snapshots') {
		const row = asSnapshotRow(kept.value);
		return row ? library.snapshots.putBack(row) : false;
	}
	return takeValue(app, kind, kept, how);
}

async function takeValue(app: App, shelf: Shelf, kept: KeptValue, how: OnExisting): Promise<boolean> {
	const state = await keptState(app, shelf, kept);
	if (state === 'same' || (state === 'different' && how === 'keep')) return false;
	const key = state === 'different' && how === 'both' ? app.library.ids.next() : kept.key;
	await app.library.values.put(shelf, key, kept.value, kept.articleIds as ArticleId[]);
	return true;
}
