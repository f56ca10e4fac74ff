import { describe, expect, it } from 'vitest';
import { acceptStatements } from '#argument/commands/accept-statements.ts';
import { forgetRejected } from '#argument/commands/forget-rejected.ts';
import { mergeStatements } from '#argument/commands/merge-statements.ts';
import { rejectSuggested } from '#argument/commands/reject-suggested.ts';
import { relinkStatement } from '#argument/commands/relink-statement.ts';
import { splitStatement } from '#argument/commands/split-statement.ts';
import { get } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, inferenceId, statementId, withText } from '../../../support/graph-notation.ts';

const DRAFT = graph`c?!; d?; p? ->? d; d ->? c; x? -/>? c; y? -/>? (p -> d)`;
const id = statementId;

describe('accepting statements', () => {
	it('AR22 lets a relation wait until both its ends are accepted', () => {
		expectCommand(
			DRAFT,
			acceptStatements,
			{ statementIds: [id('p')] },
			'c!?; d?; x?; y?; d ->? c; p ->? d; x -/>? c; y -/>? (p -> d)'
		);
	});

	it('accepts what joins statements that are then all accepted, and what attacks such a step', () => {
		const all = ['c', 'd', 'p', 'y'].map(id);
		expectCommand(DRAFT, acceptStatements, { statementIds: all }, 'c!; x?; d -> c; p -> d; x -/>? c; y -/> (p -> d)');
		const some = expectCommand(
			DRAFT,
			acceptStatements,
			{ statementIds: [id('d'), id('y')] },
			'c!?; p?; x?; d ->? c; p ->? d; x -/>? c; y -/>? (p -> d)'
		);
		expectCommand(
			some,
			acceptStatements,
			{ statementIds: [id('p')] },
			'c!?; x?; d ->? c; p -> d; x -/>? c; y -/> (p -> d)'
		);
	});

	it('names what is not there', () => {
		expectRefusal(DRAFT, acceptStatements, { statementIds: [id('z')] }, 'not-found');
	});
});

describe('rejecting', () => {
	const records = withText(DRAFT);

	it('remembers the place of a statement, not its words', () => {
		const after = expectCommand(
			records,
			rejectSuggested,
			{ recordIds: [id('x')] },
			'c!?; d?; p?; y?; d ->? c; p ->? d; y -/>? (p -> d)'
		);
		const at = get(records, 'text:a')?.text.indexOf('Sentence x.') ?? -1;
		expect(get(after, 'article:a')?.rejected).toEqual([{ textId: 'text:a', start: at, end: at + 11 }]);
	});

	it('remembers what a relation joined, and each thing once', () => {
		const step = { recordIds: [inferenceId('d -> c')] };
		const after = expectCommand(
			records,
			rejectSuggested,
			step,
			'c!?; d?; p?; x?; y?; p ->? d; x -/>? c; y -/>? (p -> d)'
		);
		expect(get(after, 'article:a')?.rejected).toEqual([{ fromId: 'statement:d', toId: 'statement:c' }]);
		const again = new Map([...after, [inferenceId('d -> c'), records.get(inferenceId('d -> c'))] as never]);
		const twice = rejectSuggested(again, step);
		expect(twice).toMatchObject({ updated: [], removed: [{ id: inferenceId('d -> c') }] });
	});

	it('can be forgotten', () => {
		const left = 'c!?; d?; p?; y?; d ->? c; p ->? d; y -/>? (p -> d)';
		const after = expectCommand(records, rejectSuggested, { recordIds: [id('x')] }, left);
		const forgotten = expectCommand(after, forgetRejected, { articleId: 'article:a' }, left);
		expect(get(forgotten, 'article:a')).not.toHaveProperty('rejected');
		expectRefusal(after, forgetRejected, { articleId: 'article:b' }, 'not-found');
	});
});

describe('letting a statement serve something else', () => {
	it('takes the place of what it served, accepts both ends, and remembers the suggestion that was wrong', () => {
		const to = { statementId: id('c'), relation: 'supports' } as const;
		const after = expectCommand(
			DRAFT,
			relinkStatement,
			{ statementId: id('p'), to },
			'c!; d=c?; x?; y?; d ->? c; p -> c; x -/>? c'
		);
		expect(get(after, 'article:a')?.rejected).toEqual([{ fromId: 'statement:p', toId: 'statement:d' }]);
	});

	it('leaves the other premises of a step together', () => {
		const to = { statementId: id('c'), relation: 'attacks' } as const;
		expectCommand(graph`p q r -> c`, relinkStatement, { statementId: id('q'), to }, 'p r -> c; q -/> c');
	});

	it('may tie it to nothing', () => {
		expectCommand(graph`p? ->? c`, relinkStatement, { statementId: id('p'), to: null }, 'c=c; p');
	});

	it('does not lead in a circle or to itself', () => {
		const to = (name: string) => ({ statementId: id(name), relation: 'supports' }) as const;
		expectRefusal(DRAFT, relinkStatement, { statementId: id('c'), to: to('p') }, 'circle');
		expectRefusal(DRAFT, relinkStatement, { statementId: id('p'), to: to('p') }, 'own-premise');
		expectRefusal(DRAFT, relinkStatement, { statementId: id('z'), to: null }, 'not-found');
	});
});

describe('making two statements of one', () => {
	const halves = { first: { wording: ' One. ', passages: [] }, second: { wording: 'Two.', passages: [] } };

	it('lets the second serve what the first serves', () => {
		const after = expectCommand(
			graph`c!; p? ->? c; q? ->? p`,
			splitStatement,
			{ statementId: id('p'), ...halves, tie: 'beside' },
			'c!; q?; n1 -> c; p -> c; q ->? p'
		);
		expect(get(after, id('p'))).toMatchObject({ wording: 'One.', status: 'accepted' });
		expect(get(after, id('n1'))).toMatchObject({ wording: 'Two.', role: 'premise', status: 'accepted' });
	});

	it('AR22 lets the tie wait where what it serves is only suggested', () => {
		expectCommand(
			graph`c?!; p? ->? c`,
			splitStatement,
			{ statementId: id('p'), ...halves, tie: 'beside' },
			'c!?; n1 ->? c; p ->? c'
		);
	});

	it('makes the second a reason for the first, or ties it to nothing', () => {
		const split = { statementId: id('e'), ...halves };
		expectCommand(graph`e`, splitStatement, { ...split, tie: 'reason' }, 'n1=e; n1 -> e');
		expectCommand(graph`e^`, splitStatement, { ...split, tie: 'loose' }, 'e^; n1=e^');
	});

	it('shares out the passages, and checks that they quote the text', () => {
		const records = withText(graph`p`);
		const passage = (start: number, end: number, exact: string) => ({ start, end, exact, prefix: '', suffix: '' });
		const split = (exact: string) => ({
			statementId: id('p'),
			first: { wording: 'One.', passages: [passage(0, 8, exact)] },
			second: { wording: 'Two.', passages: [passage(9, 11, 'p.')] },
			tie: 'loose' as const
		});
		const after = expectCommand(records, splitStatement, split('Sentence'), 'n1; p');
		expect(get(after, id('p'))?.passages).toMatchObject([{ exact: 'Sentence' }]);
		expectRefusal(records, splitStatement, split('Sentance'), 'passage-mismatch');
	});

	it('needs two wordings', () => {
		const empty = { ...halves, second: { wording: ' ', passages: [] } };
		expectRefusal(DRAFT, splitStatement, { statementId: id('p'), ...empty, tie: 'loose' }, 'empty-wording');
	});
});

describe('making one statement of two', () => {
	it('moves the passages and relations over, and drops what says something twice', () => {
		const records = withText(graph`c!; p? ->? c; q? ->? c; r -> q; x -/> q; x -/> p`);
		const after = expectCommand(
			records,
			mergeStatements,
			{ keptId: id('p'), otherId: id('q') },
			'c!; p -> c; r -> p; x -/> p'
		);
		expect(get(after, id('p'))?.passages).toHaveLength(2);
	});

	it('keeps the main conclusion, and ties nothing to itself', () => {
		expectCommand(graph`c!; p -> c`, mergeStatements, { keptId: id('p'), otherId: id('c') }, 'p!');
		expectCommand(graph`c!; p -> c; x -/> p`, mergeStatements, { keptId: id('x'), otherId: id('p') }, 'c!; x -> c');
	});

	it('never leads in a circle', () => {
		expectCommand(graph`a -> b; b -> c`, mergeStatements, { keptId: id('a'), otherId: id('c') }, 'a -> b');
	});

	it('refuses what cannot be one', () => {
		expectRefusal(DRAFT, mergeStatements, { keptId: id('p'), otherId: id('p') }, 'duplicate');
		expectRefusal(DRAFT, mergeStatements, { keptId: id('p'), otherId: id('z') }, 'not-found');
	});
});
