import { apply } from '#argument/diff.ts';
import { countingIds } from '#argument/ids.ts';
import { allOf, get, recordsOf } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { addArticle, type AddArticle } from '#argument/commands/add-article.ts';
import { describe, expect, test } from 'vitest';
import { expectLawful, expectRefusal } from '../../../support/expect-command.ts';
import { graph } from '../../../support/graph-notation.ts';

const text = { id: 'text:t1', text: 'The harbour is empty.', source: 'harbour.txt' } as const;

function added(before: Parameters<typeof addArticle>[0], args: AddArticle) {
	const diff = addArticle(before, args, countingIds('n'));
	if (isRefusal(diff)) return expect.fail(`refused: ${diff.refused}`);
	expectLawful(before, diff);
	return apply(before, diff);
}

describe('adding an article', () => {
	test('brings its text, its facts and its authors', () => {
		const after = added(new Map(), {
			title: ' The harbour ',
			titleSupplied: true,
			authors: ['Ada Lee', 'Bo  Kim', ''],
			publication: 'Example Herald',
			publishedOn: '2018-10',
			url: ' ',
			text
		});
		expect(get(after, 'article:n1')).toEqual({
			id: 'article:n1',
			title: 'The harbour',
			titleSupplied: true,
			authorIds: ['author:n2', 'author:n3'],
			publication: 'Example Herald',
			publishedOn: '2018-10',
			textId: 'text:t1',
			textKind: 'original'
		});
		expect(allOf(after, 'author').map(({ name }) => name)).toEqual(['Ada Lee', 'Bo Kim']);
		expect(get(after, 'text:t1')).toEqual({ ...text, articleId: 'article:n1', kind: 'original' });
	});

	test('means an author who is here by the same name, once', () => {
		const before = recordsOf([{ id: 'author:lee', name: 'Ada Lee' }]);
		const after = added(before, { title: 'T', authors: ['ada lee', 'Ada Lee'], text });
		expect(allOf(after, 'article')[0]?.authorIds).toEqual(['author:lee']);
		expect(allOf(after, 'author')).toHaveLength(1);
	});

	test('leaves what is here as it is, and shares a text that another article has', () => {
		const before = graph`p -> c`;
		before.set('text:t1', { ...text, articleId: 'article:a' });
		const after = added(before, { title: 'Again', text });
		expect(allOf(after, 'article')).toHaveLength(2);
		expect(get(after, 'text:t1')).toEqual(text);
	});

	test('is refused without a title, with a date that is none, and for other words under one id', () => {
		expectRefusal(new Map(), addArticle, { title: ' ', text }, 'empty-title');
		expectRefusal(new Map(), addArticle, { title: 'T', publishedOn: 'May', text }, 'invalid');
		const before = recordsOf([{ id: 'text:t1', text: 'Other words.' }]);
		expectRefusal(before, addArticle, { title: 'T', text }, 'different-text');
	});
});
