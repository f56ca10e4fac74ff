import { describe, expect, test } from 'vitest';
import { decode } from '#interchange/text/encoding/decode.ts';

const ENGLISH = 'The café’s owner said: “It isn’t so.” – And he paid £30, or €35, for the naïve façade.';
const latin = (text: string, table: Readonly<Record<string, number>>) =>
	Uint8Array.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
const wide = (text: string, little: boolean) => {
	const bytes = new Uint8Array(text.length * 2);
	for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), little);
	return bytes;
};
const WINDOWS = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
const MAC = { é: 0x8e, '’': 0xd5, '“': 0xd2, '”': 0xd3, '–': 0xd0, '£': 0xa3, '€': 0xdb, ï: 0x95, ç: 0x8d };
const LATIN_9 = { '€': 0xa4 };

describe('the encoding of a text', () => {
	test.each([
		['UTF-8', new TextEncoder().encode(ENGLISH), 'utf-8', false],
		['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${ENGLISH}`), 'utf-8', false],
		['UTF-16 with its mark', wide(`\ufeff${ENGLISH}`, true), 'utf-16le', false],
		['UTF-16, the other way round', wide(`\ufeff${ENGLISH}`, false), 'utf-16be', false],
		['UTF-16 without a mark', wide(ENGLISH, true), 'utf-16le', true],
		['UTF-16 the other way round, without a mark', wide(ENGLISH, false), 'utf-16be', true],
		['Windows-1252', latin(ENGLISH, WINDOWS), 'windows-1252', true],
		['Mac Roman', latin(ENGLISH, MAC), 'macintosh', true]
	])('is found: %s', async (_, bytes, encoding, guessed) => {
		expect(await decode(bytes)).toEqual({ text: ENGLISH, encoding, guessed, replaced: 0 });
	});

	test('ISO-8859-15 is told from Windows-1252 by its euro', async () => {
		const text = 'It costs €35 in the café, and nobody pays €40 for a façade.';
		expect(await decode(latin(text, LATIN_9))).toMatchObject({ text, encoding: 'iso-8859-15' });
	});

	test('other alphabets are found by their letters', async () => {
		const text = 'Гавань пуста уже девять лет, и никто не спросил тех, кто живёт рядом с ней, что с ней делать.';
		const bytes = Uint8Array.from(
			[...text].map((letter) => {
				const code = letter.charCodeAt(0);
				return code < 128 ? code : letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0;
			})
		);
		expect(await decode(bytes)).toMatchObject({ text, encoding: 'windows-1251' });
	});

	test.each([
		[
			'koi8-r',
			'C7C1D7C1CED820D0D5D3D4C120D5D6C520C4C5D7D1D4D820CCC5D42C20C920CEC9CBD4CF20CEC520D3D0D2CFD3C9CC20D4C5C82C20CBD4CF20D6C9D7C5D420D2D1C4CFCD2E'
		],
		[
			'shift_jis',
			'8D6082CD8BE3944E8AD48BF382BE82C182BD814282BB82CC8EFC82E882C98F5A82DE906C82C992418F8182B782B782B182C682CD82C882A982C182BD8142'
		]
	])('other alphabets are found by their bytes: %s', async (encoding, hex) => {
		const bytes = Uint8Array.from((hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)));
		expect(await decode(bytes)).toMatchObject({ encoding, guessed: true, replaced: 0 });
	});

	test('what a file says of itself decides where its bytes could be many, and what its reader says decides always', async () => {
		const bytes = latin('Zażółć', { ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6 });
		expect(await decode(bytes, { declared: 'iso-8859-2' })).toMatchObject({ text: 'Zażółć', guessed: false });
		expect(await decode(bytes, { declared: 'no-such-thing' })).toMatchObject({ guessed: true });
		expect(await decode(new TextEncoder().encode('é'), { chosen: 'windows-1252' })).toMatchObject({ text: 'Ã©' });
	});

	test('UTF-8 with a broken character is UTF-8, and says how many', async () => {
		const bytes = new TextEncoder().encode(ENGLISH.repeat(3));
		bytes[bytes.indexOf(0xc3)] = 0xff;
		const decoded = await decode(bytes);
		expect(decoded?.encoding).toBe('utf-8');
		expect(decoded?.replaced).toBe(2);
	});

	test('bytes that are no text have none', async () => {
		expect(await decode(Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3, 0]))).toBeNull();
		expect(await decode(Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7) % 256))).toBeNull();
		expect(await decode(Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]))).toBeNull();
	});
});
