/** A Word file (DOCX) → its running text: body paragraphs in order. Headers, comments and footnotes are parts of their own and stay there. */
import { dateOf } from '../dates.ts';
import { factsFrom } from '../facts.ts';
import { notesOf, unreadable, type TextFacts, type TextInput, type TextOrNot } from '../reading.ts';
import { isSectionLabel } from '../titles.ts';
import { openPackage } from './package.ts';
import { paragraphsOf, stylesOf, type WordParagraph } from './paragraphs.ts';

const MAIN = /^word\/document\d*\.xml$/;
const WANTED = /^(?:word\/(?:document\d*|styles|footnotes|endnotes)\.xml|docProps\/core\.xml|mimetype)$/;
/** Paragraphs among which a heading over the whole is looked for. */
const HEADING_WITHIN = 12;
const SHEETS = /^(?:xl|ppt)\//;
/** Titles that programs write by themselves. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word\b.*|word document|title|.*\.docx?)$/i;
const NO_AUTHOR = /^(?:user|admin|administrator|owner|author|microsoft.*|unknown|windows user|python-docx|.{1,2})$/i;

export function readWord({ bytes, name, onProgress }: TextInput): TextOrNot {
	const parts = openPackage(bytes, (part) => WANTED.test(part));
	if (!parts) return unreadable('damaged', 'word');
	if (parts.isTooLarge) return unreadable('too-large');
	const main = [...parts.texts.keys()].find((part) => MAIN.test(part));
	if (main === undefined) return unreadable(otherThanWord(parts.names, parts.texts.get('mimetype')));
	onProgress?.(0.3);
	const word = paragraphsOf(parts.texts.get(main) ?? '', stylesOf(parts.texts.get('word/styles.xml') ?? ''));
	if (!word) return unreadable('damaged', 'word');
	const titled = word.paragraphs.find(({ style }, at) => at < 5 && style === 'title')?.text;
	const body = word.paragraphs.filter((one) => !/^(?:toc\d?|tocheading|caption|header|footer)/.test(one.style));
	const text = body.length > 0 ? `${body.map((one) => one.text).join('\n\n')}\n` : '';
	const footnotes = ['word/footnotes.xml', 'word/endnotes.xml'].reduce(
		(count, part) => count + notesIn(parts.texts.get(part) ?? ''),
		0
	);
	return {
		kind: 'text',
		form: 'word',
		text,
		facts: {
			...properties(parts.texts.get('docProps/core.xml') ?? ''),
			...factsFrom(text, name),
			...(titled === undefined ? headingTitle(body) : { title: titled })
		},
		encoding: null,
		encodingGuessed: false,
		notes: notesOf({ footnotes, 'footnote-numbers': word.footnoteNumbers, 'deleted-words': word.deleted })
	};
}

/** The heading that the text begins with, or the next where that one only names a part: “Abstract”. */
function headingTitle(paragraphs: readonly WordParagraph[]): TextFacts {
	const [first] = paragraphs;
	if (first?.style !== 'heading1') return {};
	const named = paragraphs
		.slice(0, HEADING_WITHIN)
		.find(({ style, text }) => style === 'heading1' && !isSectionLabel(text));
	return named ? { title: named.text } : {};
}

/** The first two of each part are the lines that separate them. */
function notesIn(xml: string): number {
	return xml.match(/<w:(?:foot|end)note (?![^>]*w:type=)/g)?.length ?? 0;
}

function otherThanWord(names: ReadonlySet<string>, mimetype: string | undefined) {
	if ([...names].some((name) => SHEETS.test(name))) return 'sheet';
	return mimetype?.includes('opendocument') || mimetype?.includes('epub') ? 'other-office' : 'archive';
}

/** What the file's properties say; what a program wrote there unasked says nothing. */
function properties(xml: string): TextFacts {
	const said = (name: string) => {
		const value = new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]{1,300})<`).exec(xml)?.[1];
		return value
			?.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&apos;/g, "'")
			.replace(/&amp;/g, '&')
			.trim();
	};
	const title = said('title');
	const author = said('creator');
	const publishedOn = dateOf(said('issued'));
	return {
		...(title !== undefined && title !== '' && !NO_TITLE.test(title) && { title }),
		...(author !== undefined && author !== '' && !NO_AUTHOR.test(author) && { author }),
		...(publishedOn !== null && { publishedOn })
	};
}
