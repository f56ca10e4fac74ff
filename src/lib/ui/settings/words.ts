/** The words of the settings: a catalogue of their own, so that no other page loads it. Another language adds its catalogue here. */
import { settings } from '#messages/en/settings.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const settingsWords = inLanguage({ en: settings });
