/** What a search finds, and which of it is shown first: titles, then statements, then texts; whole words and short statements first. */
import type { ArticleId, StatementId, TextId } from '#argument/ids.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import type { ArticleSummary } from '../database/stores.ts';
import { closeness, excerptOf, fold, matchesIn, placesIn, wholeWords, type Range } from './matching.ts';

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
	/** Higher is better; comparable within one search only. Places in texts are all worth the same and come in the order of the texts. */
	readonly score: number;
}

export const WORTH = { title: 3, statement: 2, text: 1 } as const;

/** A text that has the words all over is shown by its first places. */
const PLACES_A_TEXT = 3;

/** The words by which an article is found: its title and its authors. */
export function headOf({ title, authors }: Pick<ArticleSummary, 'title' | 'authors'>): string {
	return [title, ...authors.map(({ name }) => name)].join(' — ');
}

export function titleHit(articleId: ArticleId, summary: ArticleSummary, terms: readonly string[]): SearchHit | null {
	return headHit(articleId, headOf(summary), terms);
}

/** `head`: as `headOf` puts it. */
export function headHit(articleId: ArticleId, head: string, terms: readonly string[]): SearchHit | null {
	return hitIn(head, terms, { articleId, where: 'title', statementId: null, role: null, textId: null });
}

/** Null also for what is no statement: rows come from a disk. */
export function statementHit(articleId: ArticleId, statement: unknown, terms: readonly string[]): SearchHit | null {
	const { id, wording, role } = statement as Partial<Statement>;
	if (!id || !role || typeof wording !== 'string') return null;
	return hitIn(wording, terms, { articleId, where: 'statement', statementId: id, role, textId: null });
}

/** Each place in a text once for each article; null where the caller may pause. */
export function* textHits(
	articleIds: readonly ArticleId[],
	value: unknown,
	terms: readonly string[]
): Generator<SearchHit | null> {
	const { id, text } = value as { readonly id?: TextId; readonly text?: unknown };
	if (!id || typeof text !== 'string' || articleIds.length === 0) return;
	let places = 0;
	for (const place of placesIn(text, terms)) {
		if (!place) {
			yield null;
			continue;
		}
		const { start: offset, text: excerpt, matches } = place;
		const found = { where: 'text', statementId: null, role: null, textId: id, offset, excerpt, matches } as const;
		for (const articleId of articleIds) yield { ...found, articleId, score: WORTH.text };
		if ((places += 1) >= PLACES_A_TEXT) return;
	}
}

type Place = Pick<SearchHit, 'articleId' | 'where' | 'statementId' | 'role' | 'textId'>;

function hitIn(text: string, terms: readonly string[], place: Place): SearchHit | null {
	const folded = fold(text);
	const matches = matchesIn(folded, terms);
	if (!matches) return null;
	const excerpt = excerptOf(text, matches);
	const score = WORTH[place.where] + closeness(folded.length, wholeWords(folded, terms), terms.length);
	return { ...place, offset: excerpt.start, excerpt: excerpt.text, matches: excerpt.matches, score };
}

/** The best hits so far, best first; of equals the first found. They are looked for article by article, in the order of the ids. */
export class BestHits {
	readonly #limit: number;
	readonly #hits: SearchHit[] = [];
	#hasChanged = false;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get hits(): SearchHit[] {
		return [...this.#hits];
	}

	get isFull(): boolean {
		return this.#hits.length >= this.#limit;
	}

	/** Whether anything was added since this was last asked. */
	hasChanged(): boolean {
		const hasChanged = this.#hasChanged;
		this.#hasChanged = false;
		return hasChanged;
	}

	add(hit: SearchHit | null): void {
		if (!hit) return;
		const worse = this.#hits.findIndex((other) => isBefore(hit, other));
		if (worse < 0 && this.isFull) return;
		this.#hits.splice(worse < 0 ? this.#hits.length : worse, 0, hit);
		this.#hits.length = Math.min(this.#hits.length, this.#limit);
		this.#hasChanged = true;
	}
}

function isBefore(a: SearchHit, b: SearchHit): boolean {
	if (a.score !== b.score) return a.score > b.score;
	const [own, other] = a.where === 'text' ? [a.textId ?? '', b.textId ?? ''] : [a.articleId, b.articleId];
	return own < other;
}
