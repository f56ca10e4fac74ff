/** Which facts of a text on its way in are no facts: said beside their fields. */
import type { IntakeItem } from './intake.svelte.ts';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What of an item's facts keeps it from being kept. */
export function faultsOf({ title, publishedOn }: IntakeItem): { readonly title: boolean; readonly date: boolean } {
	return { title: title.trim() === '', date: publishedOn.trim() !== '' && !DATE.test(publishedOn.trim()) };
}
