/** Bytes as letters (RFC 4648): the usual alphabet with its filling, or the one for addresses without it. */

const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const USUAL = `${COMMON}+/`;
const IN_ADDRESSES = `${COMMON}-_`;

export function toBase64(bytes: Uint8Array): string {
	const letters = lettersOf(bytes, USUAL);
	return letters + '='.repeat((4 - (letters.length % 4)) % 4);
}

export function toBase64Url(bytes: Uint8Array): string {
	return lettersOf(bytes, IN_ADDRESSES);
}

/** Null where the letters are not of the alphabet for addresses, or one is missing. */
export function fromBase64Url(letters: string): Uint8Array | null {
	if (letters.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (const letter of letters) {
		const value = IN_ADDRESSES.indexOf(letter);
		if (value < 0) return null;
		held = ((held << 6) | value) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[at] = (held >> bits) & 0xff;
			at += 1;
		}
	}
	return bytes;
}

function lettersOf(bytes: Uint8Array, alphabet: string): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
		const four = (a << 16) | (b << 8) | c;
		const used = Math.min(4, Math.ceil(((bytes.length - at) * 8) / 6));
		for (let place = 0; place < used; place += 1) parts.push(alphabet.charAt((four >> (18 - 6 * place)) & 63));
	}
	return parts.join('');
}
