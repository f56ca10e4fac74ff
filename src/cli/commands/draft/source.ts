/** A file's bytes → the article's text: by its name and its first bytes plain text, Markdown or a web page; of anything else what to do. */
import { InputError, readBytes, type Io } from '#cli/command.ts';
import { textOfHtml } from './html-text.ts';
import { textOfMarkdown, type SourceText } from './plain-text.ts';

/** Bytes: 20 million, as much as a text may hold. */
const MOST_BYTES = 20_000_000;

export async function readSource(io: Io, file: string): Promise<SourceText> {
	const bytes = await readBytes(io, file);
	if (bytes.length === 0) throw new InputError(file, 'is empty');
	if (bytes.length > MOST_BYTES)
		throw new InputError(file, `is too large (${megabytes(bytes.length)} MB; at most 20 MB). Split it.`);
	refuseForeign(file, bytes);
	const source = textOf(file, decode(bytes));
	if (source.text.trim() === '') throw new InputError(file, 'holds no text');
	return source;
}

function textOf(file: string, content: string): SourceText {
	if (/\.(?:md|markdown)$/i.test(file)) return textOfMarkdown(content);
	const isPage =
		/\.(?:x?html?|htm)$/i.test(file) || (!/\.txt$/i.test(file) && /^\s*(?:<!doctype html|<html[\s>])/i.test(content));
	return isPage ? textOfHtml(content) : { text: content, title: null };
}

/** What cannot be read as text gets one line that says what it is and what to do. */
function refuseForeign(file: string, bytes: Uint8Array) {
	const start = String.fromCharCode(...bytes.subarray(0, 8));
	if (start.startsWith('%PDF'))
		throw new InputError(file, 'is a PDF, which this command does not read yet. Save its text as .txt first.');
	if (start.startsWith('PK\u0003\u0004')) {
		throw new InputError(
			file,
			'is a Word file or another archive, which this command does not read yet. Save it as plain text (.txt) first.'
		);
	}
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0'))
		throw new InputError(file, 'is an old Word file. Save it as plain text (.txt) first.');
	if (start.startsWith('{\\rtf'))
		throw new InputError(file, 'is a rich text file. Save it as plain text (.txt) first.');
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (!isUtf16 && bytes.subarray(0, 8_000).includes(0)) throw new InputError(file, 'is no text file');
}

/** UTF-16 where a byte order mark says so, what a web page says of itself, UTF-8, else Windows-1252. */
function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
	}
}

/** The encoding a page declares, where the decoder knows it. */
function declaredEncoding(bytes: Uint8Array): string {
	const head = String.fromCharCode(...bytes.subarray(0, 2_000));
	const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1] ?? 'windows-1252';
	try {
		const known = new TextDecoder(name).encoding;
		return known === 'utf-8' ? 'windows-1252' : known;
	} catch {
		return 'windows-1252';
	}
}

function megabytes(bytes: number): string {
	return (bytes / 1_000_000).toFixed(1);
}
