/** The words of correcting a text: a catalogue of its own, loaded with it. */
import { correction } from '#messages/en/correction.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const correctionWords = inLanguage({ en: correction });
