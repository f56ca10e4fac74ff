/** How lexicons are written down: words apart by white space, phrases apart by bars. */

export function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/).filter(Boolean));
}

export function phraseList(list: string): readonly string[] {
	return list
		.split('|')
		.map((phrase) => phrase.trim().replace(/\s+/g, ' '))
		.filter(Boolean);
}
