import { expect, it } from 'vitest';
import type { ArticleId } from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import { marksFor } from '#ui/compare/marks.ts';

const ids: readonly ArticleId[] = ['article:a', 'article:b', 'article:c'];
const titled = (id: ArticleId): ArgumentRecord => ({ id, title: `The Night Trains of ${id.slice(-1)}`, authorIds: [] });

it('articles of one author are told apart by numbers', () => {
	const mark = { badge: 'AL', name: 'Ada Lee', hue: 1 };
	const marks = marksFor(ids, new Map(ids.slice(0, 2).map((id) => [id, mark])), titled);
	expect([...marks.values()].slice(0, 2).map((one) => [one.badge, one.name])).toEqual([
		['A1', 'Ada Lee (1)'],
		['A2', 'Ada Lee (2)']
	]);
});

it('an article without an author goes by its title', () => {
	const [mark] = marksFor(['article:a'], new Map([['article:a', { badge: '?', name: '', hue: 0 }]]), titled).values();
	expect([mark?.badge, mark?.name]).toEqual(['TN', 'The Night Trains of a']);
});

it('hues of a collection are kept, and given by place where they are missing or alike', () => {
	const hues = (of: readonly number[]) =>
		[
			...marksFor(ids, new Map(ids.map((id, at) => [id, { badge: id, name: id, hue: of[at] ?? 0 }])), titled).values()
		].map((one) => one.hue);
	expect(hues([3, 1, 2])).toEqual([3, 1, 2]);
	expect(hues([3, 0, 3])).toEqual([1, 2, 3]);
});
