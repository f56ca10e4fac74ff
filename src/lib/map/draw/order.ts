/** Has a map without an order of its own put in the one with the fewest crossings: a small one here, a large one in a worker. */
import type { MapContent } from '../content.ts';

/** Statements that are put in order here: some 20 ms. */
const HERE = 80;

/** Rejects with the signal's reason where it is stopped. */
export async function inOrderOfFewestCrossings(content: MapContent, signal: AbortSignal): Promise<MapContent> {
	if (content.statements.length > HERE) return apart(content, signal);
	const { inFewestCrossings } = await import('./fewest-crossings.ts');
	signal.throwIfAborted();
	return inFewestCrossings(content);
}

function apart(content: MapContent, signal: AbortSignal): Promise<MapContent> {
	const worker = new Worker(new URL('./ordering.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<MapContent>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error));
		worker.addEventListener('message', ({ data }: MessageEvent<MapContent>) => resolve(data));
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker did not start')));
		worker.postMessage(content);
	}).finally(() => worker.terminate());
}
