import { describe, expect, it } from 'vitest';
import { addStatement } from '#argument/commands/add-statement.ts';
import { get } from '#argument/records.ts';
import { explainRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, together, withText } from '../../../support/graph-notation.ts';

const articleId = 'article:a';
const passage = { start: 0, end: 11, exact: 'Sentence p.', prefix: '', suffix: '' };

describe('adding a statement', () => {
	it('puts it into the article, worded and accepted', () => {
		const after = expectCommand(
			graph`p -> c`,
			addStatement,
			{ articleId, role: 'premise', wording: '  So it is. ' },
			'n1; p -> c'
		);
		expect(get(after, 'statement:n1')).toEqual({
			id: 'statement:n1',
			articleId,
			role: 'premise',
			isMain: false,
			wording: 'So it is.',
			voice: 'own',
			implicit: false,
			status: 'accepted',
			passages: []
		});
	});

	it('anchors it to the words it was made from', () => {
		const args = { articleId, role: 'evidence', wording: 'P.', passages: [passage], evidenceKind: 'event' } as const;
		const after = expectCommand(withText(graph`p`), addStatement, args, 'n1=e; p');
		expect(get(after, 'statement:n1')?.passages).toEqual([passage]);
	});

	it('as the main conclusion takes the place of the former one', () => {
		expectCommand(
			graph`p -> c!`,
			addStatement,
			{ articleId, role: 'premise', wording: 'N.', isMain: true },
			'n1!; p -> c'
		);
	});

	it('can be implicit, or another’s view', () => {
		const args = { articleId, role: 'premise', wording: 'N.', implicit: true, voice: 'reported' } as const;
		expectCommand(graph`p`, addStatement, args, 'n1*^; p');
	});

	it('gives it an id that no record has', () => {
		expectCommand(graph`n1`, addStatement, { articleId, role: 'premise', wording: 'N.' }, 'n1; n2');
	});

	it('is refused without an article, a wording, or words that are there', () => {
		const add = { articleId, role: 'premise', wording: 'N.' } as const;
		expectRefusal(graph`p`, addStatement, { ...add, articleId: 'article:b' }, 'not-found');
		expectRefusal(graph`p`, addStatement, { ...add, wording: ' \n' }, 'empty-wording');
		expectRefusal(graph`p`, addStatement, { ...add, wording: 'n'.repeat(2_001) }, 'invalid');
		expectRefusal(graph`p`, addStatement, { ...add, implicit: true, passages: [passage] }, 'implicit-with-passage');
		expectRefusal(graph`p`, addStatement, { ...add, evidenceKind: 'date' }, 'kind-without-evidence');
		const wrong = { ...passage, exact: 'Sentence q.' };
		const refusal = expectRefusal(withText(graph`p`), addStatement, { ...add, passages: [wrong] }, 'passage-mismatch');
		expect(explainRefusal(refusal)).toBe('The passage quotes “Sentence q.”, but the text there has “Sentence p.”.');
		const strange = together(withText(graph`p`), withText(graphIn('b')`p`, 'article:b'));
		expectRefusal(
			strange,
			addStatement,
			{ ...add, passages: [{ ...passage, textId: 'text:b' as const }] },
			'other-article'
		);
	});
});
