/** The words of this folder's dialogs: a catalogue of its own, so that no screen loads it before a dialog opens. */
import { takeaway } from '#messages/en/takeaway.ts';
import { language } from '#ui/language.svelte.ts';

const CATALOGUES: Record<string, typeof takeaway> = { en: takeaway };

export function takeawayWords(): typeof takeaway {
	return CATALOGUES[language.code] ?? takeaway;
}
