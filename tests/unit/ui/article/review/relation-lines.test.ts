import { expect, test } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { slugOf } from '#argument/ids.ts';
import { relationLines } from '#ui/article/review/relation-lines.ts';
import { graph, inferenceId, statementId } from '../../../../support/graph-notation.ts';

const records = graph`c!; p? ->? c; q? ->? c; r? t? ->? c; d -> c; x? -/>? c; y? -/>? c`;

function linesOf(name: string) {
	const argument = new ArgumentGraph(records, 'article:a');
	const sigla = new Map(argument.statements.map(({ id }) => [id, slugOf(id)]));
	return relationLines(argument, sigla, statementId(name)).map(({ text, why }) => `${text} ${why}`.trim());
}

test('what bears on a suggestion in the same way and for the same reason is one line', () => {
	expect(linesOf('c')).toEqual(['is supported by d', 'would be supported by p, q, r + t', 'would be attacked by x, y']);
	expect(linesOf('r')).toEqual(['together with t would support c']);
});

test('another reason has a line of its own', () => {
	const id = inferenceId('q -> c');
	const step = records.get(id);
	if (step) records.set(id, { ...step, why: '“Because” makes it a reason.' } as typeof step);
	expect(linesOf('c').slice(1, 3)).toEqual([
		'would be supported by p, r + t',
		'would be supported by q “Because” makes it a reason.'
	]);
});
