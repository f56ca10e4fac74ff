/** Long work in small turns: between them the page draws, and hears that it is stopped. */

/** Milliseconds of work after which the page gets its turn. */
const TURN = 24;

export class Turns {
	#since = performance.now();

	/** Waits where the turn is over; else at once. */
	async next(): Promise<void> {
		if (performance.now() - this.#since < TURN) return;
		await new Promise((go) => setTimeout(go));
		this.#since = performance.now();
	}
}
