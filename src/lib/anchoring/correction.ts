/**
 * What becomes of an article's passages when its text is corrected. Positions are mapped through the edit first; where that does
 * not settle it, the words are looked up. A passage is carried without asking only onto the same words, and only where no
 * lookalike could be meant: words that stand several times need the same surroundings, in the same turn. All else is a proposal.
 */
import type { CorrectText } from '#argument/commands/correct-text.ts';
import type { PlacedPassage } from '#argument/commands/place-passages.ts';
import type { ArticleId, StatementId, TextId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Rejection } from '#argument/records/article.ts';
import { isQuotePassage, type QuotePassage } from '#argument/records/passage.ts';
import { anchor } from './anchor.ts';
import type { AnchorState } from './anchor-state.ts';
import { describe, occurrencesOf } from './describe.ts';
import { rangeOf, spanOf, type LetterRange } from './letters.ts';
import { remapPosition, remapping, remapSpan, type Remapping } from './remap.ts';
import { sameSpan, type Span } from './span.ts';
import { textIdOf } from './text-id.ts';
import { TextIndex } from './text-index.ts';

/** Letters on either side by which repeated words are told apart: about a line and a half. */
const AROUND = 48;

/** A passage before the correction, by its place in its statement. */
export interface PassageAt {
	readonly statementId: StatementId;
	readonly index: number;
	readonly passage: QuotePassage;
}

export interface CarriedPassage extends PassageAt {
	/**
	 * `exact`: the same words in the same surroundings. `moved`: the same words, in others. These two are carried along; `changed`:
	 * `span` is a proposal that waits for a person; `lost`: no place is proposed, though there may be `candidates`.
	 */
	readonly state: AnchorState;
	readonly span: Span | null;
	/** Other places it could be, best first. */
	readonly candidates: readonly Span[];
}

/** The passages of an article's statements that point into a text, in the order of the text. */
export function passagesInto(records: Records, articleId: ArticleId, textId: TextId): PassageAt[] {
	const own = get(records, articleId)?.textId;
	return allOf(records, 'statement')
		.filter((statement) => statement.articleId === articleId)
		.flatMap(({ id, passages }) =>
			passages.flatMap((passage, index) =>
				isQuotePassage(passage) && (passage.textId ?? own) === textId ? [{ statementId: id, index, passage }] : []
			)
		)
		.sort((a, b) => a.passage.start - b.passage.start);
}

/** One correction: the edit is worked out once, then each passage is carried through it. */
export class Correction {
	readonly before: TextIndex;
	readonly after: TextIndex;
	readonly #map: Remapping;

	constructor(before: string, after: string) {
		this.before = new TextIndex(before);
		this.after = new TextIndex(after);
		this.#map = remapping(before, after);
	}

	carry(at: PassageAt): CarriedPassage {
		const own = this.#placeBefore(at.passage);
		if (!own) return this.#proposed(at, null, at.passage);
		const passage = describe(this.before.text, own);
		const mapped = remapSpan(this.#map, own);
		if (mapped && this.#saysTheSame(own, mapped) && this.#isTheOne(own, mapped)) {
			const sides = describe(this.after.text, mapped);
			const isUntouched =
				sides.exact === passage.exact && sides.prefix === passage.prefix && sides.suffix === passage.suffix;
			return { ...at, state: isUntouched ? 'exact' : 'moved', span: bare(mapped), candidates: [] };
		}
		const found = anchor(this.after, passage);
		if (
			found.state !== 'lost' &&
			found.state !== 'changed' &&
			this.#saysTheSame(own, found) &&
			this.#copies(this.before, own) === 1 &&
			this.#copies(this.after, found) === 1
		)
			return { ...at, state: 'moved', span: bare(found), candidates: [] };
		return this.#proposed(at, mapped, passage);
	}

	/** Where the words stood, if that was certain: a passage may have been lost before. */
	#placeBefore(passage: QuotePassage): Span | null {
		const { start, end, exact } = passage;
		if (this.before.text.slice(start, end) === exact) return { start, end };
		const found = anchor(this.before, passage);
		return found.state === 'exact' || found.state === 'moved' ? bare(found) : null;
	}

	#proposed(at: PassageAt, mapped: Span | null, passage: QuotePassage): CarriedPassage {
		const found = anchor(this.after, passage);
		const places = [mapped, found.start === null ? null : bare(found), ...found.candidates].filter(
			(one) => one !== null
		);
		const distinct = places.filter((one, index) => places.findIndex((other) => sameSpan(one, other)) === index);
		// Between places that nothing tells apart none is proposed: all are candidates.
		if (!mapped && found.state === 'lost') return { ...at, state: 'lost', span: null, candidates: distinct.map(bare) };
		const [first, ...others] = distinct.map(bare);
		return { ...at, state: first ? 'changed' : 'lost', span: first ?? null, candidates: others };
	}

	/** The same words, whatever became of line breaks, hyphens at line ends and the shape of quotation marks. */
	#saysTheSame(own: Span, place: Span): boolean {
		return sameWords(this.before.text.slice(own.start, own.end), this.after.text.slice(place.start, place.end));
	}

	/** True where no other copy of the words could be meant: there is none, or the surroundings are the same, in the same turn. */
	#isTheOne(own: Span, place: Span): boolean {
		if (this.#copies(this.before, own) === 1 && this.#copies(this.after, place) === 1) return true;
		const [was, is] = [this.#turn(this.before, own), this.#turn(this.after, place)];
		return was !== null && is !== null && was.key === is.key && was.of === is.of && was.nth === is.nth;
	}

	/** How often the words stand in the text. */
	#copies(index: TextIndex, span: Span): number {
		const { letters } = index;
		const range = rangeOf(letters, span);
		if (range.from >= range.to) return 0;
		const length = range.to - range.from;
		const at = (from: number) => {
			const place = spanOf(letters, { from, to: from + length });
			return plain(index.text.slice(place.start, place.end));
		};
		const own = at(range.from);
		return occurrencesOf(letters.text, letters.text.slice(range.from, range.to)).filter((from) => at(from) === own)
			.length;
	}

	#turn(index: TextIndex, span: Span): { key: string; nth: number; of: number } | null {
		const { letters } = index;
		const range: LetterRange = rangeOf(letters, span);
		if (range.from >= range.to) return null;
		const from = Math.max(0, range.from - AROUND);
		const key = letters.text.slice(from, range.to + AROUND);
		const places = occurrencesOf(letters.text, key);
		return { key, nth: places.indexOf(from), of: places.length };
	}

	/** A place in the text, as `Statement.order` has it, in the new one. */
	order(order: number): number {
		const whole = Math.floor(order);
		if (whole < 0) return order;
		if (whole >= this.before.text.length) return order - this.before.text.length + this.after.text.length;
		return remapPosition(this.#map, whole, 1) + (order - whole);
	}

	/** What was rejected in the old text, in the new one; what went with its words is forgotten. */
	rejected(rejections: readonly Rejection[], fromId: TextId, textId: TextId): Rejection[] {
		return rejections.flatMap((one): Rejection[] => {
			if (!('start' in one) || one.textId !== fromId) return [one];
			const span = remapSpan(this.#map, one);
			return span ? [{ ...one, textId, start: span.start, end: span.end }] : [];
		});
	}

	/** What the text loses and gains, in its order. */
	changes(): { readonly before: Span; readonly after: Span }[] {
		const changes: { before: Span; after: Span }[] = [];
		let [from, to] = [0, 0];
		const ends = [...this.#map.kept, { from: this.before.text.length, to: this.after.text.length, length: 0 }];
		for (const piece of ends) {
			if (piece.from > from || piece.to > to)
				changes.push({ before: { start: from, end: piece.from }, after: { start: to, end: piece.to } });
			from = piece.from + piece.length;
			to = piece.to + piece.length;
		}
		return changes;
	}
}

/** What the command is given: the passages that are carried, and those for which a person decided (null takes a passage away). */
export function correcting(
	records: Records,
	articleId: ArticleId,
	fromId: TextId,
	correction: Correction,
	passages: readonly (PassageAt & { readonly to: Span | null })[],
	source?: string
): CorrectText {
	const article = get(records, articleId);
	const text = correction.after.text;
	const id = textIdOf(text);
	const isOwn = article?.textId === fromId;
	const orders = allOf(records, 'statement').flatMap(({ id: statementId, articleId: of, order }) =>
		isOwn && of === articleId && order !== undefined ? [{ statementId, order: correction.order(order) }] : []
	);
	return {
		articleId,
		fromId,
		text: { id, text, ...(source !== undefined && { source }) },
		passages: passages.map((one) => placed(one, text, isOwn ? undefined : id)),
		orders,
		...(article?.rejected && { rejected: correction.rejected(article.rejected, fromId, id) })
	};
}

/** A passage described anew where it was put. `textId`: none for a passage into the article's own text. */
export function placed(
	{ statementId, index, passage, to }: PassageAt & { readonly to: Span | null },
	text: string,
	textId?: TextId
): PlacedPassage {
	const hashes = passage.hashes ? { hashes: passage.hashes } : {};
	return { statementId, index, passage: to && { ...describe(text, to, textId), ...hashes } };
}

function bare({ start, end }: { readonly start: number; readonly end: number }): Span {
	return { start, end };
}

function sameWords(one: string, other: string): boolean {
	return plain(one) === plain(other);
}

/** Letter for letter and digit for digit, with case and points; only what setting a text in type changes is taken out. */
function plain(words: string): string {
	return words
		.normalize('NFKC')
		.replace(/\u00AD/g, '')
		.replace(/(?<=\p{Ll})[-\u2010]\s*\n\s*(?=\p{Ll})/gu, '')
		.replace(/[‘’‚‛`´]/g, "'")
		.replace(/[“”„‟«»]/g, '"')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}
