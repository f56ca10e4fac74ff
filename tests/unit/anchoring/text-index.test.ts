import { expect, test } from 'vitest';
import { hashKeyOf } from '#anchoring/hash.ts';
import { GRAM, TextIndex } from '#anchoring/text-index.ts';

const index = new TextIndex('The wind. Then the wind, and unwind.');

test('runs are found where words start and end', () => {
	expect(index.letters.text).toBe('thewindthenthewindandunwind');
	expect(index.startsOf(hashKeyOf('wind'), 4, 'words')).toEqual([3, 14]);
	expect(index.endsOf(hashKeyOf('wind'), 4, 'words')).toEqual([7, 18, 27]);
});

test('runs are found anywhere when asked for', () => {
	expect(index.startsOf(hashKeyOf('wind'), 4, 'letters')).toEqual([3, 14, 23]);
	expect(index.endsOf(hashKeyOf('hen'), 3, 'letters')).toEqual([11]);
});

test('what does not stand in the text is found nowhere', () => {
	expect(index.startsOf(hashKeyOf('rain'), 4, 'letters')).toEqual([]);
	expect(new TextIndex('').startsOf(hashKeyOf('wind'), 4, 'letters')).toEqual([]);
});

test('the places of a run of letters are known, as many as are asked for', () => {
	expect(GRAM).toBe(5);
	expect(index.gramAt('xewindx', 2, 9)).toEqual([]);
	expect(index.gramAt('ewind', 0, 9)).toEqual([2, 13]);
	expect(index.gramAt('ewind', 0, 0)).toEqual([2]);
});
