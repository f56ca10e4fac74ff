import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { carriersOf, type CarrierOptions } from '#evaluate/carriers.ts';
import { reified, verdicts } from '../../support/evaluation.ts';
import { graph, statementId } from '../../support/graph-notation.ts';

function carriers(records: Records, name: string, options: CarrierOptions = {}) {
	const found = carriersOf(reified(records), statementId(name), options);
	if (!found) throw new Error(`${name} does not count`);
	const sets = found.sets.map((set) => set.map((id) => id.replace('statement:', '')).join(' '));
	return { ...found, sets };
}

describe('what carries a conclusion', () => {
	it('is each of linked premises alone', () => {
		expect(carriers(graph`p1 p2 -> c!`, 'c')).toEqual({ kind: 'all', sets: ['p1', 'p2'], completeTo: Infinity });
	});

	it('is one premise of every separate reason', () => {
		expect(carriers(graph`p1 p2 -> c!; q -> c`, 'c').sets).toEqual(['p1 q', 'p2 q']);
	});

	it('is found at the leaves, through what is argued for', () => {
		expect(carriers(graph`e1 -> p; e2 -> p; p q -> c!`, 'c').sets).toEqual(['q', 'e1 e2']);
	});

	it('is a leaf that all reasons share, before any larger set', () => {
		expect(carriers(graph`s p -> c!; s q -> c; s r -> c`, 'c').sets).toEqual(['s', 'p q r']);
	});

	it('leaves a circle of support out of account', () => {
		expect(carriers(graph`a -> b; b -> a; e -> a; b -> c!`, 'c').sets).toEqual(['e']);
	});

	it('leaves objections out of account', () => {
		expect(carriers(graph`p -> c!; x -/> c; y -/> (p -> c)`, 'c').sets).toEqual(['p']);
	});

	it('is asked with what the reader accepts kept and what the reader rejects gone', () => {
		const records = graph`p1 p2 -> c!; q -> c; r -> c`;
		expect(carriers(records, 'c', { assessment: verdicts({ accept: 'p1', reject: 'r' }) }).sets).toEqual(['p2 q']);
	});

	it('is nothing that could be lost where the reader accepts all of one reason', () => {
		const found = carriers(graph`p -> c!; q -> c`, 'c', { assessment: verdicts({ accept: 'p' }) });
		expect(found).toEqual({ kind: 'all', sets: [], completeTo: Infinity });
	});

	it('is not asked of what nobody argues for, nor of what already lost its reasons', () => {
		expect(carriers(graph`p -> c!`, 'p').kind).toBe('not-argued-for');
		expect(carriers(graph`p -> c!`, 'c', { assessment: verdicts({ reject: 'p' }) }).kind).toBe('not-carried');
		expect(carriers(graph`a -> b; b -> a`, 'a').kind).toBe('not-carried');
	});

	it('is said to be too much where the budget ends, with the minimal sets found by then', () => {
		const reason = (at: number) => `a${at} b${at} c${at} d${at} e${at} f${at} g${at} h${at} -> c`;
		const records = graph`${[1, 2, 3, 4, 5, 6].map(reason).join('; ')}`;
		const { kind, sets, completeTo } = carriers(records, 'c', { steps: 20_000 });
		expect(kind).toBe('too-many');
		expect(completeTo).toBeGreaterThanOrEqual(3);
		expect(sets.length).toBeGreaterThan(5);
		expect(new Set(sets.map((set) => set.split(' ').length))).toEqual(new Set([6]));
	});

	it('is said to be too much where there are more sets than anyone can read', () => {
		const reason = (at: number) => `a${at} b${at} c${at} d${at} e${at} f${at} -> c`;
		const found = carriers(graph`${[1, 2, 3, 4, 5].map(reason).join('; ')}; s -> d; d e -> f`, 'c');
		expect(found).toMatchObject({ kind: 'too-many', completeTo: 4 });
		expect(new Set(found.sets.map((set) => set.split(' ').length))).toEqual(new Set([5]));
	});

	it('is found where a leaf serves in several places and there are too many sets', () => {
		const reason = (at: number) => `a${at} b${at} c${at} d${at} e${at} s -> c`;
		const { kind, sets } = carriers(graph`${[1, 2, 3, 4, 5, 6].map(reason).join('; ')}`, 'c', { steps: 5000 });
		expect(kind).toBe('too-many');
		expect(sets).toContain('s');
	});

	it('is null for a statement that does not count', () => {
		expect(carriersOf(reified(graph`c; p?`), statementId('p'))).toBeNull();
	});
});
