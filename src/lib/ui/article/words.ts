/** The words of editing a map: what commands are called, what they answer, why one is refused: a catalogue of their own, so that no other page loads it. Another language adds its catalogue here. */
import { commands } from '#messages/en/commands.ts';
import { editing } from '#messages/en/editing.ts';
import { refusals } from '#messages/en/refusals.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const commandWords = inLanguage({ en: commands });
export const editingWords = inLanguage({ en: editing });
export const refusalWords = inLanguage({ en: refusals });
