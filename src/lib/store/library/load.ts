/**
 * Reads the rows an opened article or comparison needs, in one transaction: its maps, texts and authors, and what spans
 * articles and names them. The cost depends on these articles alone, not on the size of the library.
 */
import { allOf, type Records } from '#argument/records.ts';
import type { ArticleId } from '#argument/ids.ts';
import { RECORD_STORES, UNFILED, type RecordRow, type RecordStore, type StoreName } from '../database/stores.ts';
import type { Reading } from '../database/vault.ts';
import type { Home } from '../rows/home.ts';
import { unpack, type Unpacked } from '../rows/pack.ts';

export const LOADED_STORES: readonly StoreName[] = RECORD_STORES;

/** The articles' own rows: maps, texts, authors. Articles that are not kept are not among them. */
export async function articleRows(rows: Reading, articleIds: readonly ArticleId[]): Promise<Unpacked[]> {
	const maps = await Promise.all(articleIds.map((id) => rows.get('maps', id)));
	const texts = await Promise.all(articleIds.map((id) => rows.having('texts', 'articleIds', id)));
	const named = unpackAll('maps', maps).flatMap((row) =>
		allOf(row.records, 'article').flatMap((one) => one.textId ?? [])
	);
	const listed = new Set(texts.flat().map(({ key }) => key));
	// A text that is damaged may have forgotten its articles; they know it.
	const unlisted = await Promise.all(named.flatMap((id) => (listed.has(id) ? [] : [rows.get('texts', id)])));
	const found = [...unpackAll('maps', maps), ...unpackAll('texts', [...texts.flat(), ...unlisted])];
	const authorIds = new Set(found.flatMap((row) => allOf(row.records, 'article').flatMap((one) => one.authorIds)));
	const authors = await Promise.all(Array.from(authorIds, (id) => rows.get('authors', id)));
	return [...found, ...unpackAll('authors', authors)];
}

/** The rows that span articles and name at least one of these. */
export async function acrossRows(rows: Reading, articleIds: readonly ArticleId[]): Promise<Unpacked[]> {
	const alignments = await Promise.all(articleIds.map((id) => rows.having('alignments', 'articleIds', id)));
	const collections = await Promise.all(articleIds.map((id) => rows.having('collections', 'articleIds', id)));
	const unfiled = await rows.get('collections', UNFILED);
	return [...unpackAll('alignments', alignments.flat()), ...unpackAll('collections', [...collections.flat(), unfiled])];
}

/** The rows that span articles and could name this one: all collections, for what speaks of an article stays when it leaves one. */
export async function rowsThatMayName(rows: Reading, articleId: ArticleId): Promise<Unpacked[]> {
	const alignments = await rows.having('alignments', 'articleIds', articleId);
	const collections = await rows.page('collections', null, MOST_COLLECTIONS);
	return [...unpackAll('alignments', alignments), ...unpackAll('collections', collections)];
}

/** More than anyone makes. */
export const MOST_COLLECTIONS = 10_000;

/** Each row once, however often it was found. */
function unpackAll(store: RecordStore, rows: readonly (RecordRow | undefined)[]): Unpacked[] {
	const byHome = new Map<Home, RecordRow>();
	for (const row of rows) if (row) byHome.set(`${store}/${row.key}`, row);
	return Array.from(byHome, ([home, row]) => unpack(home, row));
}

/**
 * Of what spans articles, that which speaks of these: alignments with both ends here, collections and their questions, positions
 * of these articles, and findings of which at least one statement is here.
 */
export function concerning(across: Records, articleIds: readonly ArticleId[], here: Records): Records {
	const ids = new Set<string>(articleIds);
	return new Map(
		[...across].filter(([, record]) => {
			if ('relation' in record) return record.statementIds.every((id) => here.has(id));
			if ('stance' in record) return ids.has(record.articleId);
			if ('statementIds' in record) return record.statementIds.some((id) => here.has(id));
			return true;
		})
	);
}
