import { describe, expect, it } from 'vitest';
import { hintsOf } from '#evaluate/hints.ts';
import { graph, inferenceId } from '../../../support/graph-notation.ts';
import { worded } from '../../../support/worded.ts';

const about = (c: string, p: string, q: string, synonyms: string[][] = []) =>
	hintsOf(worded(graph`p q -> c!`, { c, p, q }), 'article:a', { synonyms })
		.filter((hint) => hint.rule === 'long-step')
		.map((hint) => hint.about);

describe('a step whose conclusion shares no term with its premises', () => {
	it('is asked about', () => {
		expect(about('Phones should be banned', 'Pupils look elsewhere', 'Elsewhere nothing is learned')).toEqual([
			inferenceId('p q -> c')
		]);
	});

	it('is not asked about where one premise shares a term, in whatever form', () => {
		expect(about('Phones should be banned', 'A phone distracts', 'Lessons suffer')).toEqual([]);
	});

	it('is not asked about where the reader holds two words to mean the same', () => {
		const wordings = ['Phones should go', 'Mobiles distract', 'Lessons suffer'] as const;
		expect(about(...wordings)).toHaveLength(1);
		expect(about(...wordings, [['phone', 'mobile']])).toEqual([]);
	});
});
