/**
 * SearchIndex: search through an inverted index, whatever the size of the library. What was changed since it was indexed is few and is
 * looked at as it is (hits.ts), so that an answer is never behind; when it gets more, it becomes a segment. Runs in a worker.
 */
import type { ArticleId, IdSource } from '#argument/ids.ts';
import type { Reading, Vault } from '../database/vault.ts';
import { BestHits, statementHit, textHits, titleHit, type SearchHit } from './hits.ts';
import { discardIndex, generation, segmentRow, unindexed, type Unindexed } from './index-rows.ts';
import { indexSome, startIndex, tidy } from './indexing.ts';
import { lookUp, wantedOf, type FoundLine, type Lookup, type Wanted } from './lookup.ts';
import { termsOf } from './matching.ts';
import type { Segment } from './postings.ts';
import { breath, DEFAULT_LIMIT, type SearchOptions } from './search-library.ts';

/** So many changed articles and texts are looked at with every search; more are indexed first. A few milliseconds. */
export const FEW = 24;

/** Texts read at a time. */
const TEXTS_AT_ONCE = 8;

/** A title (0) or a statement; null for all of the article. */
interface Line {
	readonly unit: string;
	readonly line: number | null;
}

interface Loaded {
	readonly name: string;
	readonly segment: Segment;
	readonly outdated: ReadonlySet<string>;
	/** A bit for each place that counts: of a unit that no later segment has, and that has not changed. */
	live: Uint32Array;
}

export class SearchIndex {
	readonly #vault: Vault;
	readonly #ids: IdSource;
	readonly #few: number;
	#stamp = '';
	#loaded: Loaded[] = [];
	#changed: readonly Unindexed[] = [];
	#indexing: Promise<void> | null = null;

	/** `few`: how many changed articles and texts are looked at with every search, and not indexed. */
	constructor(vault: Vault, ids: IdSource, few = FEW) {
		this.#vault = vault;
		this.#ids = ids;
		this.#few = few;
	}

	/** What `searchLibrary` would find. While much is not indexed yet, `onHits` gives what is found so far. */
	async search(query: string, options: SearchOptions = {}): Promise<SearchHit[]> {
		const wanted = wantedOf(termsOf(query));
		if (wanted.terms.length === 0) return [];
		for (;;) {
			options.signal?.throwIfAborted();
			await this.#look();
			const best = await this.#search(wanted, options);
			if (this.#changed.length <= this.#few) return best.hits;
			options.onHits?.(best.hits);
			await this.catchUp(options.signal);
		}
	}

	/** Throws the whole index away, on the disk too. */
	async discard(): Promise<void> {
		this.#stamp = '';
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
		while (await indexSome(this.#vault, this.#ids, this.#few)) await breath();
		await this.#look();
		if (await tidy(this.#vault, this.#ids, this.#loaded)) {
			while (await indexSome(this.#vault, this.#ids, this.#few)) await breath();
		}
	}

	/** Takes up what has been indexed, and what has changed, since the last time. */
	async #look(): Promise<void> {
		const read = () =>
			this.#vault.read(['search'], (rows) => Promise.all([generation(rows), unindexed(rows, this.#few + 1)]));
		let [list, changed] = await read();
		if (list.stamp === '') {
			await startIndex(this.#vault, this.#ids);
			[list, changed] = await read();
		}
		const isSame = list.stamp === this.#stamp && sameIds(changed, this.#changed);
		this.#changed = changed;
		if (isSame) return;
		if (list.stamp !== this.#stamp) {
			const here = new Map(this.#loaded.map((one) => [one.name, one]));
			const loaded: Loaded[] = [];
			for (const name of list.segments) {
				const row = here.has(name) ? null : await this.#vault.read(['search'], (rows) => segmentRow(rows, name));
				const one =
					here.get(name) ??
					(row && { name, segment: row.segment, outdated: new Set(row.outdated), live: new Uint32Array(0) });
				if (one) loaded.push(one);
			}
			this.#loaded = loaded;
			this.#stamp = list.stamp;
		}
		this.#count();
	}

	/** Which places count: later segments come first. */
	#count(): void {
		const seen = new Set(this.#changed.map(({ id }) => id));
		for (const one of [...this.#loaded].reverse()) {
			const { units, firsts } = one.segment;
			const live = new Uint32Array(((firsts.at(-1) ?? 0) + 31) >>> 5);
			for (const [index, unit] of units.entries()) {
				if (seen.has(unit) || one.outdated.has(unit)) continue;
				seen.add(unit);
				for (let place = firsts[index] ?? 0; place < (firsts[index + 1] ?? 0); place += 1) {
					live[place >>> 5] = (live[place >>> 5] ?? 0) | (1 << (place & 31));
				}
			}
			one.live = live;
		}
	}

	async #search(wanted: Wanted, { limit = DEFAULT_LIMIT, articleIds, signal, onHits }: SearchOptions) {
		const best = new BestHits(limit);
		const only = articleIds ? await this.#unitsOf(articleIds) : null;
		const isMeant = (unit: string) => !only || only.has(unit);
		const found = this.#loaded.flatMap(({ segment, live }) => lookUp(segment, live, wanted) ?? []);
		const changed = this.#changed.length > this.#few ? [] : this.#changed.map(({ id }) => id).filter(isMeant);

		const lines: Line[] = bestLines(found, wanted.isExact ? limit : Number.POSITIVE_INFINITY, isMeant);
		for (const unit of changed) if (!isText(unit)) lines.push({ unit, line: null });
		await this.#addLines(best, lines, wanted.terms);
		signal?.throwIfAborted();
		if (best.hasChanged()) onHits?.(best.hits);

		const texts = inOrder([...found.map((one) => one.texts()), changed.filter(isText).sort().values()]);
		for (let some = take(texts, isMeant); some.length > 0 && !best.isFull; some = take(texts, isMeant)) {
			await this.#addTexts(best, some, wanted.terms, articleIds);
			signal?.throwIfAborted();
		}
		return best;
	}

	/** Reads the articles of these lines and looks at them as they are; at all of an article where the line is null. */
	async #addLines(best: BestHits, lines: readonly Line[], terms: readonly string[]): Promise<void> {
		const byUnit = new Map<string, (number | null)[]>();
		for (const { unit, line } of lines) byUnit.set(unit, [...(byUnit.get(unit) ?? []), line]);
		const units = [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
		const hits = await this.#vault.read(['articles', 'maps'], (rows) =>
			Promise.all(units.map(([unit, wantedLines]) => articleHits(rows, unit as ArticleId, wantedLines, terms)))
		);
		for (const hit of hits.flat()) best.add(hit);
	}

	async #addTexts(
		best: BestHits,
		ids: readonly string[],
		terms: readonly string[],
		only: readonly ArticleId[] | undefined
	): Promise<void> {
		const found = await this.#vault.read(['texts'], (rows) => Promise.all(ids.map((id) => rows.get('texts', id))));
		for (const row of found) {
			const meant = (row?.articleIds ?? []).filter((id) => !only || (only as readonly string[]).includes(id));
			for (const text of row?.content.texts ?? []) {
				for (const hit of textHits(meant as ArticleId[], text, terms)) best.add(hit);
			}
		}
	}

	async #unitsOf(articleIds: readonly ArticleId[]): Promise<ReadonlySet<string>> {
		const texts = await this.#vault.read(['texts'], (rows) =>
			Promise.all(articleIds.map((id) => rows.keysHaving('texts', 'articleIds', id)))
		);
		return new Set([...articleIds, ...texts.flat()]);
	}
}

async function articleHits(
	rows: Reading,
	id: ArticleId,
	lines: readonly (number | null)[],
	terms: readonly string[]
): Promise<(SearchHit | null)[]> {
	const all = lines.includes(null);
	const hits: (SearchHit | null)[] = [];
	if (all || lines.includes(0)) {
		const listed = await rows.get('articles', id);
		if (listed) hits.push(titleHit(id, listed.summary, terms));
	}
	if (all || lines.some((line) => line !== 0)) {
		const statements = (await rows.get('maps', id))?.content.statements ?? [];
		const meant = all ? statements : lines.flatMap((line) => (line ? [statements[line - 1] ?? {}] : []));
		for (const statement of meant) hits.push(statementHit(id, statement, terms));
	}
	return hits;
}

/** The best titles and statements of all segments, best first. */
function bestLines(found: readonly Lookup[], limit: number, isMeant: (unit: string) => boolean): FoundLine[] {
	let best: FoundLine[] = [];
	let least = 0;
	const cut = () => {
		best = best.sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.line - b.line));
		best.length = Math.min(best.length, limit);
		if (best.length >= limit) least = best.at(-1)?.score ?? 0;
	};
	for (const one of found) {
		one.lines(
			(line) => {
				if (!isMeant(line.unit)) return;
				best.push(line);
				if (best.length >= 4 * limit) cut();
			},
			() => least
		);
	}
	cut();
	return best;
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

function take(ids: Generator<string>, isMeant: (unit: string) => boolean): string[] {
	const some: string[] = [];
	while (some.length < TEXTS_AT_ONCE) {
		const { value, done } = ids.next();
		if (done) break;
		if (isMeant(value)) some.push(value);
	}
	return some;
}
