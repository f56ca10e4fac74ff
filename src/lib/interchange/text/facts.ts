/**
 * What a plain text seems to say about itself: a title, a byline, a place and date of publication in its first lines, or in
 * its file's name. Guesses for a person to correct: where two readings are as likely, none is made.
 */
import { dateIn } from './dates.ts';
import type { TextFacts } from './reading.ts';
import { isSectionLabel, isTitle, LONGEST_TITLE } from './titles.ts';

/** Lines at the head of a text in which it speaks about itself. */
const HEAD_LINES = 12;
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
	// “Abstract”, “Opinion”: what the title is looked for under.
	const labels = lines.findIndex((line) => !isSectionLabel(line));
	let titleAt = -1;
	for (const [at, line] of lines.entries()) {
		if (at < labels) continue;
		// Running text has begun: what follows is said about the world.
		if (line.length > LONGEST_TITLE || (line.length > 90 && /[.!?…]["”’)]*$/.test(line))) break;
		const label =
			/^(title|headline|author|by|byline|source|publication|published(?: on| in)?|date|posted(?: on)?|updated)\s*:\s*(.+)$/i.exec(
				line
			);
		if (label) {
			labelled(facts, (label[1] ?? '').toLowerCase(), label[2] ?? '');
			continue;
		}
		const byline = BYLINE.exec(line) ?? BYLINE_WITH_MORE.exec(line);
		if (byline) {
			const { author, publication } = authorAndPaper(byline[1] ?? '');
			facts.author ??= author;
			if (publication !== null) facts.publication ??= publication;
			const rest = byline[2];
			if (rest !== undefined) whereAndWhen(facts, rest);
			continue;
		}
		const isShort = line.length <= LONGEST_FACT && !/[.!?]["”’)]*$/.test(line.replace(/\b\w{1,4}\.$/, ''));
		if (isShort && whereAndWhen(facts, line)) continue;
		const next = lines[at + 1];
		if (
			titleAt >= 0 &&
			at <= titleAt + NAME_WITHIN &&
			isNameAlone(line) &&
			(next === undefined || beginsAfterName(next))
		)
			facts.author ??= line;
		// Below a label the title may stand some lines farther down.
		else if (titleAt < 0 && (at === labels || labels > 0) && isTitle(line)) {
			facts.title ??= line.replace(/^#+\s*/, '');
			titleAt = at;
		}
	}
	return facts;
}

/** Lines below the title among which a name may stand alone: a subtitle comes first, perhaps. */
const NAME_WITHIN = 2;
const NAMES_ALONE = new RegExp(`^${NAME}(?:(?:, | and | & )${NAME})*$`, 'u');
/** Words that stand in no person's name, but in those of places, offices and parts of a text. */
const NO_PERSON =
	/\b(?:new|north|south|east|west|northern|southern|eastern|western|central|united|the|city|street|town|county|state|university|college|school|institute|department|ministry|council|committee|office|foundation|center|centre|association|report|policy|politics|law|act|war|peace|world|international|national|foreign|public|press|editorial|opinion|analysis|introduction|abstract|chapter|part|section|about|why|how|what|no|our|your|my|hong|los|san)\b/i;

/** A line that is a person's name, or several, and nothing else. */
function isNameAlone(line: string): boolean {
	return line.length <= 80 && NAMES_ALONE.test(line) && !NO_PERSON.test(line) && !PUBLICATION.test(line);
}

/** What follows a name that stands alone: the date, where it appeared, or the text itself. */
function beginsAfterName(next: string): boolean {
	return next.length > LONGEST_FACT || whereAndWhen({}, next) || dateIn(next) !== null;
}

/** `Ada Lee, Harbour Gazette`: after the first name, what ends in a word for newspapers is where it appeared. */
function authorAndPaper(names: string): { readonly author: string; readonly publication: string | null } {
	const [, author = '', paper = ''] = /^(.+), ([^,]+)$/.exec(names) ?? [];
	const isPaper = paper !== '' && PUBLICATION.test(paper.split(' ').at(-1) ?? '') && !/ (?:and|&) /.test(paper);
	return isPaper ? { author, publication: paper } : { author: names, publication: null };
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
	else if (label === 'byline') {
		const [, author = said, paper] = /^(.+?),? (?:special to|writing for|for) (?:the )?(\p{Lu}.+)$/u.exec(said) ?? [];
		facts.author ??= author.replace(/^by\s+/i, '');
		if (paper !== undefined) facts.publication ??= paper;
	} else if (!whereAndWhen(facts, said) && (label === 'source' || label === 'publication')) facts.publication ??= said;
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

/** `2018-10-11 Daily Times - Working with Moscow.txt`, `working_with_moscow.pdf`. */
function factsFromName(name: string): TextFacts {
	const base = (name.split(/[\\/]/).pop() ?? '').replace(/\.[A-Za-z0-9]{1,9}$/, '');
	const words = base.replaceAll('_', ' ').trim();
	const date = dateIn(words);
	return date ? { publishedOn: date } : {};
}

/** The authors that a byline names: parted by commas, semicolons, “and” and “&”. */
export function authorNames(byline: string): string[] {
	return byline
		.split(/\s*(?:;|,| and | & )\s*/)
		.map((name) => name.replace(/^and\s+/, '').trim())
		.filter((name) => name !== '')
		.slice(0, 50);
}
