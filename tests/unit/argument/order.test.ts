import { describe, expect, it } from 'vitest';
import { ArgumentGraph, compareIds } from '#argument/argument-graph.ts';
import { conflictsOf, sameRecord, touches } from '#argument/diff.ts';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Passage } from '#argument/records/passage.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import { graph, graphIn, statementId, together, withText } from '../../support/graph-notation.ts';

const of = (records: Records) => new ArgumentGraph(records, 'article:a');
const s = statementId;
const at = (start: number, textId?: `text:${string}`): Passage => ({
	...{ start, end: start + 1, exact: 'x', prefix: '', suffix: '' },
	...(textId && { textId })
});

function having(records: Records, name: string, fields: object): Records {
	return together(records, recordsOf([{ ...(records.get(s(name)) as object), ...fields } as ArgumentRecord]));
}

describe('the place of a statement', () => {
	it('is where its first words begin, wherever the reader put it, and nowhere for what has no words', () => {
		const worded = having(graph`p q; r* -> p`, 'p', { passages: [at(40), at(7), at(90)] });
		expect(['p', 'q', 'r', 'z'].map((name) => of(worded).placeOf(s(name)))).toEqual([7, null, null, null]);
		expect(of(having(worded, 'p', { order: 3.5 })).placeOf(s('p'))).toBe(3.5);
	});

	it('goes by words of the text that the article shows, and by any where it shows none', () => {
		const elsewhere = having(graph`p`, 'p', { passages: [at(5, 'text:b')] });
		expect(of(elsewhere).placeOf(s('p'))).toBe(5);
		const shown = together(elsewhere, recordsOf([{ id: 'article:a', title: 'A', authorIds: [], textId: 'text:a' }]));
		expect(of(shown).placeOf(s('p'))).toBeNull();
		expect(of(having(shown, 'p', { passages: [at(5, 'text:b'), at(9, 'text:a')] })).placeOf(s('p'))).toBe(9);
		const hashes = [{ words: 1, letters: 1, first: '', last: '', whole: '', before: '', after: '' }];
		expect(of(having(shown, 'p', { passages: [{ hashes }] })).placeOf(s('p'))).toBeNull();
	});

	it('of what is left unsaid is behind the last of those it goes with, and before the first it serves', () => {
		const text = withText(graph`a b c d; b d z* -> c; y* -> d; y -> b`);
		const names = of(text).statements.map(({ id }) => id.slice(10));
		expect(names.join(' ')).toBe('a y b c d z');
	});
});

describe('who bears on what', () => {
	const records = graph`c!; p q -> c; x -/> c; y -/> (p q -> c); x -/> d; p -> d; e -> y`;

	it('is said once, in the order of the text', () => {
		expect(of(records).targetsOf(s('p')).sort()).toEqual([s('c'), s('d')]);
		expect(of(records).targetsOf(s('x'))).toEqual([s('c'), s('d')]);
		expect(of(graph`p -> c; p q -> c; p -/> c`).targetsOf(s('p'))).toEqual([s('c')]);
		expect(of(records).sourcesOf(s('c'))).toEqual(['p', 'q', 'x', 'y'].map(s));
	});

	it('is found by id, and not for what belongs to another article', () => {
		const two = together(records, graphIn('b')`r -> t; u -/> r`);
		expect(of(two).statement(s('r'))).toBeNull();
		expect(of(two).statement(s('p'))?.id).toBe(s('p'));
		expect(of(two).inference('inference:r-t')).toBeNull();
		expect(of(two).inference('inference:p.q-c')?.conclusionId).toBe(s('c'));
		expect(
			of(two)
				.attacksBy(s('x'))
				.map(({ id }) => id)
		).toEqual(['attack:x-c', 'attack:x-d']);
		expect([of(two).attacksBy(s('p')), of(two).inferencesTo(s('p')), of(two).attacksOn(s('q'))]).toEqual([[], [], []]);
	});

	it('reaches only as far as it is asked to', () => {
		const chain = of(graph`a -> b; b -> c; c -> d; d -> e`);
		const reached = (hops: number) =>
			[...chain.within(s('c'), hops)]
				.map((id) => id.slice(10))
				.sort()
				.join('');
		expect([0, 1, 2, 9].map(reached)).toEqual(['c', 'bcd', 'abcde', 'abcde']);
	});

	it('begins with what serves nothing, the main conclusion before the others, also where it stands late', () => {
		const roots = of(withText(graph`a; b; p -> c!; x -/> a`)).roots();
		expect(roots.map(({ id }) => id.slice(10)).join(' ')).toBe('c a b');
	});
});

describe('the order of ids', () => {
	it.each([
		['s2', 's10'],
		['a', 'b'],
		['a', 'a1'],
		['a1', 'a1b'],
		['a01', 'a1'],
		['a1b2', 'a1b10'],
		['1', 'a'],
		['', 'a']
	])('puts %j before %j, and not the other way', (one, other) => {
		expect(Math.sign(compareIds(one, other))).toBe(-1);
		expect(Math.sign(compareIds(other, one))).toBe(1);
		expect(compareIds(one, one)).toBe(0);
	});
});

describe('a change', () => {
	const [p, q] = [get(graph`p`, s('p')), get(graph`q`, s('q'))];
	if (!p || !q || p.passages.some(isQuotePassage)) throw new Error('no statements');
	const other = { ...p, wording: 'Other.' };

	it('touches the types it adds, removes or changes, and no others', () => {
		for (const diff of [
			{ added: [p], updated: [], removed: [] },
			{ added: [], updated: [[p, other]] as const, removed: [] },
			{ added: [], updated: [], removed: [p] }
		]) {
			expect(touches(diff, ['attack', 'statement'])).toBe(true);
			expect(touches(diff, ['attack', 'inference'])).toBe(false);
		}
	});

	it('conflicts with what is there already, is gone, or is not what it expects to find', () => {
		const records = recordsOf([p]);
		expect(conflictsOf(records, { added: [p, q], updated: [], removed: [] })).toEqual([p.id]);
		expect(conflictsOf(records, { added: [], updated: [[p, other]], removed: [] })).toEqual([]);
		expect(conflictsOf(records, { added: [], updated: [[other, p]], removed: [q] })).toEqual([q.id, p.id]);
		expect(conflictsOf(records, { added: [], updated: [], removed: [p] })).toEqual([]);
	});

	it('compares records by what they hold, in whatever order', () => {
		expect(sameRecord({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
		for (const [one, another] of [
			[{ a: 1 }, { a: 1, b: 2 }],
			[{ a: undefined }, { b: undefined }],
			[
				[1, 2],
				[2, 1]
			],
			[[], {}],
			[null, {}],
			[1, '1'],
			[{ a: 1 }, null]
		])
			expect(sameRecord(one, another)).toBe(false);
	});
});
