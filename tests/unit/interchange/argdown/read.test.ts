import { describe, expect, it } from 'vitest';
import { countingIds } from '#argument/ids.ts';
import { allOf } from '#argument/records.ts';
import { read } from '#interchange/argdown/read.ts';
import { explainAny } from '#interchange/foreign-problems.ts';

const problemsIn = async (text: string) => (await read(text, countingIds('n'))).problems.map(explainAny);

describe('reading Argdown that is made to hurt', () => {
	it('refuses braces that its parser would look behind for hours', async () => {
		expect(await problemsIn('{'.repeat(19_000) + 'x'.repeat(500_000))).toEqual([
			expect.stringContaining('too many braces that are never closed')
		]);
	});

	it('refuses what nests deeper than its parser can go', async () => {
		expect(await problemsIn(`[A]: ${'*_'.repeat(100_000)}`)).toEqual([expect.stringContaining('nests too deep')]);
	});

	it('refuses data that unfolds into more than any memory holds', async () => {
		const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join()}]`;
		const names = [...'abcdefghijklmnop'];
		const bomb = names.slice(1).map((name, index) => level(name, names[index] ?? ''));
		for (const text of [
			`[A]: x {a: &a [1,1], ${bomb.join(', ')}}`,
			`===\na: &a [1]\n${bomb.join('\n')}\n===\n\n[A]: x`
		])
			expect(await problemsIn(text)).toEqual([expect.stringContaining('its data refers to itself')]);
	});

	it('lets no title, tag or field change what every object has', async () => {
		const { records } = await read(
			'[__proto__]: a #constructor {__proto__: {polluted: true}, constructor: b}\n  + <toString>: c\n\n<hasOwnProperty>: d',
			countingIds('n')
		);
		expect(allOf(records, 'statement').map((one) => one.wording)).toEqual(['a', 'c', 'd']);
		expect(allOf(records, 'inference')).toHaveLength(1);
		expect('polluted' in {}).toBe(false);
	});
});
