import { describe, expect, it } from 'vitest';
import { addInference } from '#argument/commands/add-inference.ts';
import { get } from '#argument/records.ts';
import { explainRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, together, statementId } from '../../../support/graph-notation.ts';

const support = (premises: string, conclusion: string) => ({
	premiseIds: premises.split(' ').filter(Boolean).map(statementId),
	conclusionId: statementId(conclusion)
});

describe('supporting a statement', () => {
	it('makes a premise that gets a reason a conclusion', () => {
		expectCommand(graph`p q`, addInference, support('p', 'q'), 'p -> q');
	});

	it('makes evidence that gets a reason a conclusion, without a kind of evidence', () => {
		const records = graph`p e`;
		records.set('statement:e', {
			...(get(records, 'statement:e') as NonNullable<unknown>),
			evidenceKind: 'date'
		} as never);
		const after = expectCommand(records, addInference, support('p', 'e'), 'p -> e');
		expect(get(after, 'statement:e')).not.toHaveProperty('evidenceKind');
	});

	it('by several premises is one step, by one after the other several', () => {
		expectCommand(graph`p q c=c`, addInference, support('q p p', 'c'), 'p q -> c');
		expectCommand(graph`p -> c; q`, addInference, support('q', 'c'), 'p -> c; q -> c');
	});

	it('keeps the scheme', () => {
		const after = expectCommand(graph`p q`, addInference, { ...support('p', 'q'), scheme: 'analogy' }, 'p -> q');
		expect(get(after, 'inference:n1')?.scheme).toBe('analogy');
	});

	it('AR22 accepts the statements it joins, unless it is itself only suggested', () => {
		expectCommand(graph`p? q?`, addInference, support('p', 'q'), 'p -> q');
		expectCommand(graph`p? q?`, addInference, { ...support('p', 'q'), status: 'suggested' }, 'p?; q?; p ->? q');
	});

	it('AR13 is refused where it would make a circle', () => {
		const refusal = expectRefusal(graph`a -> b; b -> c`, addInference, support('c', 'a'), 'circle');
		expect(explainRefusal(refusal)).toBe(
			'statement:c already rests on statement:a: this would be a circle of support.'
		);
		expectRefusal(graph`a b -> c`, addInference, support('p c', 'b'), 'not-found');
	});

	it('is refused for itself, twice, from nothing, or across articles', () => {
		expectRefusal(graph`p q`, addInference, support('p q', 'p'), 'own-premise');
		expect(expectRefusal(graph`p q -> c`, addInference, support('q p', 'c'), 'duplicate').values).toEqual({
			id: 'inference:p.q-c'
		});
		expectRefusal(graph`p`, addInference, support('', 'p'), 'no-premise');
		expectRefusal(together(graph`p`, graphIn('b')`q`), addInference, support('q', 'p'), 'other-article');
		expectRefusal(graph`p`, addInference, support('p', 'x'), 'not-found');
	});
});
