import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { sigla } from '#argument/sigla.ts';
import { graph, withText } from '../../support/graph-notation.ts';

describe('sigla', () => {
	it('have the letter of the role, and numbers that follow the text', () => {
		const records = withText(graph`e1; p1; d=c; e1 -> p2=p; p3`);
		expect(Object.fromEntries(sigla(new ArgumentGraph(records, 'article:a')))).toEqual({
			'statement:e1': 'E1',
			'statement:p1': 'P1',
			'statement:d': 'C1',
			'statement:p2': 'P2',
			'statement:p3': 'P3'
		});
	});

	it('call the main conclusion C1 wherever it stands', () => {
		const records = withText(graph`p -> c; c -> d!`);
		const named = sigla(new ArgumentGraph(records, 'article:a'));
		expect([named.get('statement:d'), named.get('statement:c')]).toEqual(['C1', 'C2']);
	});
});
