import { describe, expect, it } from 'vitest';
import { isCode, readCode, writeCode } from '#interchange/link/code.ts';

const DOCUMENT = {
	format: 'counterpoint',
	schemaVersion: 1,
	articles: [{ id: 'article:a', title: 'A street without cars', authorIds: [] }]
};

describe('a document as a code to paste', () => {
	const code = writeCode(DOCUMENT);

	it('comes back whole, also out of a message that broke it into lines and put words around it', () => {
		expect(isCode(code)).toBe(true);
		const [first, second] = [code.slice(0, 40), code.slice(40)];
		for (const pasted of [code, `> ${first}\r\n> ${second}\n`, `My work: ${first} ${second} Amina`]) {
			const read = readCode(pasted);
			expect('text' in read && JSON.parse(read.text)).toEqual(DOCUMENT);
		}
	});

	it('is noticed where a piece was lost or changed', () => {
		expect(readCode(code.slice(0, -20))).toEqual({ fault: 'damaged' });
		expect(readCode(code.replace(/.(.{30})$/, '$1'))).toEqual({ fault: 'damaged' });
		expect(readCode(code.slice(0, 30) + (code[30] === 'a' ? 'b' : 'a') + code.slice(31))).toEqual({ fault: 'damaged' });
	});

	it('is not taken for one where there is none', () => {
		expect(readCode('Here is my homework.')).toEqual({ fault: 'no-map' });
		expect(isCode('CP is a party')).toBe(false);
	});
});
