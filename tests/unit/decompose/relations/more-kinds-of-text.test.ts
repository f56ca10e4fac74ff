import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';

describe('an essay that closes with its thesis in other words', () => {
	const { main, bearing } =
		drafted(`The number of tourists has grown for fifty years. It is often discussed whether this is good for the countries they visit. In my opinion, tourism does more good than harm to the host countries.

First of all, tourism creates employment. Hotels and restaurants need local people, including those without much schooling.

My second point is about traditions. When foreigners pay to see a dance, the young learn to dance.

To sum up, despite its effects on nature, tourism brings far more benefits than losses.`);

	test('has both as passages of one conclusion', () => {
		expect(main.passages).toHaveLength(2);
	});

	test('counts its points in the words of its author', () => {
		expect(bearing('My second point is about traditions.')).toBe(`+ ${main.wording}`);
		expect(bearing('the young learn to dance')).toBe('+ My second point is about traditions.');
	});
});

describe('a short paragraph that opens with an objection', () => {
	const { main, bearing } =
		drafted(`The town should keep its night bus, and not only for the sake of those who dance. Cleaners and nurses have no other way home. A taxi costs them the wage of an hour.

The bus keeps the roads safe as well. Fewer people drive.

Some say that the bus runs empty. On most nights there are forty riders.

The town should therefore pay for another year.`);

	test('parts what stands before it from what stands after', () => {
		expect(bearing('the bus runs empty')).toBe(`- ${main.wording}`);
		expect(bearing('there are forty riders')).toBe('- The bus runs empty.');
		expect(bearing('Fewer people drive')).toMatch(/^\+ The town should keep its night bus/);
	});
});

describe('an op-ed that takes up what critics say', () => {
	const { main, saying, bearing, leftOut } =
		drafted(`The council should collect food waste every week. A third of the rubbish is food, and the plant has to add gas to burn it.

There is a deeper reason too. Families who see their waste buy less.

Critics make three complaints. The first is money. A weekly round, the finance committee says, would cost 640,000 crowns. But the committee forgot the old lorries. The round pays for itself.

The second complaint is smell. Perhaps they should visit the next town. There the caddies lock, and the bags are free.`);

	test('has their complaints as views of others against its conclusion', () => {
		for (const complaint of ['The first is money.', 'The second complaint is smell.']) {
			expect(saying(complaint).voice).toBe('reported');
			expect(bearing(complaint)).toBe(`- ${main.wording}`);
		}
	});

	test('answers a complaint in its own paragraph', () => {
		expect(bearing('they should visit')).toBe('- The second complaint is smell.');
		expect(bearing('the committee forgot')).toMatch(/^- A weekly round/);
	});

	test('leaves out what only says that something comes', () => {
		expect(leftOut).toContainEqual(['announcement', 'There is a deeper reason too.']);
		expect(leftOut).toContainEqual(['announcement', 'Critics make three complaints.']);
	});
});

describe('an abstract in running prose', () => {
	const { main, bearing, leftOut } = drafted(
		`Street trees are often recommended against heat, but little is known about those who walk there. We followed 212 pedestrians in two cities. Skin temperature was recorded every ten seconds. On shaded streets it was 1.9 degrees lower than on streets without trees (p < 0.001). Heart rate did not differ. These findings suggest that planting trees can reduce heat stress in older people.`
	);

	test('leaves out what was known and what was done', () => {
		const background = leftOut.filter(([reason]) => reason === 'background').map(([, words]) => words);
		expect(background).toContain('We followed 212 pedestrians in two cities.');
		expect(background).toContain('Skin temperature was recorded every ten seconds.');
		expect(background.join(' ')).toMatch(/^Street trees .* who walk there\. We/);
	});

	test('concludes from what was found', () => {
		expect(main.wording).toMatch(/planting trees can reduce heat stress in older people\.$/);
		expect(bearing('1.9 degrees lower')).toBe(`+ ${main.wording}`);
	});
});

test('a column with a figure and a “we” is no abstract', () => {
	const { leftOut } = drafted(
		`We used to meet at the pool. It was closed in 2019. The council should open it again, because children need to swim.`
	);
	expect(leftOut).toEqual([]);
});

test('an opinion of a court comes to the violation it finds', () => {
	const { main } = drafted(
		`The Government submitted that the fine protected the reputation of the mayor. The limits of criticism are wider for a politician than for a private person. The domestic courts did not examine whether the statements had a basis in fact. There has accordingly been a violation of Article 10 of the Convention.`
	);
	expect(main.wording).toMatch(/violation of Article 10/);
});

test('a call to vote says again what is moved', () => {
	const { main } = drafted(
		`Thank you, chair. We propose that voting be made compulsory. A parliament elected without the poor will not govern for them. Where everyone votes, parties stop paying for lifts to the polls. So I urge you to support the motion.`
	);
	expect(main.wording).toMatch(/voting be made compulsory\.$/);
	expect(main.passages.length).toBeGreaterThan(1);
});

describe('an answer to an e-mail', () => {
	const { saying, bearing, main } = drafted(`Dear Ms Briggs,

Thank you for your answer.

> A weekly round would cost 640,000 crowns a year, and we
> simply do not have that money.

You counted the new lorries and forgot the old ones. If the garden
round goes monthly, five crews are freed. So the round pays for itself.

The council should therefore vote for the round on 9 April.
`);

	test('has the words it quotes as the other’s view, whole and without marks', () => {
		const { wording, voice } = saying('simply do not have that money');
		expect(voice).toBe('reported');
		expect(wording).not.toContain('>');
	});

	test('has its own words whole, wherever their lines end', () => {
		expect(saying('five crews').wording).toBe('If the garden round goes monthly, five crews are freed.');
		expect(main.wording).toMatch(/vote for the round on 9 April/);
		expect(bearing('simply do not have')).toMatch(/^- /);
	});
});

test('what the author used to think is no part of the author’s life', () => {
	const { saying } = drafted(
		'The council should turn the rounds about. I used to think the old order harmless. It costs too much, and nobody needs it.'
	);
	expect(saying('harmless').why).not.toContain('own life');
});
