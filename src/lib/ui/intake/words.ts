/** The words of getting text in: loaded with the first file that comes, not with the page. */
import { intake } from '#messages/en/import.ts';
import type { Unreadable } from '#interchange/text/reading.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export type IntakeWords = typeof intake;

export const intakeWords = inLanguage({ en: intake });

/** What is wrong with a file, as what follows its name: `is empty`. */
export function wrongWith({ reason, form = 'plain' }: Unreadable): string {
	return intakeWords().wrong[reason](form);
}
