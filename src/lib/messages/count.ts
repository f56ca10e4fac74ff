/** Made once: what asks for it anew takes as long as drawing a row of a list. */
const NUMBERS = new Intl.NumberFormat('en');

/** A number with its noun, as English counts. */
export const count = (n: number, one: string, many: string) => `${NUMBERS.format(n)} ${n === 1 ? one : many}`;
