import { describe, expect, it } from 'vitest';
import { layOnCommonText } from '#practice/common-text.ts';
import { layingPairs, pairsAmong, pairTable } from '#practice/class/pairs-of-annotators.ts';
import { analysis, renamed } from '../../../support/analyses.ts';

const side = layOnCommonText([
	analysis('ada', 's1!; s2 -> s1; s3=e -> s2'),
	renamed(analysis('ben', 's1!; s2 -> s1; s3=e -> s2'), 'ben'),
	renamed(analysis('cem', 's1; s2! -> s1; s4 -> s1'), 'cem')
]);

function laid(of: string | null = null) {
	const steps = layingPairs(side, pairsAmong(side.analyses, of));
	const told: number[] = [];
	for (;;) {
		const { done, value } = steps.next();
		if (done) return { pairs: value, told };
		told.push(value.done);
	}
}

describe('annotators two by two', () => {
	it('are all pairs once each, or those of one annotator, told one by one', () => {
		expect(laid().pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(['ada ben', 'ada cem', 'ben cem']);
		expect(laid('cem').pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(['cem ada', 'cem ben']);
		expect(laid().told).toEqual([0, 1, 2]);
	});

	it('stand in a table with what every figure rests on beside it', () => {
		const { columns, rows } = pairTable(laid().pairs, (name) => name.toUpperCase());
		const [same, other] = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
		expect(same).toMatchObject({
			first: 'ADA',
			second: 'BEN',
			'main conclusion': 'same',
			'maps alike': '1.000',
			'statements and relations': '10',
			'alpha unitizing': '1.000',
			'kappa sentences': '1.000',
			sentences: '8'
		});
		// Both have s1 and s2; s3 and s4 are each one's own: 2 of 3 statements, 1 of 2 relations.
		expect(other).toMatchObject({
			'main conclusion': 'different',
			'statements F1': (4 / 6).toFixed(3),
			statements: '6',
			'relations F1': '0.500',
			relations: '4'
		});
		expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
	});
});
