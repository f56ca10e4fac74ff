import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { hintsOf } from '#evaluate/hints.ts';
import { graph, statementId } from '../../../support/graph-notation.ts';

const heads = (records: Records) =>
	hintsOf(records, 'article:a')
		.filter((hint) => hint.rule === 'several-main-conclusions')
		.map((hint) => hint.statementIds);

describe('a map with several statements that serve nothing', () => {
	it('is asked which of them is the main conclusion', () => {
		expect(heads(graph`p -> c!; q -> d`)).toEqual([['c', 'd'].map(statementId)]);
		expect(heads(graph`p -> c; x -/> d`)).toEqual([['c', 'd'].map(statementId)]);
	});

	it('is not asked where the others are not tied to anything yet', () => {
		expect(heads(graph`p -> c!; d e f`)).toEqual([]);
	});

	it('is not asked where objections stand at the top', () => {
		expect(heads(graph`p -> c!; q -> x; x -/> c`)).toEqual([]);
	});
});
