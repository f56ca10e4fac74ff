/**
 * Library: everything that is kept, as the screens see it. It lists articles from small summaries, opens one or a few into
 * a workspace, takes records in and gives them out. It never holds the whole library in memory.
 */
import type { ArticleId, CollectionId, IdSource, QuestionId } from '#argument/ids.ts';
import type { RecordDiff } from '#argument/diff.ts';
import type { Records } from '#argument/records.ts';
import type { Author } from '#argument/records/author.ts';
import type { Refusal } from '#argument/refusal.ts';
import { browserClock } from './clock.ts';
import { Database, type DatabaseOptions, type LibraryStatus } from './database/database.ts';
import { DATABASE_NAME, DATABASE_VERSION, type ArticleSummary } from './database/stores.ts';
import { begin } from './library/begin.ts';
import type { EditOutcome, EditScope, LibraryEdit } from './library/edit-library.ts';
import { changeOf, type LibraryChange } from './library/changes.ts';
import { Damage } from './library/damage.ts';
import { exportAll } from './library/export-all.ts';
import { KeptValues } from './library/kept-values.ts';
import type { ImportOptions, ImportReport } from './library/import-records.ts';
import { keepDrawing, type KeptDrawing } from './library/keep-drawing.ts';
import { OpenWorkspaces } from './library/open-workspaces.ts';
import { browserPageLife, type PageLife } from './library/page-life.ts';
import type { DeletedArticle, WouldGo } from './library/remove-article.ts';
import { allCollections, articleRecords, questionRecords, recordsAcross } from './library/reading.ts';
import { RowKeeper } from './library/row-keeper.ts';
import { allSetAside, putSetAside, type SetAside } from './library/set-aside.ts';
import { Snapshots } from './library/snapshots.ts';
import { askOnceToPersist, requestPersistence, storageEstimate, type StorageEstimate } from './library/storage.ts';
import { fingerprints, latestSummaries, mendedSummaries, summariesOf, thumbnails } from './library/summaries.ts';
import { Listeners, type Observable } from './observed.ts';
import { randomIds } from './random-ids.ts';
import type { SavingState } from './saver.ts';
import type { SearchHit } from './search/hits.ts';
import { LibrarySearch } from './search/library-search.ts';
import type { SearchOptions } from './search/search-library.ts';
import type { WireMaker } from './tab-channel.ts';
import type { Workspace } from './workspace.ts';

export interface LibraryOptions extends DatabaseOptions {
	readonly ids?: IdSource;
	/** How tabs talk; null for silence. */
	readonly wire?: WireMaker | null;
	readonly pageLife?: PageLife;
}

/** Opens the library at once; `status` says how it goes, and everything that reads or writes waits until it is open. */
export function openLibrary(options: LibraryOptions = {}): Library {
	return new Library(options);
}

/** Taking records in, deleting articles, and editing what the library lists: loaded when it is done. */
const importing = () => import('./library/import-records.ts');
const removing = () => import('./library/remove-article.ts');
const editing = () => import('./library/edit-library.ts');

export class Library {
	readonly ids: IdSource;
	/** Articles as they once were. */
	readonly snapshots: Snapshots;
	/** What is kept that is no record. */
	readonly values: KeptValues;
	/** What was found damaged on this visit. */
	readonly damage: Damage;
	readonly #keeper: RowKeeper;
	readonly #search: LibrarySearch;
	readonly #workspaces = new OpenWorkspaces();
	readonly #listeners = new Listeners<LibraryChange>();
	readonly #ready: Promise<void>;
	readonly #endWatch: () => void;
	readonly #askToPersist = askOnceToPersist();

	constructor(options: LibraryOptions = {}) {
		this.ids = options.ids ?? randomIds();
		const clock = options.clock ?? browserClock;
		const wire = {
			name: options.name ?? DATABASE_NAME,
			...(options.wire !== undefined && { make: options.wire }),
			...(options.ladder && { schemaVersion: options.ladder.version })
		};
		const database = new Database(options);
		this.#keeper = new RowKeeper(database, this.ids, clock, wire);
		this.#search = new LibrarySearch(database, wire.name, options.version ?? DATABASE_VERSION);
		this.#keeper.hear((news) => this.#listeners.tell(changeOf(news)));
		this.#keeper.ownWork.add(() => {
			if (this.status.current.kind === 'open') void this.#askToPersist();
		});
		this.#endWatch = (options.pageLife ?? browserPageLife).watch(
			() => this.#keeper.leaving.tell(),
			() => this.#keeper.returning.tell()
		);
		this.#ready = begin(this.#keeper);
		this.snapshots = new Snapshots(this.#keeper, this.#ready);
		this.values = new KeptValues(this.#keeper, this.#ready);
		this.damage = new Damage(this.#keeper, this.#ready);
	}

	/** Where the library is kept, and what is wrong where something is. */
	get status(): Observable<LibraryStatus> {
		return this.#keeper.database.status;
	}

	/** Of all open workspaces together: one that is not saved counts for all. */
	get saving(): Observable<SavingState> {
		return this.#workspaces.saving;
	}

	/** All that is held open, and closed ones with something unsaved: what to export where nothing can be read any more. */
	get openWorkspaces(): readonly Workspace[] {
		return this.#workspaces.all;
	}

	/** Workspaces with something unsaved, closed ones among them: what to export where it cannot be saved. */
	get unsavedWorkspaces(): readonly Workspace[] {
		return this.#workspaces.unsaved;
	}

	/** Resolves once it is decided where the library is kept. Never rejects. */
	ready(): Promise<void> {
		return this.#ready;
	}

	listen(hear: (change: LibraryChange) => void): () => void {
		return this.#listeners.add(hear);
	}

	/** All articles as the list shows them, in the order of their ids. Reads no map and no text. */
	async summaries(): Promise<ArticleSummary[]> {
		await this.#ready;
		return mendedSummaries(this.#keeper);
	}

	/** Of more articles than `limit` those added last, the last first, without reading the others; null where there are no more. */
	async latestSummaries(limit: number): Promise<ArticleSummary[] | null> {
		await this.#ready;
		return latestSummaries(this.#keeper.database, limit);
	}

	async summary(articleId: ArticleId): Promise<ArticleSummary | null> {
		await this.#ready;
		const row = await this.#keeper.database.read(['articles'], (rows) => rows.get('articles', articleId));
		return row?.summary ?? null;
	}

	/** Those of these articles that are here, in the same order. */
	async summariesOf(articleIds: readonly ArticleId[]): Promise<ArticleSummary[]> {
		await this.#ready;
		return summariesOf(this.#keeper.database, articleIds);
	}

	/** The small drawings of these articles, in the same order; null for one that has none. */
	async thumbnails(articleIds: readonly ArticleId[]): Promise<(string | null)[]> {
		await this.#ready;
		return thumbnails(this.#keeper.database, articleIds);
	}

	/** By what each article's text is recognized; those without are left out. */
	async fingerprints(): Promise<{ readonly id: ArticleId; readonly hashes: string }[]> {
		await this.#ready;
		return fingerprints(this.#keeper.database);
	}

	/** All collections with their questions, positions and findings. */
	async collections(): Promise<Records> {
		await this.#ready;
		return allCollections(this.#keeper);
	}

	/** A collection with its questions, positions and findings; not its articles. Null where there is none. */
	async loadCollection(collectionId: CollectionId): Promise<Records | null> {
		await this.#ready;
		const [row] = await this.#keeper.reload([`collections/${collectionId}`]);
		return row?.records ?? null;
	}

	/** A question with what stands beside it: its collection, the other questions, positions and findings. Null where there is none. */
	async loadQuestion(questionId: QuestionId): Promise<Records | null> {
		await this.#ready;
		return questionRecords(this.#keeper, questionId);
	}

	/** The article, its authors, its map and its texts. Null where there is no such article. */
	async loadArticle(articleId: ArticleId): Promise<Records | null> {
		await this.#ready;
		return articleRecords(this.#keeper, articleId);
	}

	/** Several articles, and what spans them: alignments between them, their collections' questions, their positions and findings. */
	async loadAcross(articleIds: readonly ArticleId[]): Promise<Records> {
		await this.#ready;
		return recordsAcross(this.#keeper, articleIds);
	}

	/** Opens articles for reading and changing. Null where none of them is here. Close it when its screen closes. */
	async openWorkspace(articleIds: ArticleId | readonly ArticleId[]): Promise<Workspace | null> {
		await this.#ready;
		const ids = typeof articleIds === 'string' ? [articleIds] : articleIds;
		return this.#workspaces.open(ids, this.#keeper);
	}

	/** Takes records in: one transaction for records, one for each batch of a stream. Rejects, with nothing half done, where it fails. */
	async importRecords(source: Records | AsyncIterable<Records>, options: ImportOptions): Promise<ImportReport> {
		await this.#ready;
		return (await importing()).importRecords(this.#keeper, source, options);
	}

	/** Null where there is no such article. What it gives undoes it (`restoreArticle`). */
	async deleteArticle(articleId: ArticleId): Promise<DeletedArticle | null> {
		await this.#ready;
		return (await removing()).deleteArticle(this.#keeper, articleId);
	}

	async restoreArticle(deleted: DeletedArticle): Promise<void> {
		return (await removing()).restoreArticle(this.#keeper, deleted);
	}

	/** Makes a change of what the library lists: facts, authors, collections. What it gives takes it back (`takeBack`). */
	async edit(scope: EditScope, change: (records: Records) => RecordDiff | Refusal): Promise<EditOutcome> {
		await this.#ready;
		return (await editing()).editLibrary(this.#keeper, scope, change);
	}

	async takeBack(edit: LibraryEdit): Promise<void> {
		return (await editing()).takeBack(this.#keeper, edit);
	}

	async authors(): Promise<Author[]> {
		await this.#ready;
		return (await editing()).authorsOf(this.#keeper);
	}

	/** What else would go or change if the article were deleted. Null where there is no such article. */
	async wouldGoWith(articleId: ArticleId): Promise<WouldGo | null> {
		await this.#ready;
		return (await removing()).wouldGoWith(this.#keeper, articleId);
	}

	/** Keeps how a map was drawn, so that reopening it is instant: no change of the article, and never undone. */
	async keepDrawing(articleId: ArticleId, drawing: KeptDrawing): Promise<void> {
		await this.#ready;
		await keepDrawing(this.#keeper.database, articleId, drawing);
		if (drawing.thumbnail !== undefined) {
			this.#listeners.tell({ articleIds: [articleId], collections: false, from: 'here' });
		}
	}

	/** See search/search-library.ts. */
	async search(query: string, options: SearchOptions = {}): Promise<SearchHit[]> {
		await this.#ready;
		return this.#search.search(query, options);
	}

	/** Indexes what was changed, so that the next search need not. Resolves when it is done, or cannot be. */
	async prepareSearch(): Promise<void> {
		await this.#ready;
		return this.#search.prepare();
	}

	/** Everything that is kept: each article with its map, texts and authors, then what spans articles. */
	async *exportAll(): AsyncGenerator<Records> {
		await this.#ready;
		yield* exportAll(this.#keeper);
	}

	/** What could not be read as a record, row by row: for a backup. */
	async *allSetAside(): AsyncGenerator<SetAside> {
		await this.#ready;
		yield* allSetAside(this.#keeper);
	}

	/** False where there is no such row any more. */
	async putSetAside({ home, values }: { readonly home: string } & Pick<SetAside, 'values'>): Promise<boolean> {
		await this.#ready;
		return putSetAside(this.#keeper, home, values);
	}

	/** Null where the browser does not say. */
	storage(): Promise<StorageEstimate | null> {
		return storageEstimate();
	}

	/** Asks the browser not to clear the library by itself. It happens once, unasked, after the user's first own work. */
	requestPersistence(): Promise<boolean> {
		return requestPersistence();
	}

	/** Saves what is open and lets go of the database. Resolves to whether everything was saved; if not, nothing is let go. */
	async close(): Promise<boolean> {
		await this.#ready;
		if (!(await this.#workspaces.closeAll())) return false;
		this.#endWatch();
		this.#search.close();
		this.#keeper.close();
		return true;
	}
}
