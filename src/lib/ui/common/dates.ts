/** Dates as a reader reads them: as exact as they are known. */
import { m } from '#ui/language.svelte.ts';

/** `2018-10-11` → 11 Oct 2018; `2018-10` → Oct 2018; `2018` → 2018; nothing → undated. */
export function published(date: string | undefined, locale = 'en-GB'): string {
	if (!date) return m().library.undated;
	const [year = 0, month, day] = date.split('-').map(Number);
	if (!month) return String(year);
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
	if (day) options.day = 'numeric';
	return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A title supplied by an editor stands in square brackets. */
export function titleOf(article: { title: string; titleSupplied?: boolean | undefined }): string {
	return article.titleSupplied && !article.title.startsWith('[') ? `[${article.title}]` : article.title;
}
