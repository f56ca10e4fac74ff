import { describe, expect, test } from 'vitest';
import { theUnit } from '../../../support/unit-of-text.ts';

describe('evidence is a particular that can be checked', () => {
	test.each([
		['event', 'The company sold two of its boats to a Norwegian yard.'],
		['figure', 'The fare has risen by 40 percent.'],
		['figure', 'Fewer than half of the passengers paid the full fare last year.'],
		['testimony', 'Captain Bell told the council that the boat should have been docked.'],
		['document', 'According to a study by the University of Oslo, ferries cost a third of what bridges cost.'],
		['example', 'I work on the mainland and cross twice a day.'],
		['example', 'My sister has missed her bus eleven times.'],
		['example', 'For example, the island of Holm lost its school in 2014.']
	])('%s: %s', (kind, text) => {
		const { evidence, evidenceKind } = theUnit(text);
		expect(evidence.score).toBeGreaterThanOrEqual(0.5);
		expect(evidenceKind).toBe(kind);
		expect(evidence.because.length).toBeGreaterThan(0);
	});
});

describe('a claim is no evidence', () => {
	test.each([
		'The province should pay for a new boat.',
		'Ferries are better for the climate than bridges.',
		'I think the company wants to get rid of the line.',
		'I have no doubt that the fare will rise again.',
		'My view is that the council has waited too long.',
		'If the ferry stops, the school will close.',
		'Let us keep the boat.'
	])('%s', (text) => {
		expect(theUnit(text).evidence.score).toBeLessThan(0.5);
	});
});

test('a phone call is no call for anything', () => {
	expect(theUnit('I get unknown calls on my phone every night.').signs.deontic).toBeUndefined();
	expect(theUnit('The union calls for a strike.').signs.deontic).toBe(1);
});

test('what a source says ought to be is the source’s “should”', () => {
	const own = theUnit('The line should be closed in the winter of 2019.');
	const heard = theUnit('Minister Ames said in 2019 that the line should be closed in the winter.');
	expect(own.evidence.score).toBeLessThan(0.5);
	expect(heard.evidence.score).toBeGreaterThan(0.5);
});
