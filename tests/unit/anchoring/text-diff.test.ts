import { expect, test } from 'vitest';
import { keptStretches } from '#anchoring/text-diff.ts';

const kept = (before: string, after: string) =>
	keptStretches(before, after).map(({ from, length }) => before.slice(from, from + length));

test('two equal texts are kept whole, two without a common character not at all', () => {
	expect(kept('The same.', 'The same.')).toEqual(['The same.']);
	expect(kept('abc', 'xyz')).toEqual([]);
	expect(kept('', 'xyz')).toEqual([]);
});

test('one replaced word leaves what is before and after it', () => {
	expect(kept('The old mill stands.', 'The new mill stands.')).toEqual(['The ', ' mill stands.']);
});

test('what was kept stands at the same words on both sides, also far apart', () => {
	const filler = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
	const before = `The mill was sold. ${filler} It stood empty. ${filler} Nobody came.`;
	const after = `${filler} It stood quite empty. ${filler.replace('word77', 'other')} Nobody ever came. The mill was sold.`;
	for (const { from, to, length } of keptStretches(before, after)) {
		expect(after.slice(to, to + length)).toBe(before.slice(from, from + length));
	}
	expect(kept(before, after).join('|')).toMatch(/It stood ?\| ?empty/);
});

test('an added sentence lies between sentences, where it could as well lie across their ends', () => {
	const [left] = keptStretches('It rained. It froze.', 'It rained. It snowed. It froze.');
	expect(left).toEqual({ from: 0, to: 0, length: 'It rained.'.length });
});

test('texts of repeated words are aligned by runs of words', () => {
	let state = 1;
	const next = () => (state = (state * 1103 + 12_345) % 65_536) % 6;
	const before = Array.from({ length: 1200 }, () => ['ab', 'ac', 'ad', 'ba', 'bc', 'bd'][next()]).join(' ');
	const after = before.slice(0, 900) + ' x ' + before.slice(900, 2500) + before.slice(2600);
	const length = keptStretches(before, after).reduce((sum, piece) => sum + piece.length, 0);
	expect(length).toBeGreaterThan(before.length * 0.9);
});
