/** The words of a class: loaded with its screens. Another language adds its catalogues here. */
import { classroom } from '#messages/en/class.ts';
import { practice } from '#messages/en/practice.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const classWords = inLanguage({ en: classroom });

/** What is said to a pupil about a map. */
export const remarkWords = inLanguage({ en: practice });
