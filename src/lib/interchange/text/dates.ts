/** Dates as English texts and web pages write them → ISO dates as exact as they are said. A date that could be two is none. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
	[/\b((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?!\d)/, ([, year, month, day]) => dated(year, Number(month), Number(day))],
	[
		/\b((?:1[5-9]|20)\d\d)[/.](\d\d)[/.](\d\d)(?!\d)/,
		([, year, month, day]) => dated(year, Number(month), Number(day))
	],
	[
		new RegExp(`\\b${DAY}(?: of)? ${MONTH},? ${YEAR}\\b`, 'i'),
		([, day, month, year]) => dated(year, monthOf(month), Number(day))
	],
	[
		new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i'),
		([, month, day, year]) => dated(year, monthOf(month), Number(day))
	],
	[
		/\b(\d{1,2})[/.](\d{1,2})[/.]((?:1[5-9]|20)\d\d)\b/,
		([, first, second, year]) => {
			const [a, b] = [Number(first), Number(second)];
			// Day first or month first: only one of them can be more than twelve.
			if (a > 12) return dated(year, b, a);
			return b > 12 ? dated(year, a, b) : a === b ? dated(year, a, b) : null;
		}
	],
	[new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'i'), ([, month, year]) => dated(year, monthOf(month))],
	[/\b((?:1[5-9]|20)\d\d)[-/](\d\d)(?![\d/-])/, ([, year, month]) => dated(year, Number(month))]
];

/** The first date in a line, null where there is none. A year alone is a date only where the caller asks for it. */
export function dateIn(line: string, withYearAlone = false): string | null {
	for (const [pattern, read] of PATTERNS) {
		const match = pattern.exec(line);
		const date = match && read(match);
		if (date) return date;
	}
	return withYearAlone ? (/\b((?:1[5-9]|20)\d\d)\b/.exec(line)?.[1] ?? null) : null;
}

/** A date as a program writes it: `2018-10-11T09:00:00+05:00`, `D:20181011090000Z`, `Thu, 11 Oct 2018`. */
export function dateOf(value: string | null | undefined): string | null {
	if (!value) return null;
	const packed = /^\s*(?:D:)?((?:1[5-9]|20)\d\d)(\d\d)(\d\d)/.exec(value);
	if (packed) return dated(packed[1], Number(packed[2]), Number(packed[3]));
	return dateIn(value.slice(0, 100), true);
}

function monthOf(name: string | undefined): number {
	return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function dated(year: string | undefined, month: number, day?: number): string | null {
	if (year === undefined || month < 1 || month > 12) return null;
	if (day !== undefined && (day < 1 || day > 31)) return null;
	const two = (value: number) => String(value).padStart(2, '0');
	return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
