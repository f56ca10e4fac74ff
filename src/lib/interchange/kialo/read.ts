/**
 * Reads a debate exported from Kialo as text, in both forms that are found: number, stance and claim on one line, or the claim on
 * the lines after. The number gives the place in the tree; `-> See 1.2.` is the claim of that number once more.
 */
import type { IdSource, StatementId } from '#argument/ids.ts';
import { tooLong, unreadable, type ReadForeign, type ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';

const NAME = 'Kialo';

const CLAIM = /^\s*((?:\d{1,6}\.)+)\s*(?:(Pro|Con|Thesis):)?(?:\s+([^\n]*))?$/i;
const TITLE = /^\s*Discussion (?:Title|Name):\s*([^\n]*)$/i;
const LINK = /^(?:->|→)\s*See\s+((?:\d+\.)*\d+)\.?/i;

/** `[words](address)` */
const LINKED = /(?<!\\)\[([^[\]\n]{1,500})\]\(((?:[^()\s]|\([^()\s]{0,500}\)){0,2000})\)/g;
/** `[3]`, in the form that lists its sources at the end. */
const FOOTNOTE = /(?<!\\)\[(\d{1,6})\](?!\()/g;

interface Claim {
	/** `1.2.3.` */
	readonly number: string;
	readonly stance: 'pro' | 'con' | 'thesis' | null;
	readonly line: number;
	words: string;
}

export function read(input: string, ids: IdSource, { name }: ReadOptions = {}): ReadForeign {
	const long = tooLong(input);
	if (long) return long;
	const draft = new MapDraft(ids, name);
	const { claims, title, sources } = claimsOf(draft, input);
	if (claims.length === 0) return unreadable(NAME, 'no line begins with a number such as “1.1.”');
	const { byNumber, rest } = sourcesOf(sources);
	readClaims(draft, claims, byNumber);
	const cited = new Set(claims.flatMap(({ words }) => [...words.matchAll(FOOTNOTE)].map((match) => match[1])));
	const uncited = [...byNumber].flatMap(([number, source]) => (cited.has(number) ? [] : [`[${number}] ${source}`]));
	const notes = [...rest, ...uncited].join('\n');
	draft.article({ title: title ?? undefined, ...(notes !== '' && { notes: [notes] }) });
	return draft.finish();
}

function claimsOf(draft: MapDraft, input: string) {
	const claims: Claim[] = [];
	const sources: string[] = [];
	let title: string | null = null;
	let isTitleNext = false;
	let inSources = false;
	for (const [index, line] of input
		.replace(/^\ufeff/, '')
		.split(/\r\n|[\n\r]/)
		.entries()) {
		const named = TITLE.exec(line);
		const claim = inSources ? null : CLAIM.exec(line);
		const last = claims.at(-1);
		if (named && title === null) {
			title = named[1]?.trim() || null;
			isTitleNext = title === null;
		} else if (isTitleNext && line.trim() !== '') {
			title = line.trim();
			isTitleNext = false;
		} else if (/^\s*Sources:\s*$/i.test(line) && claims.length > 0) inSources = true;
		else if (inSources) {
			if (line.trim() !== '') sources.push(line.trim());
		} else if (claim && (claim[2] !== undefined || isFirstOrTop(claim[1] ?? '', claims))) {
			const stance = (claim[2]?.toLowerCase() ?? null) as Claim['stance'];
			claims.push({ number: claim[1] ?? '', stance, line: index + 1, words: claim[3] ?? '' });
		} else if (line.trim() !== '') {
			if (last) last.words += `\n${line.trim()}`;
			else draft.problems.add('FF4', `line ${index + 1}`, { what: 'a line before the first claim', why: '' });
		}
	}
	return { claims, title, sources };
}

/** A number without a stance begins a thesis: in the running text of a claim `3.` may be anything. */
function isFirstOrTop(number: string, claims: readonly Claim[]): boolean {
	const parts = number.split('.').length - 1;
	if (claims.length === 0) return true;
	// Several theses stand at the second level without Pro or Con.
	return parts <= 2 && claims.every((claim) => claim.number !== number);
}

/** The list at the end: what stands under `[3]` is the third source; what stands before the first is nobody's. */
function sourcesOf(lines: readonly string[]): { byNumber: Map<string, string>; rest: string[] } {
	const byNumber = new Map<string, string>();
	const rest: string[] = [];
	let open: string | null = null;
	for (const line of lines) {
		const [, number, words = ''] = /^\[(\d{1,6})\]\s*(.*)$/.exec(line) ?? [];
		open = number ?? open;
		if (open === null) rest.push(line);
		else byNumber.set(open, [byNumber.get(open), number === undefined ? line : words].filter(Boolean).join('\n'));
	}
	return { byNumber, rest };
}

/** Sources a claim names by number, and addresses behind its words. */
function noteOf(words: string, sources: ReadonlyMap<string, string>): string {
	const numbers = new Set(Array.from(words.matchAll(FOOTNOTE), ([, number = '']) => number));
	const cited = [...numbers].flatMap((number) => {
		const source = sources.get(number);
		return source === undefined ? [] : [`[${number}] ${source}`];
	});
	const linked = [...words.matchAll(LINKED)].flatMap(([, , address]) => address ?? []);
	return [...new Set([...cited, ...linked])].join('\n');
}

function readClaims(draft: MapDraft, claims: readonly Claim[], sources: ReadonlyMap<string, string>): void {
	const byNumber = new Map<string, StatementId>();
	const links: { claim: Claim; to: string }[] = [];
	for (const claim of claims) {
		const where = `line ${claim.line}`;
		const link = LINK.exec(claim.words)?.[1];
		if (link !== undefined) links.push({ claim, to: `${link}.` });
		else if (byNumber.has(claim.number)) draft.problems.add('FF7', where, { id: claim.number });
		else {
			const note = noteOf(claim.words, sources);
			const given = { wording: plainWords(claim.words), where, note, foreignId: claim.number };
			byNumber.set(claim.number, draft.statement(given));
		}
	}
	const pointed = new Map(links.map(({ claim, to }) => [claim.number, to] as const));
	for (const { claim, to } of links) {
		const id = byNumber.get(lastOf(pointed, to));
		if (id === undefined) draft.problems.add('FF3', `line ${claim.line}`, { what: 'points to', id: to });
		else byNumber.set(claim.number, id);
	}
	for (const { number, stance, line } of claims) {
		const id = byNumber.get(number);
		const above = number.replace(/\d+\.$/, '');
		if (id === undefined || above === '') continue;
		const parent = byNumber.get(above);
		const where = `line ${line}`;
		if (parent === undefined) draft.problems.add('FF3', where, { what: 'stands under', id: above });
		else if (stance === 'pro') draft.step([id], parent, { where });
		else if (stance === 'con') draft.attack(id, parent, { where });
	}
}

/** Where a chain of claims that only point to another one ends; what is passed on the way is led there at once. */
function lastOf(pointed: Map<string, string>, number: string): string {
	const passed = new Set<string>();
	let at = number;
	for (let next = pointed.get(at); next !== undefined && !passed.has(at); next = pointed.get(at)) {
		passed.add(at);
		at = next;
	}
	for (const one of passed) if (one !== at) pointed.set(one, at);
	return at;
}

/** Escapes give their sign, links their words; footnote marks stay, for the sources in the claim's note. */
function plainWords(words: string): string {
	return words.replace(LINKED, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
