/** Reads a map out of an address. What comes by a link comes from anybody: it is bounded, unpacked, and checked like any file. */
import { strFromU8, strToU8 } from 'fflate';
import { fromBase64Url } from '../base64.ts';
import { inflateUpTo } from '../bounded-inflate.ts';
import { read as readDocument, type ReadDocument } from '../counterpoint/read.ts';
import { DICTIONARY, VERSION } from './dictionary.ts';

/** Six times what `write` makes at most: links of other makers may be longer. */
const MOST_LETTERS = 200_000;
/** Bytes of the document. */
const MOST_BYTES = 4_000_000;

export type LinkFault =
	/** There is nothing, or something else, behind the `#`. */
	| 'no-map'
	/** Made by a later version. */
	| 'newer'
	/** Cut off or changed on the way. */
	| 'damaged'
	| 'too-large';

export type ReadLink = { readonly document: ReadDocument } | { readonly fault: LinkFault };

export function read(fragment: string): ReadLink {
	const [, version, letters] = /^#?(\d{1,3})\.([\w-]+)$/.exec(fragment) ?? [];
	if (version === undefined || letters === undefined)
		return { fault: /^#?\d{1,3}\./.test(fragment) ? 'damaged' : 'no-map' };
	if (version !== VERSION) return { fault: 'newer' };
	if (letters.length > MOST_LETTERS) return { fault: 'too-large' };
	const packed = fromBase64Url(letters);
	if (!packed) return { fault: 'damaged' };
	const inflated = inflateUpTo(packed, MOST_BYTES, strToU8(DICTIONARY));
	if ('fault' in inflated) return inflated;
	const document = readDocument(strFromU8(inflated.bytes));
	// Cut off in the middle, a link may still unpack: then it is no JSON.
	return document.problems.some(({ rule }) => rule === 'CP1') ? { fault: 'damaged' } : { document };
}
