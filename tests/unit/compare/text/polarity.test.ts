import { expect, it } from 'vitest';
import { isAgainst, polarityOf } from '#compare/text/polarity.ts';

const denialsIn = (wording: string) => polarityOf(wording.split(' ')).denials;

it('“stop” denies what follows it, and nothing where nothing does', () => {
	expect(denialsIn('we must stop relying on coal')).toEqual(['stop']);
	expect(denialsIn('we must stop the sale of coal')).toEqual(['stop']);
	expect(denialsIn('people stop and look')).toEqual([]);
	expect(denialsIn('it is a long walk to the stop')).toEqual([]);
});

it('words that deny only together are read together', () => {
	expect(denialsIn('the sale was held back')).toEqual(['held back']);
});

it('words that set themselves against what is spoken of are told apart from denials', () => {
	const { opposing, denials } = polarityOf('the council should reject the closure and forbid the sale'.split(' '));
	expect([opposing, denials]).toEqual([['reject', 'forbid'], []]);
	expect(polarityOf('the council banked on a new site'.split(' ')).opposing).toEqual([]);
});

it('denies nothing with “not only”, with what could only be without something, or in a ground given by the way', () => {
	expect(denialsIn('the road is not only loud')).toEqual([]);
	expect(denialsIn('the town cannot live without the mill')).toEqual([]);
	expect(denialsIn('the road should close because it does not help anybody')).toEqual([]);
	expect(denialsIn('the road should not close because it helps')).toEqual(['not']);
	expect(denialsIn('people who own no car are carried by the tram')).toEqual([]);
	expect(denialsIn('people who own a car are not carried by the tram')).toEqual(['not']);
	expect(denialsIn('people who own a car should not drive here')).toEqual(['not']);
});

it('is against what it condemns, and for what it condemns a ban on', () => {
	const againstIn = (wording: string) => isAgainst(polarityOf(wording.split(' ')));
	expect(againstIn('the new road would be a mistake')).toBe(true);
	expect(againstIn('a ban on lorries would be a mistake')).toBe(false);
	expect(againstIn('the new road corrects an old mistake')).toBe(false);
});
