/** Damages a text in one of the ways that break readers: in its letters, its tokens, its lines, its depth, its numbers. */
import type { Chance } from './chance.ts';

/** What programs trip over. */
export const HOSTILE_WORDS: readonly string[] = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'\u0000',
	'\ud800',
	'\udfff',
	'\u202e\u2066desrever\u2069\u202c',
	'\u200b\u200d\ufeff\u2060',
	'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
	'<script>throw new Error("run")</script>',
	'"><img src=x onerror=alert(1)>',
	`java${'script'}:alert(1)`,
	']]>',
	'<!--',
	'&amp;&#0;&#x110000;',
	'=HYPERLINK("http://example.org","x")',
	'${1+1}{{1+1}}',
	'%00%2e%2e%2f',
	'../../../etc/passwd',
	'\\u0000\\ud800',
	'\r',
	'\u2028',
	'\t\t\t',
	'"',
	"'",
	'`',
	'{',
	'[',
	'}',
	']',
	'<',
	'-->',
	'===',
	'===\n__proto__:\n    polluted: yes\nconstructor:\n    prototype: {polluted: 1}\n===\n',
	'{<<: {__proto__: {polluted: 1}}, __proto__: {polluted: 1}}',
	'{constructor: {prototype: {polluted: 1}}}',
	'{a: &a [*a, *a]}',
	'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>&b;',
	'T1\tClaim 0 0;1 -1;5 2\tx',
	'1.1.1.1.1.1.1.1.1.1. Pro: -> See 1.1.'
];

const HUGE = [
	'1e999',
	'-1e999',
	'9007199254740993',
	'-1',
	'0',
	'1e-999',
	'4294967296',
	'99999999999999999999',
	'NaN',
	'0x10',
	'1.5'
];
const NESTS: readonly (readonly [string, string])[] = [
	['[', ']'],
	['{"a":', '}'],
	['(', ')'],
	['<b>', '</b>'],
	['> ', ''],
	['  - ', '\n'],
	['"', '"'],
	['*', '*'],
	['&lt;', '']
];

type Way = (text: string, chance: Chance) => string;

const around = (text: string, chance: Chance, most: number) => {
	const start = chance.below(text.length + 1);
	return { start, end: Math.min(text.length, start + chance.below(most)) };
};

const put = (text: string, start: number, end: number, what: string) => text.slice(0, start) + what + text.slice(end);

export const TEXT_WAYS: readonly Way[] = [
	/** One bit of a letter. */
	(text, chance) => {
		const at = chance.below(Math.max(1, text.length));
		return put(text, at, at + 1, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << chance.below(16))));
	},
	/** Cut off. */
	(text, chance) => text.slice(0, chance.below(text.length + 1)),
	(text, chance) => text.slice(chance.below(text.length + 1)),
	/** A stretch is missing. */
	(text, chance) => {
		const { start, end } = around(text, chance, 80);
		return put(text, start, end, '');
	},
	/** Something else stands there. */
	(text, chance) => {
		const { start, end } = around(text, chance, 20);
		return put(text, start, end, chance.of(HOSTILE_WORDS));
	},
	(text, chance) => {
		const at = chance.below(text.length + 1);
		return put(text, at, at, chance.of(HOSTILE_WORDS));
	},
	/** A token again, and again. */
	(text, chance) => {
		const tokens = [...text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}\s]|\n[ \t]*/gu)];
		if (tokens.length === 0) return text;
		const token = chance.of(tokens);
		return put(text, token.index, token.index, token[0].repeat(1 + chance.below(chance.below(8) === 0 ? 3_000 : 4)));
	},
	/** Two tokens change places. */
	(text, chance) => {
		const tokens = [...text.matchAll(/[\p{L}\p{N}_:-]+/gu)];
		if (tokens.length < 2) return text;
		const [one, other] = [chance.of(tokens), chance.of(tokens)].sort((a, b) => a.index - b.index);
		if (!one || !other || one.index === other.index) return text;
		const late = put(text, other.index, other.index + other[0].length, one[0]);
		return put(late, one.index, one.index + one[0].length, other[0]);
	},
	/** A line again, elsewhere, or two in the other order. */
	(text, chance) => {
		const lines = text.split('\n');
		const [from, to] = [chance.below(lines.length), chance.below(lines.length)];
		lines.splice(to, chance.below(2), lines[from] ?? '');
		return lines.join('\n');
	},
	/** A number that no file should have. */
	(text, chance) => {
		const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
		if (numbers.length === 0) return text;
		const number = chance.of(numbers);
		return put(text, number.index, number.index + number[0].length, chance.of(HUGE));
	},
	/** Depth without end. */
	(text, chance) => {
		const [open, close] = chance.of(NESTS);
		const depth = 10 ** (1 + chance.below(4)) * (1 + chance.below(5));
		const { start, end } = around(text, chance, 40);
		const inner = text.slice(start, end);
		return put(text, start, end, open.repeat(depth) + inner + (chance.below(2) ? close.repeat(depth) : ''));
	},
	/** One line that never ends. */
	(text, chance) => {
		const at = chance.below(text.length + 1);
		return put(
			text,
			at,
			at,
			chance.of(['x', 'ab ', '\u0301', '\u{1f30a}', ' ', '- ', 'é. ']).repeat(10 ** (2 + chance.below(3)))
		);
	},
	/** Line ends of another system, or none. */
	(text, chance) => text.replaceAll('\n', chance.of(['\r\n', '\r', ' ', '\n\n', '\u2028']))
];

export function damagedText(text: string, chance: Chance): string {
	let damaged = text;
	for (let blows = 1 + chance.below(3); blows > 0; blows -= 1) damaged = chance.of(TEXT_WAYS)(damaged, chance);
	return damaged;
}
