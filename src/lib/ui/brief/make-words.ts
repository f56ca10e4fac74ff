/** The words of the button that makes a brief: a catalogue of their own, so that a page with the button loads no more. */
import { makeBrief } from '#messages/en/make-brief.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const makeBriefWords = inLanguage({ en: makeBrief });
