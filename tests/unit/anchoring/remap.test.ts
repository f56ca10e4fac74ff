import { describe as group, expect, test } from 'vitest';
import { describe } from '#anchoring/describe.ts';
import { remapPassage, remapping, remapPosition, remapSpan } from '#anchoring/remap.ts';

const BEFORE = 'Salt was made on the flats. The pans were drained in spring. Women carried the salt to the boats.';

const carried = (after: string, words: string) => {
	const start = BEFORE.indexOf(words);
	const span = remapSpan(remapping(BEFORE, after), { start, end: start + words.length });
	return span && [after.slice(span.start, span.end), span.same];
};

group('a span', () => {
	test('is carried past an insertion before it', () => {
		expect(carried(`Once, ${BEFORE}`, 'The pans were drained in spring.')).toEqual([
			'The pans were drained in spring.',
			true
		]);
	});

	test('does not take in what is inserted right before or after it', () => {
		const after = BEFORE.replace('The pans', 'Every year the same. The pans').replace('spring.', 'spring. Always.');
		expect(carried(after, 'The pans were drained in spring.')).toEqual(['The pans were drained in spring.', true]);
	});

	test('takes in what is corrected inside it', () => {
		const after = BEFORE.replace('drained in spring', 'drained in early spring');
		expect(carried(after, 'The pans were drained in spring.')).toEqual([
			'The pans were drained in early spring.',
			false
		]);
	});

	test('keeps a first or last word that is replaced', () => {
		expect(carried(BEFORE.replace('The pans', 'Most pans'), 'The pans were drained')).toEqual([
			'Most pans were drained',
			false
		]);
		expect(carried(BEFORE.replace('drained', 'emptied'), 'The pans were drained')).toEqual([
			'The pans were emptied',
			false
		]);
		expect(carried(BEFORE.replace('boats.', 'ships!'), 'Women carried the salt to the boats.')).toEqual([
			'Women carried the salt to the ships!',
			false
		]);
	});

	test('is gone with its words', () => {
		expect(
			carried(BEFORE.replace('The pans were drained in spring. ', ''), 'The pans were drained in spring.')
		).toBeNull();
		expect(carried('', 'The pans were drained in spring.')).toBeNull();
	});

	test('does not slide onto other words in its place', () => {
		const after = BEFORE.replace('The pans were drained in spring.', 'Nothing at all grew there for a long time.');
		expect(carried(after, 'The pans were drained in spring.')).toBeNull();
	});

	test('is never cut inside a character', () => {
		const span = remapSpan(remapping('ab 😀 cd', 'ab 😁 cd'), { start: 0, end: 5 });
		expect(span).toEqual({ start: 0, end: 5, same: false });
	});
});

test('a position sticks to the side it is told to', () => {
	const map = remapping('left right', 'left, then right');
	expect(remapPosition(map, 4, -1)).toBe(4);
	expect(remapPosition(map, 5, 1)).toBe('left, then '.length);
	expect(remapPosition(map, 0, 1)).toBe(0);
	expect(remapPosition(map, 10, -1)).toBe(16);
	expect(remapPosition(map, 10, 1)).toBe(16);
});

test('a passage is described anew in the new text and keeps its hashes', () => {
	const after = `Once, ${BEFORE}`;
	const hash = { words: 1, letters: 4, first: 'a', last: 'b', whole: 'c', before: '', after: '' };
	const passage = { ...describe(BEFORE, { start: 0, end: 27 }, 'text:old'), hashes: [hash] };
	expect(remapPassage(remapping(BEFORE, after), passage, 'text:new')).toEqual({
		textId: 'text:new',
		start: 6,
		end: 33,
		exact: 'Salt was made on the flats.',
		prefix: 'Once, ',
		suffix: ' The pans were drained in spring',
		hashes: [hash]
	});
	expect(remapPassage(remapping(BEFORE, ''), passage, 'text:new')).toBeNull();
});
