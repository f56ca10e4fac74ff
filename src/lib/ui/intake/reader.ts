/** Has files read in a worker, one after the other. What is stopped takes its worker along; the next file gets a new one. */
import type { ArticleId } from '#argument/ids.ts';
import type { TextOrNot } from '#interchange/text/reading.ts';
import type { ReadingNews, ReadingTask } from './reading.worker.ts';

export interface ReadFile {
	readonly reading: TextOrNot;
	/** The article in the library whose own text this is. */
	readonly original: ArticleId | null;
}

export class Reader {
	#worker: Worker | null = null;
	#last: Promise<unknown> = Promise.resolve();

	/** Rejects where it is stopped (AbortError), or where the reader itself fails. */
	read(task: ReadingTask, signal: AbortSignal, onProgress: (done: number) => void): Promise<ReadFile> {
		const own = this.#last.then(() => this.#run(task, signal, onProgress));
		this.#last = own.catch(() => {
			// Whoever asked hears of it; the next one only waits for its turn.
		});
		return own;
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}

	#run(task: ReadingTask, signal: AbortSignal, onProgress: (done: number) => void): Promise<ReadFile> {
		signal.throwIfAborted();
		this.#worker ??= new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
		const worker = this.#worker;
		return new Promise((resolve, reject) => {
			const listening = new AbortController();
			const on = { signal: listening.signal };
			const end = (settle: () => void) => {
				listening.abort();
				settle();
			};
			const give = (fault: unknown) => {
				this.close();
				end(() => reject(fault instanceof Error ? fault : new Error(String(fault))));
			};
			worker.addEventListener(
				'message',
				({ data }: MessageEvent<ReadingNews>) => {
					if ('done' in data) onProgress(data.done);
					else if ('failed' in data) give(data.failed);
					// The reader of PDFs says of itself that it is ready, which is no answer.
					else if ('reading' in data) end(() => resolve(data));
				},
				on
			);
			worker.addEventListener('error', (event) => give(event.message || 'the reader could not be loaded'), on);
			signal.addEventListener('abort', () => give(signal.reason), on);
			worker.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
		});
	}
}
