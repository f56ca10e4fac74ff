import { describe, expect, test } from 'vitest';
import type { Article } from '#argument/records/article.ts';
import { fingerprintOf, isOfSameText, recognize, shareFound } from '#anchoring/fingerprint.ts';

const TIDES =
	'The tide mill stands at the mouth of the creek. It ground corn for the town for nearly three hundred years. ' +
	'“Nobody owns the sea,” its last miller used to say. The owners sold it in 1924, and its wheel was broken up. ' +
	'Today the town would like to have it back. It could drive a small turbine instead of stones.';
const PEAT =
	'Peat was cut on the moor until the war. The drains that were dug for it still dry the ground out every summer. ' +
	'To block them would cost little and would bring the cranes back within a few years. The farmers object to it.';

const article = (slug: string, text: string): Article => ({
	id: `article:${slug}`,
	title: slug,
	authorIds: [],
	fingerprint: fingerprintOf(text)
});
const LIBRARY = [article('peat', PEAT), article('tides', TIDES)];

describe('a fingerprint', () => {
	test('is one hash for each sentence, in order', () => {
		const { algorithm, sentences } = fingerprintOf(TIDES);
		expect(algorithm).toBe('sha256-48');
		expect(sentences).toHaveLength(6);
		expect(sentences.every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
		expect(fingerprintOf(TIDES.slice(TIDES.indexOf('The owners'))).sentences).toEqual(sentences.slice(3));
	});

	test('is the same whatever the lines, quotation marks and footnote numbers', () => {
		const edited = TIDES.replace('hundred years. “', 'hun-\ndred years.7\n"')
			.replace('sea,”', 'sea,"')
			.replaceAll(' the ', '\nthe ');
		expect(fingerprintOf(edited)).toEqual(fingerprintOf(TIDES));
	});

	test('leaves out sentences so short that other texts have them too', () => {
		expect(fingerprintOf('It did. So it goes.').sentences).toEqual([]);
	});

	test('of nothing is found nowhere', () => {
		expect(shareFound({ algorithm: 'sha256-48', sentences: [] }, new Set(['000000000000']))).toBe(0);
	});
});

describe('a text is recognized', () => {
	test('as the article whose sentences it has', () => {
		expect(recognize(TIDES, LIBRARY)).toMatchObject({ article: { id: 'article:tides' }, share: 1 });
	});

	test('in an abridged and edited reprint, with the share of sentences it still has', () => {
		const reprint = `From our archive. ${TIDES.replace('in 1924', 'in 1925').replace('“Nobody owns the sea,” its last miller used to say. ', '')}`;
		const recognized = recognize(reprint, LIBRARY);
		expect(recognized?.article.id).toBe('article:tides');
		expect(recognized?.share).toBeCloseTo(4 / 6, 5);
	});

	test('not because it quotes one sentence of an article', () => {
		const essay = `Mills are in fashion. It could drive a small turbine instead of stones. So could many others. We shall see.`;
		expect(recognize(essay, LIBRARY)).toBeNull();
	});

	test('not in a text in which it would be lost, however much surrounds it on its page', () => {
		const page = `${'Menu. '.repeat(50_000)}\n\n${TIDES}`;
		expect(recognize(page, LIBRARY)?.article.id).toBe('article:tides');
		expect(recognize(`${TIDES}\n\n${'Menu. '.repeat(100_000)}`, LIBRARY)).toBeNull();
	});

	test('not where no article has a fingerprint', () => {
		expect(recognize(TIDES, [{ id: 'article:bare', title: 'Bare', authorIds: [] }])).toBeNull();
		expect(recognize('', LIBRARY)).toBeNull();
	});
});

describe('the closest article', () => {
	const REPRINT = TIDES.replace('in 1924', 'in 1925').replace('three hundred', 'two hundred');
	const other = article('reprint', REPRINT);

	test('is recognized among several that share sentences, wherever it stands among them', () => {
		expect(recognize(TIDES, [other, ...LIBRARY])?.article.id).toBe('article:tides');
		expect(recognize(TIDES, [...LIBRARY, other])?.article.id).toBe('article:tides');
		expect(recognize(REPRINT, [...LIBRARY, other])?.article.id).toBe('article:reprint');
	});

	test('is recognized by its one sentence where it has no more', () => {
		const aphorism = article('one', 'Whoever sells the wind has to own the weather first.');
		const page = `Found on a wall. Whoever sells the wind has to own the weather first.`;
		expect(recognize(page, [aphorism])).toMatchObject({ article: { id: 'article:one' }, share: 1 });
	});

	test('is passed over where less than a third of it is there', () => {
		const third = TIDES.split(/(?<=[.”]) (?=[A-Z“])/)
			.slice(0, 2)
			.join(' ');
		expect(shareFound(fingerprintOf(TIDES), new Set(fingerprintOf(third).sentences))).toBeCloseTo(2 / 6, 9);
		expect(recognize(third, LIBRARY)?.article.id).toBe('article:tides');
		const longer = article('longer', `${TIDES} The council has not decided yet what it will cost.`);
		expect(recognize(third, [longer])).toBeNull();
	});

	test('is passed over where its sentences are there but only one of them is shared', () => {
		const two = article('two', 'Peat was cut on the moor until the war. Nobody has measured how deep it was.');
		expect(recognize('Peat was cut on the moor until the war. Then the cranes came back at last.', [two])).toBeNull();
	});
});

describe('two fingerprints are of the same text', () => {
	const tides = fingerprintOf(TIDES);
	const same = (a: string, b: string) => {
		const [one, other] = [fingerprintOf(a), fingerprintOf(b)];
		expect(isOfSameText(other, one)).toBe(isOfSameText(one, other));
		return isOfSameText(one, other);
	};

	test('where most sentences are in both, whichever is the longer', () => {
		expect(isOfSameText(tides, tides)).toBe(true);
		expect(same(TIDES, `${TIDES} ${PEAT}`)).toBe(true);
		expect(same(TIDES, TIDES.replace('in 1924', 'in 1925'))).toBe(true);
	});

	test('not where they share nothing, or one sentence that both may quote', () => {
		expect(same(TIDES, PEAT)).toBe(false);
		expect(same(TIDES, `${PEAT} It could drive a small turbine instead of stones.`)).toBe(false);
		const quoting = 'We begin with an old line here. It could drive a small turbine instead of stones.';
		expect(same(TIDES, quoting)).toBe(false);
	});

	test('where a text of one sentence stands in the other', () => {
		expect(same(TIDES, 'It could drive a small turbine instead of stones.')).toBe(true);
	});

	test('not by repeating one sentence', () => {
		const line = 'It could drive a small turbine instead of stones. ';
		expect(same(TIDES, `${line.repeat(3)}Nobody has measured how deep it was.`)).toBe(false);
	});

	test('never where one of them is empty', () => {
		expect(same(TIDES, '')).toBe(false);
		expect(same('', '')).toBe(false);
	});
});
