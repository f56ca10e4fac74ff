import { describe, expect, it } from 'vitest';
import { BLOCK, mark, SegmentMaker, wordsFrom, type Unit } from '#store/search/postings.ts';

const article = (id: string, ...lines: (string | null)[]): Unit => ({ id, lines, text: null });

function made(...units: Unit[]) {
	const maker = new SegmentMaker();
	for (const unit of units) maker.add(unit);
	return maker.made();
}

function placesOf(segment: ReturnType<typeof made>, prefix: string): number[] {
	const { from, to } = wordsFrom(segment, prefix);
	const bits = new Uint32Array(64);
	mark(segment, from, to, bits);
	return Array.from({ length: 2_048 }, (_, place) => place).filter(
		(place) => ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
	);
}

describe('a segment', () => {
	it('knows the places of each word and of all that begin so', () => {
		const segment = made(
			article('article:a', 'a title', 'schools ban phones, phones ring', null),
			article('article:b', 'another', 'a phone rings')
		);
		expect([...segment.firsts]).toEqual([0, 3, 5]);
		expect(placesOf(segment, 'phone')).toEqual([1, 4]);
		expect(placesOf(segment, 'phones')).toEqual([1]);
		expect(placesOf(segment, 'a')).toEqual([0, 3, 4]);
		expect(placesOf(segment, 'zebra')).toEqual([]);
		expect([...segment.lengths]).toEqual([7, 31, 0, 7, 13]);
	});

	it('counts the blocks of texts after the statements', () => {
		const text = `${'x '.repeat(BLOCK)}needle ${'y '.repeat(BLOCK / 2)}needle`;
		const segment = made(article('article:a', 'title', 'needle'), { id: 'text:t', lines: [], text });
		expect(segment.textsFrom).toBe(2);
		expect(placesOf(segment, 'needle')).toEqual([1, 4, 5]);
	});

	it('holds places that are far apart, and many of them', () => {
		const lines = Array.from({ length: 2_000 }, (_, at) => (at % 700 === 3 ? 'rare' : `common w${at}`));
		const segment = made(article('article:a', ...lines));
		expect(placesOf(segment, 'rare')).toEqual([3, 703, 1_403]);
		expect(placesOf(segment, 'common')).toHaveLength(1_997);
	});

	it('says whether a beginning is a word', () => {
		const segment = made(article('article:a', 'phone phones phonetic'));
		expect(wordsFrom(segment, 'phone')).toEqual({ from: 0, to: 3, isWhole: true });
		expect(wordsFrom(segment, 'phon')).toEqual({ from: 0, to: 3, isWhole: false });
		expect(wordsFrom(segment, 'q')).toEqual({ from: 3, to: 3, isWhole: false });
	});
});
