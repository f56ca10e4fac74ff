/** After rows have changed: the summaries of the articles concerned, in the same transaction, so that the list is never behind. */
import type { ArticleId, AuthorId, CollectionId, IdSource } from '#argument/ids.ts';
import { allOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Author } from '#argument/records/author.ts';
import { isLost } from '../database/careful-reading.ts';
import type { Origin, SummaryAuthor, SummaryRow } from '../database/stores.ts';
import { visitAll, type Writing } from '../database/vault.ts';
import { markUnindexed } from '../search/index-rows.ts';
import { keyOf, storeOf } from './home.ts';
import { unpack, type HeldRow } from './pack.ts';
import { particularsRow, summaryAuthor, summaryRow } from './summary.ts';

interface Change {
	/** The row as it now is; a null stamp where it is gone. */
	readonly held: HeldRow;
	readonly found: HeldRow;
}

interface Context {
	readonly ids: IdSource;
	readonly now: number;
	readonly origin: Origin;
	readonly thumbnailOf?: (records: Records, articleId: ArticleId) => string | null;
	readonly authors?: ReadonlyMap<string, Author>;
}

export async function refreshSummaries(rows: Writing, changes: readonly Change[], context: Context): Promise<void> {
	const touched = new Map<string, SummaryRow | null>();
	const current = async (key: string) => {
		if (!touched.has(key)) touched.set(key, (await rows.get('articles', key)) ?? null);
		return touched.get(key) ?? null;
	};
	const of = (store: string) => changes.filter(({ held }) => storeOf(held.home) === store);

	for (const { held, found } of of('collections')) {
		for (const [articleId, isIn] of membershipChanges(held, found)) {
			const row = await current(articleId);
			if (row) touched.set(articleId, withCollection(row, keyOf(held.home) as CollectionId, isIn));
		}
	}
	const writtenAuthors = new Map(of('authors').map(({ held }) => [keyOf(held.home), held.records]));
	for (const { held } of of('authors')) {
		for (const row of await rows.having('articles', 'authorIds', keyOf(held.home))) {
			touched.set(row.key, withAuthor((await current(row.key)) ?? row, held));
		}
	}
	const maps = of('maps');
	const news = maps.filter(({ found }) => found.stamp === null).map(({ held }) => keyOf(held.home));
	const collectionsOf = await membership(rows, news);
	for (const { held, found } of maps) {
		const key = keyOf(held.home);
		if (held.stamp === null) {
			touched.set(key, null);
			rows.delete('articles', key);
			rows.delete('particulars', key);
			markUnindexed(rows, key, context.ids);
			continue;
		}
		// Of a map that was not here there is no summary to continue.
		const listed = found.stamp === null ? null : await current(key);
		const before = listed && !isLost(listed.summary) ? listed : null;
		const collectionIds = before ? before.summary.collectionIds : await collectionsOf(key);
		const made = await madeAnew(rows, held, before, collectionIds, writtenAuthors, context);
		touched.set(key, made);
		if (!made) continue;
		const drawn = context.thumbnailOf?.(held.records, made.summary.id) ?? null;
		const kept = drawn === null && before ? await rows.get('particulars', key) : undefined;
		rows.put('particulars', particularsRow(held.records, made.summary.id, drawn ?? kept?.thumbnail ?? null));
	}
	for (const row of touched.values()) {
		if (!row) continue;
		rows.put('articles', row);
		markUnindexed(rows, row.key, context.ids);
	}
}

/** More articles than this at a time, and all collections are read once instead of being asked for each article. */
const MANY = 20;

/** The collections that already list these articles: what spans articles may have come first. */
async function membership(
	rows: Writing,
	articleIds: readonly string[]
): Promise<(articleId: string) => Promise<CollectionId[]>> {
	if (articleIds.length <= MANY) {
		return async (id) => (await rows.keysHaving('collections', 'articleIds', id)) as CollectionId[];
	}
	const collections = new Map<string, CollectionId[]>(articleIds.map((id) => [id, []]));
	await visitAll(rows, 'collections', MANY, (row) => {
		for (const id of row.articleIds) collections.get(id)?.push(row.key as CollectionId);
	});
	return async (id) => collections.get(id) ?? [];
}

async function madeAnew(
	rows: Writing,
	held: HeldRow,
	before: SummaryRow | null,
	collectionIds: readonly CollectionId[],
	written: ReadonlyMap<string, Records>,
	{ now, origin, authors: known }: Context
): Promise<SummaryRow | null> {
	const id = keyOf(held.home) as ArticleId;
	const article = allOf(held.records, 'article')[0];
	const authors = new Map<AuthorId, ArgumentRecord>();
	for (const authorId of article?.authorIds ?? []) {
		const here = written.get(authorId)?.get(authorId) ?? known?.get(authorId);
		const row = here ? undefined : await rows.get('authors', authorId);
		const author = here ?? (row && unpack(`authors/${authorId}`, row).records.get(authorId));
		if (author) authors.set(authorId, author);
	}
	return summaryRow(held.records, authors, id, {
		origin: before?.summary.origin ?? origin,
		addedAt: before?.summary.addedAt ?? now,
		updatedAt: now,
		collectionIds
	});
}

/** The articles a collection has gained (true) or lost (false). */
function membershipChanges(held: HeldRow, found: HeldRow): Map<ArticleId, boolean> {
	const members = (row: HeldRow) => new Set(allOf(row.records, 'collection').flatMap((one) => one.articleIds));
	const [now, before] = [members(held), members(found)];
	const changes = new Map<ArticleId, boolean>();
	for (const id of now) if (!before.has(id)) changes.set(id, true);
	for (const id of before) if (!now.has(id)) changes.set(id, false);
	return changes;
}

function withCollection(row: SummaryRow, collectionId: CollectionId, isIn: boolean): SummaryRow {
	const others = row.summary.collectionIds.filter((id) => id !== collectionId);
	return { ...row, summary: { ...row.summary, collectionIds: isIn ? [...others, collectionId] : others } };
}

/** The author as it now is, in the place the article gives it; it may not have been there when the summary was made. */
function withAuthor(row: SummaryRow, held: HeldRow): SummaryRow {
	const author = summaryAuthor(allOf(held.records, 'author')[0] ?? null);
	if (!author) return row;
	const known = new Map<string, SummaryAuthor>(row.summary.authors.map((one) => [one.id, one]));
	known.set(author.id, author);
	return { ...row, summary: { ...row.summary, authors: row.authorIds.flatMap((id) => known.get(id) ?? []) } };
}
