import { describe, expect, it } from 'vitest';
import { linkPremise } from '#argument/commands/link-premise.ts';
import { allOf } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, inferenceId, statementId, together } from '../../../support/graph-notation.ts';

const link = (premise: string, step: string) => ({ inferenceId: inferenceId(step), premiseId: statementId(premise) });

describe('linking a premise', () => {
	it('takes it together with the others', () => {
		expectCommand(graph`p -> c; q`, linkPremise, link('q', 'p -> c'), 'p q -> c');
	});

	it('turns convergent reasons into linked ones, and keeps the attacks on both', () => {
		const records = graph`p -> c; q -> c; x -/> (p -> c); y -/> (q -> c)`;
		const after = expectCommand(
			records,
			linkPremise,
			link('q', 'p -> c'),
			'p q -> c; x -/> (p q -> c); y -/> (p q -> c)'
		);
		expect(allOf(after, 'inference')).toHaveLength(1);
	});

	it('leaves one attack where one statement attacked both', () => {
		const records = graph`p -> c; q -> c; x -/> (p -> c); x -/> (q -> c)`;
		expectCommand(records, linkPremise, link('q', 'p -> c'), 'p q -> c; x -/> (p q -> c)');
	});

	it('leaves a reason in which the premise is linked with others alone', () => {
		expectCommand(graph`p -> c; q r -> c`, linkPremise, link('q', 'p -> c'), 'p q -> c; q r -> c');
	});

	it('AR22 accepts the step and what it joins', () => {
		expectCommand(graph`p? ->? c; q?`, linkPremise, link('q', 'p -> c'), 'p q -> c');
	});

	it('is refused where it makes no sense', () => {
		expectRefusal(graph`p q -> c`, linkPremise, link('q', 'p q -> c'), 'duplicate');
		expectRefusal(graph`p -> c`, linkPremise, link('c', 'p -> c'), 'own-premise');
		expectRefusal(graph`p -> c; c -> d`, linkPremise, link('d', 'p -> c'), 'circle');
		expectRefusal(graph`p -> c; p q -> c`, linkPremise, link('q', 'p -> c'), 'duplicate');
		expectRefusal(graph`x -/> (p -> c)`, linkPremise, link('x', 'p -> c'), 'own-step');
		expectRefusal(together(graph`p -> c`, graphIn('b')`q`), linkPremise, link('q', 'p -> c'), 'other-article');
		expectRefusal(graph`p -> c`, linkPremise, link('x', 'p -> c'), 'not-found');
		expectRefusal(graph`p q`, linkPremise, link('q', 'p -> c'), 'not-found');
	});
});

describe('a refused link', () => {
	it('names what is in the way', () => {
		const refusal = expectRefusal(graph`p -> c; c -> d`, linkPremise, link('d', 'p -> c'), 'circle');
		expect(refusal.values).toEqual({ premise: 'statement:d', conclusion: 'statement:c' });
	});
});
