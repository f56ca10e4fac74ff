import { describe, expect, test } from 'vitest';
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

const NOUNS = ['mill', 'dam', 'road', 'pier', 'wall', 'barn', 'ford', 'lock', 'quay', 'well', 'kiln', 'byre'];
const sentence = (at: number) => `Sentence number ${at} tells of the ${NOUNS[at % 12]} and of year ${1700 + at}.`;
const SENTENCES = Array.from({ length: 120 }, (_, at) => sentence(at));
const TEXT = SENTENCES.join(' ');
const NEW = 'Nobody had thought of a causeway before.';

/** What stayed, checked to be the same words in the same order on both sides. */
function common(before: string, after: string) {
	const stretches = keptStretches(before, after);
	let [from, to] = [0, 0];
	for (const piece of stretches) {
		expect(piece.length).toBeGreaterThan(0);
		expect(piece.from).toBeGreaterThanOrEqual(from);
		expect(piece.to).toBeGreaterThanOrEqual(to);
		expect(after.slice(piece.to, piece.to + piece.length)).toBe(before.slice(piece.from, piece.from + piece.length));
		[from, to] = [piece.from + piece.length, piece.to + piece.length];
	}
	return stretches;
}
const length = (stretches: ReturnType<typeof common>) => stretches.reduce((sum, piece) => sum + piece.length, 0);

/** The words of the second text that are in none of the stretches. */
function gained(before: string, after: string): string[] {
	const gaps: string[] = [];
	let to = 0;
	for (const piece of [...common(before, after), { to: after.length, length: 0 }]) {
		if (piece.to > to) gaps.push(after.slice(to, piece.to).trim());
		to = piece.to + piece.length;
	}
	return gaps;
}
const put = (at: number, remove: number, ...more: string[]) => {
	const list = [...SENTENCES];
	list.splice(at, remove, ...more);
	return list.join(' ');
};

describe('a long text in which a sentence', () => {
	test.each([0, 1, 17, 60, 119, 120])('was put in at %i has gained that sentence and nothing else', (at) => {
		const after = put(at, 0, NEW);
		expect(gained(TEXT, after)).toEqual([NEW]);
		expect(length(common(TEXT, after))).toBe(TEXT.length);
	});

	test.each([0, 1, 17, 60, 119])('was taken out at %i has lost that sentence and nothing else', (at) => {
		const after = put(at, 1);
		expect(gained(after, TEXT)).toEqual([SENTENCES[at]]);
		expect(gained(TEXT, after)).toEqual([]);
		expect(length(common(TEXT, after))).toBe(after.length);
	});

	test.each([0, 44, 119])('was replaced at %i keeps all the others whole', (at) => {
		const after = put(at, 1, NEW);
		const words = common(TEXT, after).map(({ from, length: size }) => TEXT.slice(from, from + size));
		const all = words.join('|');
		for (const [index, other] of SENTENCES.entries()) if (index !== at) expect(all).toContain(other.slice(0, -1));
	});

	test('was doubled has gained one copy', () => {
		expect(gained(TEXT, put(30, 0, sentence(30)))).toEqual([sentence(30)]);
	});
});

describe('a long text', () => {
	test('whose last third was moved to its front keeps the two thirds that stayed together', () => {
		const after = [...SENTENCES.slice(80), ...SENTENCES.slice(0, 80)].join(' ');
		const size = length(common(TEXT, after));
		expect(size).toBeGreaterThanOrEqual(SENTENCES.slice(0, 80).join(' ').length - 2);
		expect(size).toBeLessThan(TEXT.length);
		expect(common(TEXT, after).some(({ from, to }) => from === 0 && to > 0)).toBe(true);
	});

	test('with edits far apart has gained each of them', () => {
		const list = [...SENTENCES];
		for (const at of [110, 60, 10]) list.splice(at, 0, `${NEW.slice(0, -1)} ${at}.`);
		expect(gained(TEXT, list.join(' '))).toEqual([10, 60, 110].map((at) => `${NEW.slice(0, -1)} ${at}.`));
	});

	test('in which every year was put a century later keeps everything else', () => {
		const after = SENTENCES.map((one, at) => one.replace(String(1700 + at), String(1800 + at))).join(' ');
		expect(length(common(TEXT, after))).toBeGreaterThan(TEXT.length * 0.95);
	});

	test('has nothing in common with one of other letters', () => {
		expect(common(TEXT, 'ξ'.repeat(5_000))).toEqual([]);
		expect(common('ξ'.repeat(5_000), TEXT)).toEqual([]);
		expect(common(TEXT, '')).toEqual([]);
	});
});

describe('a misprint', () => {
	test.each([
		['The harbour is clsoed today.', 'The harbour is closed today.', 25],
		['It was realy so.', 'It was really so.', 16],
		['It was so..', 'It was so.', 10]
	])('in %j leaves the other letters', (before, after, least) => {
		expect(length(common(before, after))).toBeGreaterThanOrEqual(least);
	});

	test('of a word in place of another leaves nothing of the word but common letters', () => {
		const after = TEXT.replace('number 50 tells', 'number 50 speaks');
		expect(length(common(TEXT, after))).toBeGreaterThanOrEqual(TEXT.length - 5);
	});
});

test('a word that was typed twice without a space is an insertion between words', () => {
	expect(keptStretches('The mill pays.', 'The millmill pays.')).toEqual([
		{ from: 0, to: 0, length: 4 },
		{ from: 4, to: 8, length: 10 }
	]);
	expect(keptStretches('The millmill pays.', 'The mill pays.')).toEqual([
		{ from: 0, to: 0, length: 4 },
		{ from: 8, to: 4, length: 10 }
	]);
	expect(keptStretches('mill pays', 'millmill pays')).toEqual([{ from: 0, to: 4, length: 9 }]);
	expect(keptStretches('millmill pays', 'mill pays')).toEqual([{ from: 4, to: 0, length: 9 }]);
});

test('the end of a sentence is kept with its sentence where the words before it were cut', () => {
	const [before, after] = ['Nobody pays. It pays. The mill pays.', 'Nobody ps. The mill pays.'];
	expect(keptStretches(before, after).map(({ from, length }) => before.slice(from, from + length))).toEqual([
		'Nobody p',
		's.',
		' The mill pays.'
	]);
});

test('of several gaps each is moved by itself', () => {
	const before = 'The mill pays. It is old and it turns.';
	const after = 'The millmill pays. It is old and itit turns.';
	expect(
		keptStretches(before, after).map(({ from, to, length }) => [from, to, before.slice(from, from + length)])
	).toEqual([
		[0, 0, 'The '],
		[4, 8, 'mill pays. It is old and '],
		[29, 35, 'it turns.']
	]);
});
