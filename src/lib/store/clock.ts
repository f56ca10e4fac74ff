/**
 * Clock: the time and the waiting that this layer needs, passed in so that tests decide when a moment has passed.
 * Nothing is ordered by the time of day: a clock that is set back must not lose anything.
 */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Runs once after so many milliseconds; the function it returns calls it off. */
	after(milliseconds: number, run: () => void): () => void;
}

export const browserClock: Clock = {
	now: () => Date.now(),
	after(milliseconds, run) {
		const timer = setTimeout(run, milliseconds);
		return () => clearTimeout(timer);
	}
};
