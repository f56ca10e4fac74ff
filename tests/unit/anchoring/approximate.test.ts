import { expect, test } from 'vitest';
import { similarPlaces } from '#anchoring/approximate.ts';
import { TextIndex } from '#anchoring/text-index.ts';

const FILLER = 'Nothing in this line has to do with what is sought, and it is repeated to make the text long. ';

test('a quote with misprints is found in a long text, with its likeness', () => {
	const text = FILLER.repeat(200) + 'The old mill was sold to a bakre in the sprimg of 1911. ' + FILLER.repeat(200);
	const [best] = similarPlaces(new TextIndex(text), 'The old mill was sold to a baker in the spring of 1911.');
	expect(text.slice(best?.start, best?.end)).toBe('The old mill was sold to a bakre in the sprimg of 1911.');
	expect(best?.likeness).toBeCloseTo(1 - 3 / 55, 5);
});

test('the most alike of several places comes first', () => {
	const text = `The old mill was closed. ${FILLER}The old mill was sold off. ${FILLER}`;
	const places = similarPlaces(new TextIndex(text), 'The old mill was sold. It');
	expect(text.slice(places[0]?.start, places[0]?.end)).toMatch(/^The old mill was sold/);
	expect(places.length).toBe(2);
});

test('nothing is found for a quote of which less than half is there, or that is too short to look for', () => {
	expect(similarPlaces(new TextIndex(FILLER), 'The old mill was sold to a baker.')).toEqual([]);
	expect(similarPlaces(new TextIndex(FILLER), 'li')).toEqual([]);
	expect(similarPlaces(new TextIndex(''), 'The old mill')).toEqual([]);
});

test('a quote of many pages is found by its two ends', () => {
	const chapter = Array.from({ length: 900 }, (_, line) => `In year ${line} the mill ground ${line * 7} sacks.`).join(
		' '
	);
	const text = `${FILLER}${chapter.replace('In year 3 the', 'In the year 3 this').replaceAll('400', 'four hundred')} ${FILLER}`;
	const [best] = similarPlaces(new TextIndex(text), chapter);
	expect(text.slice(best?.start, best?.end)).toMatch(/^In year 0 [^]* the mill ground 6293 sacks\.$/);
	expect(best?.likeness).toBeGreaterThan(0.9);
});
