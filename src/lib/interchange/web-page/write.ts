/**
 * Writes an article's map as a page that stands alone: the drawing, the argument as an outline, and the words each statement rests
 * on. Nothing in it runs or loads; its own policy forbids both, whatever a wording holds.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { outlineOf, type OutlineItem } from '#argument/outline.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import { sigla } from '#argument/sigla.ts';
import { authorNames } from '../article-maps.ts';
import { toBase64 } from '../base64.ts';
import type { PageWords } from './words.ts';
import { STYLE } from './style.ts';

export interface PageOptions {
	readonly articleId: ArticleId;
	/** The map as one `<svg>` element; its boxes may be links to `#` and `anchorOf` their statement, and named `boxOf` it. */
	readonly drawing: string;
	/** False: the author's words stay behind. */
	readonly withQuotes: boolean;
	readonly words: PageWords;
	/** When the text was published, in the reader's language. */
	readonly published: string;
}

/** Where a statement stands on the page. */
export function anchorOf(siglum: string): string {
	return `statement-${siglum}`;
}

/** Where its box stands in the drawing. */
export function boxOf(siglum: string): string {
	return `map-${siglum}`;
}

export function write(records: Records, options: PageOptions): string {
	const { articleId, drawing, words, published } = options;
	const article = get(records, articleId);
	if (!article) throw new RangeError(`no article ${articleId}`);
	const graph = new ArgumentGraph(records, articleId);
	const page: Page = { ...options, records, article, names: sigla(graph) };
	const title = escaped(article.titleSupplied ? `[${article.title}]` : article.title);
	const source = [...authorNames(records, article), article.publication ?? '', published].filter((one) => one !== '');
	const retelling = options.withQuotes && article.textKind === 'retelling' ? [words.retold] : [];
	return `<!doctype html>
<html lang="${escaped(words.language)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="source">${escaped(source.join(', '))}</p>
${[...retelling, ...(article.url ? [article.url] : [])].map((line) => `<p class="note">${escaped(line)}</p>\n`).join('')}<h2>${escaped(words.map)}</h2>
<input type="checkbox" id="full-size"><label for="full-size">${escaped(words.fullSize)}</label>
<div class="map" tabindex="0" role="region" aria-label="${escaped(words.map)}">
${drawing}</div>
<h2>${escaped(words.outline)}</h2>
${listOf(outlineOf(graph), page)}
<footer>${escaped(words.made)}</footer>
</main>
</body>
</html>
`;
}

/** What the page may do: show itself. The one style is named by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${toBase64(sha256(utf8ToBytes(STYLE)))}'; base-uri 'none'; form-action 'none'`;

interface Page extends PageOptions {
	readonly records: Records;
	readonly article: Article;
	readonly names: ReadonlyMap<StatementId, string>;
}

function listOf(items: readonly OutlineItem[], page: Page): string {
	if (items.length === 0) return '';
	return `<ul>\n${items.map((item) => entryOf(item, page)).join('')}</ul>\n`;
}

function entryOf(item: OutlineItem, page: Page): string {
	const { statement, alsoServes, children } = item;
	const { words, names } = page;
	const siglum = names.get(statement.id) ?? '';
	const relation = words.relation(item, names);
	const isAttack = item.relation.kind === 'attack' || item.relation.kind === 'undercut';
	const flags = [
		...(statement.isMain ? [['', words.main] as const] : []),
		...(statement.implicit ? [['unsaid', words.unsaid] as const] : []),
		...(statement.status === 'suggested' ? [['', words.suggested] as const] : []),
		...(statement.voice === 'reported' ? [['', words.reported] as const] : [])
	];
	const also = alsoServes.map((id) => names.get(id) ?? '').filter((name) => name !== '');
	const links = also.map((name) => `<a href="#${anchorOf(name)}">${escaped(name)}</a>`).join(', ');
	const kind = [statement.isMain ? 'main' : '', statement.implicit ? 'unsaid' : '']
		.filter((one) => one !== '')
		.join(' ');
	return [
		`<li id="${anchorOf(siglum)}">`,
		relation === '' ? '' : `<span class="relation${isAttack ? ' attack' : ''}">${escaped(relation)}</span> `,
		`<a class="siglum ${statement.role}" href="#${boxOf(siglum)}" title="${escaped(words.roles[statement.role])}">${escaped(siglum)}</a> `,
		`<span dir="auto"${kind === '' ? '' : ` class="${kind}"`}>${escaped(statement.wording)}</span>`,
		...flags.map(([name, word]) => ` <span class="flag${name === '' ? '' : ` ${name}`}">${escaped(word)}</span>`),
		links === '' ? '' : ` <span class="relation">(${escaped(words.seeAlso)} ${links})</span>`,
		...quotesOf(item, page).map((quote) => `\n<blockquote dir="auto">${escaped(quote)}</blockquote>`),
		children.length === 0 ? '' : `\n${listOf(children, page)}`,
		'</li>\n'
	].join('');
}

/** In the article's own text, or in the one that the passages point into. */
function quotesOf({ statement }: OutlineItem, { withQuotes, records, article }: Page): string[] {
	if (!withQuotes) return [];
	const quoted = statement.passages.filter(isQuotePassage);
	const originals = allOf(records, 'text').filter(({ kind }) => kind === 'original');
	const isOriginal = (textId: string | undefined) => originals.some(({ id }) => id === (textId ?? article.textId));
	const best = quoted.some(({ textId }) => isOriginal(textId))
		? quoted.filter(({ textId }) => isOriginal(textId))
		: quoted;
	return best.map(({ exact }) => exact);
}

function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
		.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
