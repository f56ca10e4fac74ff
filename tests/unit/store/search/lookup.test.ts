import { describe, expect, it } from 'vitest';
import { lookUp, wantedOf } from '#store/search/lookup.ts';
import { BLOCK, SegmentMaker } from '#store/search/postings.ts';

const ALL = new Uint32Array(64).fill(0xffffffff);

/** A text with words at these blocks, and the texts in which both are near each other. */
function textsWith(one: number, other: number): string[] {
	const words: string[] = Array.from({ length: 80 }, () => 'x'.padEnd(BLOCK));
	words[one] = 'ban'.padEnd(BLOCK);
	words[other] = one === other ? 'ban phones'.padEnd(BLOCK) : 'phones'.padEnd(BLOCK);
	const maker = new SegmentMaker();
	maker.add({ id: 'article:a', lines: ['ban', 'phones'], text: null });
	maker.add({ id: 'text:t', lines: [], text: words.join('') });
	return [...(lookUp(maker.made(), ALL, wantedOf(['phones', 'ban']))?.texts() ?? [])];
}

describe('looking words up', () => {
	it('finds texts where they are in one block or in neighbors, wherever the blocks fall', () => {
		for (const [one, other] of [
			[5, 5],
			[5, 6],
			[6, 5],
			[29, 30],
			[30, 29],
			[62, 61]
		] as const)
			expect(textsWith(one, other)).toEqual(['text:t']);
		expect(textsWith(10, 20)).toEqual([]);
	});

	it('does not take a statement for near the next', () => {
		const maker = new SegmentMaker();
		maker.add({ id: 'article:a', lines: ['title', 'ban', 'phones', 'ban phones'], text: null });
		const found: number[] = [];
		lookUp(maker.made(), ALL, wantedOf(['phones', 'ban']))?.lines(
			({ line }) => found.push(line),
			() => 0
		);
		expect(found).toEqual([3]);
	});
});
