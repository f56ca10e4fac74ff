import { describe, expect, it } from 'vitest';
import { addAttack } from '#argument/commands/add-attack.ts';
import { addImplicitPremise } from '#argument/commands/add-implicit-premise.ts';
import { setScheme } from '#argument/commands/set-scheme.ts';
import { get } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, inferenceId, statementId, together } from '../../../support/graph-notation.ts';

const attack = (by: string, on: string) => ({
	attackerId: statementId(by),
	targetId: on.includes('->') ? inferenceId(on) : statementId(on)
});

describe('attacking', () => {
	it('hits a statement or a step', () => {
		const after = expectCommand(
			graph`p -> c; x`,
			addAttack,
			{ ...attack('x', 'c'), kind: 'objection' },
			'p -> c; x -/> c'
		);
		expect(get(after, 'attack:n1')?.kind).toBe('objection');
		expectCommand(graph`p -> c; x`, addAttack, attack('x', 'p -> c'), 'p -> c; x -/> (p -> c)');
	});

	it('may go both ways', () => {
		expectCommand(graph`x -/> y`, addAttack, attack('y', 'x'), 'x -/> y; y -/> x');
	});

	it('AR22 accepts what it joins, unless it is itself only suggested', () => {
		expectCommand(graph`p? ->? c?; x?`, addAttack, attack('x', 'p -> c'), 'p -> c; x -/> (p -> c)');
		expectCommand(graph`p; x?`, addAttack, { ...attack('x', 'p'), status: 'suggested' }, 'x?; x -/>? p');
	});

	it('AR7 AR23 is refused against itself, its own step, twice, or across articles', () => {
		expectRefusal(graph`x`, addAttack, attack('x', 'x'), 'self-attack');
		expectRefusal(graph`p q -> c`, addAttack, attack('p', 'p q -> c'), 'own-step');
		expectRefusal(graph`p q -> c`, addAttack, attack('c', 'p q -> c'), 'own-step');
		expectRefusal(graph`x -/> c`, addAttack, attack('x', 'c'), 'duplicate');
		expectRefusal(together(graph`x`, graphIn('b')`q`), addAttack, attack('x', 'q'), 'other-article');
		expectRefusal(together(graph`x`, graphIn('b')`q -> d`), addAttack, attack('x', 'q -> d'), 'other-article');
		expectRefusal(graph`x`, addAttack, attack('x', 'p -> c'), 'not-found');
		expectRefusal(graph`x`, addAttack, attack('y', 'x'), 'not-found');
	});
});

describe('adding what the author leaves unsaid', () => {
	it('links an implicit premise into the step', () => {
		const args = { inferenceId: inferenceId('p -> c'), wording: ' What distracts should go. ' };
		const after = expectCommand(graph`p -> c`, addImplicitPremise, args, 'n1*; n1 p -> c');
		expect(get(after, 'statement:n1')).toMatchObject({ wording: 'What distracts should go.', passages: [] });
	});

	it('is refused without a wording or a step', () => {
		expectRefusal(
			graph`p -> c`,
			addImplicitPremise,
			{ inferenceId: inferenceId('p -> c'), wording: '' },
			'empty-wording'
		);
		expectRefusal(graph`p`, addImplicitPremise, { inferenceId: inferenceId('p -> c'), wording: 'P.' }, 'not-found');
	});
});

describe('naming the scheme of a step', () => {
	it('keeps it, takes it away, and accepts the step with what it joins', () => {
		const id = inferenceId('p -> c');
		const named = expectCommand(graph`p? ->? c`, setScheme, { inferenceId: id, scheme: 'expert-opinion' }, 'p -> c');
		expect(get(named, id)?.scheme).toBe('expert-opinion');
		const bare = expectCommand(named, setScheme, { inferenceId: id, scheme: null }, 'p -> c');
		expect(get(bare, id)).not.toHaveProperty('scheme');
		expectRefusal(graph`p`, setScheme, { inferenceId: id, scheme: null }, 'not-found');
	});
});
