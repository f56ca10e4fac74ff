import { describe, expect, it } from 'vitest';
import { editArticle } from '#argument/commands/edit-article.ts';
import { placeStatement } from '#argument/commands/place-statement.ts';
import { allOf, get } from '#argument/records.ts';
import { explainRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, statementId } from '../../../support/graph-notation.ts';

const articleId = 'article:a';

describe('editing an article’s facts', () => {
	it('changes what is named, takes away what is null, and keeps the rest', () => {
		const records = graph`p`;
		records.set('author:lee', { id: 'author:lee', name: 'Ada Lee' });
		const facts = { title: 'Phones', authorIds: ['author:lee'], publishedOn: '2024-03' } as const;
		const edited = expectCommand(records, editArticle, { articleId, facts }, 'p');
		expect(get(edited, articleId)).toEqual({ id: articleId, ...facts });
		const undated = expectCommand(edited, editArticle, { articleId, facts: { publishedOn: null } }, 'p');
		expect(get(undated, articleId)).toEqual({ id: articleId, title: 'Phones', authorIds: ['author:lee'] });
	});

	it('is refused for a date that is none, an article without a title, or a stranger', () => {
		const refusal = expectRefusal(graph`p`, editArticle, { articleId, facts: { publishedOn: 'last May' } }, 'invalid');
		expect(explainRefusal(refusal)).toBe('article:a.publishedOn is "last May", which is not a date like 2018-10-11.');
		expectRefusal(graph`p`, editArticle, { articleId, facts: { title: null } }, 'invalid');
		expectRefusal(graph`p`, editArticle, { articleId, facts: { authorIds: ['author:x'] } }, 'not-found');
		expectRefusal(graph`p`, editArticle, { articleId: 'article:x', facts: {} }, 'not-found');
	});
});

describe('placing a statement', () => {
	it('keeps one place, which a later one replaces', () => {
		const placed = expectCommand(graph`p`, placeStatement, { statementId: statementId('p'), at: { x: 1, y: 2 } }, 'p');
		const moved = expectCommand(placed, placeStatement, { statementId: statementId('p'), at: { x: -3, y: 0.5 } }, 'p');
		expect(allOf(moved, 'placement')).toEqual([
			{ id: 'placement:n1', articleId, statementId: 'statement:p', x: -3, y: 0.5 }
		]);
		const freed = expectCommand(moved, placeStatement, { statementId: statementId('p'), at: null }, 'p');
		expect(allOf(freed, 'placement')).toEqual([]);
	});

	it('survives a file also at minus zero', () => {
		expectCommand(graph`p`, placeStatement, { statementId: statementId('p'), at: { x: -0, y: -0 } }, 'p');
	});

	it('is refused outside the map', () => {
		expectRefusal(graph`p`, placeStatement, { statementId: statementId('p'), at: { x: NaN, y: 0 } }, 'invalid');
		expectRefusal(graph`p`, placeStatement, { statementId: statementId('p'), at: { x: 1e7, y: 0 } }, 'invalid');
		expectRefusal(graph`p`, placeStatement, { statementId: statementId('x'), at: null }, 'not-found');
	});
});
