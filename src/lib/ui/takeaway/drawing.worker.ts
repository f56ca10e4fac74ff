/** Draws a map apart from the page: a large one takes seconds. */
import type { MapContent } from '#map/content.ts';
import { partOf, type MapPart } from '#map/part.ts';
import { pictureOf, type PictureOptions } from '#map/picture.ts';

export interface Task {
	readonly content: MapContent;
	/** Without the words that are made from a count: a function does not travel. */
	readonly options: Omit<PictureOptions, 'words'>;
	readonly words: {
		readonly main: string;
		readonly unsaid: string;
		readonly suggested: string;
		readonly reported: string;
	};
}

globalThis.addEventListener('message', ({ data: { content, options, words } }: MessageEvent<Task>) => {
	// Nothing is folded in a whole map, so that nothing is counted.
	const part: MapPart = partOf(pictureOf(content, { ...options, words: { ...words, more: String } }));
	globalThis.postMessage(part);
});
