/** Which catalogue speaks: read by every component through `m()`, so that a change of language redraws the words. */
import { en, type Messages } from '#messages/en.ts';

const CATALOGUES: Record<string, Messages> = { en };

class Language {
	code = $state('en');
	readonly messages = $derived(CATALOGUES[this.code] ?? en);
}

export const language = new Language();

export function m(): Messages {
	return language.messages;
}
