/**
 * Words as they may stand in Argdown without being taken for its signs. One stray sign can cost the whole file, so every sign
 * that begins something is escaped; titles take no escapes, so there the signs are left out. Both were tried with thousands
 * of random strings against Argdown's own parser.
 */
import { asWording, oneLine } from '../one-line.ts';

/** A statement's text: on one line, escaped. */
export function safeText(words: string): string {
	return asWording(words).replace(/[\\[<{*_#@:./=]/g, '\\$&');
}

/** A title that is safe between [ and ] or < and >; may be empty. */
export function safeTitle(words: string): string {
	return oneLine(words.replace(/[[\]<>#{}@*_\\:/=]/g, ' '));
}

/** The values `dataOf` writes. */
export type DataValue = string | number | boolean | readonly string[] | readonly number[];

/** Characters that YAML or Argdown's lexer would stumble over inside a quoted string. */
const UNSAFE = /[{}\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** `{role: "evidence", start: 12}`: YAML in the form of JSON, which both can read; empty where there is nothing to say. */
export function dataOf(fields: Readonly<Record<string, DataValue | undefined>>): string {
	const said = Object.entries(fields).filter(([, value]) => value !== undefined);
	if (said.length === 0) return '';
	return `{${said.map(([name, value]) => `${name}: ${quoted(value)}`).join(', ')}}`;
}

/** One value as YAML that is JSON too. */
export function quoted(value: unknown): string {
	const escape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(value).replaceAll('],[', '], [').replace(UNSAFE, escape);
}
