/** Arranges large maps apart from the page, one after the other. */
import { arrange, type Arranging } from '../arranging.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<Arranging>) => globalThis.postMessage(arrange(data)));
