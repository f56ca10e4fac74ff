import { expect, it } from 'vitest';
import { withAcronyms } from '#compare/text/acronyms.ts';
import { termsOf } from '#compare/text/terms.ts';

const read = (...wordings: string[]) => withAcronyms(wordings, wordings.map(termsOf));

it('a name spelled out is read with its abbreviation where another wording abbreviates it', () => {
	const [spelled, abbreviated] = read('The Nordic Rail Organization met in Narvik.', 'The NRO met in May.');
	const [common] = abbreviated?.names ?? [];
	expect(spelled?.names).toContain(common);
	expect(spelled?.terms).toHaveLength(spelled?.written.length ?? 0);
});

it('small words inside a name, and a first word that only opens the sentence, do not count', () => {
	const [spelled] = read('Later Office of the Rail Inspector papers were lost.', 'The ORI lost papers.');
	expect(spelled?.terms).toContain('ori');
});

it('nothing is added where nobody abbreviates', () => {
	const wording = 'The Nordic Rail Organization met in Narvik.';
	expect(read(wording, 'It met in May.')[0]).toEqual(termsOf(wording));
});
