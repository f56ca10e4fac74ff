/** The readers of articles' files: plain text, Markdown, saved pages, Word, PDF; and of their encodings. */
import { strFromU8, strToU8 } from 'fflate';
import { expect } from 'vitest';
import { decode } from '#interchange/text/encoding/decode.ts';
import { readText } from '#interchange/text/read.ts';
import { UNREADABLE } from '#interchange/text/reading.ts';
import { intake } from '#messages/en/import.ts';
import { docxOf, footnotes, paragraph } from '../docx-writer.ts';
import { column, pdfOf, wrapped } from '../pdf-writer.ts';
import type { Chance } from './chance.ts';
import { damagedBytes, damagedZip } from './damage-bytes.ts';
import { damagedText } from './damage-text.ts';
import { ENDLESS, PROSE, refusedFor, type Fate, type HostileReader } from './fate.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>T</title><meta name="author" content="Ada Lee"><script>{"a":1}</script></head><body><article><h1>T</h1><p>${PROSE}</p><ul><li>${PROSE}</li></ul><table><tr><td>${PROSE}</td></tr></table></article></body></html>`;
const MHTML = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE}\r\n--b--`;
const PLAIN = `Ferries\nBy Ada Lee\n12 March 2019\n\n${PROSE}\n\n${PROSE}\n`;
const PDF = pdfOf([column(wrapped(PROSE, 40), { x: 60, y: 60 }), column(wrapped(PROSE, 40), { x: 60, y: 60 })], {
	title: 'T'
});
const DOCX = docxOf(paragraph('T', 'Heading1') + paragraph(PROSE), { 'word/footnotes.xml': footnotes('A note.') });

interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

async function textFate({ name, bytes }: NamedBytes): Promise<Fate> {
	const reading = await readText({ name, bytes });
	if (reading.kind === 'text') {
		expect(reading.text).toMatch(/[\p{L}\p{N}]/u);
		expect(reading.text.isWellFormed()).toBe(true);
		return { read: true };
	}
	expect(UNREADABLE).toContain(reading.reason);
	const said = intake.wrong[reading.reason] as (form: string) => string;
	return refusedFor([`The file ${said(reading.form ?? 'page')}`]);
}

function textReader(name: string, share: number, damaged: (chance: Chance) => Uint8Array): HostileReader {
	const isWords = !/\.(docx|pdf)$/.test(name);
	return {
		name,
		share,
		damaged: (chance) => ({ name, bytes: damaged(chance) }),
		...(isWords && {
			endless: () => ({ name, bytes: strToU8(`${name.endsWith('html') ? '<html><p>' : ''}${ENDLESS}`) })
		}),
		read: textFate
	};
}

const asWords = (text: string) => (chance: Chance) =>
	chance.below(4) === 0 ? damagedBytes(strToU8(text), chance) : strToU8(damagedText(text, chance));

const FORMS: readonly HostileReader[] = [
	textReader('a.txt', 4, asWords(PLAIN)),
	textReader(
		'a.md',
		4,
		asWords(`---\ntitle: T\nauthor: Ada Lee\n---\n# T\n\n> ${PROSE}\n\n- ${PROSE}[^1]\n\n[^1]: x\n`)
	),
	textReader('a.html', 4, asWords(PAGE)),
	textReader('a.mhtml', 3, asWords(MHTML)),
	textReader('a.docx', 4, (chance) => damagedZip(DOCX, chance)),
	textReader('a.pdf', 2, (chance) =>
		chance.below(2) ? damagedBytes(PDF, chance) : strToU8(damagedText(strFromU8(PDF, true), chance), true)
	)
];

const encodings: HostileReader = {
	name: 'encodings',
	share: 2,
	damaged: (chance) => damagedBytes(strToU8(PLAIN.repeat(1 + chance.below(20))), chance),
	read: async (bytes: Uint8Array) => {
		const decoded = await decode(bytes);
		if (decoded) expect(decoded.text.isWellFormed()).toBe(true);
		return decoded ? { read: true } : { refused: intake.wrong['not-text']() };
	}
};

export const textReaders: readonly HostileReader[] = [...FORMS, encodings];
