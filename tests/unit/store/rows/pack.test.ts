import { describe, expect, it } from 'vitest';
import { statementId, graph } from '../../../support/graph-notation.ts';
import type { RecordRow } from '#store/database/stores.ts';
import { frozen, pack, unpack } from '#store/rows/pack.ts';

const records = graph`c!; p1 -> c`;
const row = { key: 'article:a', stamp: 's', articleIds: ['article:a'], content: pack(records.values()) };

describe('a row from the disk', () => {
	it('gives back what was packed, frozen', () => {
		const unpacked = unpack('maps/article:a', structuredClone(row));
		expect([...unpacked.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
			[...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
		);
		expect(Object.isFrozen(unpacked.records.get(statementId('c')))).toBe(true);
		expect(unpacked.damage).toEqual([]);
	});

	it.each([
		['a record without its shape', { ...row, content: { statements: [{ id: 'statement:x' }] } }, 1],
		['a record that is none', { ...row, content: { statements: [null, 7] } }, 2],
		['something else than a list', { ...row, content: { statements: 'no' } }, 1],
		['no content', { ...row, content: null }, 0]
	])('with %s sets that aside and keeps it', (_what, spoiled, count) => {
		const unpacked = unpack('maps/article:a', spoiled as RecordRow);
		expect(unpacked.records.size).toBe(0);
		expect(unpacked.setAside).toHaveLength(count);
		expect(unpacked.damage).toHaveLength(count);
		for (const { problems } of unpacked.damage) expect(problems.length).toBeGreaterThan(0);
	});

	it('keeps what was set aside before', () => {
		expect(unpack('maps/article:a', { ...row, setAside: ['old'] }).setAside).toEqual(['old']);
	});
});

it('freezing goes all the way down', () => {
	const value = frozen({ passages: [{ start: 0 }] });
	expect(Object.isFrozen(value.passages[0])).toBe(true);
});
