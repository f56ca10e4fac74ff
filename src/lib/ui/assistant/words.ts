/** The words of the optional assistant: a catalogue of their own, so that no other page loads it. Another language adds its catalogue here. */
import { assistant } from '#messages/en/assistant.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const assistantWords = inLanguage({ en: assistant });
