/**
 * Makes a map ready to travel without its text: every passage that quotes the author's own words gets a hash selector of them, and
 * the article a fingerprint of its text, so that whoever opens that text has the map anchored again (attach.ts).
 */
import type { RecordId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage, type Passage } from '#argument/records/passage.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { describeByHash } from './describe.ts';
import { fingerprintOf } from './fingerprint.ts';
import { TextIndex } from './text-index.ts';

/**
 * The same records with hashes where there were none. Left as they are: passages whose words are not where they are said to be, those
 * into texts that are not among the records, and those into a retelling, which is not the text that others would open.
 */
export function withHashes(records: Records): Map<RecordId, ArgumentRecord> {
	const result = new Map(records);
	const indexes = new Map<string, TextIndex>();
	const indexOf = ({ id, text }: ArticleText) => {
		const index = indexes.get(id) ?? new TextIndex(text);
		indexes.set(id, index);
		return index;
	};
	for (const statement of allOf(records, 'statement')) {
		const article = get(records, statement.articleId);
		if (!article) continue;
		const passages = statement.passages.map((passage): Passage => {
			if (!isQuotePassage(passage) || passage.hashes?.length) return passage;
			const text = ownWords(records, article, passage.textId);
			if (!text || text.text.slice(passage.start, passage.end) !== passage.exact) return passage;
			const hash = describeByHash(indexOf(text), passage);
			return hash ? { ...passage, hashes: [hash] } : passage;
		});
		if (passages.some((passage, at) => passage !== statement.passages[at]))
			result.set(statement.id, { ...statement, passages });
	}
	for (const article of allOf(records, 'article')) {
		if (article.fingerprint) continue;
		const texts = allOf(records, 'text').filter((text) => text.articleId === article.id);
		const own = [ownWords(records, article), ...texts.map(({ id }) => ownWords(records, article, id))].find(Boolean);
		if (own) result.set(article.id, { ...article, fingerprint: fingerprintOf(own.text) });
	}
	return result;
}

/** The text, where it is here and the author's own. */
function ownWords(records: Records, article: Article, textId = article.textId): ArticleText | null {
	const text = textId === undefined ? null : get(records, textId);
	const kind = text?.kind ?? (textId === article.textId ? article.textKind : undefined) ?? 'original';
	return kind === 'original' ? text : null;
}
