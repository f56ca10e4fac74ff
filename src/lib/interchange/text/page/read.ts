/**
 * A saved web page → the running text of its main article. The page is parsed into a tree that nothing can run in or load
 * from; Mozilla's Readability finds the article in it; only words are taken from what it finds.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { dateIn } from '../dates.ts';
import { decode } from '../encoding/decode.ts';
import { factsFrom } from '../facts.ts';
import { asLatin } from '../kinds.ts';
import { notesOf, unreadable, type TextInput, type TextOrNot } from '../reading.ts';
import { blocksOf, type Blocks } from './blocks.ts';
import { asName, pageFacts } from './page-facts.ts';

/** The finder's time grows with the square of the depth: pages made to be deep are read whole. */
const DEEPEST = 600;
const MOST_ELEMENTS = 200_000;
/** An article shorter than this, on a page with several times as much prose, is not the article. */
const SHORT = 400;
const SHORT_SHARE = 0.25;

export async function readPage({ bytes, name, encoding, onProgress }: TextInput): Promise<TextOrNot> {
	const declared = declaredEncoding(bytes);
	const decoded = await decode(bytes, encoding === undefined ? { declared } : { chosen: encoding });
	if (!decoded) return unreadable('not-text');
	onProgress?.(0.1);
	const html = decoded.text;
	const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 2_000))?.[1] ?? null;
	const page = parsed(html);
	onProgress?.(0.3);
	const facts = pageFacts(page, savedFrom);
	const whole = page.body ? blocksOf(page.body, false) : NOTHING;
	onProgress?.(0.5);
	// Last, since the finder takes the page apart.
	const found = isTame(html) ? articleOf(page) : null;
	const { blocks, footnotes, footnoteNumbers } = found && isEnough(found.blocks, whole) ? found.blocks : whole;
	const kept = withoutFacts(blocks, facts.title);
	const text = kept.length > 0 ? `${kept.map((block) => block.text).join('\n\n')}\n` : '';
	const byline = asName(found?.byline);
	return {
		kind: 'text',
		form: 'page',
		text,
		facts: {
			...factsFrom(headOf(facts.title === undefined ? whole.blocks : blocks), name),
			...(byline !== null && { author: byline }),
			...facts
		},
		encoding: decoded.encoding,
		encodingGuessed: decoded.guessed,
		notes: notesOf({
			'footnote-numbers': footnoteNumbers,
			footnotes,
			'whole-page': found === null && kept.length > 0 ? 1 : 0,
			'replaced-characters': decoded.replaced
		})
	};
}

/** Blocks that may say what the article is. */
const HEAD = 12;
const NOTHING: Blocks = { blocks: [], footnotes: 0, footnoteNumbers: 0 };

interface Found {
	readonly blocks: Blocks;
	readonly byline: string | null;
}

/**
 * Pages may leave out `html`, `head` and `body`, or go on behind the end of them; the tree is built as if they were there, once and
 * around everything.
 */
function parsed(html: string): Document {
	const page = parseHTML(withBody(html)).document;
	// Null where nothing was recognized, whatever its type says.
	const root = page.documentElement as Element | null;
	const isWhole =
		root?.localName === 'html' &&
		page.children.length === 1 &&
		[...root.children].every(({ localName }) => localName === 'head' || localName === 'body');
	if (isWhole) return page;
	const inner = html.replace(/<!doctype[^<>]*>?|<\/?(?:html|head|body)(?=[\s>])[^<>]*>?/gi, '');
	return parseHTML(`<html><body>${inner}</body></html>`).document;
}

function withBody(html: string): string {
	if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
	const before = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html);
	const at = before ? before.index + before[0].length : 0;
	const whole = `${html.slice(0, at)}<body>${html.slice(at)}`;
	return /<html[\s>]/i.test(html) ? whole : `<html>${whole}</html>`;
}

function articleOf(page: Document): Found | null {
	const found = new Readability<Element>(page, {
		charThreshold: SHORT,
		maxElemsToParse: MOST_ELEMENTS,
		keepClasses: true,
		serializer: (element) => element as Element
	});
	try {
		const article = found.parse();
		return article?.content ? { blocks: blocksOf(article.content, true), byline: article.byline ?? null } : null;
	} catch (fault) {
		// It refuses pages with more elements than it was told, and stumbles over trees that no browser builds: both are read whole,
		// which is said of them.
		if (fault instanceof TypeError || (fault instanceof Error && /Aborting parsing/.test(fault.message))) return null;
		throw fault;
	}
}

/** Title, byline and date as the page shows them, whether or not they stay in the text. A page that names no title may show it above its article. */
function headOf(blocks: Blocks['blocks']): string {
	return blocks
		.slice(0, HEAD)
		.map(({ text }) => text)
		.join('\n');
}

function isEnough(found: Blocks, whole: Blocks): boolean {
	const length = (blocks: Blocks) => blocks.blocks.reduce((sum, { text }) => sum + text.length, 0);
	return length(found) >= SHORT || length(found) > length(whole) * SHORT_SHARE;
}

/** Title, byline and date are facts of the article: where they stand above the text once more, they are left out. */
function withoutFacts(blocks: Blocks['blocks'], title: string | undefined): Blocks['blocks'] {
	const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	// Where a byline, a title or a date stands among the first lines, the labels around it are of the page as well.
	const first = blocks.findIndex(({ text }) => text.length > LABEL && /[.!?…]["”’)]*$/.test(text));
	const isFact = ({ text }: Blocks['blocks'][number]) =>
		/^by \p{Lu}/iu.test(text) || (text.length < 60 && dateIn(text) !== null);
	if (first > 0 && first <= FACTS_WITHIN && blocks.slice(0, first).some(isFact)) {
		const named = blocks.slice(0, first).find(({ text }) => /^by \p{Lu}/iu.test(text));
		return withoutBio(blocks.slice(first), named?.text ?? '');
	}
	let from = 0;
	for (; from < Math.min(4, blocks.length - 1); from++) {
		const { text, isHeading } = blocks[from] ?? { text: '', isHeading: false };
		const isTitle = isHeading && title !== undefined && letters(text) === letters(title);
		const isByline = text.length < 90 && /^(?:by|written by|published|updated|posted|last updated)\b/i.test(text);
		const isDate = text.length < 60 && dateIn(text) !== null && !/[.!?]$/.test(text);
		if (!isTitle && !isByline && !isDate) break;
	}
	// A line below the title may say more of the article than its headline; who wrote it and when stands after it then.
	const isSigned = ({ text }: Blocks['blocks'][number]) =>
		text.length < LABEL && dateIn(text) !== null && !/[.!?]["”’)]*$/.test(text) && /^\p{Lu}/u.test(text);
	return blocks.slice(from).filter((block, at) => at === 0 || at > 2 || !isSigned(block));
}

/** A longer line with a stop at its end is prose; facts stand among so many blocks before it. */
const LABEL = 60;
const FACTS_WITHIN = 8;
const LONGEST_BIO = 220;

/** “Ms. Lee is a teacher in Leeds.” right after her byline. */
function withoutBio(blocks: Blocks['blocks'], byline: string): Blocks['blocks'] {
	const [first] = blocks;
	const surname = /(\p{Lu}[\p{L}’'-]+)\W*$/u.exec(byline.replace(/[,|•·].*$/, ''))?.[1];
	if (!first || blocks.length < 2 || surname === undefined || first.text.length > LONGEST_BIO) return blocks;
	const isBio = new RegExp(`^(?:(?:mr|ms|mrs|dr|prof|professor)\\.? |[\\p{L}.’' -]{0,40})?${surname} `, 'iu').test(
		first.text
	);
	return isBio && /\b(?:is|was|teaches|taught|works|writes|has|served|runs)\b/.test(first.text)
		? blocks.slice(1)
		: blocks;
}

/** False for a page that is deeper than any page: unclosed tags, or made to be. */
function isTame(html: string): boolean {
	let depth = 0;
	for (const [, closes, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
		if (
			/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|dd|dt|option)$/i.test(name)
		)
			continue;
		depth = closes ? Math.max(0, depth - 1) : depth + 1;
		if (depth > DEEPEST) return false;
	}
	return true;
}

/** The encoding a page declares in its first bytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
	const head = asLatin(bytes.subarray(0, 4_096));
	const xml = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)?.[1];
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1] ?? xml ?? null;
}
