import { describe, expect, it } from 'vitest';
import { addTiedStatement } from '#argument/commands/add-tied-statement.ts';
import { redirectAttack } from '#argument/commands/redirect-attack.ts';
import { redirectInference } from '#argument/commands/redirect-inference.ts';
import { setAttackKind } from '#argument/commands/set-attack-kind.ts';
import { tieStatement } from '#argument/commands/tie-statement.ts';
import { allOf } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, inferenceId, statementId } from '../../../support/graph-notation.ts';

const c = statementId('c');
const attackOf = (records: ReturnType<typeof graph>) => allOf(records, 'attack')[0]?.id ?? 'attack:x';

describe('a statement added with its tie', () => {
	const statement = { articleId: 'article:a', role: 'premise', wording: 'A further reason' } as const;

	it('is a reason, a further premise or an attack in one step', () => {
		const records = graph`p -> c`;
		const add = (tie: Parameters<typeof tieStatement>[1]['tie']) => ({ statement: articleOf(records), tie });
		expectCommand(records, addTiedStatement, add({ how: 'supports', conclusionId: c }), 'n1 -> c; p -> c');
		expectCommand(records, addTiedStatement, add({ how: 'joins', inferenceId: inferenceId('p -> c') }), 'n1 p -> c');
		expectCommand(records, addTiedStatement, add({ how: 'attacks', targetId: c }), 'p -> c; n1 -/> c');
	});

	it('is not added where its tie is refused', () => {
		expectRefusal(
			graph`p -> c`,
			addTiedStatement,
			{ statement: articleOf(graph`p -> c`), tie: { how: 'joins', inferenceId: 'inference:none' } },
			'not-found'
		);
	});

	function articleOf(records: ReturnType<typeof graph>) {
		return { ...statement, articleId: allOf(records, 'statement')[0]?.articleId ?? statement.articleId };
	}
});

describe('redirecting a step', () => {
	const step = inferenceId('p -> c');

	it('lets it lead to another conclusion, with the attacks on it', () => {
		const records = graph`p -> c; x -/> (p -> c); d`;
		const to = { inferenceId: step, conclusionId: statementId('d') };
		expectCommand(records, redirectInference, to, 'c=c; p -> d; x -/> (p -> d)');
	});

	it('takes another statement in the place of a premise', () => {
		const premise = { from: statementId('p'), to: statementId('q') };
		expectCommand(graph`p -> c; q`, redirectInference, { inferenceId: step, premise }, 'p; q -> c');
	});

	it('is refused where it makes no sense', () => {
		const to = (id: string) => ({ inferenceId: step, conclusionId: statementId(id) });
		expectRefusal(graph`p -> c; c -> d; q -> p`, redirectInference, to('p'), 'own-premise');
		expectRefusal(graph`p -> c; q -> p`, redirectInference, to('q'), 'circle');
		expectRefusal(graph`p -> c; p -> d`, redirectInference, to('d'), 'duplicate');
		expectRefusal(graph`p -> c; x -/> (p -> c)`, redirectInference, to('x'), 'own-step');
		const premise = { from: statementId('q'), to: c };
		expectRefusal(graph`p -> c; q`, redirectInference, { inferenceId: step, premise }, 'not-a-premise');
	});
});

describe('redirecting an attack', () => {
	it('lets it come from another statement or hit another, or a step', () => {
		const records = graph`p -> c; x -/> c; y`;
		const attackId = attackOf(records);
		expectCommand(records, redirectAttack, { attackId, attackerId: statementId('y') }, 'x; p -> c; y -/> c');
		expectCommand(records, redirectAttack, { attackId, targetId: statementId('p') }, 'y; p -> c; x -/> p');
		expectCommand(records, redirectAttack, { attackId, targetId: inferenceId('p -> c') }, 'y; p -> c; x -/> (p -> c)');
	});

	it('is refused where it makes no sense', () => {
		const records = graph`p -> c; p -/> d`;
		const attackId = attackOf(records);
		expectRefusal(records, redirectAttack, { attackId, targetId: statementId('p') }, 'self-attack');
		expectRefusal(records, redirectAttack, { attackId, targetId: inferenceId('p -> c') }, 'own-step');
	});
});

describe('the kind of an attack', () => {
	it('is set and taken away again', () => {
		const records = graph`x -/> c`;
		const attackId = attackOf(records);
		const after = expectCommand(records, setAttackKind, { attackId, kind: 'concession' }, 'x -/> c');
		expect(allOf(after, 'attack')[0]?.kind).toBe('concession');
		const again = expectCommand(after, setAttackKind, { attackId, kind: null }, 'x -/> c');
		expect(allOf(again, 'attack')[0]).not.toHaveProperty('kind');
	});
});
