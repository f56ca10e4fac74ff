/**
 * A few articles of every kind of agreement and opposition, with what the comparison must say of them whatever its weights: who says the
 * same, who the contrary, by which words, and what is asked of them. How likely it takes that to be is another matter (npm run bench:compare).
 */
import { describe, expect, it } from 'vitest';
import type { AlignmentReason, Comparison } from '#compare/comparison.ts';
import { aligned, article, compared } from '../../support/laid-side-by-side.ts';

const TRAM = article(
	'a',
	`
a1! The city should build the tram line to the harbor.
a2 > a1 The tram would bring more customers to the shops.
a3 > a1 Buses cannot carry all the passengers any longer.
ae1 > a3 In 2019 the buses carried 41,000 passengers a day.
a4 > a2 Shops near the station gained customers when the line opened in 1998.
a5^ x a1 The tram is too expensive, its opponents say.
a6 x a5 The tram costs less than a new road.
`
);
const ROAD = article(
	'b',
	`
b1! The city should not build the tram line to the harbor.
b2 > b1 The tram would bring fewer customers to the shops.
b3 > b1 The tram is too expensive.
be1 > b3 In 2019 the buses carried 48,000 passengers per day.
b4 > b1 Buses can carry all the passengers.
b5 > b2 Building the line would close the shops for two years.
`
);
const BOTH = article(
	'c',
	`
c1! A tram to the harbor ought to be built by the city.
c2 > c1 Many more customers would come to the shops by tram.
ce1 > c2 The line to the station opened in 2001.
c3 > c1 The harbor needs workers, and workers need a way to reach it.
c4 > c3 Firms at the harbor reject night shifts because nobody can get home.
`
);
const NORTH = article(
	'n',
	`
n1! Norway should sell more gas to Germany.
n2 > n1 Germany pays a better price than Sweden.
ne1 > n2 Norway and Germany signed the gas treaty in May 1973 for $2 billion.
n3 > n1 Norway has always been a reliable partner of Germany.
n4 > n1 Selling gas to Germany strengthens peace in Europe.
`
);
const SOUTH = article(
	's',
	`
s1! Norway must stop selling gas to Germany.
s2 > s1 Sweden pays a better price than Germany.
se1 > s2 Germany and Norway signed their gas treaty in 1975 for $3.5 billion.
s3 > s1 Norway used to be a reliable partner of Germany.
s4 > s1 Selling gas to Germany weakens peace in Europe.
s5 > s1 The treaty shows that Germany wanted cheap gas.
`
);
const WEST = article(
	'w',
	`
w1! Norway should sell gas to Germany without becoming dependent on Russia.
w2 > w1 Russia has cut off gas to Germany twice.
w3 > w1 The gas trade with Germany makes Europe more peaceful.
we1 > w3 Norwegian gas has flowed to Germany since 1977.
`
);

const HARBOR = article(
	'h',
	`
	h1! The Nordic Rail Organization should own the harbor line.
	h2 > h1 The Nordic Rail Organization runs trains at night.
	h3^ > h1 Private firms run trains better, some say.
	h4 x h3 Private firms have failed to run trains in winter.
	h5 > h2 Night trains are popular.
	`
);
const FIRMS = article(
	'p',
	`
	p1! The harbor line should belong to private firms rather than to the NRO.
	p2 > p1 Private firms run trains better.
	p3 > p2 The NRO has never run trains at night.
	p4 > p2 Night trains are popular.
	p5 > p1 According to its report of 2011, the NRO lost 12 per cent of its passengers.
	`
);
const FERRY = article(
	'f',
	`
	f1! The council must abolish the ferry.
	f2 > f1 It is important that the harbor be free of ferries.
	f3 > f1 The ferry was full once.
	fe1 > f1 In 2011 the NRO lost 14 per cent of its passengers.
	`
);
const KEEP = article(
	'k',
	`
	k1! The council should keep the ferry.
	k2 > k1 The ferry is always full today.
	k3 > k1 Nobody can reach the island without the ferry.
	k4 > k3 The island has 300 inhabitants.
	`
);

const slug = (id: string) => id.replace(/^[\w-]+:/, '');
const slugs = (ids: readonly string[]) => ids.map(slug).join(' ');

function reason(one: AlignmentReason): string {
	if ('words' in one) return `${one.code} ${one.words.map((pair) => pair.join('/')).join(' ')}`;
	if ('names' in one) return `${one.code} ${one.names.join(' ')}`;
	if ('word' in one) return `${one.code} ${one.side} ${one.word}`;
	if ('statementIds' in one) return `${one.code} ${slugs(one.statementIds)}`;
	return 'statementId' in one ? `${one.code} ${slug(one.statementId)}` : one.code;
}

const between = ({ alignments }: Comparison, pair: string) =>
	alignments.find((one) => slugs(one.statementIds) === pair);
const relations = (found: Comparison, ...pairs: string[]) =>
	pairs.map((pair) => between(found, pair)?.relation ?? 'none');
const reasons = (found: Comparison, pair: string) => between(found, pair)?.reasons.map(reason) ?? [];
const answers = (found: Comparison, text: string) => {
	const id = found.questions.find((one) => one.text === text)?.id;
	return found.positions
		.filter((one) => one.questionId === id && one.stance !== 'silent')
		.map(({ articleId, stance, statementIds }) => `${slug(articleId)} ${stance} ${slugs(statementIds)}`);
};
const clashes = (found: Comparison) =>
	found.factClashes.map(({ statementIds, values, kind }) => `${kind}: ${slugs(statementIds)}, ${values.join(' or ')}`);

describe('articles on a tram line', () => {
	const found = compared(TRAM, ROAD, BOTH);

	it('say the same in the same words, in other words, and of one count', () => {
		expect(relations(found, 'a1 c1', 'a2 c2', 'ae1 be1', 'a5 b3')).toEqual(['same', 'same', 'same', 'same']);
		expect(reasons(found, 'a1 c1')).toEqual([
			'shared-words city/city harbor/harbor tram/tram build/built',
			'both-main',
			'aligned-neighbors a2 c2'
		]);
	});

	it('contradict each other where one of them denies', () => {
		expect(relations(found, 'a1 b1', 'b1 c1', 'a3 b4')).toEqual(['opposed', 'opposed', 'opposed']);
		expect(reasons(found, 'a1 b1')[0]).toBe('one-denies 1 not');
		expect(reasons(found, 'b1 c1')[0]).toBe('one-denies 0 not');
		expect(reasons(found, 'a1 b3')[0]).toBe('attacked-at-home a5');
	});

	it('are asked first what their main conclusions are about, and who reports a view and answers it is on both sides', () => {
		const [question] = found.questions;
		expect(question?.text).toBe('Should the city build the tram line to the harbor?');
		expect(answers(found, question?.text ?? '')).toEqual(['a for a1', 'b against b1', 'c for c1']);
		expect(answers(found, 'Is the tram too expensive?')).toEqual(['a mixed a5 a6 a1', 'b for b3', 'c against c1']);
	});

	it('turn on what both main conclusions say, then on what these rest on', () => {
		expect(found.cruxes.slice(0, 2).map(({ statementIds }) => slugs(statementIds))).toEqual(['a1 b1 c1', 'a1 b3']);
		expect(found.cruxes[0]?.dependence.map(({ share, steps }) => [share, steps])).toEqual([
			[1, 0],
			[1, 0],
			[1, 0]
		]);
	});

	it('differ in a count and in a date', () => {
		expect(clashes(found)).toEqual([
			'count: ae1 be1, 41,000 passengers or 48,000 passengers',
			'date: a4 ce1, 1998 or 2001'
		]);
		expect(found.sharedEvidence.map(({ statementIds }) => slugs(statementIds))[0]).toMatch(/^ae1 be1/);
	});

	it('have each what nobody else speaks of', () => {
		const alone = found.alone.flatMap(({ statements }) => statements.map(({ statementId }) => slug(statementId)));
		expect(alone).toEqual(expect.arrayContaining(['b5', 'c3', 'c4']));
		expect(alone).not.toEqual(expect.arrayContaining(['a1']));
	});
});

describe('articles on a trade between countries', () => {
	const found = compared(NORTH, SOUTH, WEST);

	it('say the same of the same countries', () => {
		expect(relations(found, 'n1 w1', 'n4 w3')).toEqual(['same', 'same']);
		expect(reasons(found, 'n1 w1').slice(0, 3)).toEqual([
			'shared-words sell/sell gas/gas',
			'same-participants Norway Germany',
			'both-main'
		]);
	});

	it('contradict each other by “stop”, and by contrary words', () => {
		expect(relations(found, 'n1 s1', 's1 w1', 'n4 s4')).toEqual(['opposed', 'opposed', 'opposed']);
		expect(reasons(found, 'n1 s1')[0]).toBe('one-denies 1 stop');
		expect(reasons(found, 'n4 s4')[0]).toBe('contrary-words strengthens/weakens');
	});

	it('are asked in the words of one of them', () => {
		expect(answers(found, found.questions[0]?.text ?? '')).toEqual(['n for n1', 's against s1', 'w for w1']);
	});

	it('differ in how constant a partner was, and in dates', () => {
		expect(clashes(found).slice(0, 2)).toEqual([
			'constancy: n3 s3, always or used to',
			'date: ne1 se1, May 1973 or 1975'
		]);
	});
});

describe('articles on a railway that the one names in full and the other shortens', () => {
	const found = compared(HARBOR, FIRMS);

	it('say the same letter for letter, or of a view that the one only reports', () => {
		expect(reasons(found, 'h5 p4')).toEqual(['same-words']);
		expect(between(found, 'h5 p4')?.score).toBeGreaterThan(0.99);
		expect(relations(found, 'h3 p2')).toEqual(['same']);
	});

	it('contradict each other on what the abbreviation stands for', () => {
		expect(relations(found, 'h2 p3')).toEqual(['opposed']);
		expect(reasons(found, 'h2 p3')).toEqual([
			'one-denies 1 never',
			'shared-words night/night trains/trains runs/run',
			'shared-names The Nordic Rail Organization'
		]);
	});

	it('are on two sides of a view that the one reports and answers', () => {
		expect(reasons(found, 'h4 p2')[0]).toBe('attacked-at-home h3');
		expect(answers(found, 'Is it so that private firms run trains better?')).toEqual(['h against h4 h3', 'p for p2']);
	});
});

describe('articles on a ferry', () => {
	it('contradict each other by “abolish” and “keep”, and differ in a share', () => {
		const found = compared(FERRY, KEEP, FIRMS);
		expect(relations(found, 'f1 k1', 'fe1 p5')).toEqual(['opposed', 'same']);
		expect(reasons(found, 'f1 k1')[0]).toBe('contrary-words abolish/keep');
		expect(answers(found, 'Should the council keep the ferry?')).toEqual(['f against f1', 'k for k1']);
		expect(clashes(found)).toEqual(['amount: fe1 p5, 14 per cent or 12 per cent']);
	});

	it('stand as a person has set them right', () => {
		const found = compared(FERRY, KEEP, [
			aligned('f3', 'opposed', 'k2'),
			aligned('f1', 'related', 'k3', { status: 'suggested', score: 0.5 })
		]);
		expect(relations(found, 'f3 k2', 'f1 k3')).toEqual(['opposed', 'related']);
		expect(reasons(found, 'f3 k2')).toEqual(['confirmed']);
		expect(between(found, 'f3 k2')).toMatchObject({ status: 'confirmed', score: 1 });
		expect(between(found, 'f1 k3')?.score).toBe(0.5);
		expect(found.cruxes.map(({ statementIds }) => slugs(statementIds))).toContain('f3 k2');
	});
});
