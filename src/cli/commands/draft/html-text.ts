/**
 * A saved web page → the article's running text. Reads tags as text and runs nothing: scripts, styles, forms and menus are
 * passed over, the part with the most prose is taken, and of that the blocks that are not lists of links. One pass, linear.
 */
import { decodeEntities } from './entities.ts';
import { Tags } from './tags.ts';
import type { SourceText } from './plain-text.ts';

/** Elements whose content is no part of an article. */
const PASSED_OVER = new Set(
	'head script style noscript template svg math canvas iframe object embed video audio picture nav aside footer form button select option textarea label dialog menu figcaption table'.split(
		' '
	)
);
/** Of these everything up to the closing tag is raw text. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'iframe']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var'.split(
		' '
	)
);
const HEADING = /^h[1-6]$/;
/** Roles, classes and ids of menus, comments and advertisements. */
const FURNITURE =
	/\b(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|comments?|disqus|share|sharing|social|related|recommended|newsletter|subscribe|promo|advert(?:isement)?s?|ads?|cookie|consent|banner|footer|masthead|popup|modal|tags?|byline-bio|author-bio|pagination|skip-link)\b/i;
/** Deeper elements than this are taken for part of the one they stand in. */
const DEEPEST = 500;
/** A block that is mostly links is a menu. */
const MOST_LINKS = 0.5;

interface Block {
	text: string;
	links: number;
	readonly isHeading: boolean;
	/** The innermost article, main or other container with prose of its own. */
	readonly container: number;
}

export function textOfHtml(html: string): SourceText {
	const { blocks, title } = blocksOf(html);
	const prose = blocks.filter((block) => block.isHeading || isProse(block));
	const chosen = mostProse(prose);
	const kept = chosen === null ? prose : prose.filter(({ container }) => container === chosen);
	const lines = withoutEmptyHeadings(kept).map(({ text }) => text);
	return { text: lines.length > 0 ? `${lines.join('\n\n')}\n` : '', title };
}

function isProse({ text, links }: Block): boolean {
	return links <= text.length * MOST_LINKS && /\p{L}{2}/u.test(text);
}

/** The container with the most running text, where it holds most of the page's. */
function mostProse(blocks: readonly Block[]): number | null {
	const lengths = new Map<number, number>();
	let all = 0;
	for (const { container, text, isHeading } of blocks) {
		if (isHeading || text.length < 60) continue;
		lengths.set(container, (lengths.get(container) ?? 0) + text.length);
		all += text.length;
	}
	const [best] = [...lengths].sort(([, a], [, b]) => b - a);
	return best && best[1] * 2 >= all ? best[0] : null;
}

/** A heading over nothing is a label of the page. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
	return blocks.filter((block, at) => !block.isHeading || (blocks[at + 1] && !blocks[at + 1]?.isHeading) || at === 0);
}

function blocksOf(html: string): { blocks: Block[]; title: string | null } {
	const blocks: Block[] = [];
	const open: { name: string; skipped: boolean; container: number; isLink: boolean }[] = [];
	let containers = 0;
	let title: string | null = null;
	let heading: string | null = null;
	let current: Block | null = null;
	const state = () => open.at(-1) ?? { name: '', skipped: false, container: 0, isLink: false };
	const close = () => {
		if (current?.text.trim()) blocks.push({ ...current, text: tidy(current.text) });
		current = null;
	};
	const say = (raw: string) => {
		const { skipped, container, isLink } = state();
		if (skipped || raw === '') return;
		const text = decodeEntities(raw);
		current ??= { text: '', links: 0, isHeading: heading !== null, container };
		current.text += text;
		if (isLink) current.links += text.trim().length;
	};
	const tags = new Tags(html);
	for (let tag = tags.next(); tag; tag = tags.next()) {
		say(html.slice(tag.textFrom, tag.start));
		const { name, attributes } = tag;
		if (name === null) continue;
		if (tag.closes) {
			if (!INLINE.has(name)) close();
			const from = open.findLastIndex((one) => one.name === name);
			if (from >= 0) open.length = from;
			if (name === heading) heading = null;
			continue;
		}
		if (name === 'br' || name === 'hr') {
			// Two in a row part paragraphs.
			if (name === 'hr' || /\n\s*$/.test((current as Block | null)?.text ?? '')) close();
			else say('\n');
			continue;
		}
		if (RAW.has(name)) {
			const raw = tags.passOver(name);
			if (name === 'title' && title === null) title = tidy(decodeEntities(raw)) || null;
			continue;
		}
		if (VOID.has(name) || attributes.endsWith('/')) continue;
		if (!INLINE.has(name)) close();
		// An item or a paragraph ends where the next begins, also without a closing tag.
		if (name === 'p' || name === 'li') {
			const last = open.findLastIndex((one) => one.name === name);
			if (last >= 0 && last === open.length - 1) open.pop();
		}
		const outer = state();
		const skipped = outer.skipped || PASSED_OVER.has(name) || isFurniture(name, attributes);
		const container = /^(?:article|main)$/.test(name) || isContainer(name, attributes) ? ++containers : outer.container;
		if (open.length < DEEPEST) open.push({ name, skipped, container, isLink: outer.isLink || name === 'a' });
		if (HEADING.test(name)) heading = name;
	}
	say(tags.rest());
	close();
	return { blocks, title };
}

function isFurniture(name: string, attributes: string): boolean {
	if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false;
	if (
		/\b(?:hidden|aria-hidden\s*=\s*["']?true)\b/i.test(
			attributes.replace(/"[^"]*"|'[^']*'/g, (value) => (/true/i.test(value) ? value : '""'))
		)
	)
		return true;
	const named = /\b(?:class|id|role)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
	for (const match of attributes.matchAll(named)) {
		const value = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[_-]+/g, ' ');
		if (FURNITURE.test(value) && !/\b(?:article|content|story|post|entry|body)\b/i.test(value)) return true;
	}
	return false;
}

/** A part of the page that its author has marked as the text. */
function isContainer(name: string, attributes: string): boolean {
	return (
		/^(?:div|section)$/.test(name) &&
		/\b(?:article|story|post|entry)[-_ ]?(?:body|content|text)\b|itemprop\s*=\s*["']?articleBody/i.test(attributes)
	);
}

function tidy(text: string): string {
	return text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ *\n */g, ' ')
		.trim();
}
