/** Orders the statements of a large merged map apart from the page. */
import type { MapContent } from '../content.ts';
import { inFewestCrossings } from './fewest-crossings.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<MapContent>) =>
	globalThis.postMessage(inFewestCrossings(data))
);
