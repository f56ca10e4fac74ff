import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { aligned, article, compared } from '../../../../support/laid-side-by-side.ts';

/** Articles that have not a word in common: what joins them is what a person aligned. */
const A = article('a', 'a1! Rents are too high.\na2 > a1 Dry docks are worthless.\na3 > a2 Ships rust.');
const B = article('b', 'b1! Schools need music.\nb2 > b1 Hulls corrode at sea every winter.\nb3 > b2 Salt eats iron.');
const C = article('c', 'c1! Trams hum.\nc2 > c1 Keels rot.\nc3 > c2 Worms bore into oak.');

const asked = (...parts: (readonly ArgumentRecord[])[]) =>
	compared(...parts).questions.map(({ askedOf }) => askedOf?.replace('statement:', ''));
const stances = (...parts: (readonly ArgumentRecord[])[]) => {
	const { questions, positions } = compared(...parts);
	return positions
		.filter((one) => one.questionId === questions[0]?.id)
		.map((one) => [one.stance, ...one.statementIds.map((id) => id.replace('statement:', ''))].join(' '));
};

describe('of statements that say the same', () => {
	it('a main conclusion is asked about before a conclusion, and a conclusion before a premise', () => {
		expect(asked(A, B, [aligned('a1', 'same', 'b2')])).toEqual(['a1']);
		expect(asked(A, B, [aligned('a2', 'same', 'b1')])).toEqual(['b1']);
		expect(asked(A, B, [aligned('a3', 'same', 'b2')])).toEqual(['b2']);
		expect(asked(A, B, [aligned('a2', 'same', 'b3')])).toEqual(['a2']);
	});

	it('that with which most others agree is asked about, then the shortest', () => {
		const chain = [aligned('a2', 'same', 'b2'), aligned('b2', 'same', 'c2')];
		expect(asked(A, B, C, chain)).toEqual(['b2']);
		expect(asked(A, B, C, [...chain, aligned('a2', 'same', 'c2')])).toEqual(['c2']);
	});

	it('none is asked about where they are premises only, or only related', () => {
		expect(asked(A, B, [aligned('a3', 'same', 'b3')])).toEqual([]);
		expect(asked(A, B, [aligned('a2', 'related', 'b2')])).toEqual([]);
	});

	it('none is asked about where that is not likely enough', () => {
		const suggested = (relation: 'same' | 'opposed', score: number) =>
			asked(A, B, [aligned('a2', relation, 'b2', { status: 'suggested', score })]);
		expect(suggested('same', 0.4)).toEqual(['a2']);
		expect(suggested('same', 0.39)).toEqual([]);
		expect(suggested('opposed', 0.3)).toHaveLength(1);
		expect(suggested('opposed', 0.29)).toEqual([]);
	});

	it('each group is asked about once', () => {
		expect(asked(A, B, C, [aligned('a1', 'same', 'b1'), aligned('a2', 'same', 'c2')])).toEqual(['a1', 'c2']);
	});
});

describe('the authors', () => {
	it('are for what they say and against what they oppose, and silent on the rest', () => {
		const aligning = [aligned('a2', 'same', 'b2'), aligned('a2', 'opposed', 'c2')];
		expect(stances(A, B, C, aligning)).toEqual(['for a2', 'for b2', 'against c2']);
		expect(stances(A, B, C, aligning.slice(0, 1))).toEqual(['for a2', 'for b2', 'silent']);
	});

	it('are of two minds where they say it and as surely the contrary', () => {
		const both = [aligned('a2', 'same', 'b2'), aligned('a2', 'opposed', 'b3')];
		expect(stances(A, B, both)).toEqual(['for a2', 'mixed b2 b3']);
		const hardly = [aligned('a2', 'same', 'b2'), aligned('a2', 'opposed', 'b3', { status: 'suggested', score: 0.45 })];
		expect(stances(A, B, hardly)).toEqual(['for a2', 'for b2']);
	});

	it('hold no view that they only report, and are against it where they answer it in their own voice', () => {
		const reporting = (mark: string) =>
			article('r', `r1! Trams hum.\nr2^ > r1 Keels rot.\nr3${mark} x r2 Copper keeps oak for a hundred years.`);
		const aligning = [aligned('a2', 'same', 'r2')];
		expect(stances(A, reporting(''), aligning)).toEqual(['for a2', 'against r3 r2']);
		expect(stances(A, reporting('^'), aligning)).toEqual(['for a2', 'mixed r2']);
	});

	it('do not oppose what only a view they report is contrary to', () => {
		const reporting = article('r', 'r1! Trams hum.\nr2^ > r1 Keels rot.');
		expect(stances(A, B, reporting, [aligned('a2', 'same', 'b2'), aligned('a2', 'opposed', 'r2')])).toEqual([
			'for a2',
			'for b2',
			'silent'
		]);
	});
});
