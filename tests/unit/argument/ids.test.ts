import { describe, expect, it } from 'vitest';
import { countingIds, idOf, idPattern, isIdOf, newId, slugOf, TYPE_NAMES, typeOf } from '#argument/ids.ts';
import { allOf, ARRAY_NAMES, get, recordsOf, SCHEMAS } from '#argument/records.ts';
import { graph } from '../../support/graph-notation.ts';

describe('ids', () => {
	it('say what they point at', () => {
		expect(typeOf('shared-evidence:h1')).toBe('shared-evidence');
		expect(slugOf('statement:a.b-c')).toBe('a.b-c');
		expect([isIdOf('text', 'text:a'), isIdOf('text', 'texts:a')]).toEqual([true, false]);
		expect(idOf('crux', 'x1')).toBe('crux:x1');
	});

	it('are safe in an address and in a file name', () => {
		const pattern = idPattern('statement');
		for (const good of ['statement:s1', 'statement:A.b_c~d-1', `statement:${'a'.repeat(128)}`])
			expect(good).toMatch(pattern);
		const bad = [
			'statement:',
			'statement:-a',
			'statement:a b',
			'statement:a/b',
			'statement:é',
			'statement:a\n',
			'article:s1'
		];
		for (const id of [...bad, `statement:${'a'.repeat(129)}`]) expect(id).not.toMatch(pattern);
	});

	it('count up where they must not depend on chance', () => {
		const ids = countingIds('s', 9);
		expect([newId('statement', ids), newId('statement', ids)]).toEqual(['statement:s9', 'statement:s10']);
	});
});

describe('records', () => {
	it('have a schema and an array of their own for every type', () => {
		expect(Object.keys(SCHEMAS)).toEqual([...TYPE_NAMES]);
		expect(new Set(Object.values(ARRAY_NAMES)).size).toBe(TYPE_NAMES.length);
	});

	it('are found by id and by type, and the later of two with one id counts', () => {
		const records = graph`p q -> c`;
		expect(allOf(records, 'statement').map((one) => one.id)).toEqual(['statement:p', 'statement:q', 'statement:c']);
		expect(get(records, 'statement:x')).toBeNull();
		const two = [
			{ id: 'author:a', name: 'A' },
			{ id: 'author:a', name: 'B' }
		] as const;
		expect([...recordsOf(two).values()]).toEqual([two[1]]);
	});
});
