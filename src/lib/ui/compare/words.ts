/** The words of comparing: a catalogue of their own, so that no other page loads it. Another language adds its catalogue here. */
import { compare } from '#messages/en/compare.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const compareWords = inLanguage({ en: compare });
