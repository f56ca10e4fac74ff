/** What kind of file is it? By its first bytes; its name decides only between forms of plain text. */
import type { TextForm, UnreadableReason } from './reading.ts';

export type FileKind =
	{ readonly read: TextForm | 'archived-page' } | { readonly refuse: UnreadableReason } | { readonly read: 'zip' };

const STARTS: readonly (readonly [string, FileKind])[] = [
	['PK\u0003\u0004', { read: 'zip' }],
	['PK\u0005\u0006', { refuse: 'archive' }],
	['\u00d0\u00cf\u0011\u00e0', { refuse: 'old-word' }],
	['{\\rtf', { refuse: 'rich-text' }],
	['\u0089PNG', { refuse: 'picture' }],
	['\u00ff\u00d8\u00ff', { refuse: 'picture' }],
	['GIF8', { refuse: 'picture' }],
	['II*\u0000', { refuse: 'picture' }],
	['MM\u0000*', { refuse: 'picture' }],
	['\u001f\u008b', { refuse: 'archive' }],
	['7z\u00bc\u00af', { refuse: 'archive' }],
	['Rar!', { refuse: 'archive' }],
	['BZh', { refuse: 'archive' }]
];

const PAGE = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

export function kindOf(bytes: Uint8Array, name: string): FileKind {
	const head = asLatin(bytes.subarray(0, 4_096));
	// Readers of PDF accept other bytes before it, as mail programs put them there.
	if (/^[\s\S]{0,1024}%PDF-/.test(head.slice(0, 1_030))) return { read: 'pdf' };
	for (const [start, kind] of STARTS) if (head.startsWith(start)) return kind;
	if (/^RIFF....WEBP/s.test(head) || /^....ftyp(?:heic|heif|avif|mif1)/s.test(head)) return { refuse: 'picture' };
	if (/^mime-version:/im.test(head) && /^content-type:\s*multipart\/related/im.test(head))
		return { read: 'archived-page' };
	// UTF-16 shows every letter with a zero beside it.
	const narrow = head.replaceAll('\u0000', '').replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '');
	if (PAGE.test(narrow) || (/\.x?html?$/i.test(name) && /<[a-z!]/i.test(narrow))) return { read: 'page' };
	return { read: /\.(?:md|markdown|mdown|mkd)$/i.test(name) ? 'markdown' : 'plain' };
}

export function asLatin(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
	return text;
}

/** True for the folder of pictures, styles and frames that a browser saves beside a page: nobody's articles. */
export function isSavedBesidePage(folder: string): boolean {
	return /(?:_|\.)files$/.test(folder);
}
