import { describe, expect, it } from 'vitest';
import { lookUp, wantedOf } from '#store/search/lookup.ts';
import { NEAR } from '#store/search/matching.ts';
import { BLOCK, SegmentMaker, type Segment } from '#store/search/postings.ts';

const ALL = new Uint32Array(64).fill(0xffffffff);

/** A text with words at these characters. */
function made(one: number, other: number): Segment {
	const [first, second] = [Math.min(one, other), Math.max(one, other)];
	const [before, after] = one < other ? ['ban', 'phones'] : ['phones', 'ban'];
	const maker = new SegmentMaker();
	maker.add({ id: 'article:a', lines: ['ban', 'phones'], text: null });
	const text = `${' '.repeat(first)}${before}`.padEnd(second) + after;
	maker.add({ id: 'text:t', lines: [], text: text.padEnd(10_000) });
	return maker.made();
}

const texts = (segment: Segment, terms: readonly string[]) => [
	...(lookUp(segment, ALL, wantedOf(terms))?.texts() ?? [])
];

describe('looking words up', () => {
	it('finds texts where they are near each other, wherever the blocks fall', () => {
		for (let from = 0; from < 40 * BLOCK; from += 53) {
			expect(texts(made(from, from + NEAR), ['phones', 'ban'])).toEqual(['text:t']);
			expect(texts(made(from + NEAR, from), ['phones', 'ban'])).toEqual(['text:t']);
			expect(texts(made(from, from + 4 * BLOCK), ['phones', 'ban'])).toEqual([]);
		}
	});

	it('looks further from a long term, which reaches further', () => {
		const maker = new SegmentMaker();
		const phrase = `phones ${'in '.repeat(28)}schools`;
		maker.add({ id: 'text:t', lines: [], text: `${' '.repeat(BLOCK - 1)}${phrase}`.padEnd(BLOCK + 385) + 'ban' });
		expect(texts(maker.made(), [phrase, 'ban'])).toEqual(['text:t']);
	});

	it('reads segments of larger blocks, as they were made before', () => {
		const former = (other: number) => {
			const { block, ...segment } = made(BLOCK, other);
			expect(block).toBe(BLOCK);
			return segment;
		};
		// Whatever a place is long: these are in neighbors, those are not.
		expect(texts(former(2 * BLOCK), ['phones', 'ban'])).toEqual(['text:t']);
		expect(texts(former(3 * BLOCK), ['phones', 'ban'])).toEqual([]);
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
