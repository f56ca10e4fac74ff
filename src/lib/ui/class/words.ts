/** The words of a class: loaded with its screens. Another language adds its catalogues here. */
import { classroom } from '#messages/en/class.ts';
import { exercises } from '#messages/en/exercises.ts';
import { practice } from '#messages/en/practice.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const classWords = inLanguage({ en: classroom });

/** What an exercise asks, and what is said to the answers. */
export const answerWords = inLanguage({ en: exercises });

/** What is said to a pupil about a map. */
export const remarkWords = inLanguage({ en: practice });
