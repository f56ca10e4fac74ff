/** Where the browser's new ids come from: chance alone, no clock, so that two devices that never met make different ones. */
import type { IdSource } from '#argument/ids.ts';

/** Lower case without look-alikes (Crockford's base 32), so that an id survives being read aloud and case-blind file systems. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** 16 digits of 5 bits: 80 bits. With a billion ids the odds of one coincidence are about one in two million. */
const LENGTH = 16;

export function randomIds(source: Pick<Crypto, 'getRandomValues'> = crypto): IdSource {
	return {
		next() {
			const bytes = source.getRandomValues(new Uint8Array(LENGTH));
			return Array.from(bytes, (byte) => DIGITS[byte & 31]).join('');
		}
	};
}
