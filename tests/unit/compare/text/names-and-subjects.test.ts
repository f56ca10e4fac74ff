import { describe, expect, it } from 'vitest';
import { termsOf } from '#compare/text/terms.ts';

describe('the terms of a wording', () => {
	it('written as names are known by a capital inside the sentence, or by capitals alone', () => {
		const { names } = termsOf('Trams of the Harwick Line pleased NRO and A.');
		expect(names).toEqual(['Harwick', 'Line', 'NRO'].map((name) => termsOf(`x ${name}`).names[0]));
		expect(termsOf('NRO trams').names).toHaveLength(1);
		expect(termsOf('Trams run').names).toEqual([]);
	});

	it('come each with the word it was made from', () => {
		const { terms, written } = termsOf('The 4,000 trams of South Asia and Norway ran, x times over.');
		expect(written).toEqual(['4,000', 'trams', 'ran', 'times']);
		expect(terms).toHaveLength(written.length);
	});

	it('hold each country once, as first written, and each as a participant only with a capital', () => {
		const { participants, participantsWritten } = termsOf(
			'Oslo, Norway and South Asia; a polish for Poland, Norwegians say.'
		);
		expect(participants).toEqual(['@norway', '@south-asia', '@poland']);
		expect(participantsWritten).toEqual(['Oslo', 'South Asia', 'Poland']);
	});

	it('have no subject after a preposition and an article, and one after a plain word', () => {
		expect(termsOf('Trains to the US are late.').subject).toBeNull();
		expect(termsOf('Late trains from Norway harm Sweden.').subject).toBeNull();
		expect(termsOf('Trains show the US how.').subject).toBe('@us');
	});

	it('of the predicate are none where nothing follows the auxiliary verb, or where it stands too far in or first', () => {
		expect(termsOf('The ring road can.').predicateFrom).toBeNull();
		expect(termsOf('Can the ring road last?').predicateFrom).toBeNull();
		expect(termsOf('One two three four five six can last.').predicateFrom).not.toBeNull();
		expect(termsOf('One two three four five six seven can last.').predicateFrom).toBeNull();
		expect(termsOf('The road can do what roads must do.').predicateFrom).toBe(1);
	});
});
