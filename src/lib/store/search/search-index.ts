/**
 * SearchIndex: search through an inverted index, whatever the size of the library. What was changed since it was indexed is few and is
 * looked at as it is (hits.ts), so that an answer is never behind; when it gets more, it becomes a segment. Runs in a worker.
 */
import type { ArticleId, IdSource } from '#argument/ids.ts';
import type { RecordRow } from '../database/stores.ts';
import type { Vault } from '../database/vault.ts';
import { Listeners } from '../observed.ts';
import { BestHits, textHits, type SearchHit } from './hits.ts';
import { countUnindexed, discardIndex, generation, segmentRow, unindexed, type Unindexed } from './index-rows.ts';
import { indexSome, startIndex, tidy } from './indexing.ts';
import { KeptLines } from './kept-lines.ts';
import { bestLines, lineHits, type Line } from './line-hits.ts';
import { lookUp, wantedOf, type Wanted } from './lookup.ts';
import { termsOf } from './matching.ts';
import type { Segment } from './postings.ts';
import { breath, DEFAULT_LIMIT, type Indexing, type SearchOptions } from './search-library.ts';
import { titlesWith, withTitles } from './titles-first.ts';

/** So many changed articles and texts are looked at with every search; more are indexed first. A few milliseconds. */
export const FEW = 24;

/** What nearly every library has, written in most ways a query can be. */
const COMMON = ['a', 'the', 'in the', 'of a', 'and to'];

/** Texts read at a time: few at first, for mostly they are enough; then more, for where few of many hold the words it is slow otherwise. */
const TEXTS_AT_ONCE = { least: 16, most: 64 } as const;

interface Loaded {
	readonly name: string;
	readonly segment: Segment;
	readonly outdated: ReadonlySet<string>;
	/** A bit for each place that counts: of a unit that no later segment has, and that has not changed. */
	readonly live: Uint32Array;
}

export class SearchIndex {
	readonly #vault: Vault;
	readonly #ids: IdSource;
	readonly #few: number;
	#stamp = '';
	#loaded: Loaded[] = [];
	#changed: readonly Unindexed[] = [];
	readonly #kept = new KeptLines();
	/** Something was searched. */
	#isUsed = false;
	#indexing: Promise<void> | null = null;
	#looking: Promise<void> = Promise.resolve();
	/** How far that is; nothing is known of it before it begins. */
	#indexed: Indexing = { done: 0, all: 1 };
	/** When indexing begins, and after each segment. */
	readonly #made = new Listeners<Indexing>();

	/** `few`: how many changed articles and texts are looked at with every search, and not indexed. */
	constructor(vault: Vault, ids: IdSource, few = FEW) {
		this.#vault = vault;
		this.#ids = ids;
		this.#few = few;
	}

	/**
	 * What `searchLibrary` would find. While much is not indexed yet, `onHits` gives the titles at once, and after each segment what is
	 * found so far.
	 */
	async search(query: string, options: SearchOptions = {}): Promise<SearchHit[]> {
		const wanted = wantedOf(termsOf(query));
		if (wanted.terms.length === 0) return [];
		this.#isUsed = true;
		const { onHits = () => undefined, onIndexing = () => undefined, ...quiet } = options;
		let titles: readonly SearchHit[] | null = null;
		const tellTitles = async () => {
			if (titles) return titles;
			onIndexing(this.#indexed);
			titles = await titlesWith(this.#vault, wanted.terms, options);
			onHits(titles);
			return titles;
		};
		// To begin an index takes a moment.
		if (this.#stamp === '' && (await this.#isUnbegun())) await tellTitles();
		for (;;) {
			options.signal?.throwIfAborted();
			await this.#look();
			if (this.#changed.length <= this.#few) return (await this.#search(wanted, options)).hits;
			const first = await tellTitles();
			const best = await this.#search(wanted, quiet);
			onHits(withTitles(first, best.hits, options.limit ?? DEFAULT_LIMIT));
			await this.#more(options);
		}
	}

	/** Resolves when there is one more segment, or nothing more to index. */
	async #more({ signal, onIndexing }: SearchOptions): Promise<void> {
		let end = () => {};
		try {
			const made = new Promise<void>((go) => {
				end = this.#made.add((indexed) => {
					onIndexing?.(indexed);
					if (indexed.done > 0) go();
				});
			});
			await Promise.race([made, this.catchUp()]);
			signal?.throwIfAborted();
		} finally {
			end();
		}
	}

	/**
	 * Indexes what is not indexed, and has the index at hand: the first search of a visit takes several times as long as the next, so some
	 * are made before somebody waits for one. They give way to that.
	 */
	async prepare(signal?: AbortSignal): Promise<void> {
		await this.catchUp(signal);
		for (const query of COMMON) {
			if (this.#isUsed) return;
			await this.#search(wantedOf(termsOf(query)), { ...(signal && { signal }) });
		}
		this.#isUsed = true;
	}

	/** Throws the whole index away, on the disk too. */
	async discard(): Promise<void> {
		this.#stamp = '';
		this.#kept.clear();
		this.#loaded = [];
		this.#changed = [];
		await this.#vault.write(['search'], discardIndex);
	}

	/** Indexes what is not indexed, all but a few. Two that ask at a time wait for the same work. */
	async catchUp(signal?: AbortSignal): Promise<void> {
		this.#indexing ??= this.#indexAll().finally(() => (this.#indexing = null));
		await this.#indexing;
		signal?.throwIfAborted();
	}

	async #indexAll(): Promise<void> {
		await this.#look();
		await this.#indexRest();
		await this.#look();
		if (await tidy(this.#vault, this.#ids, this.#loaded)) await this.#indexRest();
	}

	async #indexRest(): Promise<void> {
		const all = await this.#vault.read(['search'], countUnindexed);
		if (all <= this.#few) return;
		const tell = (done: number) => this.#made.tell((this.#indexed = { done: Math.min(done, all), all }));
		tell(0);
		for (let done = 0; ;) {
			const some = await indexSome(this.#vault, this.#ids, this.#few);
			if (some === 0) return;
			tell((done += some));
			await breath();
		}
	}

	/** Much is there, and nothing of it is noted yet. */
	#isUnbegun(): Promise<boolean> {
		return this.#vault.read(['search', 'articles'], async (rows) => {
			const [{ stamp }, some] = await Promise.all([generation(rows), rows.page('articles', null, this.#few + 1)]);
			return stamp === '' && some.length > this.#few;
		});
	}

	/** Takes up what has been indexed, and what has changed, since the last time. One after another: what is taken up goes together. */
	#look(): Promise<void> {
		this.#looking = this.#looking.then(
			() => this.#takeUp(),
			() => this.#takeUp()
		);
		return this.#looking;
	}

	async #takeUp(): Promise<void> {
		const read = () =>
			this.#vault.read(['search'], (rows) => Promise.all([generation(rows), unindexed(rows, this.#few + 1)]));
		let [list, changed] = await read();
		if (list.stamp === '') {
			await startIndex(this.#vault, this.#ids);
			[list, changed] = await read();
		}
		if (list.stamp === this.#stamp && sameIds(changed, this.#changed)) return;
		const loaded = list.stamp === this.#stamp ? this.#loaded : await this.#load(list.segments);
		if (list.stamp !== this.#stamp) this.#kept.clear();
		this.#stamp = list.stamp;
		this.#changed = changed;
		this.#loaded = withLive(loaded, changed);
	}

	async #load(names: readonly string[]): Promise<Loaded[]> {
		const here = new Map(this.#loaded.map((one) => [one.name, one]));
		const load = async (name: string): Promise<Loaded | null> => {
			const row = await this.#vault.read(['search'], (rows) => segmentRow(rows, name));
			return row && { name, segment: row.segment, outdated: new Set(row.outdated), live: new Uint32Array(0) };
		};
		const loaded = await Promise.all(names.map((name) => here.get(name) ?? load(name)));
		return loaded.filter((one) => one !== null);
	}

	async #search(wanted: Wanted, { limit = DEFAULT_LIMIT, articleIds, signal, onHits }: SearchOptions) {
		const best = new BestHits(limit);
		const only = articleIds ? await this.#unitsOf(articleIds) : null;
		const isMeant = (unit: string) => !only || only.has(unit);
		const found = this.#loaded.flatMap(({ segment, live }) => lookUp(segment, live, wanted) ?? []);
		const changed = this.#changed.length > this.#few ? [] : this.#changed.map(({ id }) => id).filter(isMeant);

		const lines: Line[] = bestLines(found, wanted.isExact ? limit : Number.POSITIVE_INFINITY, isMeant);
		for (const unit of changed) if (!isText(unit)) lines.push({ unit, line: null });
		for (const hit of await lineHits(this.#vault, lines, wanted.terms, this.#kept)) best.add(hit);
		signal?.throwIfAborted();
		// Once: what comes after that is added at the end, and drawing it again and again would take longer than finding it.
		let isTold = false;
		const tell = () => {
			if (isTold || !best.hasChanged()) return;
			isTold = true;
			onHits?.(best.hits);
		};
		tell();

		const texts = inOrder([...found.map((one) => one.texts()), changed.filter(isText).sort().values()]);
		for (let atOnce: number = TEXTS_AT_ONCE.least; !best.isFull; atOnce = Math.min(2 * atOnce, TEXTS_AT_ONCE.most)) {
			const rows = await this.#readTexts(take(texts, atOnce, isMeant));
			signal?.throwIfAborted();
			if (rows.length === 0) break;
			addTexts(best, rows, wanted.terms, articleIds);
			tell();
		}
		return best;
	}

	async #readTexts(ids: readonly string[]): Promise<(RecordRow | undefined)[]> {
		if (ids.length === 0) return [];
		return this.#vault.read(['texts'], (rows) => Promise.all(ids.map((id) => rows.get('texts', id))));
	}

	async #unitsOf(articleIds: readonly ArticleId[]): Promise<ReadonlySet<string>> {
		const texts = await this.#vault.read(['texts'], (rows) =>
			Promise.all(articleIds.map((id) => rows.keysHaving('texts', 'articleIds', id)))
		);
		return new Set([...articleIds, ...texts.flat()]);
	}
}

function addTexts(
	best: BestHits,
	found: readonly (RecordRow | undefined)[],
	terms: readonly string[],
	only: readonly ArticleId[] | undefined
): void {
	for (const row of found) {
		const meant = (row?.articleIds ?? []).filter((id) => !only || (only as readonly string[]).includes(id));
		for (const text of row?.content.texts ?? []) {
			for (const hit of textHits(meant as ArticleId[], text, terms)) best.add(hit);
		}
	}
}

/** Which places count: later segments come first, and what has changed counts in none. */
function withLive(loaded: readonly Loaded[], changed: readonly Unindexed[]): Loaded[] {
	const seen = new Set(changed.map(({ id }) => id));
	const latestFirst = [...loaded].reverse().map((one) => {
		const { units, firsts } = one.segment;
		const live = new Uint32Array(((firsts.at(-1) ?? 0) + 31) >>> 5);
		for (const [index, unit] of units.entries()) {
			if (seen.has(unit) || one.outdated.has(unit)) continue;
			seen.add(unit);
			for (let place = firsts[index] ?? 0; place < (firsts[index + 1] ?? 0); place += 1) {
				live[place >>> 5] = (live[place >>> 5] ?? 0) | (1 << (place & 31));
			}
		}
		return { ...one, live };
	});
	return latestFirst.reverse();
}

function isText(unit: string): boolean {
	return unit.startsWith('text:');
}

function sameIds(a: readonly Unindexed[], b: readonly Unindexed[]): boolean {
	return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

/** Several lists in order as one. */
function* inOrder(lists: readonly Iterator<string>[]): Generator<string> {
	const heads = lists.flatMap((list) => {
		const { value, done } = list.next();
		return done ? [] : [{ list, value }];
	});
	while (heads.length > 0) {
		const first = heads.reduce((best, one) => (one.value < best.value ? one : best));
		yield first.value;
		const { value, done } = first.list.next();
		if (done) heads.splice(heads.indexOf(first), 1);
		else first.value = value;
	}
}

function take(ids: Generator<string>, count: number, isMeant: (unit: string) => boolean): string[] {
	const some: string[] = [];
	while (some.length < count) {
		const { value, done } = ids.next();
		if (done) break;
		if (isMeant(value)) some.push(value);
	}
	return some;
}
