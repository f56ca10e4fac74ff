import { describe as group, expect, test } from 'vitest';
import { anchor } from '#anchoring/anchor.ts';
import { describe } from '#anchoring/describe.ts';
import { TextIndex } from '#anchoring/text-index.ts';

const TEXT =
	'The harbor was dug by hand. Trade grew in the first decade. The harbor was dug out again, at twice the price. ' +
	'Trade grew in the second decade. Nobody has counted what either of them cost the fishing villages.';

/** The passage of the nth occurrence of some words. */
function passageOf(words: string, nth = 1, text = TEXT) {
	let start = -1;
	for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
	return describe(text, { start, end: start + words.length });
}

const words = (text: string, result: ReturnType<typeof anchor>) =>
	result.state === 'lost' ? null : text.slice(result.start, result.end);

group('exact', () => {
	test('the same words at the same place', () => {
		expect(anchor(TEXT, passageOf('Trade grew', 2))).toEqual({
			state: 'exact',
			start: 110,
			end: 120,
			score: 1,
			candidates: []
		});
	});

	test('the same words at the same place, with a neighbor that changed', () => {
		const passage = passageOf('Nobody has counted');
		const edited = TEXT.replace('either of them cost the', 'the two together cost');
		expect(anchor(edited, passage)).toMatchObject({ state: 'exact', start: passage.start });
	});
});

group('moved', () => {
	test('the same words further on, in their surroundings', () => {
		const edited = `A new start. ${TEXT}`;
		const passage = passageOf('Trade grew in the first decade.');
		expect(anchor(edited, passage)).toMatchObject({ state: 'moved', start: passage.start + 13, end: passage.end + 13 });
	});

	test('repeated words, told apart by what stands around them', () => {
		const edited = `A new start. ${TEXT}`;
		for (const nth of [1, 2]) {
			const passage = passageOf('Trade grew', nth);
			expect(anchor(edited, passage)).toMatchObject({ state: 'moved', start: passage.start + 13 });
		}
	});

	test('the same words with other line breaks and quotation marks', () => {
		const text = 'He wrote: “The quay is too short for them,” and nobody in the whole office objected to it.';
		const passage = describe(text, { start: 10, end: 43 });
		const edited =
			'Chapter 2\nHe wrote: "The quay\nis too short for them," and nobody in the\nwhole office objected to it.';
		expect(words(edited, anchor(edited, passage))).toBe('The quay\nis too short for them');
		expect(anchor(edited, passage).state).toBe('moved');
	});
});

group('changed, to be confirmed', () => {
	test('similar words in the same surroundings', () => {
		const edited = TEXT.replace('Trade grew in the second', 'Traffic grew slowly in the second');
		const result = anchor(edited, passageOf('Trade grew in the second decade.'));
		expect(result.state).toBe('changed');
		expect(words(edited, result)).toContain('grew slowly in the second decade');
		expect(result.score).toBeLessThan(1);
	});

	test('the same words, once, where nothing around them is the same', () => {
		const edited = 'An essay on tides. Nobody has counted them: the pilots least of all, and we know why.';
		expect(anchor(edited, passageOf('Nobody has counted'))).toMatchObject({ state: 'changed', start: 19 });
	});

	test('of two copies the one that is left, after the passage itself was cut', () => {
		const text =
			'First, the dam leaks badly. Then came a very dry year for all. The dam leaks badly. So it was torn down.';
		const passage = passageOf('dam leaks badly', 2, text);
		const edited = text.replace(' The dam leaks badly. So it was torn down.', ' Nothing else was ever said of it.');
		expect(anchor(edited, passage)).toMatchObject({ state: 'changed', start: 11 });
	});
});

group('lost', () => {
	test('words that are gone', () => {
		const edited = TEXT.replace('Nobody has counted what either of them cost the fishing villages.', '');
		const result = anchor(edited, passageOf('Nobody has counted what either of them cost the fishing villages.'));
		expect(result).toEqual({ state: 'lost', start: null, end: null, score: 0, candidates: [] });
	});

	test('repeated words with nothing left to tell them apart, and the places for a person to choose from', () => {
		const copies = 'It pays. It pays. It pays.';
		const passage = describe('Before. It pays. After.', { start: 8, end: 16 });
		const result = anchor(copies, passage);
		expect(result.state).toBe('lost');
		expect(result.candidates).toHaveLength(3);
	});

	test('two equally similar places are both offered and none is chosen', () => {
		const passage = describe('The eastern lighthouse was built of local granite.', { start: 0, end: 50 });
		const edited = 'Ada: The eastern lighthouse was built of local marble. '.repeat(2);
		const result = anchor(edited, passage);
		expect(result.state).toBe('lost');
		expect(result.candidates.length).toBe(2);
	});

	test('a short word is not found in a longer one that resembles it', () => {
		expect(anchor('Something else entirely, about ships.', passageOf('Trade')).state).toBe('lost');
	});

	test('a copy of single letters thousands of times over is not searched through', () => {
		const passage = { start: 7, end: 8, exact: 'a', prefix: 'x', suffix: 'x' };
		expect(anchor('a'.repeat(5000), passage)).toMatchObject({ state: 'changed', start: 7 });
		expect(anchor('ba'.repeat(5000), { ...passage, start: 8, end: 9 }).state).toBe('lost');
	});
});

test('an index serves many passages of one text', () => {
	const index = new TextIndex(TEXT);
	expect(anchor(index, passageOf('by hand')).state).toBe('exact');
	expect(anchor(index, passageOf('Trade grew', 2)).state).toBe('exact');
});

group('at the edges of a text', () => {
	const whole = describe('Trade grew.', { start: 0, end: 11 });

	test('words that begin and end the text are exact, and no longer wholly where the text goes on', () => {
		expect(anchor('Trade grew.', whole)).toEqual({ state: 'exact', start: 0, end: 11, score: 1, candidates: [] });
		const longer = anchor('Trade grew. Nobody saw it.', whole);
		expect(longer).toMatchObject({ state: 'exact', start: 0, end: 11 });
		expect(longer.score).toBeLessThan(1);
	});

	test('words without anything before them are exact only at its beginning', () => {
		const bare = { start: 4, end: 14, exact: 'Trade grew', prefix: '', suffix: ' in the first decade.' };
		const result = anchor('Now Trade grew in the first decade.', bare);
		expect(result).toMatchObject({ state: 'exact', start: 4 });
		expect(result.score).toBeLessThan(1);
	});
});

group('similar words', () => {
	const filler = 'Nothing in this line has to do with what is sought, and it makes the text long. ';

	test('are scored by likeness, by either side and by how near they stand: Hypothesis’s weights', () => {
		const text = 'So it was: the quay is too small for ships. And so on.';
		const passage = describe(text, { start: 11, end: 43 });
		const edited = text.replace('too small', 'twe smull');
		expect(anchor(edited, passage).score).toBeCloseTo((50 * (1 - 3 / 32) + 20 + 20 + 2) / 92, 9);
		const later = `${filler}${edited}`;
		const near = 1 - filler.length / later.length;
		const moved = anchor(later, { ...passage, prefix: '', suffix: '' });
		expect(moved).toMatchObject({ state: 'changed', start: filler.length + 11 });
		expect(moved.score).toBeCloseTo((50 * (1 - 3 / 32) + 2 * near) / 92, 9);
	});

	test('never score as much as the same words', () => {
		const long = 'The quay is too short for all the large ships that have been built for it in the north.';
		const text = `So it was. ${long} And so on.`;
		const result = anchor(text.replace('north', 'nirth'), describe(text, { start: 11, end: 11 + long.length }));
		expect(result).toMatchObject({ state: 'changed', score: 0.95 });
	});

	test('prove nothing where they are short, unless what stands around them agrees', () => {
		const text = 'They said the harbor dues were paid by the town.';
		const passage = describe(text, { start: 14, end: 25 });
		expect(passage.exact).toBe('harbor dues');
		expect(anchor(text.replace('harbor', 'harbour'), passage)).toMatchObject({ state: 'changed', start: 14 });
		expect(anchor('Elsewhere one finds harbour dues in no law at all.', passage).state).toBe('lost');
		const longer = describe(text, { start: 10, end: 30 });
		expect(anchor('Elsewhere one finds the harbour dues were in no law at all.', longer).state).toBe('changed');
	});

	test('are not shown where little more than half of them is left and nothing around them agrees', () => {
		const passage = { start: 0, end: 40, exact: 'the mill was sold to the town for nothing', prefix: '', suffix: 'x' };
		expect(anchor(`${filler}the mill was kept by its owner for itself. ${filler}`, passage).state).toBe('lost');
	});

	test('leave the next best place to choose, and not the one that is proposed', () => {
		const passage = describe('The eastern lighthouse was built of local granite.', { start: 0, end: 50 });
		const text = `The eastern lighthouse was built of local marble. ${filler}The western lighthouse was made of local brick.`;
		const result = anchor(text, passage);
		expect(words(text, result)).toMatch(/^The eastern/);
		expect(result.candidates.map(({ start, end }) => text.slice(start, end).slice(0, 11))).toEqual(['The western']);
		expect(Object.keys(result.candidates[0] ?? {}).sort()).toEqual(['end', 'start']);
	});
});
