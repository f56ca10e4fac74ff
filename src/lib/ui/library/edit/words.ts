/** The words of making, editing and deleting what the library lists: loaded with the first dialog of this folder. */
import { cataloging } from '#messages/en/cataloging.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const catalogingWords = inLanguage({ en: cataloging });
