/**
 * What was read of a wording once, is it read again? Articles are compared anew after every change, and all but one of their wordings
 * are as they were. What is remembered hangs on the wording alone, so that whether it is remembered changes nothing.
 */

/** Wordings remembered by each reader: twice what eight long articles have, a few megabytes. */
const MOST = 4096;

/** The same reader; what it gives is shared by all who ask, and must not be changed. */
export function remembered<Read>(read: (wording: string) => Read, most = MOST): (wording: string) => Read {
	const known = new Map<string, Read>();
	return (wording) => {
		const found = known.get(wording);
		if (found !== undefined) return found;
		const made = read(wording);
		if (known.size >= most) known.clear();
		known.set(wording, made);
		return made;
	};
}
