/**
 * Search through the library: titles and authors, statements, texts. A linear scan that reads a few articles at a time and lets
 * the page breathe in between. Question and answer are plain values, so that an index in a worker can take its place.
 */
import type { ArticleId, StatementId, TextId } from '#argument/ids.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import type { StoreName, Stores } from '../database/stores.ts';
import type { Vault } from '../database/vault.ts';
import { closeness, excerptOf, fold, matchesIn, placesIn, termsOf, type Range } from './matching.ts';

export interface SearchOptions {
	/** Hits at most: the best of them. 50 where nothing is said. */
	readonly limit?: number;
	readonly signal?: AbortSignal;
	/** Only within these articles. */
	readonly articleIds?: readonly ArticleId[];
	/** Called with the best so far whenever they change. */
	readonly onHits?: (hits: readonly SearchHit[]) => void;
}

export interface SearchHit {
	readonly articleId: ArticleId;
	readonly where: 'title' | 'statement' | 'text';
	/** Null where it is not in a statement. */
	readonly statementId: StatementId | null;
	/** The statement's role; null where it is not in a statement. */
	readonly role: Role | null;
	/** Null where it is not in a text. */
	readonly textId: TextId | null;
	/** Where the excerpt begins in the title, wording or text, in UTF-16 code units. */
	readonly offset: number;
	readonly excerpt: string;
	/** Where in the excerpt the words are; end exclusive. */
	readonly matches: readonly Range[];
	/** Higher is better; comparable within one search only. */
	readonly score: number;
}

const DEFAULT_LIMIT = 50;

/** Rows read at a time: a few milliseconds of reading, then the page gets its turn. */
const AT_ONCE = { articles: 300, maps: 15, texts: 2 } as const;

/** A text that has the words all over is shown by its first places. */
const PLACES_A_TEXT = 3;

const WORTH = { title: 3, statement: 2, text: 1 } as const;

/**
 * All words must occur, in any case and without regard to accents: in one title with its authors, in one statement, or near
 * each other in a text. The best hits come first; as many as the limit means that there may be more. Rejects with the signal's reason where it is aborted.
 */
export async function searchLibrary(vault: Vault, query: string, options: SearchOptions = {}): Promise<SearchHit[]> {
	const terms = termsOf(query);
	const best = new BestHits(options.limit ?? DEFAULT_LIMIT);
	if (terms.length === 0) return best.hits;
	const only = options.articleIds ? new Set<string>(options.articleIds) : null;
	const isMeant = (articleId: string) => !only || only.has(articleId);
	const pause = async () => {
		if (best.hasChanged()) options.onHits?.(best.hits);
		await breath();
		options.signal?.throwIfAborted();
	};
	options.signal?.throwIfAborted();
	for await (const { key, summary } of rowsOf(vault, 'articles', pause)) {
		if (isMeant(key))
			best.add(titleHit(key as ArticleId, [summary.title, ...summary.authors.map(nameOf)].join(' — '), terms));
	}
	for await (const { key, content } of rowsOf(vault, 'maps', pause)) {
		if (!isMeant(key)) continue;
		for (const statement of content.statements ?? []) best.add(statementHit(key as ArticleId, statement, terms));
	}
	for await (const { articleIds, content } of rowsOf(vault, 'texts', pause)) {
		const meant = articleIds.filter(isMeant) as ArticleId[];
		for (const text of meant.length > 0 ? (content.texts ?? []) : [])
			await addTextHits(best, meant, text, terms, pause);
	}
	await pause();
	return best.hits;
}

/** The rows of a store, some at a time, with a pause after each helping. */
async function* rowsOf<Name extends StoreName & keyof typeof AT_ONCE>(
	vault: Vault,
	store: Name,
	pause: () => Promise<void>
): AsyncGenerator<Stores[Name]> {
	for (let after: string | null = null; ;) {
		const from: string | null = after;
		const page: Stores[Name][] = await vault.read([store], (rows) => rows.page(store, from, AT_ONCE[store]));
		yield* page;
		const last = page.at(-1);
		if (!last || page.length < AT_ONCE[store]) return;
		after = last.key;
		await pause();
	}
}

function nameOf(author: { readonly name: string }): string {
	return author.name;
}

function titleHit(articleId: ArticleId, title: string, terms: readonly string[]): SearchHit | null {
	return hitIn(title, terms, { articleId, where: 'title', statementId: null, role: null, textId: null });
}

function statementHit(articleId: ArticleId, statement: unknown, terms: readonly string[]): SearchHit | null {
	const { id, wording, role } = statement as Partial<Statement>;
	if (!id || !role || typeof wording !== 'string') return null;
	return hitIn(wording, terms, { articleId, where: 'statement', statementId: id, role, textId: null });
}

type Place = Pick<SearchHit, 'articleId' | 'where' | 'statementId' | 'role' | 'textId'>;

function hitIn(text: string, terms: readonly string[], place: Place): SearchHit | null {
	const folded = fold(text);
	const matches = matchesIn(folded, terms);
	if (!matches) return null;
	const excerpt = excerptOf(text, matches);
	const score = WORTH[place.where] + closeness(folded, matches);
	return { ...place, offset: excerpt.start, excerpt: excerpt.text, matches: excerpt.matches, score };
}

async function addTextHits(
	best: BestHits,
	articleIds: readonly ArticleId[],
	value: unknown,
	terms: readonly string[],
	pause: () => Promise<void>
): Promise<void> {
	const { id, text } = value as { readonly id?: TextId; readonly text?: unknown };
	if (!id || typeof text !== 'string') return;
	let places = 0;
	for (const place of placesIn(text, terms)) {
		if (!place) {
			await pause();
			continue;
		}
		const { start: offset, text: excerpt, matches } = place;
		const score = WORTH.text + closeness(fold(excerpt), matches);
		for (const articleId of articleIds) {
			best.add({
				articleId,
				where: 'text',
				statementId: null,
				role: null,
				textId: id,
				offset,
				excerpt,
				matches,
				score
			});
		}
		if ((places += 1) >= PLACES_A_TEXT) return;
	}
}

/** The best hits so far, best first; of equals the first found. */
class BestHits {
	readonly #limit: number;
	readonly #hits: SearchHit[] = [];
	#hasChanged = false;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get hits(): SearchHit[] {
		return [...this.#hits];
	}

	/** Whether anything was added since this was last asked. */
	hasChanged(): boolean {
		const hasChanged = this.#hasChanged;
		this.#hasChanged = false;
		return hasChanged;
	}

	add(hit: SearchHit | null): void {
		if (!hit) return;
		const worse = this.#hits.findIndex((other) => other.score < hit.score);
		if (worse < 0 && this.#hits.length >= this.#limit) return;
		this.#hits.splice(worse < 0 ? this.#hits.length : worse, 0, hit);
		this.#hits.length = Math.min(this.#hits.length, this.#limit);
		this.#hasChanged = true;
	}
}

/** Lets the page draw and answer before going on. */
function breath(): Promise<void> {
	return new Promise((go) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			go();
		};
		port2.postMessage(null);
	});
}
