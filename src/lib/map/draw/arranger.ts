/**
 * Arranger: has a map arranged, a small one at once, a large one in a worker, so that the page is never held up. Who asks again before
 * there is an answer is given the last one only.
 */
import { arrange, type Arranging } from '../arranging.ts';
import type { Opening } from '../collapse.ts';

/** Statements of a map that is arranged at once: some 20 ms. */
const AT_ONCE = 100;

/** After so many ms a task that nobody waits for any more is broken off; before, it is as quick to let it end. */
const BREAK_OFF = 300;

interface Asked {
	readonly task: Arranging;
	readonly give: (opening: Opening) => void;
}

export class Arranger {
	readonly #onbusy: (isBusy: boolean) => void;
	#worker: Worker | null = null;
	#begun = 0;
	#current: Asked | null = null;
	#next: Asked | null = null;
	#hasFailed = false;
	/** The content that the worker was given last. */
	#given: Arranging['content'] | null = null;

	/** Hears when there is something under way in the worker, and when there is no more. */
	constructor(onbusy: (isBusy: boolean) => void) {
		this.#onbusy = onbusy;
	}

	get isBusy(): boolean {
		return this.#current !== null;
	}

	ask(task: Arranging, give: Asked['give']): void {
		const asked = { task, give };
		if (task.content.statements.length <= AT_ONCE || this.#hasFailed || typeof Worker !== 'function') {
			this.stop();
			give(arrange(task));
		} else if (this.#current === null || performance.now() - this.#begun > BREAK_OFF) {
			this.stop();
			this.#begin(asked);
		} else this.#next = asked;
	}

	/** What was asked is not wanted any more. */
	stop(): void {
		if (this.#current === null) return;
		this.#worker?.terminate();
		this.#worker = null;
		this.#current = this.#next = null;
		this.#onbusy(false);
	}

	destroy(): void {
		this.stop();
		this.#worker?.terminate();
		this.#worker = null;
	}

	#begin(asked: Asked): void {
		const wasBusy = this.isBusy;
		this.#current = asked;
		this.#begun = performance.now();
		const worker = this.#started();
		// What the worker has been given it need not be given again: of a book's map that alone takes most of a second.
		const { content, ...rest } = asked.task;
		worker.postMessage(this.#given === content ? rest : asked.task);
		this.#given = content;
		if (!wasBusy) this.#onbusy(true);
	}

	#started(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./arranging.worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Opening>) => this.#hear(data));
		this.#given = null;
		worker.addEventListener('error', (event) => {
			console.warn(event.message || 'the worker that arranges maps did not start');
			// Slow is better than no map.
			const asked = this.#next ?? this.#current;
			this.#hasFailed = true;
			this.stop();
			asked?.give(arrange(asked.task));
		});
		this.#worker = worker;
		return worker;
	}

	#hear(opening: Opening): void {
		const [asked, next] = [this.#current, this.#next];
		this.#next = null;
		if (next) return this.#begin(next);
		this.#current = null;
		this.#onbusy(false);
		asked?.give(opening);
	}
}
