import { describe, it } from 'vitest';
import { unlinkPremise } from '#argument/commands/unlink-premise.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, inferenceId, statementId } from '../../../support/graph-notation.ts';

const unlink = (premise: string, step: string, asOwnReason = false) => ({
	inferenceId: inferenceId(step),
	premiseId: statementId(premise),
	asOwnReason
});

describe('unlinking a premise', () => {
	it('AR24 leaves the step with the others', () => {
		expectCommand(
			graph`p q -> c; x -/> (p q -> c)`,
			unlinkPremise,
			unlink('q', 'p q -> c'),
			'q; p -> c; x -/> (p -> c)'
		);
	});

	it('AR24 ends the step with its last premise, and the attacks on it', () => {
		expectCommand(graph`p -> c; x -/> (p -> c)`, unlinkPremise, unlink('p', 'p -> c'), 'c=c; p; x');
	});

	it('turns linked premises into reasons of their own', () => {
		expectCommand(graph`p q -> c`, unlinkPremise, unlink('q', 'p q -> c', true), 'p -> c; q -> c');
		expectCommand(graph`p -> c`, unlinkPremise, unlink('p', 'p -> c', true), 'p -> c');
	});

	it('AR17 leaves no reason twice', () => {
		expectCommand(graph`p q -> c; p -> c`, unlinkPremise, unlink('q', 'p q -> c'), 'q; p -> c');
		expectCommand(graph`p q -> c; q -> c`, unlinkPremise, unlink('q', 'p q -> c', true), 'p -> c; q -> c');
		const attacked = graph`p q -> c; p ->? c; x -/> (p q -> c)`;
		expectCommand(attacked, unlinkPremise, unlink('q', 'p q -> c'), 'q; p -> c; x -/> (p -> c)');
	});

	it('is refused where there is no such premise or step', () => {
		expectRefusal(graph`p -> c; q`, unlinkPremise, unlink('q', 'p -> c'), 'not-a-premise');
		expectRefusal(graph`p q`, unlinkPremise, unlink('q', 'q -> c'), 'not-found');
	});
});
