/** The words of schemes and critical questions: a catalogue of its own, loaded with the first step that is looked at. */
import { schemes } from '#messages/en/schemes.ts';
import { language } from '#ui/language.svelte.ts';

const CATALOGUES: Record<string, typeof schemes> = { en: schemes };

export function schemeWords(): typeof schemes {
	return CATALOGUES[language.code] ?? schemes;
}
