/**
 * The app as a screen sees it: the library's list, the state of saving, notices, and what can be done with files.
 * One per page, given through context. Records themselves live in workspaces (store/workspace.ts).
 */
import type { ArticleId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { Live } from '#store/live-query.svelte.ts';
import type { LibraryStatus } from '#store/database/database.ts';
import type { ArticleSummary } from '#store/database/stores.ts';
import { openLibrary, type Library } from '#store/library.ts';
import type { SearchHit } from '#store/search/hits.ts';
import { createContext } from 'svelte';
import type { Intake } from './intake/intake.svelte.ts';
import { articleHref, statementHref } from './addresses.ts';
import { titleOf } from './common/dates.ts';
import { corpusVersion, offeredBefore } from './corpus-files.ts';
import { m } from './language.svelte.ts';
import { huesOf, markOf, type AuthorMark } from './library/author-marks.ts';
import { LibraryList, type ShownCollection } from './library/library-list.ts';
import { Notices } from './notices.svelte.ts';
import { registerServiceWorker } from './offline.ts';
import { ScreenCommands } from './screen-commands.svelte.ts';
import type { Cleared } from './trouble/last-seen.ts';
import { tellDamage, tellFailures } from './trouble/listen.ts';

export interface PaletteHit {
	readonly key: string;
	readonly label: string;
	readonly detail: string;
	/** True for words of a text: they are the author's, and set in serif. */
	readonly quoted: boolean;
	readonly href: string;
}

const [useApp, setApp] = createContext<App>();
export { useApp };

export function provideApp(): App {
	return setApp(new App());
}

/** The state of saving as the bar says it. */
export type SaveState = 'saved' | 'saving' | 'not-saved' | 'memory' | 'read-only';

/** Milliseconds without a change after which what has changed is indexed for the search. */
const BEFORE_INDEXING = 3_000;

/** Under which name the library remembers what of the corpus it was offered. */
const CORPUS_NOTE = 'corpus';

export class App {
	/** The library is open, and as much of its list is read as the first screen shows. */
	ready = $state(false);
	/** All of the list is read: of a long one the first come first. */
	isListed = $state(false);
	summaries = $state.raw<readonly ArticleSummary[]>([]);
	collections = $state.raw<readonly ShownCollection[]>([]);
	readonly notices = new Notices();
	/** What can be done on the screen that is open. */
	readonly commands = new ScreenCommands();
	memoryNoticeClosed = $state(false);
	/** Starts a waiting new version and loads the page again; null where there is none. */
	update = $state.raw<(() => void) | null>(null);
	/** What the browser has taken away since the last visit; null where nothing is missed. */
	cleared = $state.raw<Cleared | null>(null);
	/** Records of a file that may only be looked at; null where none is. */
	visited = $state.raw<Records | null>(null);
	/** Texts on their way into the library; null until the first comes. */
	intake = $state.raw<Intake | null>(null);
	readonly library: Library = openLibrary();
	readonly #list = new LibraryList(this.library, (summaries, collections, isWhole) => {
		this.summaries = summaries;
		this.isListed = isWhole;
		if (collections) this.collections = collections;
		if (!isWhole) this.ready = true;
		else if (this.status.kind === 'open') this.#seen?.noteSeen(summaries, Date.now());
	});
	readonly #status = new Live(this.library.status);
	readonly #saving = new Live(this.library.saving);
	/** Resolves once the library's list is read: what comes in earlier waits for it. */
	readonly started: Promise<void>;
	/** Loaded once the library is on the screen; null until it has looked. */
	#seen: typeof import('./trouble/last-seen.ts') | null = null;
	/** Of several looks at once the last counts. */
	#looks = 0;
	#indexing: ReturnType<typeof setTimeout> | undefined;
	#hasStarted = () => {};
	#endListening = () => {};
	readonly #hues = $derived(huesOf(this.collections.flatMap((one) => one.collection.articleIds)));
	/** The badge of each article's author. */
	readonly marks = $derived<ReadonlyMap<ArticleId, AuthorMark>>(
		new Map(this.summaries.map((one) => [one.id, markOf(one.authors, this.hueOf(one.id))]))
	);

	readonly #titles = $derived(new Map(this.summaries.map((one) => [one.id, titleOf(one)])));

	constructor() {
		this.started = new Promise((resolve) => (this.#hasStarted = resolve));
	}

	get status(): LibraryStatus {
		return this.#status.current;
	}

	get saveState(): SaveState {
		const { kind } = this.status;
		if (kind === 'memory') return 'memory';
		if (kind === 'read-only' || kind === 'superseded') return 'read-only';
		return this.#saving.current.kind;
	}

	/** Changes that are only in this tab. */
	get unsavedCount(): number {
		return this.library.unsavedWorkspaces.reduce((sum, { unsaved }) => {
			return sum + unsaved.added.length + unsaved.updated.length + unsaved.removed.length;
		}, 0);
	}

	hueOf(id: ArticleId): number {
		return this.#hues.get(id) ?? 0;
	}

	async start(): Promise<void> {
		this.#endListening = this.library.listen((change) => {
			void this.#list.take(change);
			if (this.ready) this.#indexSoon();
		});
		const endings = [
			this.#endListening,
			tellDamage(this.library, this.notices),
			this.#missEmptied(),
			// The notice of a library that can only be read says it already.
			tellFailures(
				this.notices,
				({ kind }) => this.saveState === 'read-only' && (kind === 'newer' || kind === 'read-only')
			)
		];
		this.#endListening = () => endings.forEach((end) => end());
		await this.library.ready();
		await this.#list.take({ articleIds: null, collections: true });
		// What is new in the corpus comes to a library that is in use without holding it up; to an empty one it comes first.
		const bringing = this.#bringCorpus();
		if (this.summaries.length === 0) await bringing;
		this.ready = true;
		this.#hasStarted();
		void this.#lookBack();
		this.#indexSoon();
		void registerServiceWorker({ onUpdate: (apply) => (this.update = apply) });
	}

	/** The database may vanish while the app is open. */
	#missEmptied(): () => void {
		return this.library.status.listen((status) => {
			if (status.kind === 'deleted') this.#noteNothing();
			if (status.kind === 'open' && status.emptied) void this.#lookBack().then(() => this.refresh());
		});
	}

	/** What is here is noted only while it is known what was here before, or the note would forget what is missed. */
	#noteNothing(): number {
		this.#seen = null;
		return ++this.#looks;
	}

	async #lookBack(): Promise<void> {
		const look = this.#noteNothing();
		try {
			const seen = await import('./trouble/last-seen.ts');
			const cleared = await seen.lookBack(this.library, Date.now());
			if (look !== this.#looks) return;
			this.cleared = cleared;
			this.#seen = seen;
			if (this.status.kind === 'open') seen.noteSeen(this.summaries, Date.now());
		} catch (error) {
			// Where nothing can be read or written, the library's status says so.
			console.warn(error);
		}
	}

	/** Once nothing changes for a while, what has changed is indexed, so that a search need not wait for it. */
	#indexSoon(): void {
		clearTimeout(this.#indexing);
		this.#indexing = setTimeout(() => void this.library.prepareSearch(), BEFORE_INDEXING);
	}

	stop(): void {
		clearTimeout(this.#indexing);
		this.#endListening();
		void this.library.close();
	}

	visit(records: Records): void {
		this.visited = records;
	}

	/** Resolves once the list shows all that has been written so far: every write tells what it changed, so nothing else is read again. */
	refresh(): Promise<void> {
		return this.#list.take({ articleIds: [], collections: true });
	}

	/** The small drawing of an article's map, as the library keeps it; null where there is none. */
	readonly thumbnailOf = (id: ArticleId): Promise<string | null> => this.#list.thumbnail(id);

	/** On a first visit the corpus is there; later ones bring what is new in it. What the reader changed or deleted stays as it is. */
	async #bringCorpus(): Promise<void> {
		if (this.saveState === 'read-only') return;
		const offered = offeredBefore(await this.library.values.recall(CORPUS_NOTE));
		if (offered?.version === corpusVersion()) return;
		await this.#takeCorpus(offered?.articleIds ?? []);
	}

	async restoreExamples(): Promise<void> {
		await this.#takeCorpus([]);
	}

	async #takeCorpus(offered: readonly string[]): Promise<void> {
		try {
			const [{ loadCorpus }, { thumbnailOf }] = await Promise.all([
				import('./corpus.ts'),
				import('./library/thumbnails.ts')
			]);
			const corpus = await loadCorpus();
			const present = new Map((await this.library.summaries()).map((one) => [one.id, one]));
			const isWanted = (id: ArticleId) => {
				const here = present.get(id);
				return here ? here.origin === 'corpus' && here.updatedAt === here.addedAt : !offered.includes(id);
			};
			const unwanted = new Set(allOf(corpus, 'article').map((one) => one.id));
			for (const id of [...unwanted]) if (isWanted(id)) unwanted.delete(id);
			const records = new Map(
				[...corpus].filter(([id, record]) => {
					const owner = 'articleId' in record ? record.articleId : id;
					return !unwanted.has(owner as ArticleId);
				})
			);
			await this.library.importRecords(records, { origin: 'corpus', onExisting: 'replace', thumbnailOf });
			const articleIds = allOf(corpus, 'article').map((one) => one.id);
			await this.library.values.remember(CORPUS_NOTE, { version: corpusVersion(), articleIds });
			await this.refresh();
		} catch (error) {
			console.warn(error);
			this.notices.problem(m().library.examplesFailed, {
				actions: [{ label: m().library.tryAgain, run: () => void this.restoreExamples() }]
			});
		}
	}

	/** The records of these articles and of what spans them, for reading. */
	async loadForComparison(ids: readonly ArticleId[]): Promise<{ records: Records; missing: readonly ArticleId[] }> {
		const records = await this.library.loadAcross(ids);
		return { records, missing: ids.filter((id) => !records.has(id)) };
	}

	/** The index is in memory by the time the first word is typed. */
	readonly aboutToSearch = (): void => void this.library.prepareSearch();

	/**
	 * Statements, titles and places in texts that hold the words. `onHits` hears what is found before all is looked through,
	 * `onIndexing` how far the library is read where that has to be done first, from 0 to 1.
	 */
	async search(
		query: string,
		signal: AbortSignal,
		onHits: (hits: readonly PaletteHit[]) => void = () => {},
		onIndexing: (share: number) => void = () => {}
	): Promise<PaletteHit[]> {
		// The titles that stand with the hits: of a long list they may still be on their way.
		await this.started;
		const places = { title: m().library.hitInTitle, statement: '', text: m().library.hitInText };
		const listed = (hit: SearchHit) => this.#titles.has(hit.articleId);
		const shown = (hits: readonly SearchHit[]): PaletteHit[] =>
			hits.filter(listed).map((hit, index) => ({
				key: `${index} ${hit.articleId}`,
				label: hit.excerpt,
				quoted: hit.where === 'text',
				detail: [this.#titles.get(hit.articleId), places[hit.where]].filter(Boolean).join(', '),
				href: hit.statementId ? statementHref(hit.articleId, hit.statementId) : articleHref(hit.articleId)
			}));
		try {
			const found = await this.library.search(query, {
				limit: 60,
				signal,
				onHits: (hits) => onHits(shown(hits)),
				onIndexing: ({ done, all }) => onIndexing(done / all)
			});
			return shown(found);
		} catch (error) {
			// A search that was called off gives way to the next one.
			if (signal.aborted) return [];
			throw error;
		}
	}
}
