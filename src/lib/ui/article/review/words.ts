/** The words of drafting and of reviewing a draft: a catalogue of their own, so that no other page loads it. Another language adds its catalogue here. */
import { drafting } from '#messages/en/drafting.ts';
import { review } from '#messages/en/review.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const draftingWords = inLanguage({ en: drafting });
export const reviewWords = inLanguage({ en: review });
