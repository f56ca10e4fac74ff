/**
 * Takes records into the library: the corpus on a first visit, opened files, drafts, backups. Each batch is one transaction.
 * What is here already stays unless the caller says otherwise; ids that other records have are given new names.
 */
import { between, EMPTY, type RecordDiff } from '#argument/diff.ts';
import { newId, typeOf, type ArticleId, type RecordId, type StatementId, type TextId } from '#argument/ids.ts';
import { allOf, SCHEMA_VERSION, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Collection } from '#argument/records/collection.ts';
import type { Origin, SnapshotRow } from '../database/stores.ts';
import type { Writing } from '../database/vault.ts';
import { homeOf, keyOf, storeOf, type Home } from '../rows/home.ts';
import { frozen, noRow, pack, unpack, type HeldRow } from '../rows/pack.ts';
import { textOwners, whereaboutsIn } from '../rows/split.ts';
import { rowAt, writeRows, type RowChange, type RowOutcome, type WriteContext } from '../rows/write.ts';
import { articlesOfStatements } from './articles-of-statements.ts';
import type { RowKeeper } from './row-keeper.ts';
import { renamed } from './rename.ts';
import { clashing, clashingTextsAndAuthors, hasShortIds, takenIds, type TakenIds } from './taken-ids.ts';

/** What happens to an article that is here already: it stays (`keep`), makes way after a snapshot, or both are kept. */
export type OnExisting = 'keep' | 'replace' | 'both';

export interface ImportOptions {
	readonly origin: Origin;
	readonly onExisting?: OnExisting;
	/** A small drawing of an article's map for the library list, in the caller's own terms. */
	readonly thumbnailOf?: (records: Records, articleId: ArticleId) => string | null;
	/** Between batches: an import that is stopped keeps the batches that were written. */
	readonly signal?: AbortSignal;
	/** Called after each batch. */
	readonly onProgress?: (articlesSoFar: number) => void;
}

export interface ImportReport {
	/** Articles that are new here, by the ids they have here. */
	readonly imported: readonly ArticleId[];
	/** Articles that were here and stayed as they were. */
	readonly kept: readonly ArticleId[];
	/** Articles that made way for the imported ones; the earlier ones are among the snapshots. */
	readonly replaced: readonly ArticleId[];
	/** Ids that were taken, and the ids the records have here. */
	readonly renamed: ReadonlyMap<RecordId, RecordId>;
	/** Relations to statements that are nowhere in the library, and parts of articles that are not there. */
	readonly leftOut: readonly RecordId[];
}

interface Batch extends ImportReport {
	readonly outcomes: RowOutcome[];
}

export async function importRecords(
	keeper: RowKeeper,
	source: Records | AsyncIterable<Records>,
	options: ImportOptions
): Promise<ImportReport> {
	const total = {
		imported: [] as ArticleId[],
		kept: [] as ArticleId[],
		replaced: [] as ArticleId[],
		renamed: new Map<RecordId, RecordId>(),
		leftOut: [] as RecordId[]
	};
	let taken: TakenIds | null = null;
	for await (const records of 'get' in source ? [source] : source) {
		options.signal?.throwIfAborted();
		const batch: { report: Batch | null } = { report: null };
		await keeper.changeWithin(async (rows) => {
			if (hasShortIds(records)) taken ??= await takenIds(rows);
			batch.report = await importBatch(rows, records, options, taken ?? new Map(), keeper);
			return batch.report.outcomes;
		});
		if (!batch.report) continue;
		total.imported.push(...batch.report.imported);
		total.kept.push(...batch.report.kept);
		total.replaced.push(...batch.report.replaced);
		total.leftOut.push(...batch.report.leftOut);
		for (const [from, to] of batch.report.renamed) total.renamed.set(from, to);
		options.onProgress?.(total.imported.length + total.replaced.length + total.kept.length);
	}
	return total;
}

async function importBatch(
	rows: Writing,
	given: Records,
	options: ImportOptions,
	taken: TakenIds,
	keeper: RowKeeper
): Promise<Batch> {
	const context: WriteContext = { ids: keeper.ids, now: keeper.clock.now(), ...options };
	const here = await mapsHere(rows, given);
	const policy = options.onExisting ?? 'keep';
	const names = policy === 'both' ? newNames(given, here, keeper) : new Map<RecordId, RecordId>();
	const wanted = policy === 'keep' ? without(given, here) : renamed(given, names);
	const known = union(here, wanted);
	const strangers = await articlesOfStatements(rows, wanted, known, taken);
	const homes = homesOf(wanted, known, strangers);
	const clashes = new Map([
		...clashing(homes.placed, taken, keeper.ids),
		...(await clashingTextsAndAuthors(rows, wanted, keeper.ids))
	]);
	const records = renamed(wanted, clashes);
	const changes: RowChange[] = [];
	const owners = textOwners([records]);
	for (const [home, ids] of byHome(homes.placed)) {
		const part = new Map(ids.flatMap((id) => partOf(records, clashes.get(id) ?? id)));
		const articleIds = [...(owners.get(keyOf(home) as TextId) ?? [])];
		const next = clashes.get(keyOf(home) as RecordId);
		changes.push(await changeAt(rows, next ? (`${storeOf(home)}/${next}` as Home) : home, part, policy, articleIds));
	}
	const replaced = policy === 'replace' ? [...here.keys()] : [];
	for (const id of replaced) rows.put('snapshots', snapshotBefore(here.get(id), context));
	const outcomes = await writeRows(rows, changes, context);
	for (const [id, home] of homes.placed) taken.set(clashes.get(id) ?? id, home);
	return {
		outcomes,
		imported: allOf(records, 'article').flatMap(({ id }) => (here.has(id) ? [] : [id])),
		kept: policy === 'keep' ? [...here.keys()] : [],
		replaced,
		renamed: new Map([...names, ...clashes]),
		leftOut: homes.homeless
	};
}

/** The maps of those articles of the batch that the library has. */
async function mapsHere(rows: Writing, given: Records): Promise<Map<ArticleId, HeldRow>> {
	const ids = allOf(given, 'article').map(({ id }) => id);
	const found = await Promise.all(ids.map((id) => rows.get('maps', id)));
	return new Map(
		ids.flatMap((id, index) => {
			const row = found[index];
			return row ? [[id, unpack(`maps/${id}`, row)] as const] : [];
		})
	);
}

/** New ids for the articles that are here already and for everything in their maps. */
function newNames(given: Records, here: ReadonlyMap<ArticleId, HeldRow>, keeper: RowKeeper): Map<RecordId, RecordId> {
	const names = new Map<RecordId, RecordId>();
	for (const record of given.values()) {
		const article = articleOf(record);
		if (article && here.has(article) && typeOf(record.id) !== 'text') {
			names.set(record.id, newId(typeOf(record.id), keeper.ids));
		}
	}
	return names;
}

/** The batch without the articles that are here already, and without texts that only they use. */
function without(given: Records, here: ReadonlyMap<ArticleId, HeldRow>): Map<RecordId, ArgumentRecord> {
	if (here.size === 0) return new Map(given);
	const owners = textOwners([given]);
	return new Map(
		[...given].filter(([id, record]) => {
			const isText = typeOf(id) === 'text';
			const articles = isText ? [...(owners.get(id as TextId) ?? [])] : [articleOf(record)];
			return articles.length === 0 || articles.some((article) => !article || !here.has(article));
		})
	);
}

/** The article whose row a record is part of; null for what spans articles, and for authors. */
function articleOf(record: ArgumentRecord): ArticleId | null {
	if (typeOf(record.id) === 'article') return record.id as ArticleId;
	return 'articleId' in record && typeOf(record.id) !== 'position' ? (record.articleId ?? null) : null;
}

function union(here: ReadonlyMap<ArticleId, HeldRow>, wanted: Records): Records {
	return new Map([...[...here.values()].flatMap((row) => [...row.records]), ...wanted]);
}

interface Homes {
	readonly placed: Map<RecordId, Home>;
	readonly homeless: readonly RecordId[];
}

function homesOf(wanted: Records, known: Records, strangers: ReadonlyMap<StatementId, ArticleId>): Homes {
	const collections = allOf(wanted, 'collection');
	const only = collections.length === 1 ? collections[0] : undefined;
	const inOnly = new Map<RecordId, Home>();
	if (only) for (const id of wanted.keys()) if (typeOf(id) !== 'alignment') inOnly.set(id, `collections/${only.id}`);
	const whereabouts = whereaboutsIn(known, inOnly, new Map(), strangers);
	const placed = new Map<RecordId, Home>();
	const homeless: RecordId[] = [];
	for (const record of wanted.values()) {
		const home = homeOf(record, whereabouts);
		const isOfUnknownArticle = home && storeOf(home) === 'maps' && !wanted.has(keyOf(home) as RecordId);
		if (home && !isOfUnknownArticle) placed.set(record.id, home);
		else homeless.push(record.id);
	}
	return { placed, homeless };
}

function byHome(placed: ReadonlyMap<RecordId, Home>): Map<Home, RecordId[]> {
	const groups = new Map<Home, RecordId[]>();
	for (const [id, home] of placed) {
		const group = groups.get(home);
		if (group) group.push(id);
		else groups.set(home, [id]);
	}
	return groups;
}

function partOf(records: Records, id: RecordId): (readonly [RecordId, ArgumentRecord])[] {
	const record = records.get(id);
	return record ? [[id, frozen(record)]] : [];
}

async function changeAt(
	rows: Writing,
	home: Home,
	incoming: Records,
	policy: OnExisting,
	articleIds: readonly string[]
): Promise<RowChange> {
	const row = await rowAt(rows, home);
	if (!row) return { held: noRow(home), diff: { ...EMPTY, added: [...incoming.values()] }, articleIds };
	const held = unpack(home, row);
	const store = storeOf(home);
	const isWhole = store === 'maps' || store === 'texts';
	const diff =
		isWhole && policy === 'replace' ? between(held.records, incoming) : joined(held.records, incoming, policy);
	return { held, diff, articleIds };
}

/** What the incoming records add to a row that is here: of two with one id the policy decides; collections gain articles. */
function joined(here: Records, incoming: Records, policy: OnExisting): RecordDiff {
	const after = new Map(here);
	for (const [id, record] of incoming) {
		const before = here.get(id);
		if (before && typeOf(id) === 'collection') {
			const [mine, theirs] = [before as Collection, record as Collection];
			const articleIds = [...new Set([...mine.articleIds, ...theirs.articleIds])];
			after.set(id, frozen({ ...(policy === 'replace' ? theirs : mine), articleIds }));
		} else if (!before || policy === 'replace') after.set(id, record);
	}
	return between(here, after);
}

function snapshotBefore(held: HeldRow | undefined, { ids, now }: WriteContext): SnapshotRow {
	return {
		key: ids.next(),
		articleId: held ? keyOf(held.home) : '',
		name: '',
		why: 'before-import',
		takenAt: now,
		schemaVersion: SCHEMA_VERSION,
		content: pack(held?.records.values() ?? [])
	};
}
