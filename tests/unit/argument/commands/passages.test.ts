import { describe, expect, it } from 'vitest';
import { addPassage } from '#argument/commands/add-passage.ts';
import { removePassage } from '#argument/commands/remove-passage.ts';
import { get } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, withText } from '../../../support/graph-notation.ts';

const statementId = 'statement:p';
const TEXT = withText(graph`p? q z*`);
const second = { start: 12, end: 23, exact: 'Sentence q.', prefix: 'p. ', suffix: '' };

describe('adding a passage', () => {
	it('lets a statement rest on several, and accepts a suggestion', () => {
		const after = expectCommand(TEXT, addPassage, { statementId, passage: second }, 'p; q; z*');
		expect(get(after, statementId)?.passages.map((one) => one.exact)).toEqual(['Sentence p.', 'Sentence q.']);
	});

	it('AR9 makes an implicit statement explicit: the author says it after all', () => {
		expectCommand(TEXT, addPassage, { statementId: 'statement:z', passage: second }, 'p?; q; z');
	});

	it('is refused where the words are not there, or are there already', () => {
		expectRefusal(TEXT, addPassage, { statementId, passage: { ...second, start: 11, end: 22 } }, 'passage-mismatch');
		expectRefusal(TEXT, addPassage, { statementId: 'statement:q', passage: second }, 'same-passage');
		const named = { ...second, textId: 'text:a' } as const;
		expectRefusal(TEXT, addPassage, { statementId: 'statement:q', passage: named }, 'same-passage');
		expectRefusal(TEXT, addPassage, { statementId: 'statement:x', passage: second }, 'not-found');
	});

	it('without the text believes the words, if their length is right', () => {
		expectCommand(graph`p`, addPassage, { statementId, passage: second }, 'p');
		expectRefusal(graph`p`, addPassage, { statementId, passage: { ...second, end: 24 } }, 'passage-mismatch');
	});
});

describe('removing a passage', () => {
	it('leaves the statement', () => {
		const after = expectCommand(TEXT, removePassage, { statementId: 'statement:q', index: 0 }, 'p?; q; z*');
		expect(get(after, 'statement:q')?.passages).toEqual([]);
	});

	it('is refused where there is none', () => {
		expectRefusal(TEXT, removePassage, { statementId: 'statement:q', index: 1 }, 'not-found');
		expectRefusal(TEXT, removePassage, { statementId: 'statement:x', index: 0 }, 'not-found');
	});
});
