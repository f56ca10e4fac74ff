/** What a map becomes in a format: its files, ready to be saved, and what they will not hold. */
import { withHashes } from '#anchoring/hash-passages.ts';
import { slugOf, type ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { formatOf } from '#interchange/formats.ts';
import type { LossReport } from '#interchange/loss.ts';

/** Counterpoint's own format, among the keys of the others. */
export const OWN = 'counterpoint';

export interface WrittenFile {
	readonly name: string;
	readonly content: string;
	readonly type: string;
}

export interface Written {
	/** One, or two for a format that is two. */
	readonly files: readonly WrittenFile[];
	readonly loss: LossReport;
}

export interface Wanted {
	/** Of a format, or `OWN`. */
	readonly key: string;
	readonly articleId: ArticleId;
	/** For `OWN`: the others say themselves whether they hold the text. */
	readonly withText: boolean;
}

export async function writtenAs(records: Records, { key, articleId, withText }: Wanted): Promise<Written> {
	const name = slugOf(articleId);
	const format = key === OWN ? null : formatOf(key);
	const writer = await format?.writer?.();
	if (!format || !writer) {
		const { document, loss } = write(withText ? records : withHashes(records), { withTexts: withText });
		const ending = `${withText ? '' : '-without-text'}.counterpoint.json`;
		return { files: [fileOf(`${name}${ending}`, toText(document))], loss };
	}
	const writtenAt = new Date().toISOString().slice(0, 19).replace('T', ' ');
	const { text, beside, loss } = writer(records, { articleId, writtenAt });
	const files = [fileOf(`${name}${format.endings[0] ?? ''}`, text)];
	if (beside !== undefined && format.beside !== undefined) files.push(fileOf(`${name}${format.beside}`, beside));
	return { files, loss };
}

/** How many statements say in the text's own words what they say: those words travel, whether or not the text does. */
export function verbatimWordings(records: Records, articleId: ArticleId): number {
	const article = get(records, articleId);
	const text = article?.textId === undefined ? null : get(records, article.textId);
	if (!text || (text.kind ?? article?.textKind) === 'retelling') return 0;
	const plain = (words: string) =>
		words
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const said = ` ${plain(text.text)} `;
	return allOf(records, 'statement').filter(
		(one) => one.articleId === articleId && !one.implicit && said.includes(` ${plain(one.wording)} `)
	).length;
}

function fileOf(name: string, content: string): WrittenFile {
	return { name, content, type: name.endsWith('json') ? 'application/json' : 'text/plain;charset=utf-8' };
}
