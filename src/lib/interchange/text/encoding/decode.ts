/**
 * Bytes → text, and in which encoding they were: by byte order mark, by the zeros of UTF-16, by strict UTF-8, by what the file
 * declares, and else by which reading looks most like language (plausible.ts). Never fails on a text: at worst it guesses.
 */
import { bytesToText } from './bytes-to-text.ts';
import { detected } from './detected.ts';

export interface Decoded {
	readonly text: string;
	/** As the WHATWG Encoding Standard names it, in lower case. */
	readonly encoding: string;
	/** True where nothing in the bytes proves it. */
	readonly guessed: boolean;
	/** Characters that could not be read. */
	readonly replaced: number;
}

/** Bytes looked at to tell text from other files. */
const SAMPLE = 65_536;
/** Valid characters of several bytes for each broken one, from which broken UTF-8 is still UTF-8. */
const MOSTLY = 8;

/** Null where the bytes are no text. `declared` is what the file says of itself, `chosen` what its reader says. */
export async function decode(
	bytes: Uint8Array,
	{ declared, chosen }: { declared?: string | null; chosen?: string } = {}
): Promise<Decoded | null> {
	const named = chosen === undefined ? null : known(chosen);
	if (named) return decodedAs(bytes, named, false);
	const mark = byteOrderMark(bytes);
	if (mark) return decodedAs(bytes, mark, false);
	const wide = wideWithoutMark(bytes);
	if (wide) return decodedAs(bytes, wide, true);
	if (!looksLikeText(bytes)) return null;
	const strict = strictly(bytes, 'utf-8');
	if (strict !== null) return { text: strict, encoding: 'utf-8', guessed: false, replaced: 0 };
	const said = declared ? known(declared) : null;
	if (said && said !== 'utf-8') return decodedAs(bytes, said, false);
	const damaged = decodedAs(bytes, 'utf-8', true);
	const several = damaged.text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
	if (several > damaged.replaced * MOSTLY) return damaged;
	return decodedAs(bytes, await detected(bytes), true);
}

/** The standard name of a label, null for one that no browser knows. */
export function known(label: string): string | null {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return null;
	}
}

function decodedAs(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
	const text = bytesToText(bytes, encoding);
	return { text, encoding, guessed, replaced: text.includes('\ufffd') ? (text.match(/\ufffd/g)?.length ?? 0) : 0 };
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | null {
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	// Four bytes to a character: nothing decodes that, and it is not UTF-16.
	if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? null : 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	return null;
}

/** UTF-16 without its mark: every second byte of the Latin letters, spaces and line breaks in it is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, SAMPLE & ~1);
	if (bytes.length % 2 === 1 || sample.length < 4) return null;
	const zeros = [0, 0];
	for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const pairs = sample.length / 2;
	const [even = 0, odd = 0] = zeros;
	const encoding =
		odd > pairs * 0.4 && even < pairs * 0.02
			? 'utf-16le'
			: even > pairs * 0.4 && odd < pairs * 0.02
				? 'utf-16be'
				: null;
	if (!encoding) return null;
	const head = strictly(sample, encoding);
	// Line breaks and tabs are the only control characters of a text.
	return head !== null && !/[^\P{Cc}\s]/u.test(head) ? encoding : null;
}

/** False where the bytes hold zeros or more control characters than a text has. */
function looksLikeText(bytes: Uint8Array): boolean {
	for (const sample of [bytes.subarray(0, SAMPLE), bytes.subarray(-SAMPLE / 16)]) {
		let controls = 0;
		for (const byte of sample) {
			if (byte === 0) return false;
			if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27 && byte !== 26) controls++;
		}
		if (controls > sample.length / 200) return false;
	}
	return true;
}
