/**
 * Seals a document with a code: scrypt (RFC 7914) makes a key of it, XChaCha20-Poly1305 hides the document and notices every change.
 * Salt and nonce are the caller's chance. How well it protects is a matter of the code (docs/practice-files.md).
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from '../base64.ts';
import { inflateUpTo } from '../bounded-inflate.ts';

export interface SealedDocument {
	readonly how: 'scrypt-xchacha20poly1305';
	/** scrypt's N is 2 to this power. */
	readonly cost: number;
	readonly salt: string;
	readonly nonce: string;
	readonly box: string;
}

/** Bytes of chance that sealing needs. */
export const CHANCE_BYTES = 40;
/** A tenth of a second on a laptop, a second on an old tablet; 32 MB of memory. */
const COST = 15;
const MOST_COST = 17;
const MOST_BYTES = 40_000_000;
const NONCE_BYTES = 24;

/** `chance`: `CHANCE_BYTES` random bytes, never used before. */
export function seal(text: string, code: string, chance: Uint8Array, cost = COST): SealedDocument {
	if (chance.length < CHANCE_BYTES) throw new RangeError(`${CHANCE_BYTES} bytes of chance are needed`);
	const nonce = chance.slice(0, NONCE_BYTES);
	const salt = chance.slice(NONCE_BYTES, CHANCE_BYTES);
	const packed = deflateSync(strToU8(text), { level: 9 });
	const box = xchacha20poly1305(keyOf(code, salt, cost), nonce).encrypt(packed);
	return {
		how: 'scrypt-xchacha20poly1305',
		cost,
		salt: toBase64Url(salt),
		nonce: toBase64Url(nonce),
		box: toBase64Url(box)
	};
}

export type Unsealed = { readonly text: string } | { readonly fault: 'wrong-code' | 'damaged' };

/** A wrong code and a changed box cannot be told apart: both are `wrong-code`. */
export function unseal(sealed: SealedDocument, code: string): Unsealed {
	const [salt, nonce, box] = [sealed.salt, sealed.nonce, sealed.box].map(fromBase64Url);
	const isKnown = Number.isInteger(sealed.cost) && sealed.cost > 0 && sealed.cost <= MOST_COST;
	if (!salt || nonce?.length !== NONCE_BYTES || !box || !isKnown) return { fault: 'damaged' };
	let packed: Uint8Array;
	try {
		packed = xchacha20poly1305(keyOf(code, salt, sealed.cost), nonce).decrypt(box);
	} catch {
		// The library says no more than that code and box do not fit.
		return { fault: 'wrong-code' };
	}
	const inflated = inflateUpTo(packed, MOST_BYTES);
	return 'fault' in inflated ? { fault: 'damaged' } : { text: strFromU8(inflated.bytes) };
}

/** Codes are copied by hand: case, blanks and hyphens make no difference. */
function keyOf(code: string, salt: Uint8Array, cost: number): Uint8Array {
	const plain = code
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s-]+/g, '');
	return scrypt(strToU8(plain), salt, { N: 2 ** cost, r: 8, p: 1, dkLen: 32 });
}
