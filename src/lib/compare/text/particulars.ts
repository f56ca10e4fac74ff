/**
 * Which dates, sums, shares, counts and type numbers does a wording give? Read by pattern, English; each keeps the words it was
 * read from, so that a clash can be shown in the author's or analyst's own terms.
 */
import { stemOf } from './stem.ts';
import { isStopWord } from './words.ts';

/** A stretch of time in years: 1 May 1948 is 1948.33 to 1948.34, the 1970s are 1970 to 1980. */
export interface TimeSpan {
	readonly kind: 'date';
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

export interface Quantity {
	readonly kind: 'amount' | 'percent' | 'count';
	readonly value: number;
	/** Currency; `%`; stem of the counted noun. */
	readonly unit: string;
	readonly text: string;
}

/** A type number, such as Mi-35M or F-16: its letters, and all of it. */
export interface Designation {
	readonly kind: 'designation';
	readonly family: string;
	readonly text: string;
}

export type Particular = TimeSpan | Quantity | Designation;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** In full, or its first three letters; of September four as well. */
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)\\.?`;
const YEAR = '(1[0-9]{3}|20[0-9]{2})';
/** Of a decade the year it begins with: “1975’s” is of one year. */
const DECADE = '(1[0-9]{2}0|20[0-9]0)';
const NUMBER = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const SCALES: Readonly<Record<string, number>> = {
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	mn: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12
};
const SCALE = '(thousand|million|billion|trillion|bn|mn|m|k)?\\b';
const WORD_NUMBERS: Readonly<Record<string, number>> = {
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	dozen: 12,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	hundred: 100
};
const CURRENCIES: Readonly<Record<string, string>> = {
	$: 'dollar',
	'€': 'euro',
	'£': 'pound',
	'₨': 'rupee',
	'¥': 'yen'
};

/** Loosely meant, so that they overlap: first and last year. */
const PARTS_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
	early: [0, 4],
	mid: [3, 7],
	late: [5, 9]
};
const WHOLE_DECADE = [0, 9] as const;

interface Pattern {
	readonly pattern: RegExp;
	readonly read: (match: RegExpExecArray) => Particular | null;
}

/** Tried in order; what one pattern has read, no later one reads again. */
const PATTERNS: readonly Pattern[] = [
	{
		pattern: /\b([A-Z][A-Za-z]{0,4})-(\d+[A-Za-z]{0,2})\b/g,
		read: ([text, letters = '']) => designation(letters, text)
	},
	{
		pattern: new RegExp(`\\b(\\d{1,2})([/.])(\\d{1,2})\\2${YEAR}\\b`, 'g'),
		read: ([text, first, , second, year]) => inNumbers(Number(year), Number(first), Number(second), text)
	},
	{
		pattern: new RegExp(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`, 'g'),
		read: ([text, year, month, d]) => (Number(month) > 12 ? null : day(Number(year), Number(month), Number(d), text))
	},
	{ pattern: /\b9\/11\b/g, read: ([text]) => day(2001, 9, 11, text) },
	{
		pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?\\b`, 'gi'),
		read: ([text, d, month, year]) => (year === undefined ? null : day(Number(year), monthOf(month), Number(d), text))
	},
	{
		pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'gi'),
		read: ([text, month, d, year]) => day(Number(year), monthOf(month), Number(d), text)
	},
	{
		pattern: new RegExp(`\\b${MONTH}\\s+(?:of\\s+)?${YEAR}\\b`, 'gi'),
		read: ([text, month, year]) => {
			const from = Number(year) + (monthOf(month) - 1) / 12;
			return { kind: 'date', from, to: from + 1 / 12, text };
		}
	},
	{
		pattern: new RegExp(`\\b${YEAR}\\s*[–—-]\\s*(\\d{4}|\\d{2})\\b`, 'g'),
		read: ([text, from = '', to = '']) =>
			years(Number(from), Number(to.length === 2 ? from.slice(0, 2) + to : to), text)
	},
	{
		pattern: new RegExp(`\\b(?:between|from)\\s+${YEAR}\\s+(?:and|to|until)\\s+${YEAR}\\b`, 'gi'),
		read: ([text, from, to]) => years(Number(from), Number(to), text)
	},
	{
		pattern: new RegExp(`\\b(?:(early|mid|late)(?:\\s+|-))?${DECADE}['’]?s\\b`, 'gi'),
		read: ([text, part = '', decade]) => {
			const [from, to] = PARTS_OF_DECADE[part.toLowerCase()] ?? WHOLE_DECADE;
			return years(Number(decade) + from, Number(decade) + to, text);
		}
	},
	{
		pattern: new RegExp(`(?:US|A|C)?([$€£₨¥])\\s?${NUMBER}\\s*${SCALE}`, 'gi'),
		read: ([text, sign = '', value, scale]) => amount(CURRENCIES[sign] ?? '', value, scale, text)
	},
	{
		pattern: new RegExp(`\\b${NUMBER}\\s+${SCALE}\\s*(?:US\\s+)?(dollar|euro|pound|rupee|yen|rouble|ruble)s?\\b`, 'gi'),
		read: ([text, value, scale, unit = '']) => amount(unit.toLowerCase(), value, scale, text)
	},
	{
		pattern: new RegExp(`\\b${NUMBER}\\s*(?:%|per\\s?cent\\b)`, 'gi'),
		read: ([text, value]) => ({ kind: 'percent', value: numberOf(value), unit: '%', text })
	},
	{
		pattern: new RegExp(`(?<![-\\d])\\b${NUMBER}(?:\\s+${SCALE})?((?:\\s+\\p{L}[\\p{L}-]*){1,3})`, 'giu'),
		read: ([text, value = '', scale, nouns = '']) => {
			if (/^(1[0-9]{3}|20[0-9]{2})$/.test(value)) return years(Number(value), Number(value), value);
			return count(numberOf(value) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1), nouns, text);
		}
	},
	{
		pattern: new RegExp(`\\b(${Object.keys(WORD_NUMBERS).join('|')})((?:\\s+\\p{L}[\\p{L}-]*){1,3})`, 'giu'),
		read: ([text, word = '', nouns = '']) => count(WORD_NUMBERS[word.toLowerCase()] ?? 0, nouns, text)
	},
	{
		pattern: new RegExp(`(?<![-\\d.,])\\b${YEAR}\\b(?![\\d,.]\\d)`, 'g'),
		read: ([text, year]) => years(Number(year), Number(year), text)
	}
];

/** What has been read is covered: a type number by letters, so that what it names can still be counted ("four Mi-35 helicopters"). */
const LETTER = '\u02e3';
const NOTHING = '\u0000';

/** In the order of the wording. */
export function particularsOf(wording: string): Particular[] {
	const found: { readonly at: number; readonly particular: Particular }[] = [];
	let rest = wording;
	for (const { pattern, read } of PATTERNS) {
		for (const match of rest.matchAll(pattern)) {
			const particular = read(match);
			if (!particular) continue;
			const length = particular.text.length;
			const text = wording.slice(match.index, match.index + length);
			found.push({ at: match.index, particular: { ...particular, text } });
			const mark = particular.kind === 'designation' ? LETTER : NOTHING;
			rest = rest.slice(0, match.index) + mark.repeat(length) + rest.slice(match.index + length);
		}
	}
	return found.sort((a, b) => a.at - b.at).map(({ particular }) => particular);
}

function designation(letters: string, text: string): Designation {
	return { kind: 'designation', family: letters.toLowerCase(), text };
}

function monthOf(name: string | undefined): number {
	return MONTHS.findIndex((month) => month.startsWith((name ?? '').toLowerCase().slice(0, 3))) + 1;
}

function day(year: number, month: number, date: number, text: string): TimeSpan {
	const from = year + (month - 1) / 12 + (date - 1) / 372;
	return { kind: 'date', from, to: from + 1 / 372, text };
}

/** 9/11/2001 is a day of September to the one and of November to the other: where both can be, the time from the one to the other. */
function inNumbers(year: number, first: number, second: number, text: string): TimeSpan | null {
	const readings = [
		[first, second],
		[second, first]
	].flatMap(([month = 0, date = 0]) => (month >= 1 && month <= 12 && date <= 31 ? [day(year, month, date, text)] : []));
	const [one, other = one] = readings;
	if (!one || !other) return null;
	return { kind: 'date', from: Math.min(one.from, other.from), to: Math.max(one.to, other.to), text };
}

/** Whole years, the last included. */
function years(from: number, to: number, text: string): TimeSpan {
	return { kind: 'date', from, to: Math.max(from, to) + 1, text };
}

function numberOf(digits: string | undefined): number {
	return Number((digits ?? '').replaceAll(',', ''));
}

function amount(unit: string, value: string | undefined, scale: string | undefined, text: string): Quantity {
	return {
		kind: 'amount',
		value: numberOf(value) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1),
		unit,
		text: text.trim()
	};
}

/** The noun counted is the last content word before a function word: "four combat helicopters" counts helicopters. */
function count(value: number, nouns: string, text: string): Quantity | null {
	const words = nouns.trim().split(/\s+/);
	const end = words.findIndex((word) => isStopWord(word.toLowerCase()));
	const own = end < 0 ? words : words.slice(0, end);
	const noun = own.at(-1);
	if (noun === undefined || value === 0) return null;
	const kept = text.slice(0, text.lastIndexOf(noun) + noun.length);
	return { kind: 'count', value, unit: stemOf(noun.toLowerCase()), text: kept };
}

/** Years between two stretches of time; 0 where they meet. */
export function yearsBetween(a: TimeSpan, b: TimeSpan): number {
	return Math.max(0, a.from - b.to, b.from - a.to);
}
