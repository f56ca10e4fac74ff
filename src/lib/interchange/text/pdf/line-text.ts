/** The words of a line as text: blanks where blanks are seen, raised numbers of footnotes left out, ligatures as letters. */
import { rightOf, type PageLine, type PageWord } from './page-words.ts';

export interface LineText {
	readonly text: string;
	readonly footnoteNumbers: number;
}

/** Of the letters' size: a gap that wide is a blank. */
const BLANK = 0.17;
const SMALL = 0.8;
/** Share of the size by which a number is raised over its line. */
const RAISED = 0.12;
/** Browsers set raised numbers larger than printers do, and raise them by more. */
const LARGER = 0.88;
const WELL_RAISED = 0.2;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function textOfLine({ words, size, y }: PageLine): LineText {
	let text = '';
	let footnoteNumbers = 0;
	let last: PageWord | null = null;
	for (const word of words) {
		const isRaised =
			(word.size < size * SMALL && word.y < y - size * RAISED) ||
			(word.size < size * LARGER && word.y < y - size * WELL_RAISED);
		const said = word.text.trim();
		if (isRaised && /^\[?(?:\d{1,3}|[*†‡§])(?:\s*,\s*\d{1,3})*[.)\]]?$/.test(said) && text !== '') {
			if (isExponent(text, said)) text += [...said].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
			else footnoteNumbers++;
			last = word;
			continue;
		}
		const gap = last ? word.x - rightOf(last) : 0;
		const blank = last !== null && (word.spaced || gap > Math.min(size, word.size) * BLANK || /\s$/.test(last.text));
		if (blank && text !== '' && !/\s$/.test(text)) text += ' ';
		text += word.text;
		last = word;
	}
	return { text: letters(text), footnoteNumbers };
}

/** `10⁶`, `km²`: after a digit, or after the letters of a unit. */
function isExponent(before: string, said: string): boolean {
	if (!/^\d{1,2}$/.test(said)) return false;
	return /\d$/.test(before) && !/\b(?:1[5-9]|20)\d\d$/.test(before)
		? true
		: /(?:^|[\s\d])(?:k?m|cm|mm|ft|mi|CO)$/.test(before);
}

/** Ligatures as their letters, odd blanks as blanks. */
function letters(text: string): string {
	return text
		.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
		.replace(/[\p{Cc}\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/gu, ' ')
		.replace(/ {2,}/g, ' ')
		.trim();
}
