import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '#store/database/stores.ts';
import { filtered, inForce } from '#ui/library/filters.ts';

const summary = (id: string, author: string, publishedOn: string | null, ...collectionIds: string[]) =>
	({
		id,
		authors: [{ id: `author:${author}`, name: author }],
		publishedOn,
		collectionIds
	}) as unknown as ArticleSummary;
const list = [
	summary('a', 'Ada', '2018-10', 'collection:sea'),
	summary('b', 'Bo', null, 'collection:sea'),
	summary('c', 'Ada', '2022')
];
const choices = { authors: ['Ada', 'Bo'], years: ['2018', '2022', 'no date'], collectionIds: ['collection:sea'] };
const none = { author: '', year: '', collectionId: '' };
const ids = (filters: Partial<typeof none>) =>
	filtered(list, inForce({ ...none, ...filters }, choices), 'no date').map(({ id }) => id);

describe('the list of articles', () => {
	it('shows those of an author, a year and a collection', () => {
		expect(ids({})).toEqual(['a', 'b', 'c']);
		expect(ids({ author: 'Ada', collectionId: 'collection:sea' })).toEqual(['a']);
		expect(ids({ year: 'no date' })).toEqual(['b']);
	});

	it('is not left empty by an author or a collection that was deleted', () => {
		expect(ids({ author: 'Cy' })).toEqual(['a', 'b', 'c']);
		expect(ids({ collectionId: 'collection:gone', year: '2022' })).toEqual(['c']);
	});
});
