/**
 * Which encoding were bytes in that are no UTF-8 and declare nothing? The statistics of chardet name the candidates; among
 * them, and the two that English texts come in, the one wins under which the letters stand where letters stand.
 */
import { bytesToText } from './bytes-to-text.ts';
import { plausibility } from './plausible.ts';

/** Bytes around those that are not ASCII: a long text is judged by these. */
const SAMPLE = 30_000;
/** Share of bytes outside ASCII from which a text is not in Latin letters: then the statistics decide alone. */
const OTHER_LETTERS = 0.3;

export async function detected(bytes: Uint8Array): Promise<string> {
	const sample = around(bytes);
	const { analyse } = await import('chardet');
	const candidates = analyse(sample)
		.map(({ name }) => name.toLowerCase().replace(/^iso-8859-1$/, 'windows-1252'))
		.filter(isDecodable);
	const high = sample.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
	const [first] = candidates;
	if (first && high > sample.length * OTHER_LETTERS) return first;
	const narrow = ['windows-1252', ...(sample.includes(0xa4) ? ['iso-8859-15'] : []), 'macintosh'];
	let best = 'windows-1252';
	let most = -Infinity;
	for (const encoding of new Set([...narrow, ...candidates.slice(0, 3)])) {
		const score = plausibility(bytesToText(sample, encoding));
		if (score > most) [best, most] = [encoding, score];
	}
	return best;
}

function isDecodable(name: string): boolean {
	try {
		return new TextDecoder(name).encoding !== 'utf-8';
	} catch {
		return false;
	}
}

/** The bytes from a little before the first that is not ASCII on, and where they are rare, the neighborhoods of all. */
function around(bytes: Uint8Array): Uint8Array {
	if (bytes.length <= SAMPLE) return bytes;
	const pieces: number[] = [];
	let until = 0;
	for (let at = 0; at < bytes.length && pieces.length < SAMPLE; at++) {
		if ((bytes[at] ?? 0) < 128) continue;
		const from = Math.max(until, at - 20);
		until = Math.min(bytes.length, at + 20);
		for (let near = from; near < until; near++) pieces.push(bytes[near] ?? 0);
		at = Math.max(at, until - 1);
	}
	return Uint8Array.from(pieces);
}
