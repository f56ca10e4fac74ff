import { describe, expect, test } from 'vitest';
import { drafted } from '../../support/drafting.ts';

describe('a view that somebody named holds', () => {
	const { saying, bearing, main } =
		drafted(`Councillor Brandt argues that we should treat the lawn as an asset like any other. “Grass earns nothing,” he told the meeting. That is a strange way to look at a park.

The lawn is the only open ground between the ring road and the station. Last July the meter at its edge read four degrees less than the one on Ferry Street.

The council should tear up the lease before the first cone is set.`);

	test('is reported, and neither the main conclusion nor concluded to', () => {
		expect(main.wording).toBe('The council should tear up the lease before the first cone is set.');
		expect(saying('Councillor Brandt').voice).toBe('reported');
		expect(saying('Councillor Brandt').role).not.toBe('conclusion');
		expect(saying('Councillor Brandt').wording).toContain('Councillor Brandt argues');
	});

	test('goes on in the sentence after it', () => {
		expect(saying('Grass earns nothing').voice).toBe('reported');
	});

	test('speaks against the case where the author turns it down, and what turns it down against it', () => {
		expect(bearing('Councillor Brandt')).toBe(`- ${main.wording}`);
		expect(bearing('a strange way')).toMatch(/^- /);
	});
});

describe('several views in a row', () => {
	const { saying, main, bearing } = drafted(
		`Professor Hallam believes that everyone should be made to vote. In her view, a parliament elected by half the people speaks for half the people. I am not convinced. A vote cast to avoid a fine is not an opinion. Senator Duarte goes further and says that those who do not vote should lose their benefits. That would punish the poor for being poor. Parliament should leave voting to those who want to vote.`
	);

	test('leave the author’s own for the main conclusion', () => {
		expect(main.wording).toBe('Parliament should leave voting to those who want to vote.');
		for (const words of ['Professor Hallam', 'In her view', 'Senator Duarte'])
			expect(saying(words).voice).toBe('reported');
		expect(bearing('Senator Duarte')).toMatch(/^- /);
	});
});

describe.each([
	['Hire companies object that slower boats will shorten the trips of their customers.', 'Hire companies'],
	['The minister claims that mobile vans will serve them just as well.', 'The minister'],
	['My brother says you need the pressure of a crowd.', 'My brother'],
	['Ministers would have us believe that the railways are on the mend.', 'the railways are on the mend'],
	['Typing, she argues, is the skill that employers want.', 'Typing'],
	['It is sometimes said that empty villages are a loss for the whole country.', 'empty villages'],
	['You write that the post office is a relic.', 'a relic'],
	['Fans of the pattern will say that we drew the boundaries in the wrong place.', 'Fans of the pattern']
])('“%s”', (sentence, words) => {
	test('is reported', () => {
		const { saying } = drafted(`The counter should stay open. It serves the old. ${sentence} Nobody asked them.`);
		expect(saying(words).voice).toBe('reported');
	});
});

describe('what is the author’s own all the same', () => {
	test.each([
		['as Hallam rightly argues', 'Hallam rightly argues that voting should be free.', 'voting should be free'],
		['a fact that somebody told', 'The minister said in May that 40 counters had closed.', '40 counters'],
		['a feeling of everybody', 'Children feel the cold more than adults.', 'Children feel'],
		['a finding', 'A study found that turnout rises with age.', 'turnout rises']
	])('%s', (_, sentence, words) => {
		const { saying } = drafted(`Parliament should act. Time is short. ${sentence}`);
		expect(saying(words).voice).toBe('own');
	});
});

test('an objection is reported whoever makes it: a body named with a genitive, and others who only worry', () => {
	const { saying } = drafted(`The city should open its yards in the afternoon.

The head teachers' association objects that open yards will be vandalised. Damage in Westhaven fell from 61 to 38 cases after 2017.

Others worry about liability. The insurer confirmed in March that the yards are covered.`);
	expect(saying('will be vandalised').voice).toBe('reported');
	expect(saying('worry about').voice).toBe('reported');
});
