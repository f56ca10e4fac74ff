import { expect, it } from 'vitest';
import { remembered } from '#compare/text/remembered.ts';

it('reads a wording once as long as it is remembered, and again when too many others came between', () => {
	const asked: string[] = [];
	const read = remembered((wording) => asked.push(wording), 2);
	expect(['a', 'b', 'a', 'b'].map(read)).toEqual([1, 2, 1, 2]);
	expect(['c', 'a'].map(read)).toEqual([3, 4]);
	expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
