/**
 * An element of a page → its blocks of running text, in order. Knows which elements hold no prose, what numbers of footnotes
 * look like, and that a list of links is a menu. Gives words only: no markup leaves this file.
 */
import { isSaidOfPage } from './said-of-page.ts';

export interface Block {
	readonly text: string;
	readonly isHeading: boolean;
}

export interface Blocks {
	readonly blocks: readonly Block[];
	/** Numbers that lead to footnotes, and lists of footnotes. */
	readonly footnoteNumbers: number;
	readonly footnotes: number;
}

const PASSED_OVER = new Set(
	'head script style noscript template svg math canvas iframe object embed video audio picture nav aside footer form button select option textarea dialog menu figcaption figure'.split(
		' '
	)
);
const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
		' '
	)
);
const HEADING = /^h[1-6]$/;
const NOTES = /(?:^|[\s_-])(?:footnotes?|endnotes?|references|reflist|bibliography)(?:$|[\s_-])/i;
/** Roles, classes and ids of menus, comments and advertisements. */
const FURNITURE =
	/\b(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|comments?|disqus|share|sharing|social|related|recommended|newsletter|subscribe|promo|advert(?:isement)?s?|ads?|cookie|consent|banner|footer|masthead|popup|modal|tags?|byline-bio|author-bio|author-?box|about-the-author|donat(?:e|ion)s?|fact-?box|info-?box|pagination|skip-link|hatnote|navbox|infobox|toc|paywall|regwall|subscription-widget(?:-wrap)?|outbrain|taboola|trending|most-read|recirc|onward|mw-editsection|catlinks|printfooter|sitesub|thumb(?:caption|inner)?|gallerybox|noprint|pull-?quote)\b/i;
/** Words inside a line that are no part of it. */
const ASIDE = /\b(?:mw-editsection|sr-only|visually-hidden|screen-reader-text|headerlink|anchor-link)\b/;
const CONTENT = /\b(?:article|content|story|post|entry|body|main)\b/i;
/** Deeper elements than this give their text as part of the one they stand in. */
const DEEPEST = 400;
/** A block that is mostly links is a menu. */
const MOST_LINKS = 0.6;
/** A paragraph longer than this is prose, whatever it links to. */
const SURELY_PROSE = 240;
/** A table with such a cell lays out text; one without is a table. */
const LAYOUT_CELL = 200;
/** In a table of one column a sentence of this length is enough. */
const LAYOUT_SENTENCE = 60;

/** True for what a page says of itself rather than of its subject. */
function isFurniture(element: Element): boolean {
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	const named = ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ');
	if (named.trim() === '') return false;
	const words = named.replace(/[_-]+/g, ' ');
	return (FURNITURE.test(named) || FURNITURE.test(words)) && !CONTENT.test(words);
}

/** `isChosen`: the element is what a page's main article was found to be, so that only what surely is none is passed over. */
export function blocksOf(root: Element, isChosen: boolean): Blocks {
	const blocks: Block[] = [];
	let footnotes = 0;
	let footnoteNumbers = 0;
	let words = '';
	let links = 0;
	let heading = false;
	const close = () => {
		const text = tidy(words);
		const isMenu = !heading && links > text.length * MOST_LINKS && text.length < SURELY_PROSE;
		if (/\p{L}/u.test(text) && !isMenu && !isSaidOfPage(text)) blocks.push({ text, isHeading: heading });
		words = '';
		links = 0;
		heading = false;
	};
	const walk = (element: Element, depth: number, isLink: boolean) => {
		for (const node of element.childNodes) {
			if (node.nodeType === 3) {
				const said = node.textContent ?? '';
				words += said;
				if (isLink) links += said.trim().length;
				continue;
			}
			if (node.nodeType !== 1) continue;
			const child = node as Element;
			const name = child.localName;
			if (PASSED_OVER.has(name) && !(isChosen && name === 'aside' && depth === 0)) continue;
			if (name === 'br') {
				// Two in a row part paragraphs.
				if (/\n\s*$/.test(words)) close();
				else words += '\n';
				continue;
			}
			if (depth > DEEPEST) {
				words += ` ${child.textContent ?? ''} `;
				continue;
			}
			if (isFootnoteNumber(child)) {
				footnoteNumbers++;
				continue;
			}
			if (INLINE.has(name)) {
				if (isChosen ? ASIDE.test(child.getAttribute('class') ?? '') : isFurniture(child)) continue;
				walk(child, depth + 1, isLink || name === 'a');
				continue;
			}
			close();
			if (isNotes(child)) footnotes += Math.max(1, child.getElementsByTagName('li').length);
			else if (!isFurniture(child) && !(name === 'table' && !laysOutText(child))) {
				heading = HEADING.test(name);
				walk(child, depth + 1, isLink);
			}
			close();
		}
	};
	walk(root, 0, false);
	close();
	return { blocks: withoutEmptyHeadings(blocks), footnotes, footnoteNumbers };
}

/** `<sup><a href="#fn1">1</a></sup>`, `<sup>[12]</sup>`: a raised number that leads somewhere, or stands in brackets. */
function isFootnoteNumber(element: Element): boolean {
	const name = element.localName;
	if (name !== 'sup' && name !== 'a') return false;
	const said = (element.textContent ?? '').trim();
	if (!/^(?:\[?(?:\d{1,3}|[a-z]|[*†‡])\]?|\[(?:citation needed|note \d+)\])$/i.test(said)) return false;
	if (name === 'a') return /^#|#(?:cite|fn|_ftn|footnote|ref)/i.test(element.getAttribute('href') ?? '');
	return said.startsWith('[') || element.getElementsByTagName('a').length > 0 || /fn|ref|note/i.test(element.className);
}

function isNotes(element: Element): boolean {
	const named = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
	return NOTES.test(named) && (element.getElementsByTagName('li').length > 0 || leadsBack(element));
}

/** A note that stands alone: its number leads back to where it is called. */
function leadsBack(element: Element): boolean {
	return [...element.getElementsByTagName('a')].some((link) =>
		/^#(?:fn-?ref|_ftnref|footnote-anchor|ref|cite)/i.test(link.getAttribute('href') ?? '')
	);
}

function laysOutText(table: Element): boolean {
	const cells = [...table.getElementsByTagName('td')].map((cell) => (cell.textContent ?? '').trim());
	return cells.some((words) => words.length > LAYOUT_CELL) || (hasOneColumn(table) && cells.some(isSentence));
}

/** Old pages give each paragraph a row of its own. */
function hasOneColumn(table: Element): boolean {
	return [...table.getElementsByTagName('tr')].every((row) => {
		const filled = [...row.children].filter((cell) => (cell.textContent ?? '').trim() !== '');
		return filled.length <= 1;
	});
}

function isSentence(words: string): boolean {
	return words.length > LAYOUT_SENTENCE && /[.!?]["”’)]*$/.test(words);
}

/** A heading over nothing is a label of the page. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
	return blocks.filter((block, at) => !block.isHeading || (at + 1 < blocks.length && !blocks[at + 1]?.isHeading));
}

function tidy(text: string): string {
	return text
		.replace(/\u00ad|\u200b|\ufeff/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
