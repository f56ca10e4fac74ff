/** Decodes bytes in a named encoding as the WHATWG standard says. Some versions of Node read Windows-1252 as Latin-1; this does not. */

/** What the bytes 0x80 to 0x9f mean in Windows-1252; five of them mean nothing. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function bytesToText(bytes: Uint8Array, encoding: string): string {
	const text = new TextDecoder(encoding).decode(bytes);
	if (encoding !== 'windows-1252') return text;
	return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}
