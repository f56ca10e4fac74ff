import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { hintsOf } from '#evaluate/hints.ts';
import { graph, inferenceId, statementId } from '../../../support/graph-notation.ts';
import { worded } from '../../../support/worded.ts';

const found = (records: Records) =>
	hintsOf(records, 'article:a')
		.filter((hint) => hint.rule === 'leans-on-itself')
		.map((hint) => [hint.about, hint.statementIds]);

describe('an argument that leans on itself', () => {
	it('is a circle of support', () => {
		expect(found(graph`a -> b; b c -> d; d -> a; e -> a`)).toEqual([
			[statementId('a'), ['a', 'b', 'd'].map(statementId)]
		]);
	});

	it('is a conclusion that says what a premise says', () => {
		const records = worded(graph`p q -> c`, { c: 'Phones distract.', p: 'phones distract', q: 'Phones ring' });
		expect(found(records)).toEqual([[inferenceId('p q -> c'), ['c', 'p'].map(statementId)]]);
	});

	it('is not two that attack each other', () => {
		expect(found(graph`a -/> b; b -/> a`)).toEqual([]);
	});
});
