/**
 * Reads an article's file of whatever form: plain text, Markdown, a saved web page, Word, PDF. Each form's reader is loaded
 * when the first file of it comes. Everything wrong with a file is one answer, never an exception.
 */
import { asLatin, kindOf } from './kinds.ts';
import { MAX_BYTES, MAX_CHARACTERS, unreadable, type TextInput, type TextOrNot } from './reading.ts';

/** Never rejects for what is in the file; a reader that cannot be loaded rejects. */
export async function readText(input: TextInput): Promise<TextOrNot> {
	const { bytes, name } = input;
	if (bytes.length === 0) return unreadable('empty');
	if (bytes.length > MAX_BYTES) return unreadable('too-large');
	const kind = kindOf(bytes, name);
	if ('refuse' in kind) {
		// A Word file under a password is an old container around the new one.
		const locked = kind.refuse === 'old-word' && isLockedOffice(bytes);
		return locked ? unreadable('locked', 'word') : unreadable(kind.refuse);
	}
	const reading = await readAs(kind.read, input);
	if (reading.kind === 'unreadable') return reading;
	if (!/[\p{L}\p{N}]/u.test(reading.text)) return unreadable('no-words');
	return reading.text.length > MAX_CHARACTERS ? unreadable('too-large') : reading;
}

async function readAs(form: string, input: TextInput): Promise<TextOrNot> {
	switch (form) {
		case 'pdf':
			return (await import('./pdf/read.ts')).readPdf(input);
		case 'zip':
			return (await import('./word/read.ts')).readWord(input);
		case 'page':
			return (await import('./page/read.ts')).readPage(input);
		case 'archived-page':
			return (await import('./page/archived.ts')).readArchivedPage(input);
		case 'markdown':
			return (await import('./markdown/read.ts')).readMarkdown(input);
		default:
			return (await import('./plain/read.ts')).readPlain(input);
	}
}

/** The container's directory names its parts in UTF-16. */
function isLockedOffice(bytes: Uint8Array): boolean {
	const name = [...'EncryptedPackage'].join('\u0000');
	return asLatin(bytes.subarray(0, 200_000)).includes(name) || asLatin(bytes.subarray(-200_000)).includes(name);
}
