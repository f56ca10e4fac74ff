import { describe, expect, it } from 'vitest';
import { queryOf, readAddress } from '#ui/compare/compare-address.ts';

const read = (ids: string, query = '') => readAddress(ids, new URLSearchParams(query));

describe('the address of a comparison', () => {
	it('gives back what was written into it', () => {
		const address = read('a+b+k', 'view=matrix&suggestions=all&question=q1&without=k&pair=s1,s2&about=crux:x');
		expect(address).toEqual({
			articleIds: ['article:a', 'article:b', 'article:k'],
			without: ['article:k'],
			suggestions: 'all',
			view: 'matrix',
			columns: 'rows',
			questionId: 'question:q1',
			selected: ['statement:s1', 'statement:s2'],
			about: 'crux:x'
		});
		expect(read('a+b+k', queryOf(address))).toEqual(address);
	});

	it('keeps how the columns are filled where they stand side by side', () => {
		const address = read('a+b', 'view=side&columns=texts');
		expect(address.columns).toBe('texts');
		expect(queryOf(address)).toBe('?view=side&columns=texts');
		expect(queryOf({ ...address, view: 'facts' })).toBe('?view=facts');
		expect(read('a+b', 'view=side&columns=poems').columns).toBe('rows');
	});

	it('names each article once and eight at most', () => {
		expect(read('a+b+a').articleIds).toEqual(['article:a', 'article:b']);
		expect(read('a+b+c+d+e+f+g+h+i').articleIds).toHaveLength(8);
	});

	it('opens on the summary where the view is unknown', () => {
		expect(read('a+b', 'view=cube').view).toBe('summary');
	});
});
