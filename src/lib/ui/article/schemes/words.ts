/** The words of schemes and critical questions: a catalogue of its own, loaded with the first step that is looked at. */
import { schemes } from '#messages/en/schemes.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const schemeWords = inLanguage({ en: schemes });
