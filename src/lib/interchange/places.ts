/** Several places of a file in a line: the first few by name, the others counted; and how many of a thing there are. */

const NAMED = 3;

/** `1 event`, `2 events`. */
export function counted(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}

export function placesIn(list: readonly string[]): string {
	const [first = 'the file', ...others] = list;
	if (others.length === 0) return first;
	const named = [first, ...others.slice(0, NAMED - 1)].join(', ');
	const more = list.length - NAMED;
	return more > 0 ? `${named} and ${counted(more, 'more place', 'more places')}` : named;
}
