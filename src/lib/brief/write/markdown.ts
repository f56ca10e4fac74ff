/** A sheet → Markdown: headings for motion, sections, blocks and tags; the author's words quoted, what is read aloud in bold. */
import type { BodyPiece } from '../card-body.ts';
import type { Card } from '../card.ts';
import type { Sheet, SheetBlock } from '../sheet.ts';
import { citeLine, lineOf, type PaperWords } from './paper.ts';

export function writeMarkdown(sheet: Sheet, words: PaperWords): string {
	const parts = [`# ${escaped(sheet.brief.title)}`, escaped(words.time(sheet.words, sheet.seconds))];
	for (const { kind, blocks } of sheet.sections) {
		if (blocks.length === 0) continue;
		parts.push(`## ${escaped(words.sections[kind])}`);
		for (const one of blocks) parts.push(...blockOf(one, words));
	}
	return `${parts.filter((one) => one !== '').join('\n\n')}\n`;
}

function blockOf({ block, cards }: SheetBlock, words: PaperWords): string[] {
	const heading = block.answers === undefined ? block.heading : words.answersTo(block.heading);
	return [
		...(block.heading === '' ? [] : [`### ${escaped(heading)}`]),
		...cards.flatMap((card) => cardOf(card, words))
	];
}

function cardOf(card: Card, words: PaperWords): string[] {
	const { short, rest, link, marks } = citeLine(card, words);
	const cited = [short === '' ? '' : `**${escaped(short)}**`, ...rest.map(escaped), link === null ? '' : `<${link}>`]
		.filter((one) => one !== '')
		.join(', ');
	const said = marks.map((mark) => `*${escaped(mark)}.*`).join(' ');
	const body = bodyIn(card.body, words);
	return [
		`#### ${escaped(card.tag)}`,
		[cited === '' ? '' : `${cited}.`, said].filter((one) => one !== '').join(' '),
		// A quotation is the author's words to the letter; anything else stands as plain text.
		...(card.kind === 'verbatim' ? [body.map((one) => `> ${one}`).join('\n>\n')] : body)
	];
}

/** One string a paragraph. */
function bodyIn(body: readonly BodyPiece[], words: PaperWords): string[] {
	const paragraphs: string[] = [''];
	const add = (text: string) => paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
	body.forEach((piece, at) => {
		if (piece.kind === 'paragraph') paragraphs.push('');
		else if (piece.kind === 'omission') add(` ${escaped(words.omission)} `);
		else if (piece.kind === 'read') add(strong(piece.text, body[at + 1]));
		else add(escapedInside(piece.text));
	});
	return paragraphs.map((one) => opening(one.replace(/ {2,}/g, ' ').trim())).filter((one) => one !== '');
}

/** White space stands outside the marks; where the marks would not close (before a letter), the tag does. */
function strong(text: string, next: BodyPiece | undefined): string {
	const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	const runsOn = after === '' && next !== undefined && 'text' in next && /^[\p{L}\p{N}]/u.test(next.text);
	const marked = runsOn ? `<strong>${escapedInside(words)}</strong>` : `**${escapedInside(words)}**`;
	return words === '' ? text : `${before}${marked}${after}`;
}

function escapedInside(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#~|!&$]/g, '\\$&');
}

function escaped(text: string): string {
	return opening(escapedInside(lineOf(text)));
}

/** What would begin a list at the head of a line does not. */
function opening(text: string): string {
	return text.replace(/^(?:[-+]|\d+[.)])/, (sign) => sign.replace(/.$/, '\\$&'));
}
