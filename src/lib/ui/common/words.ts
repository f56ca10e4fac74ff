/** The words of choosing an article, for the features that offer it. Another language adds its catalogue here. */
import { choosing } from '#messages/en/choosing.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const choosingWords = inLanguage({ en: choosing });
