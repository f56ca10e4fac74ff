/**
 * Values and events that others can listen to, without a framework: what the store tells the screens, and its parts each
 * other. live-query.svelte.ts turns them into runes.
 */

/** A value that changes, as its readers see it. */
export interface Observable<T> {
	readonly current: T;
	/** Calls back after each change; the function it returns ends that. */
	listen(hear: (value: T) => void): () => void;
}

/** Those who want to hear of something, in the order in which they asked. */
export class Listeners<T> {
	readonly #heard = new Set<(value: T) => void>();

	get size(): number {
		return this.#heard.size;
	}

	add(hear: (value: T) => void): () => void {
		// A function of its own, so that one callback given twice is called twice and ended once.
		const entry = (value: T) => hear(value);
		this.#heard.add(entry);
		return () => this.#heard.delete(entry);
	}

	/** Tells everyone. A listener that throws fails alone: its error goes to the page's own error handler, and the others still hear. */
	tell(value: T): void {
		for (const hear of [...this.#heard]) {
			try {
				hear(value);
			} catch (error) {
				setTimeout(() => {
					throw error;
				});
			}
		}
	}
}

/** The owner's side of an Observable. */
export class Observed<T> implements Observable<T> {
	readonly #listeners = new Listeners<T>();
	#current: T;

	constructor(first: T) {
		this.#current = first;
	}

	get current(): T {
		return this.#current;
	}

	set(value: T): void {
		if (Object.is(value, this.#current)) return;
		this.#current = value;
		this.#listeners.tell(value);
	}

	listen(hear: (value: T) => void): () => void {
		return this.#listeners.add(hear);
	}
}
