import { describe, expect, it } from 'vitest';
import { aligned, article, compared } from '../../../support/laid-side-by-side.ts';

const A = article(
	'a',
	'a1! The pool should close.\na2 > a1 Heating the pool costs a fortune.\na3 > a2 Gas prices have doubled.\na4 > a1 Nobody swims at noon.'
);
const B = article('b', 'b1! The pool should close.\nb2 > b1 Its roof leaks.');

describe('what only one author uses', () => {
	it('is aligned with nothing, nearest the main conclusion first', () => {
		const [own] = compared(A, B, [aligned('a4', 'related', 'b2')]).alone;
		expect(own?.articleId).toBe('article:a');
		expect(own?.statements.map((one) => one.statementId)).toEqual(['statement:a2', 'statement:a3']);
		expect(own?.statements.map((one) => one.share)).toEqual([0.5, 0.5]);
	});

	it('is not told where there is nothing to compare with', () => {
		expect(compared(A).alone).toEqual([{ articleId: 'article:a', statements: [] }]);
	});
});
