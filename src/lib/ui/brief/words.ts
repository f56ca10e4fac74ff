/** The words of briefs: a catalogue of their own, so that no other page loads it. Another language adds its catalogue here. */
import { brief } from '#messages/en/brief.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const briefWords = inLanguage({ en: brief });
