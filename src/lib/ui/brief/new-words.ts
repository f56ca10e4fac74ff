/** The words where a brief is made of a motion in free words: a catalogue of their own. Another language adds its catalogue here. */
import { newBrief } from '#messages/en/new-brief.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const newBriefWords = inLanguage({ en: newBrief });
