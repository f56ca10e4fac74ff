import { describe, expect, it } from 'vitest';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { allOf } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, statementId, together, withText } from '../../../support/graph-notation.ts';

describe('deleting records', () => {
	it('AR24 AR25 takes along what cannot be without them', () => {
		const records = graph`p q -> c; e1 -> p; x -/> c; y -/> (e1 -> p)`;
		expectCommand(records, deleteRecords, { recordIds: [statementId('p')] }, 'e1; y; q -> c; x -/> c');
		const several = { recordIds: [statementId('p'), statementId('q')] };
		expectCommand(records, deleteRecords, several, 'c=c; e1; y; x -/> c');
	});

	it('AR27 deletes an article with its text, and leaves the others', () => {
		const records = together(withText(graph`p -> c`), withText(graphIn('b')`q -> d`, 'article:b'));
		const after = expectCommand(records, deleteRecords, { recordIds: ['article:a'] }, '');
		expect([...after.keys()]).toEqual(['article:b', 'statement:q', 'statement:d', 'inference:q-d', 'text:b']);
	});

	it('AR27 deletes a text that names no article with the last article that shows it', () => {
		const shown = { title: 'Shown', authorIds: [], textId: 'text:t' } as const;
		const records = together(graph``, graphIn('b')``);
		records.set('text:t', { id: 'text:t', text: 'Words.' });
		records.set('article:a', { ...shown, id: 'article:a' });
		records.set('article:b', { ...shown, id: 'article:b' });
		const one = expectCommand(records, deleteRecords, { recordIds: ['article:a'] }, '');
		expect(allOf(one, 'text')).toHaveLength(1);
		expect(allOf(expectCommand(records, deleteRecords, { recordIds: ['article:a', 'article:b'] }, ''), 'text')).toEqual(
			[]
		);
	});

	it('is refused for what is not there', () => {
		expectRefusal(graph`p`, deleteRecords, { recordIds: [statementId('p'), statementId('x')] }, 'not-found');
	});
});
