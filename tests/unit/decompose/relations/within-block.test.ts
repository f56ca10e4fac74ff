import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';

describe('inside a paragraph', () => {
	test('a clause and the reason that opens its sentence do not lean on each other', () => {
		const { bearing } = drafted(
			'The province should act. The island lost its doctor. As the ferry was late every day, nobody wanted the post.'
		);
		expect(bearing('The ferry was late')).toBe('+ Nobody wanted the post.');
		expect(bearing('Nobody wanted the post')).not.toMatch(/ferry was late/);
	});

	test('“therefore” after the subject draws its conclusion too', () => {
		const { bearing, whyOfLink } = drafted(
			'The airport must close at night. A study put the loss through poor sleep at 60 million. Night flights therefore cost the region more than they bring in.'
		);
		expect(bearing('A study put the loss')).toBe('+ Night flights therefore cost the region more than they bring in.');
		expect(whyOfLink('A study put the loss')).toBe('“therefore” after it draws a conclusion from it.');
	});

	test('what an author grants is answered by the clause after “but”', () => {
		const { bearing } = drafted('We need the bridge. It is expensive, but the ferry is more expensive every year.');
		expect(bearing('It is expensive')).toMatch(/^- /);
	});

	test('an example serves the claim before it', () => {
		const { bearing } = drafted(
			'The town should plant trees. Trees cool the streets. For example, Elm Road was four degrees cooler than the square last July.'
		);
		expect(bearing('Elm Road')).toBe('+ Trees cool the streets.');
	});
});
