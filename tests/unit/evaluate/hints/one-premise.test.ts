import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { hintsOf } from '#evaluate/hints.ts';
import { graph, inferenceId } from '../../../support/graph-notation.ts';

const about = (records: Records) =>
	hintsOf(records, 'article:a')
		.filter((hint) => hint.rule === 'one-premise')
		.map((hint) => hint.about);

describe('a step from one premise', () => {
	it('is asked about once a map, at the main conclusion first', () => {
		expect(about(graph`a -> b; b -> c!; d -> c`)).toEqual([inferenceId('b -> c')]);
	});

	it('is asked about where the premise is an assertion rather than evidence', () => {
		expect(about(graph`e1 -> c!; p -> b; b x -> c`)).toEqual([inferenceId('p -> b')]);
		expect(about(graph`e1 -> c!`)).toEqual([inferenceId('e1 -> c')]);
	});

	it('is not asked about where premises are taken together', () => {
		expect(about(graph`p q -> c!`)).toEqual([]);
	});
});
