import { describe, expect, it } from 'vitest';
import { termsOf } from '#compare/text/terms.ts';

describe('the terms of a wording', () => {
	it('are stems of content words, in their order', () => {
		expect(termsOf('The trains are carrying many passengers.').terms).toEqual(
			termsOf('A train carried passengers!').terms
		);
	});

	it('keep a number, and a type number without its variant', () => {
		expect(termsOf('It bought 4,000 X-60M trains.').terms).toEqual(expect.arrayContaining(['#4000', '#x-60']));
	});

	it('do not hold the countries, which stand apart, each once', () => {
		const { participants, terms, subject } = termsOf('Oslo and the Norwegian parliament turned to Stockholm.');
		expect(participants).toEqual(['@norway', '@sweden']);
		expect(subject).toBe('@norway');
		expect(terms).not.toContain('oslo');
	});

	it('know a region of two words, and “us” from the US', () => {
		expect(termsOf('Let us look to South Asia and the US.').participants).toEqual(['@south-asia', '@us']);
	});

	it('have no subject where the first country follows a preposition', () => {
		expect(termsOf('In Norway trains are late.').subject).toBeNull();
	});

	it('take the head of a government for its country', () => {
		expect(termsOf('The Trump administration may yet give way to Putin.').participants).toEqual(['@us', '@russia']);
	});

	it('of what is said of the subject begin after the auxiliary verb, where one stands near the beginning', () => {
		const { terms, predicateFrom } = termsOf('The ring road can take the remaining traffic.');
		expect(terms.slice(0, predicateFrom ?? 0)).toEqual(termsOf('ring road').terms);
		expect(termsOf('Oslo sold nine trams to the northern towns, and more are on order.').predicateFrom).toBeNull();
		expect(termsOf('Trams carry children to school.').predicateFrom).toBeNull();
	});

	it('what a wording is for is not what it sets aside', () => {
		const { written, setAside } = termsOf('The town should mend its railway rather than build a road, says Ann.');
		expect(setAside.map((place) => written[place])).toEqual(['build', 'road']);
	});
});
