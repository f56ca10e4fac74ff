import { describe, expect, test } from 'vitest';
import { theUnit, weighedUnits } from '../../../support/unit-of-text.ts';

const opening = (text: string) => theUnit(text).cues.flatMap(({ sense, opens }) => (opens ? [sense] : []));

test.each([
	['Therefore the boat must stay.', 'result'],
	['Some people believe that the boat is a luxury.', 'objection'],
	['Of course, the boat is old.', 'concession'],
	['For instance, the mate lives on board.', 'example'],
	['In short, nobody gains.', 'summary'],
	['That is, it never pays.', 'restatement']
])('“%s” opens with a %s', (text, sense) => {
	expect(opening(text)).toContain(sense);
});

test.each([
	['Since 2011 the boat has been late.', 'reason'],
	['That is an argument for a new engine.', 'restatement'],
	['In view of the storms, the province should act now.', 'reason'],
	['So far the boat has been on time.', 'result']
])('“%s” does not open with a %s', (text, sense) => {
	expect(opening(text)).not.toContain(sense);
});

describe('voice', () => {
	test('a view of people without a name is reported', () => {
		expect(theUnit('Critics argue that the boat is a luxury.').voice).toBe('reported');
	});

	test('a view that nobody holds is the author’s own word', () => {
		expect(theUnit('Nobody suggests that the boat is a luxury.').voice).toBe('own');
	});
});

test('a connective before a granted clause belongs to the clause that follows', () => {
	const units = weighedUnits('The boat is slow. However, although it is slow, it always arrives.');
	expect(
		units
			.at(-1)
			?.cues.filter(({ opens }) => opens)
			.map(({ sense }) => sense)
	).toContain('contrast');
});

test('words of an indicator are not what a unit is about', () => {
	expect([...theUnit('I strongly believe that boats matter.').content]).toEqual(['boat', 'mat']);
});
