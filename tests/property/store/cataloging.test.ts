/** Articles, authors and collections come and go in any order: nothing that is kept refers to what is gone, and undo brings all of it back. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAuthor } from '#argument/commands/add-author.ts';
import { addCollection } from '#argument/commands/add-collection.ts';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { editAuthor } from '#argument/commands/edit-author.ts';
import { editCollection } from '#argument/commands/edit-collection.ts';
import { nameAuthors } from '#argument/commands/name-authors.ts';
import { check } from '#argument/check.ts';
import { countingIds, type RecordId } from '#argument/ids.ts';
import { dangling } from '#argument/integrity.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { Library } from '#store/library.ts';
import type { EditOutcome } from '#store/library/edit-library.ts';
import { TestPage } from '../../support/store-doubles.ts';
import { smallLibrary } from '../../support/store-fixtures.ts';

const KINDS = ['article', 'author', 'collection', 'byline', 'new-author', 'new-collection', 'rename', 'order'] as const;
let count = 0;

async function kept(library: Library): Promise<Records> {
	const all = new Map<RecordId, ArgumentRecord>();
	for await (const some of library.exportAll()) for (const [id, record] of some) all.set(id, record);
	for (const author of await library.authors()) all.set(author.id, author);
	return all;
}

/** What is kept beside the records and names articles or statements: snapshots and verdicts. */
async function beside(library: Library, records: Records) {
	const snapshots: string[] = [];
	for await (const page of library.snapshots.pages()) snapshots.push(...page.map(({ articleId }) => articleId));
	const verdicts = (await library.values.all('assessments')).map(({ articleIds, value }) => ({ articleIds, value }));
	const named = [...snapshots, ...verdicts.flatMap(({ articleIds }) => articleIds)];
	const judged = JSON.stringify(verdicts).match(/statement:[\w-]+/g) ?? [];
	const dead = [...named, ...judged].filter((id) => get(records, id as RecordId) === null);
	return { snapshots: snapshots.sort(), verdicts, dead };
}

test('AR29 whatever is made, edited and deleted in the library, nothing refers to what is gone, and each step can be undone', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat({ max: 99 }), fc.boolean()), { minLength: 1, maxLength: 8 }),
			async (steps) => {
				count += 1;
				const ids = countingIds('n');
				const library = new Library({ name: `catalog-${count}`, ids, wire: null, pageLife: new TestPage() });
				await library.importRecords(smallLibrary(), { origin: 'file' });
				const first = await kept(library);
				const open = dangling(first).length;
				const articleIds = allOf(first, 'article').map(({ id }) => id);
				const verdicts = allOf(first, 'statement').map(({ id }) => [id, 'reject']);
				for (const id of articleIds) await library.snapshots.take(id, 'As it came', first);
				await library.values.put('assessments', 'mine', { name: 'Mine', verdicts }, articleIds);
				for (const [kind, at, isUndone] of steps) {
					const before = await kept(library);
					const besideBefore = await beside(library, before);
					const pick = <T>(list: readonly T[]): T | undefined => list[at % Math.max(1, list.length)];
					const article = pick(allOf(before, 'article'))?.id;
					const author = pick(allOf(before, 'author'))?.id;
					const collection = pick(allOf(before, 'collection'));
					let undo: (() => Promise<void>) | null = null;
					const take = (outcome: EditOutcome) => {
						expect(outcome.ok).toBe(true);
						if (outcome.ok) undo = () => library.takeBack(outcome.edit);
					};
					if (kind === 'article' && article) {
						const deleted = await library.deleteArticle(article);
						if (deleted) undo = () => library.restoreArticle(deleted);
					} else if (kind === 'author' && author) {
						take(await library.edit({ authorIds: [author] }, (all) => deleteRecords(all, { recordIds: [author] })));
					} else if (kind === 'collection' && collection) {
						const { id } = collection;
						take(await library.edit({ collectionIds: [id] }, (all) => deleteRecords(all, { recordIds: [id] })));
					} else if (kind === 'byline' && article) {
						const known = await library.authors();
						const names = ['Grace Ito', known[0]?.name ?? ''];
						take(
							await library.edit({ articleIds: [article] }, (all) =>
								nameAuthors(all, { articleId: article, names, known }, ids)
							)
						);
					} else if (kind === 'new-author') {
						take(await library.edit({}, (all) => addAuthor(all, { name: `Author ${at}` }, ids)));
					} else if (kind === 'new-collection') {
						const articleIds = allOf(before, 'article').map((one) => one.id);
						take(await library.edit({}, (all) => addCollection(all, { title: `Set ${at}`, articleIds }, ids)));
					} else if (kind === 'rename' && author) {
						const facts = { authorId: author, name: `Name ${at}`, role: 'editor', badge: '' };
						take(await library.edit({ authorIds: [author] }, (all) => editAuthor(all, facts)));
					} else if (kind === 'order' && collection) {
						const articleIds = [...collection.articleIds].reverse().slice(at % 2);
						take(
							await library.edit({ collectionIds: [collection.id] }, (all) =>
								editCollection(all, { collectionId: collection.id, articleIds })
							)
						);
					}
					const after = await kept(library);
					expect(check(after).filter(isError)).toEqual([]);
					expect(dangling(after).length).toBeLessThanOrEqual(open);
					expect((await beside(library, after)).dead).toEqual([]);
					if (isUndone && undo) {
						await (undo as () => Promise<void>)();
						expect(await kept(library)).toEqual(before);
						expect(await beside(library, before)).toEqual(besideBefore);
					}
				}
				await library.close();
			}
		),
		{ numRuns: 25 }
	);
});
