/**
 * The engine's work for the screen: begun again when the articles or what is recorded between them change, in a worker, so that
 * the page stays quick; it says how far it is, and can be stopped. What was found last stands until something newer is found.
 */
import { typeOf, type ArticleId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import type { Comparison as Found } from '#compare/comparison.ts';
import type { News, Task } from './comparing.worker.ts';

export type Work = 'none' | 'working' | 'slow' | 'done' | 'cancelled' | 'failed';

/** ms: changes that follow each other closely are compared once; work shows itself when it takes longer than a moment. */
const PAUSE = 120;
const MOMENT = 500;

export class Comparing {
	found = $state.raw<Found | null>(null);
	work = $state<Work>('none');
	/** The stage at work, counted from 1. */
	stage = $state(0);
	#worker: Worker | null = null;
	#begin: ReturnType<typeof setTimeout> | undefined;
	#moment: ReturnType<typeof setTimeout> | undefined;

	/** Compares after a short pause; what is under way is given up. */
	start(records: Records, articleIds: readonly ArticleId[]): void {
		this.#stop();
		if (articleIds.length < 2) {
			this.found = null;
			this.work = 'none';
			return;
		}
		this.#begin = setTimeout(() => this.#run({ records: neededFor(records, articleIds), articleIds }), PAUSE);
	}

	cancel(): void {
		this.#stop();
		this.work = 'cancelled';
	}

	close(): void {
		this.#stop();
	}

	#run(task: Task): void {
		const worker = new Worker(new URL('./comparing.worker.ts', import.meta.url), { type: 'module' });
		this.#worker = worker;
		this.stage = 0;
		this.work = 'working';
		this.#moment = setTimeout(() => (this.work = 'slow'), MOMENT);
		worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
			if ('stage' in data) {
				this.stage = data.stage;
				return;
			}
			this.found = data.found;
			this.#stop();
			this.work = 'done';
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#stop();
			this.work = 'failed';
		});
		worker.postMessage(task);
	}

	#stop(): void {
		clearTimeout(this.#begin);
		clearTimeout(this.#moment);
		this.#worker?.terminate();
		this.#worker = null;
	}
}

const LEFT_OUT = new Set(['text', 'author', 'placement', 'collection']);

/** The maps of these articles and what spans articles: all that the engine reads. */
function neededFor(records: Records, articleIds: readonly ArticleId[]): ArgumentRecord[] {
	const own = new Set<string>(articleIds);
	return [...records.values()].filter((record) => {
		if (LEFT_OUT.has(typeOf(record.id))) return false;
		const articleId = 'articleId' in record ? record.articleId : typeOf(record.id) === 'article' ? record.id : null;
		return articleId === null || articleId === undefined || own.has(articleId);
	});
}
