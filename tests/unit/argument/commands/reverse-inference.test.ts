import { describe, it } from 'vitest';
import { reverseInference } from '#argument/commands/reverse-inference.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, inferenceId, statementId } from '../../../support/graph-notation.ts';

const reverse = (step: string, premise?: string) => ({
	inferenceId: inferenceId(step),
	...(premise !== undefined && { premiseId: statementId(premise) })
});

describe('reversing a step', () => {
	it('lets premise and conclusion change places, and their roles', () => {
		expectCommand(graph`p -> c; x -/> (p -> c)`, reverseInference, reverse('p -> c'), 'c -> p; x -/> (c -> p)');
	});

	it('leaves the main conclusion, and a conclusion with other reasons, a conclusion', () => {
		expectCommand(graph`p -> c!`, reverseInference, reverse('p -> c'), 'c!; c -> p');
		expectCommand(graph`p -> c; q -> c`, reverseInference, reverse('p -> c'), 'c -> p; q -> c');
	});

	it('of several premises turns the chosen one', () => {
		expectCommand(graph`p q -> c`, reverseInference, reverse('p q -> c', 'q'), 'c p -> q');
		expectRefusal(graph`p q -> c`, reverseInference, reverse('p q -> c'), 'which-premise');
		expectRefusal(graph`p q -> c; r`, reverseInference, reverse('p q -> c', 'r'), 'not-a-premise');
	});

	it('AR13 is refused where another way leads back', () => {
		expectRefusal(graph`p -> c; p -> b; b -> c`, reverseInference, reverse('p -> c'), 'circle');
		expectRefusal(graph`p`, reverseInference, reverse('p -> c'), 'not-found');
	});
});
