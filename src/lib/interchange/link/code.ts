/**
 * A whole document as letters to paste into a message, where files do not go through: the letters of a link, and a checksum, so that a
 * piece that was lost on the way is noticed.
 */
import { strFromU8, strToU8 } from 'fflate';
import type { CounterpointDocument } from '../counterpoint/write.ts';
import { crc32 } from '../zip/crc32.ts';
import { fragmentText, fragmentOf } from './fragment.ts';
import type { LinkFault } from './read.ts';

const HEAD = 'CP';

export function writeCode(document: CounterpointDocument): string {
	const fragment = fragmentOf(document);
	return `${HEAD}${fragment}.${sumOf(fragment)}`;
}

/** The JSON text in a code. Blanks and line breaks that a message put in make no difference, nor does what stands around it. */
export function readCode(pasted: string): { readonly text: string } | { readonly fault: LinkFault } {
	const close = pasted.replace(/[\s\u200b>]+/g, '');
	const [, fragment = '', sum] = /CP(\d{1,3}\.[\w-]+)(?:\.([0-9a-f]{8}))?/.exec(close) ?? [];
	if (fragment === '') return { fault: 'no-map' };
	if (sum !== sumOf(fragment)) return { fault: 'damaged' };
	const read = fragmentText(fragment);
	return 'fault' in read ? read : { text: strFromU8(read.bytes) };
}

/** True where the text looks like a code, damaged or not. */
export function isCode(text: string): boolean {
	return /^\s*CP\d{1,3}\.[\w-]{20,}/.test(text);
}

function sumOf(fragment: string): string {
	return crc32(strToU8(fragment)).toString(16).padStart(8, '0');
}
