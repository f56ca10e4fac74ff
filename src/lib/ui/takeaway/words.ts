/** The words of this folder's dialogs: a catalogue of its own, so that no screen loads it before a dialog opens. */
import { takeaway } from '#messages/en/takeaway.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const takeawayWords = inLanguage({ en: takeaway });
