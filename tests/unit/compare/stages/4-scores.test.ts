import { describe, expect, it } from 'vitest';
import { readSides } from '#compare/stages/1-sides.ts';
import { readStatements } from '#compare/stages/2-reading.ts';
import { findCandidates } from '#compare/stages/3-candidates.ts';
import { scorePairs } from '#compare/stages/4-scores.ts';
import { article, recordsFrom } from '../../../support/laid-side-by-side.ts';

/** Log odds of the first statements of two articles, each with something to stand among; marks as in the notation. */
function oddsOf(a: string, b: string, mark = '', markOfB = mark) {
	const others = (slug: string) => `${slug}8 Fish is dear.\n${slug}9 Norway has many fjords and few roads.`;
	const records = recordsFrom(
		article('a', `a1${mark} ${a}\n${others('a')}`),
		article('b', `b1${markOfB} ${b}\n${others('b')}`)
	);
	const reading = readStatements(readSides(records, ['article:a', 'article:b']));
	const pair = scorePairs(reading, findCandidates(reading)).across.of(0, 3);
	if (!pair) throw new Error('the pair is no candidate');
	return pair;
}

describe('the log odds of a pair', () => {
	const same = (a: string, b: string) => oddsOf(a, b).same;

	it('rise with the words in common', () => {
		expect(same('Trams make streets quiet.', 'Trams keep streets quiet.')).toBeGreaterThan(
			same('Trams make streets quiet.', 'Trams need wires and streets.')
		);
	});

	it('of the same words are as high as they get, and show no opposition', () => {
		const pair = oddsOf('Trams make streets quiet.', 'trams make streets quiet');
		expect([pair.same, pair.opposed]).toEqual([8, -Infinity]);
	});

	it('fall where different countries are spoken of', () => {
		expect(same('Norway sold its trams.', 'Norway sold all trams.')).toBeGreaterThan(
			same('Norway sold its trams.', 'Sweden sold all trams.')
		);
	});

	it('fall with the years between the dates', () => {
		const first = 'Norway bought trams in 1975.';
		expect(same(first, 'Norway bought its trams in 1976.')).toBeGreaterThan(
			same(first, 'Norway bought its trams in 1990.')
		);
	});

	it('fall where the one only reports what the other asserts', () => {
		const [first, second] = ['Trams make streets quiet.', 'Trams keep streets quiet.'];
		expect(same(first, second)).toBeGreaterThan(oddsOf(first, second, '', '^').same);
		expect(oddsOf(first, second, '^', '^').same).toBe(same(first, second));
	});

	it('of main conclusions that share a subject and hardly a word are no better than those of other pairs', () => {
		const [apart, akin] = [
			same('The council must close the bridge in May.', 'The council should buy new buses.'),
			oddsOf('The council must close the bridge in May.', 'The council should buy new buses.', '!').same
		];
		expect(akin).toBeLessThan(-1);
		expect(akin - apart).toBeLessThan(2);
	});

	it('of main conclusions of which one denies the other speak for opposition, not sameness', () => {
		const pair = oddsOf('The town should keep its trams.', 'The town should not keep its trams.', '!');
		expect(pair.opposed).toBeGreaterThan(2);
		expect(pair.same).toBeLessThan(-2);
	});

	it('show opposition where one premise denies the other, and none where both are evidence', () => {
		const [first, second] = ['In 2019 no tram was late.', 'In 2019 each tram was late.'];
		expect(oddsOf(first, second).opposed).toBeGreaterThan(-Infinity);
		const records = recordsFrom(article('a', `ae1 ${first}`), article('b', `be1 ${second}`));
		const reading = readStatements(readSides(records, ['article:a', 'article:b']));
		expect(Array.from(scorePairs(reading, findCandidates(reading)).across.odds.opposed)).toEqual([-Infinity]);
	});

	it('of contrary words about one thing speak for opposition, not sameness', () => {
		for (const [a, b] of [
			['Immigration lowers wages.', 'Immigration raises wages.'],
			['The treaty strengthened the alliance.', 'The treaty weakened the alliance.']
		] as const) {
			const pair = oddsOf(a, b);
			expect(pair.opposed).toBeGreaterThan(pair.same);
		}
	});

	it('of main conclusions in contrary words speak for opposition, not sameness', () => {
		const pair = oddsOf(
			'The harbor bridge must be closed to cars.',
			'The harbor bridge should stay open to cars.',
			'!'
		);
		expect(pair.opposed).toBeGreaterThan(pair.same + 2);
	});

	it('fall where different things are said of one subject', () => {
		const apart = same('The ring road can take the remaining traffic.', 'The ring road is already full.');
		expect(apart).toBeLessThan(0);
		expect(
			same('The ring road can take the remaining traffic.', 'The ring road could take such traffic.')
		).toBeGreaterThan(apart + 2);
	});

	it('fall where whom they speak of and where is all that they have in common, and not where the deed is told in other words', () => {
		const of = (b: string) => same('The council must ban cars from Harwick.', b);
		expect(of('The council should found a school in Harwick.')).toBeLessThan(-3);
		expect(of('The council must prohibit lorries in Harwick.')).toBeGreaterThan(
			of('The council should found a school in Harwick.') + 4
		);
	});

	it('fall where the same is asked of two countries, and not where one country has two names', () => {
		const of = (b: string) => same('Norway should build a railway to the north.', b);
		expect(of('Sweden should build a railway to the north.')).toBeLessThan(-2);
		expect(of('Oslo should build a railway to the north.')).toBeGreaterThan(2);
		expect(of('The state should build a railway to the north.')).toBeGreaterThan(
			of('Sweden should build a railway to the north.') + 3
		);
	});

	it('speak for opposition where the one rejects what the other asks for, in nearly the same words', () => {
		const pair = oddsOf('Wolves should be hunted again.', 'The hunting of wolves must remain forbidden.');
		expect(pair.opposed).toBeGreaterThan(pair.same);
		expect(oddsOf('The hunting of wolves must be forbidden.', 'Hunting wolves must be prohibited.').opposed).toBe(
			-Infinity
		);
	});

	it('of a denial are the surer, the more of the rest is alike', () => {
		const whole = oddsOf('The dam will flood the valley.', 'The dam will not flood the valley.').opposed;
		const part = oddsOf('The dam will flood the valley.', 'The lake will not flood the villages.').opposed;
		expect(whole).toBeGreaterThan(part + 1);
	});

	it('show opposition between what should be done and the verdict that it would be a mistake', () => {
		const pair = oddsOf('The town should build the eastern bypass.', 'The eastern bypass would be a mistake.');
		expect(pair.opposed).toBeGreaterThan(pair.same);
		expect(oddsOf('The town should build the bypass.', 'The bypass would correct a mistake.').opposed).toBe(-Infinity);
	});

	it('of a denial count for less where what is denied is none of what the other says', () => {
		const first = 'The town should build the bypass.';
		const onPoint = oddsOf(first, 'The town should not build the bypass.').opposed;
		expect(oddsOf(first, 'The town should not sell the meadow.').opposed).toBeLessThan(onPoint - 4);
	});

	it('of a denial count for less where praise denied is the same as blame', () => {
		const alike = oddsOf('Trams do no good to the valley.', 'Trams harm the valley.').opposed;
		const contrary = oddsOf('Trams do good to the valley.', 'Trams harm the valley.').opposed;
		expect(alike).toBeLessThan(contrary - 1);
	});

	it('show no opposition where not to ban it is set beside allowing it', () => {
		const allowed = oddsOf('Cars should drive on the pier.', 'Driving cars on the pier should not be banned.');
		expect(allowed.opposed).toBe(-Infinity);
	});
});

describe('whom two statements speak of', () => {
	const same = (a: string, b: string) => oddsOf(a, b).same;
	const sells = 'Sweden sells gas to Finland.';

	it('counts: the same parties for sameness, one that differs against it, and others altogether still more', () => {
		const [both, one, none] = [
			'Sweden sold gas to Finland.',
			'Sweden sold gas to Denmark.',
			'Iceland sold gas to Denmark.'
		].map((other) => same(sells, other)) as [number, number, number];
		expect(both).toBeGreaterThan(one + 1);
		expect(one).toBeGreaterThan(none + 1);
	});

	it('counts by who does it to whom: the other way round it is another matter', () => {
		expect(same(sells, 'Sweden sold gas to Finland.')).toBeGreaterThan(same(sells, 'Finland sold gas to Sweden.') + 1);
	});

	it('counts for more, the more of them are named by both', () => {
		expect(same('Sweden, Iceland and Denmark sell gas.', 'Sweden, Iceland and Denmark sold gas.')).toBeGreaterThan(
			same('Sweden sells gas.', 'Sweden sold gas.')
		);
	});

	it('is open where only one of them names somebody: less than where nobody is named', () => {
		expect(same('The company sells gas.', 'The company sold gas.')).toBeGreaterThan(
			same('Sweden sells gas.', 'The company sold gas.') + 1
		);
	});
});
