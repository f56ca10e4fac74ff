import { describe, expect, it } from 'vitest';
import { addAuthor } from '#argument/commands/add-author.ts';
import { addCollection } from '#argument/commands/add-collection.ts';
import { editAuthor } from '#argument/commands/edit-author.ts';
import { editCollection } from '#argument/commands/edit-collection.ts';
import { nameAuthors } from '#argument/commands/name-authors.ts';
import { get, recordsOf, type Records } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, together } from '../../../support/graph-notation.ts';

const articleId = 'article:a' as const;
const LEE = { id: 'author:lee', name: 'Ada Lee', role: 'harbor master', badge: 'AL' } as const;
const withLee = () => together(graph`p`, recordsOf([LEE]));
const authorsOf = (records: Records) => get(records, articleId)?.authorIds;

describe('an author', () => {
	it('is added with a name in one line, and with a role where one is said', () => {
		const after = expectCommand(graph`p`, addAuthor, { name: ' Ada\n Lee ', role: ' harbor  master ' }, 'p');
		expect(get(after, 'author:n1')).toEqual({ id: 'author:n1', name: 'Ada Lee', role: 'harbor master' });
		const bare = expectCommand(graph`p`, addAuthor, { name: 'Bo Kim', role: ' ' }, 'p');
		expect(get(bare, 'author:n1')).toEqual({ id: 'author:n1', name: 'Bo Kim' });
		expect(get(expectCommand(graph`p`, addAuthor, { name: 'Bo Kim' }, 'p'), 'author:n1')).not.toHaveProperty('role');
	});

	it('is changed as a whole: what is left empty is taken away', () => {
		const named = { authorId: LEE.id, name: ' Ada B.  Lee ', role: '', badge: ' ab ' };
		const after = expectCommand(withLee(), editAuthor, named, 'p');
		expect(get(after, LEE.id)).toEqual({ id: LEE.id, name: 'Ada B. Lee', badge: 'ab' });
		const other = expectCommand(after, editAuthor, { ...named, role: 'pilot', badge: '' }, 'p');
		expect(get(other, LEE.id)).toEqual({ id: LEE.id, name: 'Ada B. Lee', role: 'pilot' });
	});

	it('needs a name', () => {
		expectRefusal(graph`p`, addAuthor, { name: ' \n' }, 'empty-name');
		const edit = { authorId: LEE.id, name: '', role: '', badge: '' };
		expectRefusal(withLee(), editAuthor, edit, 'empty-name');
		expectRefusal(graph`p`, editAuthor, { ...edit, name: 'Ada' }, 'not-found');
	});
});

describe('the byline of an article', () => {
	it('means the author who has that name, whatever its case and spaces, once, and leaves out blanks', () => {
		const names = ['ADA  LEE', ' ', 'Bo Kim', 'ada lee', 'bo kim'];
		const after = expectCommand(withLee(), nameAuthors, { articleId, names }, 'p');
		expect(authorsOf(after)).toEqual([LEE.id, 'author:n1']);
		expect(get(after, 'author:n1')).toEqual({ id: 'author:n1', name: 'Bo Kim' });
	});

	it('takes letters of another width for the same', () => {
		const after = expectCommand(withLee(), nameAuthors, { articleId, names: ['Ａｄａ Ｌｅｅ'] }, 'p');
		expect(authorsOf(after)).toEqual([LEE.id]);
	});

	it('brings an author along whole whom only the rest of the library knows, and prefers one who is here', () => {
		const known = [{ ...LEE, id: 'author:elsewhere' as const }];
		const after = expectCommand(graph`p`, nameAuthors, { articleId, names: ['Ada Lee'], known }, 'p');
		expect(get(after, 'author:elsewhere')).toEqual(known[0]);
		expect(authorsOf(after)).toEqual(['author:elsewhere']);
		const here = expectCommand(withLee(), nameAuthors, { articleId, names: ['Ada Lee'], known }, 'p');
		expect(authorsOf(here)).toEqual([LEE.id]);
	});

	it('may be empty, and is refused for an article that is not here', () => {
		const named = expectCommand(withLee(), nameAuthors, { articleId, names: ['Ada Lee'] }, 'p');
		expect(authorsOf(expectCommand(named, nameAuthors, { articleId, names: [] }, 'p'))).toEqual([]);
		expectRefusal(graph`p`, nameAuthors, { articleId: 'article:x', names: ['Ada'] }, 'not-found');
	});
});

describe('a collection', () => {
	const two = () => together(graph`p`, graphIn('b')`q`);
	const articleIds = ['article:b', 'article:a', 'article:b'] as const;

	it('is made with a name and its articles, each once, in their order', () => {
		const after = expectCommand(two(), addCollection, { title: ' Ports ', articleIds }, 'p');
		expect(get(after, 'collection:n1')).toEqual({
			id: 'collection:n1',
			title: 'Ports',
			articleIds: ['article:b', 'article:a']
		});
		expect(get(expectCommand(two(), addCollection, { title: 'Ports' }, 'p'), 'collection:n1')?.articleIds).toEqual([]);
		expectRefusal(two(), addCollection, { title: ' ' }, 'empty-collection');
	});

	it('keeps what an edit does not name', () => {
		const collectionId = 'collection:n1';
		const made = expectCommand(two(), addCollection, { title: 'Ports', articleIds }, 'p');
		const described = expectCommand(made, editCollection, { collectionId, description: 'On piers.' }, 'p');
		expect(get(described, collectionId)).toMatchObject({ title: 'Ports', description: 'On piers.' });
		const renamed = expectCommand(described, editCollection, { collectionId, title: ' Piers ' }, 'p');
		expect(get(renamed, collectionId)).toMatchObject({ title: 'Piers', description: 'On piers.' });
		const fewer = expectCommand(
			renamed,
			editCollection,
			{ collectionId, description: ' ', articleIds: ['article:a', 'article:a'] },
			'p'
		);
		expect(get(fewer, collectionId)).toEqual({ id: collectionId, title: 'Piers', articleIds: ['article:a'] });
		expectRefusal(fewer, editCollection, { collectionId, title: ' ' }, 'empty-collection');
		expectRefusal(two(), editCollection, { collectionId, title: 'Piers' }, 'not-found');
	});
});
