/**
 * On which text do several analyses of one article lie side by side, and where on it does each statement stand? Analyses may come
 * with copies of the text that differ a little, or without it, as hashes.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId, TextId } from '#argument/ids.ts';
import { get } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage, type Passage } from '#argument/records/passage.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { anchor } from '#anchoring/anchor.ts';
import type { Anchor } from '#anchoring/anchor-state.ts';
import { anchorHash } from '#anchoring/hash-selector.ts';
import { segment, type Sentence } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';
import { TextIndex } from '#anchoring/text-index.ts';
import { textsOf, type Analysis } from './analysis.ts';

/** One analysis, laid on the common text. */
export interface Placed {
	readonly name: string;
	readonly graph: ArgumentGraph;
	/** Where each statement's words stand, in order and without overlap; none for an implicit one. */
	readonly spans: ReadonlyMap<StatementId, readonly Span[]>;
	/** Statements that quote words which were not found in the text. */
	readonly unplaced: readonly StatementId[];
}

export interface SideBySide {
	/** Null where no analysis has a text: then only passages with the very same words meet, each in a slot of its own. */
	readonly text: string | null;
	readonly sentences: readonly Sentence[];
	/** Words of the text, as spans. */
	readonly words: readonly Span[];
	readonly analyses: readonly Placed[];
}

/** Below this score a similar place is not taken for the passage's own. */
const SURE_ENOUGH = 0.7;

/** Lays analyses of one article side by side. `offered`: further texts, one of which may be the article's own. */
export function layOnCommonText(analyses: readonly Analysis[], offered: readonly ArticleText[] = []): SideBySide {
	const texts = new Map<string, ArticleText>();
	for (const text of [...analyses.flatMap(textsOf), ...offered]) if (!texts.has(text.text)) texts.set(text.text, text);
	const tried = [...texts.values()]
		.map((text) => ({ text, placed: analyses.map((analysis) => placeOn(text, analysis)) }))
		.map((one) => ({ ...one, shares: one.placed.map(shareOf) }))
		.sort(
			(a, b) =>
				Math.min(...b.shares) - Math.min(...a.shares) ||
				sum(b.shares) - sum(a.shares) ||
				b.text.text.length - a.text.text.length ||
				(a.text.text < b.text.text ? -1 : 1)
		);
	const [best] = tried;
	if (!best || Math.max(...best.shares) === 0) return withoutText(analyses);
	const { text } = best.text;
	const language = analyses.map(({ records, articleId }) => get(records, articleId)?.language).find(Boolean);
	const { sentences } = segment(text, language);
	const words = Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
	return { text, sentences, words, analyses: best.placed };
}

/** The share of an analysis's quoting statements that stand in the text. */
function shareOf({ spans, unplaced }: Placed): number {
	const placed = [...spans.values()].filter((own) => own.length > 0).length;
	return placed + unplaced.length === 0 ? 0 : placed / (placed + unplaced.length);
}

function placeOn(text: ArticleText, analysis: Analysis): Placed {
	const index = new TextIndex(text.text);
	const article = get(analysis.records, analysis.articleId);
	const sameWords = new Set(
		textsOf(analysis)
			.filter((own) => own.text === text.text)
			.map(({ id }) => id)
	);
	sameWords.add(text.id);
	return placedBy(analysis, (passage) => {
		const span = spanIn(index, passage, article, sameWords);
		return span && fromLetterToLetter(text.text, span);
	});
}

function spanIn(
	index: TextIndex,
	passage: Passage,
	article: Article | null,
	sameWords: ReadonlySet<TextId>
): Span | null {
	if (isQuotePassage(passage)) {
		const { start, end, exact, textId = article?.textId } = passage;
		const isOwn = textId !== undefined && sameWords.has(textId);
		if (isOwn && index.text.slice(start, end) === exact) return { start, end };
	}
	for (const hash of passage.hashes ?? []) {
		const place = sure(anchorHash(index, hash));
		if (place) return place;
	}
	return isQuotePassage(passage) ? sure(anchor(index, passage)) : null;
}

/** Without what is no letter or digit at its ends: whether a full stop was selected too says nothing, and hashes do not know. */
function fromLetterToLetter(text: string, span: Span): Span {
	const words = text.slice(span.start, span.end);
	const first = words.search(/[\p{L}\p{N}]/u);
	const last = words.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
	if (first < 0) return span;
	return { start: span.start + first, end: span.start + last + ((words.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
}

function sure(found: Anchor): Span | null {
	if (found.state === 'lost' || (found.state === 'changed' && found.score < SURE_ENOUGH)) return null;
	return { start: found.start, end: found.end };
}

/** Every different passage is a slot of length 1. */
function withoutText(analyses: readonly Analysis[]): SideBySide {
	const slots = new Map<string, number>();
	const slotOf = (key: string) => {
		if (!slots.has(key)) slots.set(key, slots.size);
		const start = slots.get(key) ?? 0;
		return { start, end: start + 1 };
	};
	return {
		text: null,
		sentences: [],
		words: [],
		analyses: analyses.map((analysis) => placedBy(analysis, (passage) => slotOf(keyOf(passage))))
	};
}

function keyOf(passage: Passage): string {
	const [hash] = passage.hashes ?? [];
	if (hash) return `${hash.whole} ${hash.before} ${hash.after} ${hash.repeat?.nth ?? 1}`;
	return isQuotePassage(passage) ? `${passage.start} ${passage.exact}` : '';
}

function placedBy({ name, records, articleId }: Analysis, spanOf: (passage: Passage) => Span | null): Placed {
	const graph = new ArgumentGraph(records, articleId);
	const spans = new Map<StatementId, readonly Span[]>();
	const unplaced: StatementId[] = [];
	for (const { id, passages } of graph.statements) {
		const found = joined(passages.map(spanOf).filter((span) => span !== null));
		spans.set(id, found);
		if (found.length === 0 && passages.length > 0) unplaced.push(id);
	}
	return { name, graph, spans, unplaced };
}

/** Spans in order, those that overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
	const result: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const open = result.at(-1);
		if (open && start < open.end) open.end = Math.max(open.end, end);
		else result.push({ start, end });
	}
	return result;
}

/** Characters that two lists of spans have in common; each is in order and without overlap. */
export function sharedLength(first: readonly Span[], second: readonly Span[]): number {
	let shared = 0;
	for (const a of first)
		for (const b of second) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	return shared;
}

export function lengthOf(spans: readonly Span[]): number {
	return spans.reduce((length, { start, end }) => length + end - start, 0);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
