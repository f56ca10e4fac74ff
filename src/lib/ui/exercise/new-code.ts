/** Codes that are told to a class: by chance, and easy to copy by hand. */

/** Letters and digits that are not taken for each other when they are read out or copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = [4, 3, 3];

/** Ten letters by chance: 49 bits. */
export function newCode(): string {
	const letter = (): string => {
		const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
		// Bytes that would make the first letters likelier are thrown away.
		return chance < LETTERS.length * 8 ? LETTERS.charAt(chance % LETTERS.length) : letter();
	};
	return GROUPS.map((length) => Array.from({ length }, letter).join('')).join('-');
}
