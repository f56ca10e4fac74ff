/** Unpacks compressed bytes a piece at a time, and stops where they unfold into more than was agreed: a kilobyte can hold a gigabyte of zeros. */
import { Inflate } from 'fflate';

export type Inflated =
	| { readonly bytes: Uint8Array }
	/** Why there are none: they are damaged, or they are more than `most`. */
	| { readonly fault: 'damaged' | 'too-large' };

/** Bytes given at a time: they unfold into at most a thousand times as many. */
const PIECE = 1_024;

/** Raw DEFLATE (RFC 1951), with the dictionary it was made with. */
export function inflateUpTo(packed: Uint8Array, most: number, dictionary?: Uint8Array): Inflated {
	const pieces: Uint8Array[] = [];
	let length = 0;
	let ended = false;
	const inflate = new Inflate(dictionary ? { dictionary } : {}, (piece, final) => {
		length += piece.length;
		// A piece may be a view of memory that is used again.
		if (length <= most) pieces.push(piece.slice());
		ended = final;
	});
	try {
		for (let at = 0; at < packed.length || at === 0; at += PIECE) {
			inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
			if (length > most) return { fault: 'too-large' };
		}
	} catch {
		// The library says no more than that the bytes are wrong.
		return { fault: 'damaged' };
	}
	if (!ended) return { fault: 'damaged' };
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return { bytes };
}
