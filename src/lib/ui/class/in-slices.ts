/** Work that goes a step at a time, done without holding the page: how far it is told between two slices, and it can be called off. */

/** ms the page may be held at a time. */
const SLICE = 40;

/** Null where it was called off. */
export async function inSlices<P, R>(
	steps: Generator<P, R>,
	told: (progress: P) => void,
	isCalledOff: () => boolean
): Promise<R | null> {
	let since = performance.now();
	for (let isFirst = true; ; isFirst = false) {
		const { done, value } = steps.next();
		if (done) return value;
		if (!isFirst && performance.now() - since < SLICE) continue;
		told(value);
		await new Promise((resolve) => setTimeout(resolve));
		if (isCalledOff()) return null;
		since = performance.now();
	}
}
