import { describe, expect, it } from 'vitest';
import { idOf, type ArticleId } from '#argument/ids.ts';
import { recordsOf } from '#argument/records.ts';
import type { ArticleSummary } from '#store/database/stores.ts';
import { LibraryList } from '#ui/library/library-list.ts';

const article = (name: string) => idOf('article', name);

/** A library of summaries that counts what is read of it. */
function shelf(names: readonly string[]) {
	const kept = new Map<ArticleId, ArticleSummary>();
	const add = (name: string, addedAt: number, title = name) =>
		kept.set(article(name), { id: article(name), title, addedAt } as ArticleSummary);
	names.forEach((name, at) => add(name, at));
	const read: string[] = [];
	const library = {
		summaries: () => Promise.resolve((read.push('all'), [...kept.values()])),
		latestSummaries: (limit: number) =>
			Promise.resolve(
				kept.size > limit
					? (read.push('latest'), [...kept.values()].sort((a, b) => b.addedAt - a.addedAt).slice(0, limit))
					: null
			),
		summariesOf: (ids: readonly ArticleId[]) =>
			Promise.resolve((read.push(`${ids.length}`), ids.flatMap((id) => kept.get(id) ?? []))),
		collections: () =>
			Promise.resolve(
				recordsOf([{ id: idOf('collection', 'x'), title: 'Two', articleIds: [article('b'), article('a')] }])
			),
		thumbnails: (ids: readonly ArticleId[]) =>
			Promise.resolve((read.push(`drawings ${ids.length}`), ids.map((id) => (kept.has(id) ? `of ${id}` : null))))
	};
	let shown: string[] = [];
	const all: { readonly titles: readonly string[]; readonly isWhole: boolean }[] = [];
	const list = new LibraryList(library, (summaries, _, isWhole) => {
		shown = summaries.map((one) => one.title);
		all.push({ titles: shown, isWhole });
	});
	return { list, add, kept, read, shown: () => shown, all };
}

describe('the library’s list', () => {
	it('has the articles of collections first, in their order, then the last added', async () => {
		const { list, shown } = shelf(['a', 'b', 'c', 'd']);
		await list.take({ articleIds: null, collections: true });
		expect(shown()).toEqual(['b', 'a', 'd', 'c']);
	});

	it('of many articles shows those at the top before the others are read', async () => {
		const names = ['a', 'b', ...Array.from({ length: 300 }, (_, at) => `n${at}`)];
		const { list, read, all } = shelf(names);
		await list.take({ articleIds: null, collections: true });
		expect(all.map(({ titles, isWhole }) => [titles.length, isWhole])).toEqual([
			[100, false],
			[302, true]
		]);
		expect(all[0]?.titles).toEqual(all[1]?.titles.slice(0, 100));
		expect(read).toEqual(['latest', '2', 'all']);
	});

	it('reads again only what has changed, and takes together what changes meanwhile', async () => {
		const { list, add, kept, read, shown } = shelf(['a', 'b', 'c']);
		await list.take({ articleIds: null, collections: false });
		add('a', 0, 'A');
		kept.delete(article('b'));
		await Promise.all([
			list.take({ articleIds: [article('a')], collections: false }),
			list.take({ articleIds: [article('b')], collections: false }),
			list.take({ articleIds: [article('a'), article('b')], collections: false })
		]);
		expect(shown()).toEqual(['c', 'A']);
		expect(read).toEqual(['all', '1', '2']);
	});

	it('reads the drawings that are asked for at one time together', async () => {
		const { list, read } = shelf(['a', 'b']);
		const drawings = await Promise.all(['a', 'b', 'gone'].map((name) => list.thumbnail(article(name))));
		expect(drawings).toEqual(['of article:a', 'of article:b', null]);
		expect(read).toEqual(['drawings 3']);
	});
});
