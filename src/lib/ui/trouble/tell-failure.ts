/** Says what the database could not keep or read where nobody else has said it: once, however often it is tried. */
import type { StoreFailure } from '#store/database/vault.ts';
import type { Notices } from '#ui/notices.svelte.ts';
import { troubleWords } from './words.ts';

export function tellFailure(notices: Notices, { kind }: StoreFailure): void {
	const text = troubleWords().failed[kind];
	if (!notices.list.some((one) => one.text === text)) notices.problem(text);
}
