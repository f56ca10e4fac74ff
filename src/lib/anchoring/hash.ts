/** Hashes of words in their normal form (letters.ts): SHA-256 of the UTF-8, cut to what a selector or fingerprint keeps. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first hexadecimal digits of the hash: 8 for an edge, 12 for a sentence of a fingerprint, 16 for a whole passage. */
export function hashOf(words: string, digits: number): string {
	return bytesToHex(sha256(utf8ToBytes(words)).subarray(0, digits / 2));
}

/** The first 32 bits as a number: the same eight digits, as a key for a look-up table. */
export function hashKeyOf(words: string): number {
	const hash = sha256(utf8ToBytes(words));
	return (((hash[0] ?? 0) << 24) | ((hash[1] ?? 0) << 16) | ((hash[2] ?? 0) << 8) | (hash[3] ?? 0)) >>> 0;
}
