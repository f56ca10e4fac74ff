/** Says what the database could not keep or read where nobody else has said it: once, however often it is tried. */
import type { StoreFailure } from '#store/database/vault.ts';
import type { App } from '#ui/app.svelte.ts';
import { troubleWords } from './words.ts';

export function tellFailure(app: App, { kind }: StoreFailure): void {
	const text = troubleWords().failed[kind];
	if (!app.notices.list.some((one) => one.text === text)) app.notices.problem(text);
}
