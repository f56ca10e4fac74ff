import { describe, expect, test } from 'vitest';
import { readText } from '#interchange/text/read.ts';
import { MAX_BYTES } from '#interchange/text/reading.ts';

const bytesOf = (...parts: (string | number[])[]) =>
	Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('a file that holds no article', () => {
	test.each([
		['an empty file', 'a.txt', bytesOf(), 'empty'],
		['a file larger than 20 MB', 'a.txt', new Uint8Array(MAX_BYTES + 1).fill(97), 'too-large'],
		['blanks', 'a.txt', bytesOf(' \n\n\t'), 'no-words'],
		['a program', 'a.txt', bytesOf([0x7f], 'ELF', [2, 1, 1, 0, 0, 0, 0]), 'not-text'],
		['a picture under another name', 'article.pdf', bytesOf([0x89], 'PNG\r\n', [0x1a, 10, 0]), 'picture'],
		['an archive', 'a.gz', bytesOf([0x1f, 0x8b, 8, 0]), 'archive'],
		['an old Word file', 'a.doc', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old-word'],
		['rich text', 'a.rtf', bytesOf('{\\rtf1 Hello}'), 'rich-text']
	])('%s', async (_, name, bytes, reason) => {
		expect(await readText({ name, bytes })).toMatchObject({ kind: 'unreadable', reason });
	});
});

describe('a plain text', () => {
	test('stays as it is, character for character, but for its byte order mark', async () => {
		const text = 'One line.\r\n\r\n\tAnother – with “quotes”.\r\n';
		const reading = await readText({ name: 'a.txt', bytes: bytesOf(`\ufeff${text}`) });
		expect(reading).toMatchObject({ kind: 'text', form: 'plain', text, encoding: 'utf-8', notes: [] });
	});

	test('is read in the encoding a person chose', async () => {
		const bytes = Uint8Array.from([0xe9, 0x74, 0xe9]);
		expect(await readText({ name: 'a.txt', bytes, encoding: 'macintosh' })).toMatchObject({ text: 'ÈtÈ' });
	});

	test('that begins with a page is a page, whatever its name', async () => {
		const bytes = bytesOf('<!-- saved -->\n<!DOCTYPE html><html><body><p>It is so.</p></body></html>');
		expect(await readText({ name: 'a.txt', bytes })).toMatchObject({ form: 'page', text: 'It is so.\n' });
	});
});

test('Markdown gives its head’s facts and its running text', async () => {
	const bytes = bytesOf(
		'---\ntitle: "Trams"\nauthor: [Ada Lee, Bo Kim]\ndate: 2018-10-11\n---\n\nTrams are *quiet*.\n'
	);
	expect(await readText({ name: 'a.md', bytes })).toMatchObject({
		form: 'markdown',
		text: 'Trams are quiet.\n',
		facts: { title: 'Trams', author: 'Ada Lee, Bo Kim', publishedOn: '2018-10-11' }
	});
});
