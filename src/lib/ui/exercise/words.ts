/** The words of this folder's screens: a catalogue of its own, so that no other screen loads it. Another language adds its own here. */
import { exercises } from '#messages/en/exercises.ts';
import { practice } from '#messages/en/practice.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const exerciseWords = inLanguage({ en: exercises });
/** What is said about a map, and why there is no exercise of one. */
export const practiceWords = inLanguage({ en: practice });
