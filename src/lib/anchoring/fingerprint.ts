/**
 * Fingerprints: recognise a text by the hashes of its sentences, without keeping the sentences. A sentence is hashed in
 * its normal form (letters.ts), so that another extraction of the same article (other lines, other quotation marks,
 * no footnote numbers) still has most of them.
 */
import type { Article, Fingerprint } from '#argument/records/article.ts';
import { hashOf } from './hash.ts';
import { lettersOf, rangeOf } from './letters.ts';
import { segment } from './sentences.ts';

/** Sentences with fewer letters are left out: "It did not." stands in many articles. */
const LEAST_LETTERS = 20;
/**
 * The share of a fingerprint's sentences that must be found. Two extractions of one article share 0.9 and more of them
 * (measured on this project's articles, re-wrapped and with page heads, footnotes and quotation marks changed); a text
 * that quotes an article at length shares a tenth; texts on one subject by different authors share none. A third leaves
 * room for an abridged reprint and is far from all chance.
 */
const RECOGNIZED_SHARE = 1 / 3;
/** Characters that a page may put around an article: menus, comments, a bibliography. */
const SURROUNDINGS = 500_000;
/** Characters for each sentence of an article, white space and notes among them: five times the mean of prose. */
const LONGEST_SENTENCE = 600;
/** One sentence in common may be a quotation both authors use. */
const LEAST_SENTENCES = 2;

/** Hashes of a text's sentences, in order. A text printed twice over keeps its doubles. */
export function fingerprintOf(text: string): Fingerprint {
	return { algorithm: 'sha256-48', sentences: sentenceHashes(text) };
}

/** The share of a fingerprint's sentences that are found among a text's: 0 to 1. */
export function shareFound(fingerprint: Fingerprint, sentences: ReadonlySet<string>): number {
	const own = new Set(fingerprint.sentences);
	if (own.size === 0) return 0;
	let shared = 0;
	for (const sentence of own) if (sentences.has(sentence)) shared++;
	return shared / own.size;
}

export interface Recognition {
	readonly article: Article;
	/** Share of the article's sentences that the text has, 0 to 1. */
	readonly share: number;
}

/** The article whose own text this is, or null where none is close enough. */
export function recognize(text: string, articles: Iterable<Article>): Recognition | null {
	// Hashing a text takes a second for each megabyte: one that is no article's for its length alone is spared it.
	const possible = [...articles].filter((article) => couldBe(text, article));
	if (possible.length === 0) return null;
	const sentences = new Set(sentenceHashes(text));
	let best: Recognition | null = null;
	for (const article of possible) {
		if (!article.fingerprint) continue;
		const share = shareFound(article.fingerprint, sentences);
		const count = new Set(article.fingerprint.sentences).size;
		if (share < RECOGNIZED_SHARE || share * count < Math.min(LEAST_SENTENCES, count)) continue;
		if (!best || share > best.share) best = { article, share };
	}
	return best;
}

/** False where a text is so much longer than an article that the article would be lost in it. */
function couldBe(text: string, { fingerprint }: Article): boolean {
	return fingerprint !== undefined && text.length <= SURROUNDINGS + fingerprint.sentences.length * LONGEST_SENTENCE;
}

/** Whether two fingerprints are of one text, or of two extractions of it: by the same share as `recognize`, of the shorter one. */
export function isOfSameText(a: Fingerprint, b: Fingerprint): boolean {
	const [few, many] = [new Set(a.sentences), new Set(b.sentences)].sort((one, other) => one.size - other.size);
	if (!few || !many || few.size === 0) return false;
	const shared = [...few].filter((sentence) => many.has(sentence)).length;
	return shared >= few.size * RECOGNIZED_SHARE && shared >= Math.min(LEAST_SENTENCES, few.size);
}

function sentenceHashes(text: string): string[] {
	const letters = lettersOf(text);
	const hashes: string[] = [];
	for (const { parts } of segment(text).sentences) {
		const words = parts
			.map((part) => rangeOf(letters, part))
			.map(({ from, to }) => letters.text.slice(from, to))
			.join('');
		if (words.length >= LEAST_LETTERS) hashes.push(hashOf(words, 12));
	}
	return hashes;
}
