import { describe, expect, it } from 'vitest';
import { acceptSuggested } from '#argument/commands/accept-suggested.ts';
import { rejectSuggested } from '#argument/commands/reject-suggested.ts';
import { get } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, inferenceId, statementId, together } from '../../../support/graph-notation.ts';

const DRAFT = graph`c?!; p? q? ->? c; x? -/>? c; y -/>? (p q -> c)`;

describe('accepting suggestions', () => {
	it('accepts a statement by itself', () => {
		const after = 'c!?; q?; x?; p q ->? c; x -/>? c; y -/>? (p q -> c)';
		expectCommand(DRAFT, acceptSuggested, { recordIds: [statementId('p')] }, after);
	});

	it('AR22 accepts a step with its premises and its conclusion', () => {
		const args = { recordIds: [inferenceId('p q -> c')] };
		expectCommand(DRAFT, acceptSuggested, args, 'c!; x?; p q -> c; x -/>? c; y -/>? (p q -> c)');
	});

	it('AR22 accepts an undercut with the step it hits', () => {
		const args = { recordIds: ['attack:y-p.q-c'] } as const;
		expectCommand(DRAFT, acceptSuggested, args, 'c!; x?; p q -> c; x -/>? c; y -/> (p q -> c)');
	});

	it('accepts alignments, and leaves alone what is accepted or cannot be suggested', () => {
		const records = together(graph`p`, graphIn('b')`q`);
		const suggestion = { relation: 'same', status: 'suggested', why: 'alike', score: 0.9 } as const;
		records.set('alignment:l', { ...suggestion, id: 'alignment:l', statementIds: ['statement:p', 'statement:q'] });
		const args = { recordIds: ['alignment:l', 'statement:p', 'article:a'] } as const;
		const after = expectCommand(records, acceptSuggested, args, 'p');
		expect(get(after, 'alignment:l')).toMatchObject({ status: 'accepted', why: 'alike', score: 0.9 });
		expectRefusal(records, acceptSuggested, { recordIds: ['alignment:x'] }, 'not-found');
	});
});

describe('rejecting suggestions', () => {
	it('takes them away with the relations that need them', () => {
		expectCommand(
			DRAFT,
			rejectSuggested,
			{ recordIds: [statementId('p')] },
			'c!?; q?; x?; q ->? c; x -/>? c; y -/>? (q -> c)'
		);
		expectCommand(DRAFT, rejectSuggested, { recordIds: [statementId('c')] }, 'p?; q?; x?; y');
	});

	it('never takes away what a person accepted', () => {
		const refusal = expectRefusal(
			DRAFT,
			rejectSuggested,
			{ recordIds: [statementId('p'), statementId('y')] },
			'not-suggested'
		);
		expect(refusal.values).toEqual({ id: 'statement:y' });
		expectRefusal(DRAFT, rejectSuggested, { recordIds: ['article:a'] }, 'not-suggested');
		expectRefusal(DRAFT, rejectSuggested, { recordIds: [statementId('z')] }, 'not-found');
	});
});
