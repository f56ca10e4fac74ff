/**
 * What was read of a wording or a word once, is it read again? Articles are compared anew after every change, and all but one of their wordings
 * are as they were. What is remembered hangs on the words alone, so that whether it is remembered changes nothing.
 */

/** Wordings remembered by each reader: twice what eight long articles have, a few megabytes. */
const MOST = 4096;

/** The same reader, which forgets all when it has read `most`; what it gives is shared by all who ask, and must not be changed. */
export function remembered<Read>(read: (words: string) => Read, most = MOST): (words: string) => Read {
	const known = new Map<string, Read>();
	return (words) => {
		const found = known.get(words);
		if (found !== undefined) return found;
		const made = read(words);
		if (known.size >= most) known.clear();
		known.set(words, made);
		return made;
	};
}
