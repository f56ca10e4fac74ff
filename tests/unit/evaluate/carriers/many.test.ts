import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import type { Judged, Verdict } from '#evaluate/assessment.ts';
import { carriersOf, type CarrierOptions } from '#evaluate/carriers.ts';
import { reified, verdicts } from '../../../support/evaluation.ts';
import { graph, inferenceId, statementId } from '../../../support/graph-notation.ts';

function carriers(records: Records, name: string, options: CarrierOptions = {}) {
	const found = carriersOf(reified(records), statementId(name), options);
	if (!found) throw new Error(`${name} does not count`);
	return { ...found, sets: found.sets.map((set) => set.map((id) => id.replace('statement:', '')).join(' ')) };
}
const sets = (records: Records, name = 'c', options: CarrierOptions = {}) => carriers(records, name, options).sets;
const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

describe('what carries a conclusion with very many premises', () => {
	it('is each of them, however many are taken together', () => {
		const premises = numbered('p', 70);
		expect(sets(graph`${premises.join(' ')} -> c!`)).toEqual(premises);
	});

	it('is one of each where two reasons have dozens of premises', () => {
		const [a, b] = [numbered('a', 40), numbered('b', 40)];
		const found = carriers(graph`${a.join(' ')} -> c!; ${b.join(' ')} -> c`, 'c');
		expect(found).toMatchObject({ kind: 'all', completeTo: Infinity });
		expect(found.sets).toEqual(a.flatMap((one) => b.map((other) => `${one} ${other}`)));
	});

	it('is first of all the one premise that dozens of premises in both reasons share', () => {
		const [a, b] = [numbered('a', 40), numbered('b', 40)];
		const found = carriers(graph`${a.join(' ')} s -> c!; ${b.join(' ')} s -> c`, 'c');
		expect(found.sets[0]).toBe('s');
		expect(found.completeTo).toBeGreaterThanOrEqual(1);
		expect(found.sets.slice(1).some((set) => set.split(' ').includes('s'))).toBe(false);
	});

	it('is one leaf of each of many reasons, all of them together', () => {
		const premises = numbered('p', 66);
		expect(sets(graph`${premises.map((one) => `${one} -> c`).join('; ')}`)).toEqual([premises.join(' ')]);
	});
});

describe('what carries a conclusion through circles', () => {
	it('is every way into the circle from outside', () => {
		expect(sets(graph`a -> b; b -> a; e -> a; f -> b; a -> c!`)).toEqual(['e f']);
		expect(sets(graph`a -> b; b -> d; d -> a; e -> b; f g -> d; d -> c!`)).toEqual(['e f', 'e g']);
		expect(sets(graph`a h -> b; b -> a; e -> a; b -> c!`)).toEqual(['e', 'h']);
	});

	it('is found round circles of four, whichever way they run and wherever they are entered', () => {
		const entries = 'e -> a; f -> m; g h -> d; d -> c!';
		expect(sets(graph`a -> b; b -> m; m -> d; d -> a; ${entries}`)).toEqual(['e f g', 'e f h']);
		expect(sets(graph`a -> d; d -> m; m -> b; b -> a; ${entries}`)).toEqual(['e f g', 'e f h']);
		expect(sets(graph`a -> b; b -> m; m -> d; d -> a; e f -> a; f g -> m; d -> c!`)).toEqual(['f', 'e g']);
	});

	it('may be asked of a member of the circle itself', () => {
		expect(sets(graph`c -> a; a -> c; e -> c`)).toEqual(['e']);
		expect(sets(graph`c -> a; a -> c; e -> a; f -> c`)).toEqual(['e f']);
	});

	it('counts a leaf that leads into the circle twice once', () => {
		expect(sets(graph`a -> b; b -> a; e -> a; e -> b; b p -> c!`)).toEqual(['e', 'p']);
	});
});

describe('what carries a conclusion for a reader with verdicts', () => {
	const records = graph`e -> p; p q -> c!; r -> c`;
	const given = (named: Parameters<typeof verdicts>[0]) => sets(records, 'c', { assessment: verdicts(named) });

	it('leaves out what is accepted, at whatever level', () => {
		expect(sets(records)).toEqual(['e r', 'q r']);
		expect(given({ accept: 'q' })).toEqual(['e r']);
		expect(given({ accept: 'p' })).toEqual(['q r']);
		expect(given({ accept: 'r' })).toEqual([]);
	});

	it('asks only for what is left where a reason is rejected already', () => {
		expect(given({ reject: 'r' })).toEqual(['e', 'q']);
		expect(given({ reject: 'e' })).toEqual(['r']);
	});

	it('takes a rejected step for lost, and an accepted or a doubted one as it is', () => {
		const on = (verdict: Verdict, step: string) =>
			sets(records, 'c', { assessment: new Map<Judged, Verdict>([[inferenceId(step), verdict]]) });
		expect(on('reject', 'r -> c')).toEqual(['e', 'q']);
		expect(on('reject', 'e -> p')).toEqual(['r']);
		expect(on('accept', 'r -> c')).toEqual(['e r', 'q r']);
		expect(given({ doubt: 'q r' })).toEqual(['e r', 'q r']);
	});

	it('is asked of the conclusion whatever the reader makes of the conclusion itself', () => {
		expect(given({ reject: 'c' })).toEqual(['e r', 'q r']);
		expect(given({ accept: 'c' })).toEqual(['e r', 'q r']);
	});
});

describe('a search that is cut short', () => {
	const reasons = (count: number) =>
		graph`${numbered('r', count)
			.map((name) => `${['a', 'b', 'd', 'e', 'f', 'g'].map((letter) => letter + name).join(' ')} -> c`)
			.join('; ')}`;

	it('says up to which size it knows all sets, and gives only sets that carry', () => {
		const whole = carriers(reasons(3), 'c');
		expect(whole).toMatchObject({ kind: 'all', completeTo: Infinity });
		expect(whole.sets).toHaveLength(6 ** 3);
		for (const steps of [1, 50, 400, 2_000]) {
			const some = carriers(reasons(3), 'c', { steps });
			expect(some.completeTo).toBeGreaterThanOrEqual(2);
			expect(whole.sets).toEqual(expect.arrayContaining(some.sets));
			expect(new Set(some.sets).size).toBe(some.sets.length);
		}
	});

	it('leaves out of the sets it gives every leaf they do not need', () => {
		const found = carriers(graph`a b s -> c!; s d e -> c`, 'c', { steps: 1 });
		expect(found).toEqual({ kind: 'too-many', sets: ['s'], completeTo: 0 });
	});

	it('finds small sets of a map whose larger ones are too many', () => {
		const wide = numbered('w', 7).map((name) => `${numbered(`${name}x`, 8).join(' ')} k -> c`);
		const found = carriers(graph`${wide.join('; ')}`, 'c', { steps: 30_000 });
		expect(found.kind).toBe('too-many');
		expect(found.sets[0]).toBe('k');
		expect(found.completeTo).toBeGreaterThanOrEqual(1);
	});
});
