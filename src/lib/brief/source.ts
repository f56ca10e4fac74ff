/** Where do a statement's words stand in its article, and are they the author's? Texts are indexed and cut once for all cards. */
import { anchor } from '#anchoring/anchor.ts';
import { anchorHash } from '#anchoring/hash-selector.ts';
import { paragraphsOf, type MarginParagraph } from '#anchoring/margin-paragraphs.ts';
import { segment, type Segmentation } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';
import { TextIndex } from '#anchoring/text-index.ts';
import type { ArticleId, TextId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { earlierVersions, textsOf } from '#argument/texts.ts';

/** A text, indexed and cut. */
export interface ReadText {
	readonly record: ArticleText;
	readonly isRetelling: boolean;
	readonly paragraphs: readonly MarginParagraph[];
	readonly segmentation: Segmentation;
	readonly index: TextIndex;
	/** Versions of the article's texts that were corrected since. */
	readonly corrected: ReadonlySet<TextId>;
}

/** `matching`: every passage stands in the text, at these places. */
export type FoundWords =
	| { readonly state: 'matching'; readonly text: ReadText; readonly spans: readonly Span[] }
	/** Some no longer do: what was quoted, in its order. */
	| { readonly state: 'changed'; readonly quoted: readonly string[] }
	/** No text of the article is here to match them with. */
	| { readonly state: 'unchecked'; readonly quoted: readonly string[] }
	/** The statement rests on no words. */
	| { readonly state: 'none' };

export class Sources {
	readonly records: Records;
	readonly #texts = new Map<ArticleId, ReadText | null>();

	constructor(records: Records) {
		this.records = records;
	}

	article(id: ArticleId): Article | null {
		return get(this.records, id);
	}

	wordsOf(statement: Statement): FoundWords {
		const { passages } = statement;
		if (passages.length === 0) return { state: 'none' };
		const text = this.#textOf(statement.articleId);
		const quoted = passages.filter(isQuotePassage).map(({ exact }) => exact);
		if (!text) return { state: 'unchecked', quoted };
		const mainTextId = this.article(statement.articleId)?.textId;
		const standsInEarlier = passages.some(
			(one) => isQuotePassage(one) && one.textId !== undefined && text.corrected.has(one.textId)
		);
		if (standsInEarlier) return { state: 'changed', quoted };
		// A passage into another version of the text is found there by the hashes it carries, if it carries any.
		const found = passages.flatMap((passage) => {
			const isHere = isQuotePassage(passage) && (passage.textId ?? mainTextId) === text.record.id;
			if (isHere) return [anchor(text.index, passage)];
			return (passage.hashes ?? []).map((hash) => anchorHash(text.index, hash));
		});
		const certain = found.flatMap(({ state, start, end }) =>
			state === 'exact' || state === 'moved' ? [{ start, end }] : []
		);
		if (found.length === 0) return { state: 'unchecked', quoted };
		if (certain.length < found.length) return { state: 'changed', quoted };
		return { state: 'matching', text, spans: certain };
	}

	/** The author's own text where it is here, else a retelling. */
	#textOf(articleId: ArticleId): ReadText | null {
		const known = this.#texts.get(articleId);
		if (known !== undefined) return known;
		const article = this.article(articleId);
		const own = textsOf(this.records, articleId);
		const record = own.find((one) => one.kind === 'original') ?? own[0] ?? null;
		const read = record && {
			record,
			isRetelling: (record.kind ?? article?.textKind) === 'retelling',
			paragraphs: paragraphsOf(record.text),
			segmentation: segment(record.text, article?.language ?? 'en'),
			index: new TextIndex(record.text),
			corrected: earlierVersions(own, article?.textId)
		};
		this.#texts.set(articleId, read);
		return read;
	}
}
