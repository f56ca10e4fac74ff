import { describe, expect, test } from 'vitest';
import type { OutlineItem } from '#argument/outline.ts';
import { foldedAtFirst } from '#ui/article/outline-folding.ts';

const item = (id: string, children: readonly OutlineItem[] = []) =>
	({ statement: { id: `statement:${id}` }, children }) as unknown as OutlineItem;
const many = (id: string, n: number) => Array.from({ length: n }, (_, at) => item(`${id}${at}`));

describe('an outline', () => {
	test('of a usual article opens whole', () => {
		expect(foldedAtFirst([item('a', [item('b', many('c', 20))])])).toEqual([]);
	});

	test('of a book opens down to the level that has room', () => {
		const book = [item('main', [item('b', many('c', 300)), item('d', many('e', 300)), item('f')])];
		expect(foldedAtFirst(book)).toEqual(['statement:b', 'statement:d']);
	});
});
