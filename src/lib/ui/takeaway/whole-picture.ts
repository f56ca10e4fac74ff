/** An article's whole map as the screen draws it, nothing folded, boxes where a person put them. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { contentOf, type MapContent } from '#map/content.ts';
import { partOf, type MapPart } from '#map/part.ts';
import { pictureOf } from '#map/picture.ts';
import type { Placements } from '#map/routes/by-hand.ts';
import { mapWords } from '#ui/article/map-words.ts';
import { m } from '#ui/language.svelte.ts';
import { preferences } from '#ui/preferences.svelte.ts';
import type { Task } from './drawing.worker.ts';

/** Statements that are drawn at once; more are drawn apart from the page. */
const FEW = 250;

/** Rejects with the signal's reason where it is stopped, and where the browser gives no worker. */
export async function wholeMap(records: Records, articleId: ArticleId, signal: AbortSignal): Promise<MapPart> {
	const placements = allOf(records, 'placement').filter((one) => one.articleId === articleId);
	const byHand = new Map(placements.map(({ statementId, x, y }) => [statementId as string, { x, y }]));
	return wholeContent(contentOf(new ArgumentGraph(records, articleId)), byHand, signal);
}

/** The same for whatever is drawn as a map: several authors merged into one. */
export async function wholeContent(content: MapContent, placements: Placements, signal: AbortSignal): Promise<MapPart> {
	const words = mapWords();
	const options = {
		direction: preferences.saved.direction === 'tb' ? ('down' as const) : ('side' as const),
		mirrored: m().direction === 'rtl',
		placements
	};
	if (content.statements.length <= FEW) return partOf(pictureOf(content, { ...options, words }));
	const { main, unsaid, suggested, reported } = words;
	return drawnApart({ content, options, words: { main, unsaid, suggested, reported } }, signal);
}

function drawnApart(task: Task, signal: AbortSignal): Promise<MapPart> {
	const worker = new Worker(new URL('./drawing.worker.ts', import.meta.url), { type: 'module' });
	const drawn = new Promise<MapPart>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error));
		worker.addEventListener('message', ({ data }: MessageEvent<MapPart>) => resolve(data));
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker did not start')));
		worker.postMessage(task);
	});
	return drawn.finally(() => worker.terminate());
}
