/** Several places of a file in a line: the first few by name, the others counted. */

const NAMED = 3;

export function placesIn(list: readonly string[]): string {
	const [first = 'the file', ...others] = list;
	if (others.length === 0) return first;
	const named = [first, ...others.slice(0, NAMED - 1)].join(', ');
	const more = list.length - NAMED;
	return more > 0 ? `${named} and ${more} more places` : named;
}
