import { describe, expect, it } from 'vitest';
import { idOf } from '#argument/ids.ts';
import { holds, listedFirst } from '#ui/common/listed-first.ts';

const article = (title: string, author: string) => ({
	id: idOf('article', title.toLowerCase().replaceAll(' ', '-')),
	title,
	authors: [{ id: idOf('author', author.toLowerCase()), name: author }]
});
const SHELF = [
	article('Free buses', 'Okafor'),
	article('Toll roads', 'Lindqvist'),
	article('Night buses', 'Lindqvist')
];

describe('what is listed of many articles', () => {
	it('is all of a few, and the first of many', () => {
		expect(listedFirst(SHELF, '', 3)).toEqual(SHELF);
		expect(listedFirst(SHELF, '', 2)).toEqual(SHELF.slice(0, 2));
	});

	it('is what holds all the words, in title or author', () => {
		expect(listedFirst(SHELF, ' BUSES lind', 3).map(({ title }) => title)).toEqual(['Night buses']);
		expect(SHELF.filter((one) => holds(one, ['road']))).toHaveLength(1);
	});

	it('keeps the chosen one among them', () => {
		expect(listedFirst(SHELF, 'free', 1, 'article:night-buses').map(({ title }) => title)).toEqual([
			'Free buses',
			'Night buses'
		]);
	});
});
