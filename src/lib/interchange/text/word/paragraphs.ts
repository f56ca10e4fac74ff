/**
 * The main part of a Word file → its paragraphs. Follows WordprocessingML (ECMA-376): deleted and moved words are gone, inserted
 * ones are there, fields give their result, and what is drawn twice (`mc:Fallback`) is read once.
 */
import { SaxesParser } from 'saxes';

export interface WordParagraph {
	readonly text: string;
	/** The name of its style in lower case without blanks: `title`, `heading1`, `quote`. */
	readonly style: string;
}

export interface WordText {
	readonly paragraphs: readonly WordParagraph[];
	readonly footnoteNumbers: number;
	readonly deleted: number;
}

/** Elements whose content is no running text. */
const PASSED_OVER = new Set([
	'del',
	'moveFrom',
	'instrText',
	'delText',
	'delInstrText',
	'Fallback',
	'pPrChange',
	'rPrChange',
	'sectPr',
	'tblPr',
	'oMath',
	'oMathPara'
]);
/** A table with such a cell lays out text; the cells of others hold figures. */
const LAYOUT_CELL = 160;

interface Open {
	text: string;
	style: string;
	/** Its end was deleted while changes were tracked: the next paragraph goes on with it. */
	goesOn: boolean;
}

interface Table {
	readonly paragraphs: WordParagraph[];
	longest: number;
}

/** Null where the XML is broken. `styles` maps style ids to names. */
export function paragraphsOf(xml: string, styles: ReadonlyMap<string, string>): WordText | null {
	const parser = new SaxesParser();
	const all: WordParagraph[] = [];
	const open: Open[] = [];
	const tables: Table[] = [];
	let skipped = 0;
	let isText = false;
	let isRun = false;
	let isHidden = false;
	let inProperties = 0;
	let before = '';
	let footnoteNumbers = 0;
	let deleted = 0;
	const say = (words: string) => {
		const paragraph = open.at(-1);
		if (paragraph && skipped === 0) paragraph.text += words;
	};
	parser.on('opentag', (tag) => {
		const name = local(tag.name);
		if (name === 'pPr') inProperties++;
		if (PASSED_OVER.has(name)) {
			skipped++;
			if (name === 'del' && skipped === 1) deleted++;
			const paragraph = open.at(-1);
			if (name === 'del' && inProperties > 0 && skipped === 1 && paragraph) paragraph.goesOn = true;
		}
		if (name === 'p') open.push({ text: '', style: '', goesOn: false });
		else if (name === 'tbl') tables.push({ paragraphs: [], longest: 0 });
		else if (name === 'pStyle') setStyle(open.at(-1), tag.attributes, styles);
		else if (name === 't') isText = true;
		else if (name === 'r') isRun = true;
		else if (name === 'vanish' && isRun) isHidden = !/^(?:0|false|off)$/.test(valueOf(tag.attributes) ?? '');
		else if (name === 'tab' && open.length > 0) say(' ');
		else if (name === 'br' || name === 'cr') say(/\n$/.test(open.at(-1)?.text ?? '') ? '' : '\n');
		else if (name === 'noBreakHyphen') say('\u2011');
		else if (name === 'footnoteReference' || name === 'endnoteReference') footnoteNumbers++;
	});
	parser.on('text', (text) => {
		if (isText && !isHidden) say(text);
	});
	parser.on('closetag', (tag) => {
		const name = local(tag.name);
		if (PASSED_OVER.has(name)) skipped--;
		if (name === 'pPr') inProperties--;
		if (name === 't') isText = false;
		else if (name === 'r') isRun = isHidden = false;
		else if (name === 'p') {
			const { text = '', style = '', goesOn = false } = open.pop() ?? {};
			if (goesOn && open.length === 0) {
				before += text;
				return;
			}
			const paragraph = { text: tidy(open.length === 0 ? before + text : text), style };
			if (open.length === 0) before = '';
			const table = tables.at(-1);
			if (paragraph.text === '') return;
			if (table) {
				table.paragraphs.push(paragraph);
				table.longest = Math.max(table.longest, paragraph.text.length);
			} else all.push(paragraph);
		} else if (name === 'tbl') {
			const table = tables.pop();
			if (!table || table.longest < LAYOUT_CELL) return;
			const around = tables.at(-1)?.paragraphs ?? all;
			for (const paragraph of table.paragraphs) around.push(paragraph);
		}
	});
	try {
		parser.write(xml).close();
	} catch {
		// The parser stops at the first thing that is no XML, or it would find a fault in each of millions of letters; the file is damaged then.
		return null;
	}
	return { paragraphs: all, footnoteNumbers, deleted };
}

/** Style names by their ids. */
export function stylesOf(xml: string): Map<string, string> {
	const styles = new Map<string, string>();
	for (const [, head = '', body = ''] of xml.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)) {
		const id = /w:styleId="([^"]+)"/.exec(head)?.[1];
		const name = /<w:name w:val="([^"]+)"/.exec(body)?.[1];
		if (id !== undefined && name !== undefined) styles.set(id, name);
	}
	return styles;
}

function setStyle(
	paragraph: Open | undefined,
	attributes: Readonly<Record<string, unknown>>,
	styles: ReadonlyMap<string, string>
) {
	const id = valueOf(attributes);
	if (paragraph && id !== null) paragraph.style = (styles.get(id) ?? id).toLowerCase().replace(/\s+/g, '');
}

/** `w:val`. */
function valueOf(attributes: Readonly<Record<string, unknown>>): string | null {
	const value = Object.entries(attributes).find(([name]) => local(name) === 'val')?.[1];
	return typeof value === 'string' ? value : null;
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/** A forced line end inside a paragraph stands for a blank; soft hyphens are for the printer. */
function tidy(text: string): string {
	return text
		.replace(/\u00ad/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
