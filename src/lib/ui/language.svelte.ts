/** Which catalogue speaks: read by every component through `m()`, so that a change of language redraws the words. */
import { en, type Messages } from '#messages/en.ts';

const CATALOGUES: Record<string, Messages> = { en };

/** Code and name of each language there is a catalogue for. */
export const languages = Object.entries(CATALOGUES).map(([code, { language }]) => [code, language] as const);

class Language {
	code = $state('en');
	readonly messages = $derived(CATALOGUES[this.code] ?? en);
}

export const language = new Language();

export function m(): Messages {
	return language.messages;
}

/**
 * The words of one feature, which load with the feature: its folder makes its own accessor with this, one catalogue for
 * each language. Where a language has none yet, the English one speaks.
 */
export function inLanguage<Words>(catalogues: { readonly en: Words; readonly [code: string]: Words }): () => Words {
	return () => catalogues[language.code] ?? catalogues.en;
}
