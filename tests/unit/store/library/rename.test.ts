import { describe, expect, it } from 'vitest';
import { allOf, get, recordsOf } from '#argument/records.ts';
import { renamed } from '#store/library/rename.ts';
import { graph, statementId } from '../../../support/graph-notation.ts';

describe('giving records other ids', () => {
	it('follows every reference and leaves words as they are', () => {
		const start = graph`p1 p2 -> c; x -/> c`;
		const p1 = get(start, statementId('p1'));
		if (p1) start.set(p1.id, { ...p1, wording: 'statement:c', note: 'statement:p1' } as typeof p1);
		const after = renamed(
			start,
			new Map([
				[statementId('c'), 'statement:new'],
				[statementId('p1'), 'statement:other']
			])
		);
		expect(get(after, 'statement:other')).toMatchObject({ wording: 'statement:c', note: 'statement:p1' });
		expect(allOf(after, 'inference')).toMatchObject([
			{ premiseIds: ['statement:other', 'statement:p2'], conclusionId: 'statement:new' }
		]);
		expect(allOf(after, 'attack')).toMatchObject([{ attackerId: 'statement:x', targetId: 'statement:new' }]);
		expect(after.size).toBe(start.size);
	});

	it('keeps fields this version does not know', () => {
		const record = { id: 'author:a' as const, name: 'A', future: { authorId: 'author:a', list: ['author:a'] } };
		const [after] = renamed(recordsOf([record]), new Map([['author:a', 'author:b']])).values();
		expect(after).toEqual({ id: 'author:b', name: 'A', future: { authorId: 'author:b', list: ['author:a'] } });
	});
});
