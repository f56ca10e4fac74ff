/** The words of a class: loaded with its screens. */
import { classroom } from '#messages/en/class.ts';
import { practice } from '#messages/en/practice.ts';
import { language } from '#ui/language.svelte.ts';

const CATALOGUES: Readonly<Record<string, typeof classroom>> = { en: classroom };
const REMARKS: Readonly<Record<string, typeof practice>> = { en: practice };

export function classWords(): typeof classroom {
	return CATALOGUES[language.code] ?? classroom;
}

/** What is said to a pupil about a map. */
export function remarkWords(): typeof practice {
	return REMARKS[language.code] ?? practice;
}
