/**
 * What a plain text seems to say about itself: a title, a byline, a place and date of publication in its first lines, or in
 * its file's name. Guesses for a person to correct: where two readings are as likely, none is made.
 */
import { dateIn } from './dates.ts';
import type { TextFacts } from './reading.ts';

/** Lines at the head of a text in which it speaks about itself. */
const HEAD_LINES = 12;
const LONGEST_TITLE = 200;
const LONGEST_FACT = 120;

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|di|del|van|von|der|den|bin|al|el|ul|y)){1,5}`;
const BYLINE = new RegExp(
	`^(?:by|written by|author:|words:|text:)\\s+(${NAME}(?:(?:, | and | & )${NAME})*)\\s*$`,
	'iu'
);
const BYLINE_WITH_MORE = new RegExp(`^[Bb]y:?\\s+(${NAME}(?:(?:, | and | & )${NAME})*)\\s*[,|–—-]\\s*(.{2,80})$`, 'u');
/** What newspapers and journals are called; a line of one of these words and a date names where a text appeared. */
export const PUBLICATION =
	/\b(?:times|post|tribune|herald|guardian|observer|journal|review|gazette|chronicle|news|daily|weekly|monthly|quarterly|magazine|telegraph|independent|express|dawn|mail|standard|bulletin|courier|globe|star|sun|mirror|press|today|foreign affairs|economist|atlantic|spectator)\b/i;

/** Facts in the first lines; those of the file's name fill what they leave open. */
export function factsFrom(text: string, name = ''): TextFacts {
	const lines = text
		.slice(0, 6_000)
		.split(/\r\n|[\n\r\f\u2028\u2029]/)
		.map((line) => line.trim())
		.filter(Boolean)
		.slice(0, HEAD_LINES);
	return { ...factsFromName(name), ...factsFromLines(lines) };
}

function factsFromLines(lines: readonly string[]): TextFacts {
	const facts: { title?: string; author?: string; publication?: string; publishedOn?: string } = {};
	const letter = factsOfLetter(lines);
	if (letter) return letter;
	for (const [at, line] of lines.entries()) {
		// Running text has begun: what follows is said about the world.
		if (line.length > LONGEST_TITLE || (line.length > 90 && /[.!?…]["”’)]*$/.test(line))) break;
		const label =
			/^(title|headline|author|by|source|publication|published(?: on| in)?|date|posted(?: on)?|updated)\s*:\s*(.+)$/i.exec(
				line
			);
		if (label) {
			labelled(facts, (label[1] ?? '').toLowerCase(), label[2] ?? '');
			continue;
		}
		const byline = BYLINE.exec(line) ?? BYLINE_WITH_MORE.exec(line);
		if (byline) {
			facts.author ??= byline[1] ?? '';
			const rest = byline[2];
			if (rest !== undefined) whereAndWhen(facts, rest);
			continue;
		}
		const isShort = line.length <= LONGEST_FACT && !/[.!?]["”’)]*$/.test(line.replace(/\b\w{1,4}\.$/, ''));
		if (isShort && whereAndWhen(facts, line)) continue;
		if (at === 0 && isTitle(line)) facts.title = line.replace(/^#+\s*/, '');
	}
	return facts;
}

/** What the head of an e-mail says: who wrote it, of what, when. Null where the text does not begin with one. */
function factsOfLetter(lines: readonly string[]): TextFacts | null {
	const fields = new Map<string, string>();
	for (const line of lines) {
		const [, name, value] = /^(from|to|cc|bcc|subject|date|sent|reply-to|message-id)\s*:\s*(.*)$/i.exec(line) ?? [];
		if (name === undefined) break;
		fields.set(name.toLowerCase(), value ?? '');
	}
	const subject = fields
		.get('subject')
		?.replace(/^(?:(?:re|fwd?|aw)\s*:\s*)+/i, '')
		.trim();
	const from = fields.get('from');
	if (fields.size < 2 || from === undefined || subject === undefined) return null;
	const author = from.replace(/<[^>]*>|\S+@\S+|["“”]/g, '').trim();
	const publishedOn = dateIn(fields.get('date') ?? fields.get('sent') ?? '');
	return {
		...(subject !== '' && { title: subject.slice(0, LONGEST_TITLE) }),
		...(author !== '' && { author }),
		...(publishedOn !== null && { publishedOn })
	};
}

function labelled(facts: { -readonly [F in keyof TextFacts]: TextFacts[F] }, label: string, value: string): void {
	const said = value.slice(0, LONGEST_TITLE).trim();
	if (label === 'title' || label === 'headline') facts.title ??= said;
	else if (label === 'author' || label === 'by') facts.author ??= said;
	else if (!whereAndWhen(facts, said) && (label === 'source' || label === 'publication')) facts.publication ??= said;
}

/** What newspapers call the part in which opinions are printed. */
const SECTION =
	/^(?:opinions?|comment|commentary|editorial|analysis|letters?|views?|op-ed|perspective|leader)(?: section)?$/i;

/** Takes a line like `Daily Times, 11 October 2018`, a date alone, or a publication alone. */
function whereAndWhen(facts: { -readonly [F in keyof TextFacts]: TextFacts[F] }, line: string): boolean {
	const date = dateIn(line);
	const rest = line
		.replace(/\b(?:originally |first )?(?:published|posted|updated|printed)(?: on| in| by)?:?\s*/i, '')
		.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*/i, '')
		.replace(/\b\d{1,2}:\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?\b/i, '')
		.replace(/\d{4}-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}[/.]\d{4}/, '')
		.replace(
			/\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?,?\d{4}/i,
			''
		)
		.replace(/^[\s,|·•–—:()-]+|[\s,|·•–—:()-]+$/g, '')
		.replace(SECTION, '');
	const names = PUBLICATION.test(rest) && rest.length <= 60 && /^(?:the )?\p{Lu}/iu.test(rest) && isNameLike(rest);
	if (date && (rest === '' || names)) {
		facts.publishedOn ??= date;
		if (names) facts.publication ??= rest;
		return true;
	}
	return false;
}

/** Most words of a name begin with a capital. */
function isNameLike(words: string): boolean {
	const long = words.match(/\p{L}{3,}/gu) ?? [];
	return long.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= long.length * 2;
}

/** A first line that ends no sentence, or asks. */
function isTitle(line: string): boolean {
	return line.length <= 160 && /\p{L}{2}/u.test(line) && !/[.;:,…-]["”’)]*$/.test(line);
}

/** `2018-10-11 Daily Times - Working with Moscow.txt`, `working_with_moscow.pdf`. */
function factsFromName(name: string): TextFacts {
	const base = (name.split(/[\\/]/).pop() ?? '').replace(/\.[A-Za-z0-9]{1,9}$/, '');
	const words = base.replaceAll('_', ' ').trim();
	const date = dateIn(words);
	return date ? { publishedOn: date } : {};
}

/** A title made from a file's name, where nothing better is known: it says so by its brackets (`titleSupplied`). */
export function titleFromName(name: string): string | null {
	const base = (name.split(/[\\/]/).pop() ?? '').replace(/\.[A-Za-z0-9]{1,9}$/, '');
	const words = base
		.replace(/[_+]+/g, ' ')
		.replace(/(?<=\p{L})-(?=\p{L})/gu, base.includes(' ') ? '-' : ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return /\p{L}{2}/u.test(words) ? words.slice(0, LONGEST_TITLE) : null;
}

/** The authors that a byline names: parted by commas, semicolons, “and” and “&”. */
export function authorNames(byline: string): string[] {
	return byline
		.split(/\s*(?:;|,| and | & )\s*/)
		.map((name) => name.replace(/^and\s+/, '').trim())
		.filter((name) => name !== '')
		.slice(0, 50);
}
