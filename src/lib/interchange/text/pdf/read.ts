/**
 * A text PDF → its running text, one paragraph a line: columns read one after the other, running heads, page numbers and
 * footnotes taken out, words parted at line ends joined. What was taken out is counted.
 */
import { factsFrom } from '../facts.ts';
import { notesOf, unreadable, type TextFacts, type TextInput, type TextOrNot } from '../reading.ts';
import { boxesBeside } from './boxes.ts';
import { guttersOf } from './columns.ts';
import { footnotesOf } from './footnotes.ts';
import { openPdf, type OpenedPdf } from './open.ts';
import { textOfLine } from './line-text.ts';
import { linesOfPage } from './page-lines.ts';
import { commonest, type PageLine } from './page-words.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { furnitureOf } from './running-heads.ts';
import { isSectionLabel } from '../titles.ts';

/** Letters on a page of which there is hardly more than a stamp: a picture of a page. */
const STAMP = 30;
/** Share of signs that no font explains, from which the text cannot be read. */
const SCRAMBLED = 0.25;
const NO_TITLE =
	/^(?:untitled.*|document\d*|microsoft word\b.*|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|tex|dvi)|layout \d+|title|\d+|(?:about|data|blob|file|https?):.*)$/i;
const NO_AUTHOR = /^(?:user|admin|administrator|owner|author|unknown|.*@.*|.{1,2})$/i;

export async function readPdf({ bytes, name, onProgress }: TextInput): Promise<TextOrNot> {
	const opened = await openPdf(bytes, (done) => onProgress?.(done * 0.95));
	if (typeof opened === 'string') return unreadable(opened, 'pdf');
	const { pages } = opened;
	const letters = pages.map(({ words }) => words.reduce((sum, { text }) => sum + text.length, 0));
	const without = letters.filter((count) => count < STAMP).length;
	if (
		letters.every((count) => count < STAMP * 3) &&
		letters.reduce((a, b) => a + b, 0) < Math.max(STAMP, pages.length * STAMP)
	)
		return unreadable('scanned', 'pdf');
	if (isScrambled(opened)) return unreadable('scrambled', 'pdf');

	const gutters = guttersOf(pages);
	const lines = pages.map((page, at) => linesOfPage(page, gutters[at] ?? [], at));
	const furniture = furnitureOf(pages, lines, bodySize(lines.flat()));
	const unheaded = lines.map((page) => page.filter((line) => !furniture.lines.has(line)));
	const body = bodySize(unheaded.flat());
	const boxes = boxesBeside(unheaded, body);
	const running = unheaded.map((page) => page.filter((line) => !boxes.lines.has(line)));
	const footnotes = footnotesOf(running, body);
	const main = running.flatMap((page) => page.filter((line) => !footnotes.lines.has(line)));
	const heads = (lines[0] ?? []).filter((line) => furniture.lines.has(line)).map((line) => textOfLine(line).text);
	const found = paragraphsOf(main, body, [...boxes.lines]);
	const text = found.paragraphs.length > 0 ? `${found.paragraphs.map((one) => one.text).join('\n\n')}\n` : '';
	return {
		kind: 'text',
		form: 'pdf',
		text,
		facts: { ...factsFrom(heads.join('\n')), ...factsFrom(text, name), ...factsOf(opened, found.paragraphs) },
		encoding: null,
		encodingGuessed: false,
		notes: notesOf({
			columns: Math.max(0, ...gutters.map((page) => (page.length > 0 ? page.length + 1 : 0))),
			'running-heads': furniture.heads,
			'page-numbers': furniture.numbers,
			footnotes: footnotes.count,
			'footnote-numbers': found.footnoteNumbers,
			captions: found.captions,
			boxes: boxes.count,
			hyphens: found.hyphens,
			'pages-without-text': without
		})
	};
}

function bodySize(lines: readonly PageLine[]): number {
	const letters = (line: PageLine) => line.words.reduce((sum, { text }) => sum + text.length, 0);
	return commonest(lines.map((line) => [line.size, letters(line)]));
}

/** Letters of a font that does not say what they are come out as private or control signs. */
function isScrambled({ pages }: OpenedPdf): boolean {
	const sample = pages
		.slice(0, 20)
		.map(({ words }) => words.map(({ text }) => text).join(' '))
		.join(' ')
		.slice(0, 20_000)
		.replace(/\s/g, '');
	const odd = sample.match(/[\p{Cc}\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0;
	return odd > sample.length * SCRAMBLED;
}

/** The file's own title where it is one, else the largest words on the first page. */
function factsOf({ title, author }: OpenedPdf, paragraphs: readonly Paragraph[]): TextFacts {
	const first = paragraphs.filter(({ page, text }) => page === 0 && !isSectionLabel(text));
	const largest = Math.max(0, ...first.map(({ size }) => size));
	const set = first.find((one) => one.isHeading && one.size >= largest - 0.3)?.text ?? null;
	const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	const named =
		title !== null && !NO_TITLE.test(title) && !isSectionLabel(title) && letters(title).length > 3 ? title : null;
	const isPrinted = named !== null && first.some(({ text }) => letters(text).includes(letters(named)));
	const largestSet = set !== null && set.length <= 200 ? set : null;
	const said = isPrinted ? named : (largestSet ?? named);
	return {
		...(said !== null && { title: said.replace(/\s+/g, ' ') }),
		...(author !== null && !NO_AUTHOR.test(author) && { author })
	};
}
