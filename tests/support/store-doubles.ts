/**
 * Stand-ins for what the store takes from outside: a clock that tests move, tabs whose messages arrive when a test says so, a page
 * that is left when a test says so, ids that count.
 */
import type { Clock } from '#store/clock.ts';
import type { PageLife } from '#store/library/page-life.ts';
import type { Wire, WireMaker } from '#store/tab-channel.ts';

/** Time stands still until `advance`. */
export class TestClock implements Clock {
	#now = Date.UTC(2026, 0, 1);
	readonly #waiting = new Set<{ readonly at: number; readonly run: () => void }>();

	now(): number {
		return this.#now;
	}

	after(milliseconds: number, run: () => void): () => void {
		const timer = { at: this.#now + milliseconds, run };
		this.#waiting.add(timer);
		return () => this.#waiting.delete(timer);
	}

	/** Runs what is due, in order of time. */
	advance(milliseconds: number): void {
		const until = this.#now + milliseconds;
		for (;;) {
			const due = [...this.#waiting].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
			if (!due) break;
			this.#waiting.delete(due);
			this.#now = Math.max(this.#now, due.at);
			due.run();
		}
		this.#now = until;
	}

	/** The user, or a time server, sets the clock. */
	setBack(milliseconds: number): void {
		this.#now -= milliseconds;
	}

	get waiting(): number {
		return this.#waiting.size;
	}
}

/** Messages between tabs wait here until they are delivered. */
export class TestPost {
	readonly #wires = new Set<Wire>();
	readonly #waiting: { readonly to: Wire; readonly message: unknown }[] = [];

	readonly make: WireMaker = () => {
		const wire: Wire = {
			onmessage: null,
			postMessage: (message) => {
				for (const to of this.#wires) {
					if (to !== wire) this.#waiting.push({ to, message: structuredClone(message) });
				}
			},
			close: () => this.#wires.delete(wire)
		};
		this.#wires.add(wire);
		return wire;
	};

	get waiting(): number {
		return this.#waiting.length;
	}

	/** Delivers the given number of messages, oldest first. */
	deliver(count = Infinity): void {
		for (let sent = 0; sent < count; sent += 1) {
			const next = this.#waiting.shift();
			if (!next) return;
			if (this.#wires.has(next.to)) next.to.onmessage?.({ data: next.message });
		}
	}

	/** A message that never arrives. */
	lose(): void {
		this.#waiting.shift();
	}
}

export class TestPage implements PageLife {
	readonly #watching = new Set<{ readonly leave: () => void; readonly back: () => void }>();

	watch(leave: () => void, back: () => void): () => void {
		const watcher = { leave, back };
		this.#watching.add(watcher);
		return () => this.#watching.delete(watcher);
	}

	leave(): void {
		for (const { leave } of this.#watching) leave();
	}

	comeBack(): void {
		for (const { back } of this.#watching) back();
	}
}
