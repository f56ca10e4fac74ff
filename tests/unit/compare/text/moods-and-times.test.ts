import { expect, it } from 'vitest';
import { polarityOf } from '#compare/text/polarity.ts';

const read = (wording: string) => polarityOf(wording.split(' '));

it.each([
	['the port should grow', 'ought'],
	['the port must have grown before it could pay', 'ought'],
	['it is necessary that the port grow', 'ought'],
	['the port could grow if it must', 'may'],
	['the port will grow', 'will'],
	['the port grows', 'is']
] as const)('the first modal word tells how “%s” is meant: %s', (wording, mood) => {
	expect(read(wording).mood).toBe(mood);
});

it.each([
	['the port was full', 'past'],
	['the port had been full once', 'past'],
	['the port is full', 'present'],
	['the port fills nowadays', 'present'],
	['the port was full and is full now', 'mixed'],
	['the port fills', 'mixed']
] as const)('auxiliaries and adverbs tell of what time “%s” speaks: %s', (wording, time) => {
	expect(read(wording).time).toBe(time);
});

it.each([
	['the report shows that the port pays', true],
	['this implied a new port', true],
	['it testifies to the skill of the pilots', true],
	['the meaning of the report', false],
	['the showroom of the port', false],
	['the port pays', false]
])('“%s” says what something tells: %s', (wording, interprets) => {
	expect(read(wording).interprets).toBe(interprets);
});

it('leading away from a thing is no denial, and denying pairs are none of leading away', () => {
	expect(read('the town moves away from coal')).toMatchObject({ turnsAway: true, denials: [] });
	expect(read('the town got rid of its ferry')).toMatchObject({ turnsAway: true, denials: [] });
	expect(read('the town is far from content')).toMatchObject({ turnsAway: false, denials: ['far from'] });
	expect(read('away the town ran from coal')).toMatchObject({ turnsAway: false, denials: [] });
	expect(read('back in the town')).toMatchObject({ turnsAway: false, denials: [] });
});

it('all words that deny are named, in the order of the wording', () => {
	expect(read('nobody has ever failed to stop the ferry and it is no longer new').denials).toEqual([
		'nobody',
		'failed',
		'stop',
		'no',
		'no longer'
	]);
});

it('a wording without any sign tells nothing', () => {
	expect(read('ferries cross the strait')).toMatchObject({
		denials: [],
		opposing: [],
		turnsAway: false,
		mood: 'is',
		time: 'mixed',
		interprets: false
	});
});
