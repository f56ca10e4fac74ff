/**
 * Argdown's own parser (@argdown/core), loaded when it is first needed: from a text to its model, or to the first place where it
 * is no Argdown. What the parser could be misled by is taken out first, and nothing a file says changes how it is read.
 */
import { tooLong, unreadable, type ReadForeign } from '../foreign.ts';

import { cut, oneLine } from '../one-line.ts';

export const NAME = 'Argdown';

/** The part of the model that a map is made of; the package's own types say less. */
export interface ArgdownModel {
	readonly statements?: Readonly<Record<string, EquivalenceClass>>;
	readonly arguments?: Readonly<Record<string, ArgdownArgument>>;
	readonly relations?: readonly ArgdownRelation[];
	readonly sections?: readonly Section[];
	readonly frontMatter?: unknown;
	/** Lines on which comments begin. */
	readonly comments?: readonly number[];
}

export interface Section {
	readonly startLine?: number;
	readonly children?: readonly Section[];
}

export interface Member {
	readonly text?: string;
	readonly isReference?: boolean;
	readonly startLine?: number;
	/** `stop` is the last character's place. */
	readonly ranges?: readonly {
		readonly type: string;
		readonly start: number;
		readonly stop: number;
		/** Of a link. */
		readonly url?: string;
	}[];
}

export interface EquivalenceClass {
	readonly type: 'equivalence-class';
	readonly title?: string;
	readonly members: readonly Member[];
	readonly data?: unknown;
	readonly tags?: readonly string[];
}

export interface ArgdownArgument {
	readonly type: 'argument';
	readonly title?: string;
	readonly members: readonly Member[];
	readonly pcs?: readonly PcsStatement[];
	readonly data?: unknown;
	readonly tags?: readonly string[];
}

export interface PcsStatement extends Member {
	readonly title?: string;
	/** On conclusions only. */
	readonly inference?: ArgdownInference;
}

export interface ArgdownInference {
	readonly type: 'inference';
	readonly inferenceRules?: readonly string[];
	readonly data?: unknown;
}

export interface ArgdownRelation {
	readonly relationType: string;
	readonly from?: EquivalenceClass | ArgdownArgument;
	readonly to?: EquivalenceClass | ArgdownArgument | ArgdownInference;
}

const MAX_LENGTH = 1_000_000;
/** Characters the parser may look at behind braces: seconds; a thousand annotated statements need a hundredth of this. */
const MAX_BEHIND_BRACES = 50_000_000;

/** Characters the parser may look at behind brackets that open a title, to the end of their line: a second or two. */
const MAX_ALONG_LINES = 4_000_000_000;

/** Put before words that name a field every object has, or the parser would take the field for a title it knows. */
const GUARD = '\u2060';
const FIELDS = new RegExp(`\\b(?=(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})\\b)`, 'g');

export async function parseArgdown(input: string): Promise<ArgdownModel | ReadForeign> {
	const long = tooLong(input, MAX_LENGTH);
	if (long) return long;
	if (behindBraces(input) > MAX_BEHIND_BRACES) return unreadable(NAME, 'it has too many braces that are never closed');
	if (alongLines(input) > MAX_ALONG_LINES) return unreadable(NAME, 'a line of it has too many brackets');
	const source = input
		.replace(/^\ufeff/, '')
		.replaceAll(GUARD, '')
		.replace(FIELDS, GUARD);
	if (source.trim() === '') return unreadable(NAME, 'it is empty');
	const core = await import('@argdown/core');
	const { ArgdownApplication, DataPlugin, FrontMatterSettingsModes, ModelPlugin, ParserPlugin } = core;
	const silent = { log: () => undefined, setLevel: () => undefined };
	const app = new ArgdownApplication(silent);
	app.addPlugin(new ParserPlugin(), 'parse-input');
	app.addPlugin(withoutAliases(new DataPlugin()), 'build-model');
	app.addPlugin(new ModelPlugin(), 'build-model');
	// The front matter of a file may not set how it is read.
	const data = { frontMatterSettingsMode: FrontMatterSettingsModes.IGNORE };
	const request = { input: source, throwExceptions: true, data };
	try {
		const parsed = app.run({ ...request, process: ['parse-input'] });
		const fault = faultOf(parsed as Parsed);
		if (fault) return fault;
		const comments = commentsOf(source, parsed as Parsed);
		const model = app.run({ ...request, process: ['build-model'] }, parsed) as unknown as ArgdownModel;
		return { ...model, comments };
	} catch (fault) {
		// The parser's own faults (deep nesting, data in braces that is no YAML) come as exceptions.
		if (fault instanceof RangeError) return unreadable(NAME, 'it nests too deep for its parser');
		return unreadable(NAME, wordsOf(fault instanceof Error ? fault.message : String(fault)));
	}
}

/** The parser looks from each brace to the next end of such data, or to the end of the text where there is none. */
function behindBraces(text: string): number {
	let looked = 0;
	let end = text.length;
	for (let at = text.length - 1; at >= 0; at -= 1) {
		const sign = text[at];
		if (sign === '}' && /^\}\s[^,}]/.test(text.slice(at, at + 3))) end = at;
		else if (sign === '{') looked += end - at;
	}
	return looked;
}

/** From each sign that may begin a title the parser looks along the whole line. */
function alongLines(text: string): number {
	let looked = 0;
	for (const line of text.split('\n')) {
		// A line of this length costs nothing worth counting, whatever is in it.
		if (line.length > 10_000) looked += line.length * (line.match(/[<[]/g)?.length ?? 0);
	}
	return looked;
}

type Listener = (request: unknown, response: unknown, token: { readonly image: string }, parent: unknown) => void;

/**
 * The plugin that reads YAML, but for YAML that names a part of itself: a line of that can stand for more than any memory holds
 * ("billion laughs"), and the model copies what it is given.
 */
function withoutAliases<Plugin extends { tokenListeners?: unknown }>(plugin: Plugin): Plugin {
	const listeners = Object.entries((plugin.tokenListeners ?? {}) as Readonly<Record<string, Listener>>);
	plugin.tokenListeners = Object.fromEntries(
		listeners.map(([name, listener]): [string, Listener] => [
			name,
			(request, response, token, parent) => {
				const bare = token.image.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
				if (/[\s,:[{]&[^\s,[\]{}]/.test(bare) && /[\s,:[{]\*[^\s,[\]{}]/.test(bare))
					throw new Error('its data refers to itself (&, *)');
				listener(request, response, token, parent);
			}
		])
	);
	return plugin;
}

/** Words out of the model as they stood in the file. */
export function unguarded(words: string): string {
	return words.replaceAll(GUARD, '');
}

/** The lexer passes over comments: they stand where no token does. */
function commentsOf(source: string, { tokens = [] }: Parsed): number[] {
	const lines: number[] = [];
	let at = 0;
	let line = 1;
	for (const { startOffset, endOffset } of [...tokens, { startOffset: source.length, endOffset: source.length }]) {
		if (startOffset === undefined || endOffset === undefined || Number.isNaN(startOffset) || startOffset < at) continue;
		const between = source.slice(at, startOffset);
		for (const { index } of between.matchAll(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g))
			lines.push(line + breaksIn(between.slice(0, index)));
		line += breaksIn(source.slice(at, Math.max(startOffset, endOffset + 1)));
		at = Math.max(startOffset, endOffset + 1);
	}
	return lines;
}

function breaksIn(text: string): number {
	return text.match(/\r\n|[\n\r]/g)?.length ?? 0;
}

interface Parsed {
	readonly tokens?: readonly { readonly startOffset?: number; readonly endOffset?: number }[];
	readonly ast?: unknown;
	readonly lexerErrors?: readonly { readonly message: string; readonly line?: number; readonly column?: number }[];
	readonly parserErrors?: readonly {
		readonly message: string;
		readonly token?: { readonly startLine?: number; readonly startColumn?: number };
		readonly previousToken?: { readonly endLine?: number; readonly endColumn?: number };
	}[];
}

function faultOf({ ast, lexerErrors = [], parserErrors = [] }: Parsed): ReadForeign | null {
	const lexer = lexerErrors[0];
	if (lexer) return unreadable(NAME, wordsOf(lexer.message), placeOf(lexer.line, lexer.column));
	const fault = parserErrors[0];
	if (!fault) return ast === undefined ? unreadable(NAME, 'it says nothing') : null;
	const { token, previousToken } = fault;
	// At the end of the file the token has no place.
	const line = token?.startLine || previousToken?.endLine;
	const column = token?.startLine ? token.startColumn : previousToken?.endColumn;
	return unreadable(NAME, wordsOf(fault.message), placeOf(line, column));
}

function placeOf(line: number | undefined, column: number | undefined): string {
	return line ? `line ${line}, column ${column || 1}` : 'the end of the file';
}

/** The parser's own message, without the long list of all it could have taken instead. */
function wordsOf(message: string): string {
	const stray = /found -->\s*'([\s\S]*?)' <--/.exec(unguarded(message))?.[1]?.trim();
	if (stray) return `“${cut(oneLine(stray), 40)}” cannot stand there (a backslash before a sign makes it plain words)`;
	const [first = ''] = unguarded(message).split('\n');
	const begun = /^Invalid paragraph start\. Argdown paragraphs may not start with (.+?)\. /.exec(first)?.[1];
	if (begun !== undefined && begun !== 'MISSING DESCRIPTION')
		return `a paragraph may not begin with ${begun}, and an empty line above it begins one`;
	// What could have stood there is a list of the grammar's inner names.
	if (/^Expecting: |MISSING DESCRIPTION/.test(first)) return 'what stands there does not belong there';
	return cut(oneLine(first).replace(/[.:\s]+$/, ''), 200) || 'its parser stopped';
}
