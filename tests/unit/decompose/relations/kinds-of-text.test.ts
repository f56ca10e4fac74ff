import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';

describe('a speech', () => {
	const { main, bearing, saying, leftOut } =
		drafted(`Madam Speaker, we on this side of the house believe that the harbour should be closed to cruise ships. Let me give you two reasons.

First, the ships foul the water. Divers found oil on every second pier. Fishermen have moved their nets away.

Second, the visitors leave nothing behind. The opposition will tell you that they fill the cafés. But they eat on board, and at four o'clock they are gone.

For all these reasons, I beg to propose.`);

	test('is about what its motion says, without the address', () => {
		expect(main.wording).toBe('The harbour should be closed to cruise ships.');
	});

	test('has its counted points as reasons', () => {
		expect(bearing('The ships foul the water.')).toBe(`+ ${main.wording}`);
		expect(bearing('The visitors leave nothing behind.')).toBe(`+ ${main.wording}`);
	});

	test('hears the other side, and the answer', () => {
		expect(saying('The visitors fill the cafés.').voice).toBe('reported');
		expect(bearing('The visitors fill the cafés.')).toMatch(/^- /);
		expect(bearing('They eat on board')).toBe('- The visitors fill the cafés.');
	});

	test('leaves out what is said about the speech itself', () => {
		expect(leftOut).toContainEqual(['announcement', 'Let me give you two reasons.']);
		expect(leftOut).toContainEqual(['announcement', 'For all these reasons, I beg to propose.']);
	});
});

describe('a comment', () => {
	const { saying, bearing, main } = drafted(
		`Rent control should be scrapped. My cousin waited three years for a flat because nobody ever moves out. I own two houses, and I paid $18,000 for a roof in 2021. Build more homes instead.`
	);

	test('has what its author lived through as evidence, also where it is explained', () => {
		expect(saying('My cousin').role).toBe('evidence');
		expect(saying('I own two houses').role).toBe('evidence');
		expect(bearing('Nobody ever moves out.')).toBe(`+ ${main.wording}`);
	});
});

describe('an opening that reports two sides', () => {
	const text = `Students at university often have to decide how to prepare. While some prefer their own room, others meet in the library. Personally, I am convinced that studying in a group is better.

The first reason is that explaining helps understanding. Whoever puts an idea into words notices the gaps. A friend of mine passed statistics after she had tutored her roommate.

Another advantage is motivation. It is easy to close a book when nobody is watching. In a group everybody comes prepared.

In conclusion, groups make students learn more. I am sure that studying in a group is better.`;
	const { main, leftOut, bearing } = drafted(text);

	test('is left out as a scene', () => {
		expect(leftOut.map(([reason]) => reason)).toEqual(['background', 'background']);
	});

	test('does not hide the thesis, which is found also where it is said again', () => {
		expect(main.wording).toBe('Studying in a group is better.');
		expect(main.passages).toHaveLength(2);
	});

	test('is followed by points that open their paragraphs', () => {
		expect(bearing('Another advantage is motivation.')).toBe(`+ ${main.wording}`);
		expect(bearing('It is easy to close a book')).toBe('+ Another advantage is motivation.');
	});
});

describe('evidence in a paragraph without a claim', () => {
	test('serves the claim near it that it has most words in common with', () => {
		const { bearing } =
			drafted(`The valley needs its railway. The road is closed by snow every winter, and the bus cannot replace the trains.

The railway also pays for itself. Tourists come for the old viaduct.

In 2019 the railway earned 3 million euros. In 2020 it earned 2 million euros. The railway carried 410,000 tourists in 2021. In 2022 it paid for a new viaduct.`);
		for (const year of ['In 2019', 'In 2020', 'in 2021', 'In 2022'])
			expect(bearing(year)).toBe('+ The railway also pays for itself.');
	});
});

describe('a conclusion drawn in the middle of a paragraph', () => {
	test('does not reach into the paragraph before', () => {
		const { bearing } = drafted(`The market square should be closed to cars.

Streets without cars bring life back. People stop and talk. Small shops earn more than they did. Children play outside.

Admittedly, some residents need a car. Craftsmen cannot carry a ladder on a bus. However, permits can be given, so this is no reason to let everybody drive.`);
		expect(bearing('Streets without cars bring life back.')).toBe('+ The market square should be closed to cars.');
		expect(bearing('Craftsmen cannot carry')).toBe('+ Some residents need a car.');
		expect(bearing('Permits can be given')).toMatch(/^- Some residents need a car/);
	});
});

describe('an opinion of a court', () => {
	const { bearing, leftOut, saying } = drafted(`The harbour board fined Dora Finch 400 crowns in 2019. Finch appealed.

The board contends that the fine is lawful because Finch moored without a permit. We disagree. The law punishes those who moor, and Finch was adrift. See Able v. Stone, 460 U.S. 491, 500 (1983). Nothing in the record shows that she had dropped an anchor.

For these reasons, the fine should be lifted.`);

	test('turns down what a party contends', () => {
		expect(bearing('The board contends')).toMatch(/^- /);
		expect(bearing('We disagree.')).toMatch(/^- The board contends/);
	});

	test('has what happened as evidence', () => {
		expect(saying('fined Dora Finch').role).toBe('evidence');
	});

	test('leaves citations out', () => {
		expect(leftOut).toContainEqual(['references', 'See Able v. Stone, 460 U.S. 491, 500 (1983).']);
	});
});

describe('a structured abstract', () => {
	const { main, bearing, leftOut, saying } = drafted(
		`BACKGROUND: Stiff knees are common among sailors. METHODS: We assigned 120 sailors to exercise or rest. RESULTS: Pain fell by 12 points with exercise and by 4 points with rest (P<0.001). There was no significant difference in sleep. CONCLUSIONS: Sailors with stiff knees should exercise.`
	);

	test('argues from its results to its conclusion', () => {
		expect(main.wording).toBe('Sailors with stiff knees should exercise.');
		expect(saying('Pain fell').role).toBe('evidence');
		expect(saying('no significant difference').role).toBe('evidence');
		expect(bearing('Pain fell')).toBe(`+ ${main.wording}`);
	});

	test('leaves its setting out as background', () => {
		expect(leftOut.map(([reason]) => reason)).toEqual(['background', 'background']);
	});
});

describe('a review', () => {
	const { main, saying } =
		drafted(`I bought this lamp in May. It takes four minutes to get bright. After six weeks the switch broke. The shop said that switches are not covered, so I had to pay 14.99 for a new one.

If you only need a lamp for the cellar, fine. Anyone who reads in bed should look elsewhere.`);

	test('comes to what it recommends, and not to what somebody may need', () => {
		expect(main.wording).toBe('Anyone who reads in bed should look elsewhere.');
	});

	test('tells what came of an event as evidence', () => {
		expect(saying('I had to pay').role).not.toBe('premise');
		expect(saying('the switch broke').role).toBe('evidence');
	});
});

describe('a report with quotations', () => {
	test('has the second sentence of a speaker as testimony too', () => {
		const { saying } = drafted(
			`The council put off the vote on the new pier. “We cannot sign what nobody has read,” said Rita Alvarez, who sits for the harbour. “The people who live on this pier deserve better.”`
		);
		expect(saying('deserve better')).toMatchObject({ role: 'evidence', evidenceKind: 'testimony' });
	});
});

describe('an objection that is called one', () => {
	test('speaks against the case until it is answered', () => {
		const { bearing, main } = drafted(`The boats should run at night.

The council’s objection is the cost. But the car park at the stadium cost ten times as much. Nobody minds that. It stands empty for most of the year.`);
		expect(bearing('objection is the cost')).toMatch(/^- /);
		expect(bearing('the car park')).not.toBe(`- ${main.wording}`);
	});
});
