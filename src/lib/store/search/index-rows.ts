/**
 * What the search index keeps, in the store `search`. A row for every article and text that was changed and is not in the index as it
 * now is, written with the change itself, so that nothing is ever missed; the segments; and which segments there are.
 */
import type { IdSource } from '#argument/ids.ts';
import type { Reading, Writing } from '../database/vault.ts';
import type { Segment } from './postings.ts';

const SEGMENT = 'segment/';
/** Sorts after everything else in the store, so that a page of these rows never reads a segment. */
const UNINDEXED = 'unindexed/';
const GENERATION = 'generation';
/** More rows than the store has: an article has one at most. */
const EVERYTHING = 1_000_000;

/** Which segments there are, the older first: of two that hold a unit the later one is right. */
export interface Generation {
	/** New with every change of the list. */
	readonly stamp: string;
	readonly segments: readonly string[];
}

export interface SegmentRow {
	readonly segment: Segment;
	/** Units that were changed while the segment was made: what it says of them does not count. */
	readonly outdated: readonly string[];
}

export interface Unindexed {
	/** An article or a text. */
	readonly id: string;
	/** New with every change: an index that was made of an earlier state leaves the row where it is. */
	readonly stamp: string;
}

/** Notes, within the transaction of the change, that the index no longer knows this article or text. */
export function markUnindexed(rows: Writing, id: string, ids: IdSource): void {
	rows.put('search', { key: UNINDEXED + id, value: ids.next() });
}

/** In the order of the ids: articles, then texts. */
export async function unindexed(rows: Reading, limit: number): Promise<Unindexed[]> {
	const page = await rows.page('search', UNINDEXED, limit);
	return page.map(({ key, value }) => ({ id: key.slice(UNINDEXED.length), stamp: String(value) }));
}

/** Takes the note away if it is still the one that was read. */
export async function settle(rows: Writing, { id, stamp }: Unindexed): Promise<boolean> {
	const row = await rows.get('search', UNINDEXED + id);
	if (row?.value !== stamp) return false;
	rows.delete('search', UNINDEXED + id);
	return true;
}

export async function generation(rows: Reading): Promise<Generation> {
	const value = (await rows.get('search', GENERATION))?.value as Generation | undefined;
	return value ?? { stamp: '', segments: [] };
}

export function putGeneration(rows: Writing, segments: readonly string[], ids: IdSource): void {
	const value: Generation = { stamp: ids.next(), segments };
	rows.put('search', { key: GENERATION, value });
}

/** Takes the whole index away: what is searched next is indexed anew. */
export async function discardIndex(rows: Writing): Promise<void> {
	const kept = await rows.page('search', null, EVERYTHING);
	for (const { key } of kept) rows.delete('search', key);
}

export async function segmentRow(rows: Reading, name: string): Promise<SegmentRow | null> {
	return ((await rows.get('search', SEGMENT + name))?.value as SegmentRow | undefined) ?? null;
}

export function putSegment(rows: Writing, name: string, value: SegmentRow): void {
	rows.put('search', { key: SEGMENT + name, value });
}

export function deleteSegment(rows: Writing, name: string): void {
	rows.delete('search', SEGMENT + name);
}
