/** The words for what is damaged or gone: a catalogue of its own, since few ever see it. */
import { trouble } from '#messages/en/trouble.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const troubleWords = inLanguage({ en: trouble });
