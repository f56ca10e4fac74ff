/**
 * Takes records into the library: the corpus on a first visit, opened files, drafts, backups. Each batch is one transaction.
 * What is here already stays unless the caller says otherwise; ids that other records have are given new names.
 */
import { between, EMPTY, isEmpty, type RecordDiff } from '#argument/diff.ts';
import {
	isIdOf,
	newId,
	typeOf,
	type ArticleId,
	type IdSource,
	type RecordId,
	type StatementId,
	type TextId
} from '#argument/ids.ts';
import { allOf, SCHEMA_VERSION, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Collection } from '#argument/records/collection.ts';
import type { Origin, SnapshotRow } from '../database/stores.ts';
import type { Writing } from '../database/vault.ts';
import { homeOf, keyOf, storeOf, type Home } from '../rows/home.ts';
import { noRow, pack, unpack, type HeldRow } from '../rows/pack.ts';
import { textOwners, whereaboutsIn } from '../rows/split.ts';
import { rowAt, writeRows, type RowChange, type RowOutcome } from '../rows/write.ts';
import { articlesOfStatements } from './articles-of-statements.ts';
import { addTexts, clashingAuthors, type MetAuthors } from './import-shared.ts';
import type { RowKeeper } from './row-keeper.ts';
import { renamed } from './rename.ts';
import { clashing, hasShortIds, takeIds, takenIds, type TakenIds } from './taken-ids.ts';

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
	const session: Session = { taken: null, met: new Map() };
	for await (const records of 'get' in source ? [source] : source) {
		options.signal?.throwIfAborted();
		const batch: { report: Batch | null } = { report: null };
		await keeper.changeWithin(async (rows) => {
			if (hasShortIds(records)) session.taken ??= await takenIds(rows);
			batch.report = await importBatch(rows, records, options, session, keeper);
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

/** What one batch learns for the next. */
interface Session {
	/** Null until a batch has ids that others may have. */
	taken: TakenIds | null;
	readonly met: MetAuthors;
}

async function importBatch(
	rows: Writing,
	given: Records,
	options: ImportOptions,
	{ taken, met }: Session,
	keeper: RowKeeper
): Promise<Batch> {
	const { ids } = keeper;
	const policy = options.onExisting ?? 'keep';
	const { here, broken } = await mapsHere(rows, given);
	const names = policy === 'both' ? newNames(given, here, keeper) : new Map<RecordId, RecordId>();
	const wanted = policy === 'keep' ? without(given, here) : renamed(given, names);
	const stored = new Map([...here.values()].flatMap((row) => [...row.records]));
	const strangers = await articlesOfStatements(rows, wanted, stored, taken ?? new Map());
	const asGiven = placed(wanted, stored, strangers);
	const texts = await addTexts(rows, wanted, ids);
	const clashes = new Map([
		...clashing(asGiven.byHome, taken ?? new Map(), ids),
		...texts.clashes,
		...(await clashingAuthors(rows, wanted, met, ids))
	]);
	const records = renamed(wanted, clashes);
	const { byHome, homeless } = clashes.size > 0 ? placed(records, stored, strangers) : asGiven;
	const others = await addTexts(rows, onlyTexts(records, texts.clashes), ids);
	const changes: RowChange[] = [];
	for (const [home, part] of byHome) {
		const how = broken.some((row) => row.home === home) ? 'replace' : policy;
		const change = isMet(part, met, policy) ? null : await changeAt(rows, home, part, how);
		if (change) changes.push(change);
	}
	const replaced = policy === 'replace' ? [...here.keys()] : [];
	const now = keeper.clock.now();
	for (const id of replaced) rows.put('snapshots', snapshotBefore(here.get(id), ids, now));
	for (const row of broken) rows.put('snapshots', snapshotBefore(row, ids, now));
	const outcomes = await writeRows(rows, changes, { ids, now, authors: met, ...options });
	for (const author of allOf(records, 'author')) if (!met.has(author.id)) met.set(author.id, author);
	if (taken) takeIds(taken, byHome);
	return {
		outcomes: [...outcomes, ...texts.outcomes, ...others.outcomes],
		imported: allOf(records, 'article').flatMap(({ id }) => (here.has(id) ? [] : [id])),
		kept: policy === 'keep' ? [...here.keys()] : [],
		replaced,
		renamed: new Map([...names, ...clashes]),
		leftOut: homeless
	};
}

/** Of texts that had to be given another id, the records under it; with the articles that show them. */
function onlyTexts(records: Records, clashes: ReadonlyMap<RecordId, RecordId>): Records {
	if (clashes.size === 0) return new Map();
	const wanted = new Set(clashes.values());
	return new Map([...records].filter(([id]) => wanted.has(id) || typeOf(id) !== 'text'));
}

/** An author who is here already, and stays as they are. */
function isMet(part: Records, met: MetAuthors, policy: OnExisting): boolean {
	const [first] = part.keys();
	return policy !== 'replace' && first !== undefined && isIdOf('author', first) && met.has(first);
}

interface MapsHere {
	readonly here: Map<ArticleId, HeldRow>;
	/** Damaged so that their article is not among their records: what comes in takes their place. */
	readonly broken: readonly HeldRow[];
}

/** The maps of those articles of the batch that the library has. */
async function mapsHere(rows: Writing, given: Records): Promise<MapsHere> {
	const ids = allOf(given, 'article').map(({ id }) => id);
	const found = await Promise.all(ids.map((id) => rows.get('maps', id)));
	const here = new Map<ArticleId, HeldRow>();
	const broken: HeldRow[] = [];
	for (const [index, id] of ids.entries()) {
		const row = found[index];
		const held = row && unpack(`maps/${id}`, row);
		if (held?.records.has(id)) here.set(id, held);
		else if (held) broken.push(held);
	}
	return { here, broken };
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
function without(given: Records, here: ReadonlyMap<ArticleId, HeldRow>): Records {
	if (here.size === 0) return given;
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

interface Placed {
	readonly byHome: Map<Home, Map<RecordId, ArgumentRecord>>;
	readonly homeless: readonly RecordId[];
}

/** The rows the records go to. `stored` and `strangers` are statements of the library that they relate to. */
function placed(wanted: Records, stored: Records, strangers: ReadonlyMap<StatementId, ArticleId>): Placed {
	const collections = allOf(wanted, 'collection');
	const only = collections.length === 1 ? collections[0] : undefined;
	const inOnly = new Map<RecordId, Home>();
	if (only) for (const id of wanted.keys()) if (typeOf(id) !== 'alignment') inOnly.set(id, `collections/${only.id}`);
	const whereabouts = whereaboutsIn(wanted, inOnly, stored, strangers);
	const byHome = new Map<Home, Map<RecordId, ArgumentRecord>>();
	const homeless: RecordId[] = [];
	for (const record of wanted.values()) {
		if (typeOf(record.id) === 'text') continue;
		const home = homeOf(record, whereabouts);
		const isOfUnknownArticle = home && storeOf(home) === 'maps' && !wanted.has(keyOf(home) as RecordId);
		if (!home || isOfUnknownArticle) {
			homeless.push(record.id);
			continue;
		}
		const part = byHome.get(home) ?? new Map<RecordId, ArgumentRecord>();
		byHome.set(home, part.set(record.id, record));
	}
	return { byHome, homeless };
}

/** Null where nothing is to be written. */
async function changeAt(rows: Writing, home: Home, incoming: Records, policy: OnExisting): Promise<RowChange | null> {
	const row = await rowAt(rows, home);
	if (!row) return { held: noRow(home), diff: { ...EMPTY, added: [...incoming.values()] }, articleIds: [] };
	const held = unpack(home, row);
	const isWhole = storeOf(home) === 'maps' && policy === 'replace';
	const diff = isWhole ? between(held.records, incoming) : joined(held.records, incoming, policy);
	return isEmpty(diff) ? null : { held, diff, articleIds: [] };
}

/** What the incoming records add to a row that is here: of two with one id the policy decides; collections gain articles. */
function joined(here: Records, incoming: Records, policy: OnExisting): RecordDiff {
	const after = new Map(here);
	for (const [id, record] of incoming) {
		const before = here.get(id);
		if (before && typeOf(id) === 'collection') {
			const [mine, theirs] = [before as Collection, record as Collection];
			const articleIds = [...new Set([...mine.articleIds, ...theirs.articleIds])];
			after.set(id, { ...(policy === 'replace' ? theirs : mine), articleIds });
		} else if (!before || policy === 'replace') after.set(id, record);
	}
	return between(here, after);
}

function snapshotBefore(held: HeldRow | undefined, ids: IdSource, now: number): SnapshotRow {
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
