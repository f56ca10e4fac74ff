import { describe, expect, it } from 'vitest';
import { hintsOf } from '#evaluate/hints.ts';
import { graph, inferenceId } from '../../../support/graph-notation.ts';
import { worded } from '../../../support/worded.ts';

const about = (c: string, p: string, q: string) =>
	hintsOf(worded(graph`p q -> c!`, { c, p, q }), 'article:a')
		.filter((hint) => hint.rule === 'two-reasons-in-one')
		.map((hint) => hint.about);

describe('premises taken together', () => {
	const c = 'Phones should leave schools';

	it('are asked about where they share nothing with each other and each something with the conclusion', () => {
		expect(about(c, 'Phones distract', 'Schools need quiet')).toEqual([inferenceId('p q -> c')]);
	});

	it('are not asked about where they share a term', () => {
		expect(about(c, 'Phones distract pupils', 'Pupils at schools need quiet')).toEqual([]);
	});

	it('are not asked about where one of them shares nothing with the conclusion either', () => {
		expect(about(c, 'Phones distract', 'Learning needs quiet')).toEqual([]);
	});
});
