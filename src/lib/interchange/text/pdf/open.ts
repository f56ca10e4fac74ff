/**
 * A PDF's bytes → the words of its pages with their places, by Mozilla's PDF.js. Draws nothing, runs nothing that is in the
 * file, loads nothing. It works in the thread it is called in: a screen calls it from a worker.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { commonest, type Page, type PageWord } from './page-words.ts';

export interface OpenedPdf {
	readonly pages: readonly Page[];
	/** Title and author as the file's properties have them. */
	readonly title: string | null;
	readonly author: string | null;
}

/** A file of more pages is no article. */
const MOST_PAGES = 3_000;
const STRAIGHT = 0.1;
/** Of the running text's size: a letter so large at a paragraph's head is an initial. */
const INITIAL = 1.8;

/** What keeps a file from being read. */
export type PdfFault = 'locked' | 'damaged' | 'too-large';

export async function openPdf(bytes: Uint8Array, onProgress: (done: number) => void): Promise<OpenedPdf | PdfFault> {
	const pdf = await load(bytes);
	if (typeof pdf === 'string') return pdf;
	try {
		if (pdf.numPages > MOST_PAGES) return 'too-large';
		const pages: Page[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			pages.push(await pageOf(pdf, number));
			onProgress(number / pdf.numPages);
		}
		const { info } = await pdf.getMetadata();
		return { pages, title: property(info, 'Title'), author: property(info, 'Author') };
	} catch (fault) {
		if (isPdfFault(fault)) return 'damaged';
		throw fault;
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function load(bytes: Uint8Array): Promise<PDFDocumentProxy | PdfFault> {
	standInForDrawing();
	const [{ getDocument }] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.mjs'),
		import('pdfjs-dist/legacy/build/pdf.worker.mjs')
	]);
	try {
		// A copy, since PDF.js takes the bytes for itself, and wants no kind of array but this.
		return await getDocument({
			data: Uint8Array.from(bytes),
			verbosity: 0,
			isEvalSupported: false,
			useSystemFonts: false,
			disableFontFace: true,
			useWorkerFetch: false,
			useWasm: false,
			stopAtErrors: false
		}).promise;
	} catch (fault) {
		if (fault instanceof Error && fault.name === 'PasswordException') return 'locked';
		if (isPdfFault(fault)) return 'damaged';
		throw fault;
	}
}

/** PDF.js names what is wrong with a file; a broken one may also trip its own code. */
function isPdfFault(fault: unknown): boolean {
	return (
		fault instanceof Error &&
		(/Exception$|^FormatError$|^XRef|^UnknownError$/.test(fault.name) ||
			fault instanceof TypeError ||
			fault instanceof RangeError)
	);
}

/** PDF.js wants the browser's drawing classes when it is loaded, though reading never uses them: Node has none. */
function standInForDrawing(): void {
	const scope = globalThis as Record<string, unknown>;
	for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= StandIn;
}

class StandIn {
	readonly draws = false;
}

interface Item {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly fontName: string;
}

async function pageOf(pdf: PDFDocumentProxy, number: number): Promise<Page> {
	const page = await pdf.getPage(number);
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false });
	page.cleanup();
	const pieces: (PageWord & { font: string })[] = [];
	let spaced = false;
	for (const item of items) {
		if (!('str' in item)) continue;
		const piece = placed(item as Item, transform);
		if (!piece) {
			spaced = true;
			continue;
		}
		const last = pieces.at(-1);
		// Printed twice to look bold.
		const isDouble =
			last && last.text === piece.text && Math.abs(last.x - piece.x) < 1 && Math.abs(last.y - piece.y) < 1;
		if (!isDouble) pieces.push({ ...piece, spaced: spaced || piece.spaced, font: item.fontName });
		spaced = /\s$/.test(item.str);
	}
	const fonts = new Map<string, number>();
	for (const { font, text } of pieces) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
	const [usual] = [...fonts].sort(([, a], [, b]) => b - a)[0] ?? [''];
	const words = pieces.map(({ font, ...piece }) => ({ ...piece, otherFont: font !== usual }));
	return { width, height, words: withInitials(words) };
}

/** Null for blanks and for words that stand upright on the page's edge. */
function placed({ str, transform: own, width }: Item, view: readonly number[]): PageWord | null {
	const text = str.trim();
	if (text === '') return null;
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
	const [oa = 1, ob = 0, oc = 0, od = 1, oe = 0, of = 0] = own;
	const along = { x: a * oa + c * ob, y: b * oa + d * ob };
	if (Math.abs(along.y) > Math.abs(along.x) * STRAIGHT || along.x <= 0) return null;
	const size = Math.hypot(a * oc + c * od, b * oc + d * od);
	return {
		text,
		x: a * oe + c * of + e,
		y: b * oe + d * of + f,
		width,
		size,
		otherFont: false,
		spaced: /^\s/.test(str)
	};
}

/** A large initial joins the word it begins. */
function withInitials(words: readonly PageWord[]): PageWord[] {
	const usual = commonest(words.map((word) => [word.size, word.text.length]));
	const out: PageWord[] = [];
	for (let at = 0; at < words.length; at++) {
		const [word, next] = [words[at], words[at + 1]];
		if (!word) continue;
		const begins = next && /^\p{Lu}$/u.test(word.text) && word.size > usual * INITIAL && next.size < word.size * 0.7;
		if (begins && /^[\p{L}’']/u.test(next.text) && Math.abs(next.x - (word.x + word.width)) < word.size) {
			out.push({ ...next, text: word.text + next.text });
			at++;
		} else out.push(word);
	}
	return out;
}

function property(info: object, name: string): string | null {
	const value = (info as Readonly<Record<string, unknown>>)[name];
	return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : null;
}
