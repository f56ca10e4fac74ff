/** The words of a question's page: a catalogue of their own, so that no other page loads it. Another language adds its catalogue here. */
import { question } from '#messages/en/question.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export const questionWords = inLanguage({ en: question });
