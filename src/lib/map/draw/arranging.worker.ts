/** Arranges large maps apart from the page, one after the other. A task without content is about that of the task before. */
import { arrange, type Arranging } from '../arranging.ts';

type Task = Omit<Arranging, 'content'> & { readonly content?: Arranging['content'] };

let content: Arranging['content'] = { statements: [], steps: [], attacks: [] };

globalThis.addEventListener('message', ({ data }: MessageEvent<Task>) => {
	content = data.content ?? content;
	globalThis.postMessage(arrange({ ...data, content }));
});
