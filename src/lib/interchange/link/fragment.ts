/** A document as the letters of an address, and back to its bytes: compressed with the dictionary that both ends have. */
import { deflateSync, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from '../base64.ts';
import { inflateUpTo } from '../bounded-inflate.ts';
import type { CounterpointDocument } from '../counterpoint/write.ts';
import { DICTIONARY, VERSION } from './dictionary.ts';

/** Six times what a link holds at most: those of other makers may be longer. */
const MOST_LETTERS = 200_000;
/** Bytes of the document. */
const MOST_BYTES = 4_000_000;

export type FragmentFault =
	/** There is nothing, or something else. */
	| 'no-map'
	/** Made by a later version. */
	| 'newer'
	/** Cut off or changed on the way. */
	| 'damaged'
	| 'too-large';

export function fragmentOf(document: CounterpointDocument): string {
	const packed = deflateSync(strToU8(JSON.stringify(document)), { level: 9, mem: 12, dictionary: strToU8(DICTIONARY) });
	return `${VERSION}.${toBase64Url(packed)}`;
}

/** The bytes of the document's JSON. */
export function fragmentText(fragment: string): { readonly bytes: Uint8Array } | { readonly fault: FragmentFault } {
	const [, version, letters] = /^#?(\d{1,3})\.([\w-]+)$/.exec(fragment) ?? [];
	if (version === undefined || letters === undefined)
		return { fault: /^#?\d{1,3}\./.test(fragment) ? 'damaged' : 'no-map' };
	if (version !== VERSION) return { fault: 'newer' };
	if (letters.length > MOST_LETTERS) return { fault: 'too-large' };
	const packed = fromBase64Url(letters);
	return packed ? inflateUpTo(packed, MOST_BYTES, strToU8(DICTIONARY)) : { fault: 'damaged' };
}
