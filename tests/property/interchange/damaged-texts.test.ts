import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '#interchange/text/encoding/decode.ts';
import { readText } from '#interchange/text/read.ts';
import { docxOf, footnotes, paragraph } from '../../support/docx-writer.ts';
import { column, pdfOf, wrapped } from '../../support/pdf-writer.ts';

const PROSE = 'The harbour is empty. So the council should open it again, because the road is bad.';
const page = `<!DOCTYPE html><html><head><title>T</title><script>{"a":1}</script></head><body><article><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
const WHOLE: readonly (readonly [string, Uint8Array])[] = [
	['a.txt', new TextEncoder().encode(PROSE)],
	['a.md', new TextEncoder().encode(`---\ntitle: T\n---\n# T\n\n- ${PROSE}\n`)],
	['a.html', new TextEncoder().encode(page)],
	[
		'a.mhtml',
		new TextEncoder().encode(
			`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--`
		)
	],
	['a.docx', docxOf(paragraph(PROSE), { 'word/footnotes.xml': footnotes('A note.') })],
	['a.pdf', pdfOf([column(wrapped(PROSE, 40), { x: 60, y: 60 }), column(wrapped(PROSE, 40), { x: 60, y: 60 })])]
];

const damage = fc.record({
	file: fc.constantFrom(...WHOLE),
	cut: fc.double({ min: 0, max: 1, noNaN: true }),
	blows: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
		maxLength: 12
	})
});

test('a damaged file of any form is read as far as it goes, or refused with a reason; nothing is thrown', async () => {
	await fc.assert(
		fc.asyncProperty(damage, async ({ file: [name, whole], cut, blows }) => {
			const bytes = whole.slice(0, Math.ceil(whole.length * cut));
			for (const [at, value] of blows) if (bytes.length > 0) bytes[Math.floor(at * bytes.length)] = value;
			const reading = await readText({ name, bytes });
			if (reading.kind === 'unreadable') expect(reading.reason).toMatch(/^[a-z-]+$/);
			else expect(reading.text).toMatch(/[\p{L}\p{N}]/u);
		}),
		{ numRuns: 200 }
	);
});

test('what UTF-8 and UTF-16 encode is decoded as it was, with and without their marks', async () => {
	const words = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
		.map((text) => `Plain words first: ${text}`);
	await fc.assert(
		fc.asyncProperty(words, fc.boolean(), async (text, marked) => {
			const clean = text.replace(/\p{Cc}/gu, '');
			const utf8 = new TextEncoder().encode((marked ? '\ufeff' : '') + clean);
			expect((await decode(utf8))?.text).toBe(clean);
			const wide = new Uint8Array((clean.length + 1) * 2);
			const view = new DataView(wide.buffer);
			view.setUint16(0, 0xfeff, true);
			for (let at = 0; at < clean.length; at++) view.setUint16((at + 1) * 2, clean.charCodeAt(at), true);
			expect((await decode(wide))?.text).toBe(clean);
		})
	);
});
