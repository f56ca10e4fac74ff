/** Dates as a reader reads them: as exact as they are known. */
import { m } from '#ui/language.svelte.ts';

/** By language and by what is known. Making one takes as long as drawing a row of the library's list. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, hasDay: boolean): Intl.DateTimeFormat {
	const key = `${locale} ${hasDay}`;
	const known = formats.get(key);
	if (known) return known;
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
	if (hasDay) options.day = 'numeric';
	const made = new Intl.DateTimeFormat(locale, options);
	formats.set(key, made);
	return made;
}

/** `2018-10-11` → 11 Oct 2018; `2018-10` → Oct 2018; `2018` → 2018; nothing → undated. */
export function published(date: string | undefined, locale = 'en-GB'): string {
	if (!date) return m().library.undated;
	const [year = 0, month, day] = date.split('-').map(Number);
	if (!month) return String(year);
	return formatOf(locale, Boolean(day)).format(Date.UTC(year, month - 1, day || 1));
}

/** A title supplied by an editor stands in square brackets. */
export function titleOf(article: { title: string; titleSupplied?: boolean | undefined }): string {
	return article.titleSupplied && !article.title.startsWith('[') ? `[${article.title}]` : article.title;
}
