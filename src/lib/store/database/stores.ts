/**
 * What is kept where: the object stores, the rows in them, their keys and indexes. One row holds what is saved together: an
 * article's whole map, a text, an author, the alignments of a pair of articles, a collection with what spans its articles.
 * The shape of the records inside is the schema version's business; this file's is the database version.
 */
import type { ArticleId, AuthorId, CollectionId, StatementId } from '#argument/ids.ts';
import type { ARRAY_NAMES } from '#argument/records.ts';

export const DATABASE_NAME = 'counterpoint';

/** The version of stores and indexes. Not the schema version (argument/records.ts), which is the shape of records. */
export const DATABASE_VERSION = 4;

/** Records by type, in the arrays of a document (argument/records.ts, ARRAY_NAMES). Unchecked: it comes from a disk. */
export type Content = { readonly [Name in (typeof ARRAY_NAMES)[keyof typeof ARRAY_NAMES]]?: readonly unknown[] };

export interface RecordRow {
	readonly key: string;
	/** New with every write: two holders of one stamp hold the same records. Not ordered. */
	readonly stamp: string;
	/** The articles concerned: what the row is found by. */
	readonly articleIds: readonly string[];
	readonly content: Content;
	/** What could not be read as a record: kept as it was found, for a later version or a person to mend. */
	readonly setAside?: readonly unknown[];
}

/** One article's map. The key is the article's id. */
export interface MapRow extends RecordRow {
	/** The layout as last drawn, in the drawing's own terms. It may be thrown away at any time. */
	readonly layout?: unknown;
}

/** A collection with its questions, positions, cruxes, shared evidence and clashing facts; or those of no collection (`UNFILED`). */
export interface CollectionRow extends RecordRow {
	readonly questionIds: readonly string[];
}

/** The key of the row for what spans articles and belongs to no collection. */
export const UNFILED = 'unfiled';

/** How an article came here. */
export type Origin = 'corpus' | 'file' | 'draft' | 'hand' | 'backup' | 'exercise';

export interface SummaryAuthor {
	readonly id: AuthorId;
	readonly name: string;
	readonly badge?: string;
}

/** What the library list shows of an article, so that it never opens a map. All of them are read at once: small is what counts. */
export interface ArticleSummary {
	readonly id: ArticleId;
	readonly title: string;
	readonly titleSupplied: boolean;
	readonly authors: readonly SummaryAuthor[];
	readonly publication: string | null;
	readonly publishedOn: string | null;
	readonly url: string | null;
	readonly language: string | null;
	readonly textKind: 'original' | 'retelling' | null;
	readonly statementCount: number;
	readonly roleCounts: { readonly conclusion: number; readonly premise: number; readonly evidence: number };
	readonly inferenceCount: number;
	readonly attackCount: number;
	/** Statements an engine suggested and nobody has accepted. */
	readonly suggestedCount: number;
	readonly mainConclusion: { readonly id: StatementId; readonly wording: string } | null;
	readonly collectionIds: readonly CollectionId[];
	readonly origin: Origin;
	/** Milliseconds since 1970, by this device's clock. */
	readonly addedAt: number;
	readonly updatedAt: number;
}

export const FINGERPRINT_DIGITS = 12;

export interface SummaryRow {
	readonly key: string;
	readonly authorIds: readonly string[];
	readonly summary: ArticleSummary;
}

/** What is derived of an article besides its summary, and ten times as large: asked for by article, or a page at a time. */
export interface ParticularsRow {
	readonly key: string;
	/** The hashes of the article's sentences in one string, `FINGERPRINT_DIGITS` each; empty where the article has none. */
	readonly fingerprint: string;
	/** A small drawing of the map, in the terms of whoever made it; null where nobody has. */
	readonly thumbnail: string | null;
}

/** Of a row with records that have short ids: another file may hold such ids too (rows/short-ids.ts). Most rows have none, and no row here. */
export interface ShortIdsRow {
	/** The row they are in, with its store: `maps/article:lee-2024`. */
	readonly key: string;
	/** One line for each type: `statement s1 s2`. */
	readonly ids: string;
}

/** A row of the stores whose values belong to other layers: assessments, exercises, submissions, briefs. */
export interface ShelfRow {
	readonly key: string;
	readonly articleIds: readonly string[];
	readonly updatedAt: number;
	readonly value: unknown;
}

export interface SnapshotRow {
	readonly key: string;
	/** The article it is of; empty for what spans articles. */
	readonly articleId: string;
	readonly name: string;
	readonly why: 'named' | 'before-import' | 'before-migration';
	readonly takenAt: number;
	readonly schemaVersion: number;
	readonly content: Content;
}

export interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}

/** Object stores, by name, and the rows in them. Every row carries its key. */
export interface Stores {
	articles: SummaryRow;
	/** Since database version 3: until then these fields stood in the summaries. */
	particulars: ParticularsRow;
	/** Since database version 4: until then they stood in the particulars. */
	shortIds: ShortIdsRow;
	maps: MapRow;
	texts: RecordRow;
	authors: RecordRow;
	alignments: RecordRow;
	collections: CollectionRow;
	assessments: ShelfRow;
	exercises: ShelfRow;
	submissions: ShelfRow;
	/** Since database version 2. */
	briefs: ShelfRow;
	snapshots: SnapshotRow;
	/** The search index (search/index-rows.ts): empty until database version 3, begun anew with 4. It may be thrown away at any time. */
	search: MetaRow;
	meta: MetaRow;
}

export type StoreName = keyof Stores;

/** When an article came, as an index: the list shows the latest first. Since database version 4. */
export const ADDED_AT = 'summary.addedAt';

/** The indexes of each store: each a field that holds a key or a list of keys. */
export const INDEXES = {
	articles: ['authorIds'],
	particulars: [],
	shortIds: [],
	maps: [],
	texts: ['articleIds'],
	authors: [],
	alignments: ['articleIds'],
	collections: ['articleIds', 'questionIds'],
	assessments: ['articleIds'],
	exercises: [],
	submissions: [],
	briefs: [],
	snapshots: ['articleId'],
	search: [],
	meta: []
} as const satisfies { readonly [Name in StoreName]: readonly (keyof Stores[Name])[] };

export type IndexOf<Name extends StoreName> = (typeof INDEXES)[Name][number];

export const STORE_NAMES = Object.keys(INDEXES) as StoreName[];

/** The stores whose rows hold records: what a change of schema version has to migrate. */
export const RECORD_STORES = ['maps', 'texts', 'authors', 'alignments', 'collections'] as const;

export type RecordStore = (typeof RECORD_STORES)[number];
