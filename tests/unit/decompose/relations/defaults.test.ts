import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';

describe('a comment in one paragraph', () => {
	const { bearing } = drafted(
		`I have been a nurse on a night ward for nine years. The proposed form takes twenty minutes per patient. Last night I had eighteen patients. Nobody reads these forms anyway. My sister works in a clinic by the sea. The coffee there is better. The agency should not adopt this requirement.`
	);

	test('keeps what stands far apart without a word that joins it unjoined', () => {
		expect(bearing('I have been a nurse') ?? '').not.toContain('should not adopt');
		expect(bearing('Nobody reads these forms') ?? '').not.toContain('should not adopt');
		expect(bearing('The coffee there is better')).not.toBeNull();
	});
});

describe('“It is also a question of air”', () => {
	test('opens a point and is concluded from nothing', () => {
		const { saying, bearing } =
			drafted(`The park must stay. People need a place to sit. It is also a question of air. Trees cool the street in July.

Car parks can be built under ground. It is also a matter of independence: a walker needs no ticket.`);
		expect(saying('a question of air').role).toBe('premise');
		expect(saying('a matter of independence').role).toBe('premise');
		expect(bearing('Trees cool')).not.toContain('question of air');
	});
});

describe('“otherwise”', () => {
	test('gives the reason for what has to be done', () => {
		const { bearing } = drafted(
			'There should be no new farms in the inner fjord until the oxygen is back. Otherwise we will lose the cod.'
		);
		expect(bearing('lose the cod')).toMatch(/^\+ There should be no new farms/);
	});
});

describe('a call', () => {
	test.each([
		['after a condition', 'If you pay for what you do not use, quit today.'],
		['with “please”', 'Please do not adopt this requirement.'],
		['“I ask this committee”', 'I ask this committee to pass the bill.']
	])('is the main conclusion: %s', (_, call) => {
		const { main } = drafted(`The form takes twenty minutes. Nobody reads it. Wards are short of hands. ${call}`);
		expect(main.passages[0]).toMatchObject({ exact: call });
	});
});

describe('what opens a text and argues nothing', () => {
	test.each([
		'My name is Dolores Quint.',
		'Let me tell you why.',
		'The question before us is whether a tenant may stay.'
	])('“%s” is left out', (words) => {
		const { leftOut } = drafted(`${words} Rents should be capped. Wages have not risen for nine years.`);
		expect(leftOut.map(([, left]) => left)).toContain(words);
	});
});
