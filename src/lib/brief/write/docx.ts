/**
 * A sheet → a Word document in debate styles: Heading 1 Pocket (the motion), 2 Hat (a section), 3 Block, 4 Tag; the character styles
 * Cite, Emphasis (the author's words that are read aloud) and Underline (the same in words that are not the author's own).
 * Loads the writer with the first call: it is large, and few visits need it.
 */
import type { Paragraph as WordParagraph, ParagraphChild } from 'docx';
import type { BodyPiece } from '../card-body.ts';
import type { Card } from '../card.ts';
import type { Sheet } from '../sheet.ts';
import { citeLine, lineOf, type PaperWords } from './paper.ts';
import { withAliases } from './style-aliases.ts';

/** Half points. */
const SIZES = { body: 22, cite: 26, tag: 26, block: 32, hat: 44, pocket: 52, context: 18 };

type Docx = typeof import('docx');

export async function writeDocx(sheet: Sheet, words: PaperWords): Promise<Uint8Array> {
	const docx = await import('docx');
	const { Document, Packer, HeadingLevel, Paragraph } = docx;
	const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string) =>
		new Paragraph({ heading: level, text: clean(lineOf(text)) });
	const children: WordParagraph[] = [
		heading(HeadingLevel.HEADING_1, sheet.brief.title),
		new Paragraph({ text: clean(words.time(sheet.words, sheet.seconds)) })
	];
	for (const { kind, blocks } of sheet.sections) {
		if (blocks.length === 0) continue;
		children.push(heading(HeadingLevel.HEADING_2, words.sections[kind]));
		for (const { block, cards } of blocks) {
			const title = block.answers === undefined ? block.heading : words.answersTo(block.heading);
			if (block.heading !== '') children.push(heading(HeadingLevel.HEADING_3, title));
			for (const card of cards) children.push(...cardIn(docx, card, words));
		}
	}
	const document = new Document({
		title: clean(lineOf(sheet.brief.title)),
		creator: 'Counterpoint',
		styles: stylesIn(docx, words.language),
		sections: [{ children }]
	});
	return withAliases(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function cardIn(docx: Docx, card: Card, words: PaperWords): WordParagraph[] {
	const { Paragraph, TextRun, ExternalHyperlink, HeadingLevel } = docx;
	const { short, rest, link, marks } = citeLine(card, words);
	const plain = (text: string) => new TextRun({ text: clean(text) });
	const cite: ParagraphChild[] = [];
	if (short !== '') cite.push(new TextRun({ text: clean(short), style: 'Cite' }));
	if (rest.length > 0) cite.push(plain(`${short === '' ? '' : ', '}${rest.join(', ')}`));
	if (link !== null) {
		const text = new TextRun({ text: clean(link), style: 'Hyperlink' });
		cite.push(plain(', '), new ExternalHyperlink({ link, children: [text] }));
	}
	if (marks.length > 0) cite.push(plain(`${cite.length > 0 ? '. ' : ''}${marks.join('. ')}.`));
	const isVerbatim = card.kind === 'verbatim';
	return [
		new Paragraph({ heading: HeadingLevel.HEADING_4, text: clean(lineOf(card.tag)) }),
		...(cite.length > 0 ? [new Paragraph({ children: cite, style: 'CiteLine' })] : []),
		...paragraphsIn(card.body).map(
			(pieces) =>
				new Paragraph({
					style: isVerbatim ? 'Card' : 'NotVerbatim',
					children: pieces.map((piece) =>
						piece.kind === 'omission'
							? plain(` ${words.omission} `)
							: new TextRun({
									text: clean('text' in piece ? piece.text : ''),
									...(piece.kind === 'read' && { style: isVerbatim ? 'Emphasis' : 'Underline' })
								})
					)
				})
		)
	];
}

function paragraphsIn(body: readonly BodyPiece[]): BodyPiece[][] {
	const paragraphs: BodyPiece[][] = [[]];
	for (const piece of body) {
		if (piece.kind === 'paragraph') paragraphs.push([]);
		else paragraphs.at(-1)?.push(piece);
	}
	return paragraphs.filter((one) => one.length > 0);
}

function stylesIn({ UnderlineType, AlignmentType }: Docx, language: string) {
	const black = '000000';
	/** `level` from 0: what the navigation pane of a Word program goes by. */
	const headed = (level: number, size: number, options: { center?: boolean; underline?: boolean } = {}) => ({
		run: {
			size,
			bold: true,
			color: black,
			...(options.underline && { underline: { type: UnderlineType.SINGLE } })
		},
		paragraph: {
			spacing: { before: 240, after: 80 },
			keepNext: true,
			outlineLevel: level,
			...(options.center && { alignment: AlignmentType.CENTER })
		}
	});
	const underlined = { underline: { type: UnderlineType.SINGLE } };
	return {
		default: {
			document: { run: { font: 'Calibri', size: SIZES.body, language: { value: language } } },
			heading1: headed(0, SIZES.pocket, { center: true }),
			heading2: headed(1, SIZES.hat, { center: true }),
			heading3: headed(2, SIZES.block, { center: true, underline: true }),
			heading4: headed(3, SIZES.tag)
		},
		paragraphStyles: [
			{ id: 'CiteLine', name: 'Cite Line', basedOn: 'Normal', next: 'Card', quickFormat: true },
			{
				id: 'Card',
				name: 'Card',
				basedOn: 'Normal',
				quickFormat: true,
				run: { size: SIZES.context },
				paragraph: { indent: { left: 288, right: 288 }, spacing: { after: 120 } }
			},
			{
				id: 'NotVerbatim',
				name: 'Not Verbatim',
				basedOn: 'Normal',
				quickFormat: true,
				run: { size: SIZES.context, italics: true },
				paragraph: { spacing: { after: 120 } }
			}
		],
		characterStyles: [
			{
				id: 'Cite',
				name: 'Cite',
				basedOn: 'DefaultParagraphFont',
				quickFormat: true,
				run: { bold: true, size: SIZES.cite }
			},
			{
				id: 'Underline',
				name: 'Underline',
				basedOn: 'DefaultParagraphFont',
				quickFormat: true,
				run: { ...underlined, size: SIZES.body }
			},
			{
				id: 'Emphasis',
				name: 'Emphasis',
				basedOn: 'DefaultParagraphFont',
				quickFormat: true,
				run: { ...underlined, bold: true, size: SIZES.body }
			}
		]
	};
}

/** Text as XML can hold it: without control characters and halves of characters. */
function clean(text: string): string {
	return text
		.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
		.replace(/[^\t\n\r\u0020-\ufffd]/g, '');
}
