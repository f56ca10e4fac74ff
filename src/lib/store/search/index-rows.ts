/**
 * What the search index keeps, in the store `search`. A row for every article and text that was changed and is not in the index as it
 * now is, written with the change itself, so that nothing is ever missed; the segments; which segments there are; and the lines of each
 * article that is in one.
 */
import type { IdSource } from '#argument/ids.ts';
import { visitAll, type Reading, type Writing } from '../database/vault.ts';
import type { Segment } from './postings.ts';

const LINES = 'lines/';
const SEGMENT = 'segment/';
/** Sorts after everything else in the store, so that a page of these rows never reads a segment. */
const UNINDEXED = 'unindexed/';
const GENERATION = 'generation';
/** More rows than the store has: an article has one at most. */
const EVERYTHING = 1_000_000;
/** Rows of any kind read at a time: a segment has a megabyte or two. */
const AT_ONCE = 50;

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

/**
 * An article's title and statements as they were indexed: what a hit shows, a tenth of the map that it stands in. The three lists go
 * together, in the order of the map's row.
 */
export interface IndexedLines {
	/** The words by which the article is found (hits.ts, headOf). */
	readonly head: string;
	readonly ids: readonly string[];
	readonly roles: readonly string[];
	/** Null for what is no statement. */
	readonly wordings: readonly (string | null)[];
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

/** How many articles and texts are not indexed. */
export async function countUnindexed(rows: Reading): Promise<number> {
	return (await rows.page('search', UNINDEXED, EVERYTHING)).length;
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
	await visitAll(rows, 'search', AT_ONCE, ({ key }) => rows.delete('search', key));
}

/** Undefined for an article that was indexed before these were kept. */
export async function indexedLines(rows: Reading, articleId: string): Promise<IndexedLines | undefined> {
	return (await rows.get('search', LINES + articleId))?.value as IndexedLines | undefined;
}

/** Null where the article is gone. */
export function putIndexedLines(rows: Writing, articleId: string, value: IndexedLines | null): void {
	if (value) rows.put('search', { key: LINES + articleId, value });
	else rows.delete('search', LINES + articleId);
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
