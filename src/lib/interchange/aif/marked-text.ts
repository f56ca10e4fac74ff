/**
 * The text of an OVA analysis: HTML in which `<span id="node1_100">` marks the words of a node. Out of it comes plain text with
 * the span of each node, without a page: tags are dropped, nothing in them is followed or run. And back.
 */
import type { Span } from '#anchoring/span.ts';
import { escapeMarkup } from '../xml-text.ts';

export interface MarkedText {
	readonly text: string;
	/** By node id, in the order of the text. */
	readonly spans: ReadonlyMap<string, readonly Span[]>;
}

const PIECE = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]{0,1000})>|&(#?[a-zA-Z0-9]{1,10});/g;
const NODE_ID = /\bid\s*=\s*["']?node([^"'\s>]+)/i;
/** Elements that begin a line of their own. */
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol']);
/** Elements whose content is no text. */
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript', 'title']);

const NAMED: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00a0'],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['hellip', '…']
]);

export function unmark(markup: string): MarkedText {
	const spans = new Map<string, Span[]>();
	/** Spans that are open; those without a node too, so that each end finds its beginning. */
	const open: { node: string | null; start: number }[] = [];
	let text = '';
	let at = 0;
	let silent: string | null = null;
	const say = (words: string) => {
		if (silent === null) text += words;
	};
	const closeLast = () => {
		const { node, start } = open.pop() ?? { node: null, start: 0 };
		if (node === null || start >= text.length) return;
		const list = spans.get(node) ?? [];
		list.push({ start, end: text.length });
		spans.set(node, list);
	};
	for (const match of markup.matchAll(PIECE)) {
		const [piece, slash, name, attributes = '', entity] = match;
		say(markup.slice(at, match.index));
		at = match.index + piece.length;
		const tag = name?.toLowerCase();
		if (entity !== undefined) say(characterOf(entity) ?? piece);
		else if (tag === undefined) continue;
		else if (silent !== null) {
			if (slash !== '' && tag === silent) silent = null;
		} else if (SILENT.has(tag)) silent = slash === '' ? tag : null;
		else if (BLOCKS.has(tag)) {
			// A paragraph's end and the next one's beginning are one break; <br> always is one.
			if (tag === 'br' || (slash !== '' && !text.endsWith('\n'))) say('\n');
		} else if (tag !== 'span') continue;
		else if (slash !== '') closeLast();
		else open.push({ node: NODE_ID.exec(attributes)?.[1] ?? null, start: text.length });
	}
	say(markup.slice(at));
	while (open.length > 0) closeLast();
	for (const list of spans.values()) list.sort((a, b) => a.start - b.start);
	return { text, spans };
}

function characterOf(entity: string): string | null {
	if (!entity.startsWith('#')) return NAMED.get(entity) ?? null;
	const code = /^#[xX]/.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
	return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

export interface Mark extends Span {
	readonly node: string;
}

/** The text as HTML with its marks; those that cross another, so that they cannot be nested, are given back. */
export function mark(text: string, marks: readonly Mark[]): { markup: string; crossing: Mark[] } {
	const crossing: Mark[] = [];
	const open: Mark[] = [];
	let markup = '';
	let at = 0;
	const upTo = (end: number) => {
		markup += escapeMarkup(text.slice(at, end)).replaceAll('\n', '<br>');
		at = end;
	};
	const closeUpTo = (start: number) => {
		for (let last = open.at(-1); last !== undefined && last.end <= start; last = open.at(-1)) {
			upTo(last.end);
			markup += '</span>';
			open.pop();
		}
	};
	for (const one of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
		closeUpTo(one.start);
		if (open.some((outer) => outer.end < one.end)) {
			crossing.push(one);
			continue;
		}
		upTo(one.start);
		markup += `<span id="node${one.node}" class="highlighted">`;
		open.push(one);
	}
	closeUpTo(Infinity);
	upTo(text.length);
	return { markup, crossing };
}
