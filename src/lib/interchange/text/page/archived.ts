/** A page saved as one file (MHTML, RFC 2557): its first HTML part is read like any page. Pictures and the rest stay closed. */
import { asLatin } from '../kinds.ts';
import { unreadable, type TextInput, type TextOrNot } from '../reading.ts';
import { readPage } from './read.ts';

export async function readArchivedPage(input: TextInput): Promise<TextOrNot> {
	const mail = asLatin(input.bytes);
	const boundary = /boundary="?([^"\r\n;]{1,100})"?/i.exec(mail.slice(0, 8_000))?.[1];
	if (boundary === undefined) return unreadable('damaged', 'page');
	for (const part of mail.split(`--${boundary}`).slice(1, 200)) {
		const end = /\r?\n\r?\n/.exec(part);
		if (!end) continue;
		const head = part.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
		if (!/^content-type:\s*text\/html/im.test(head)) continue;
		const coding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase();
		const bytes = decodedBytes(part.slice(end.index + end[0].length), coding ?? '7bit');
		return bytes === null ? unreadable('damaged', 'page') : readPage({ ...input, bytes });
	}
	return unreadable('no-words', 'page');
}

function decodedBytes(body: string, coding: string): Uint8Array | null {
	if (coding === 'base64') {
		try {
			return bytesOf(atob(body.replace(/\s+/g, '')));
		} catch {
			return null;
		}
	}
	if (coding !== 'quoted-printable') return bytesOf(body);
	return bytesOf(
		body
			.replace(/=[ \t]*\r?\n/g, '')
			.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
	);
}

function bytesOf(latin: string): Uint8Array {
	const bytes = new Uint8Array(latin.length);
	for (let at = 0; at < latin.length; at++) bytes[at] = latin.charCodeAt(at);
	return bytes;
}
