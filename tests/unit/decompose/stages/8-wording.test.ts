import { describe, expect, test } from 'vitest';
import { wordingOf } from '#decompose/stages/8-wording.ts';
import { weighedUnits } from '../../../support/unit-of-text.ts';

/** The wording of the last unit of a text. */
function lastWording(text: string) {
	const units = weighedUnits(text);
	const unit = units.at(-1);
	if (!unit) throw new Error('no unit');
	return wordingOf(text, unit, units.at(-2));
}

describe('a wording stands alone', () => {
	test.each([
		['without its connective', 'Therefore the boat must stay.', 'The boat must stay.'],
		['without two of them', 'In conclusion, I believe that the boat must stay.', 'The boat must stay.'],
		['without who is said to hold it', 'Critics argue that the boat is a luxury.', 'The boat is a luxury.'],
		['with a time that “since” sets', 'Since 2007 the boat has been late.', 'Since 2007 the boat has been late.'],
		[
			'without a “since” that gives a reason',
			'The council should act, since nobody repairs the pier.',
			'Nobody repairs the pier.'
		],
		['without an “as” that gives a reason', 'As the pier is old, nobody comes here any more.', 'The pier is old.'],
		[
			'with an “it” that stands for nothing',
			'Nor has private capital paid for the trains. It is high time the network came back.',
			'It is high time the network came back.'
		],
		[
			'without an aside in what is granted',
			'It is true, too, that many zoos began as shows.',
			'Many zoos began as shows.'
		],
		[
			'with what its author does not claim',
			'I do not claim that a boat replaces a bridge.',
			'I do not claim that a boat replaces a bridge.'
		],
		['with what others deny', 'Some deny that the boat is safe.', 'Some deny that the boat is safe.'],
		[
			'with the verb that repeats the clause before',
			'The road is full, and so is the railway.',
			'The road is full, and so is the railway.'
		],
		['with that verb also at its head', 'The road is full. So is the railway.', 'So is the railway.'],
		['without line breaks', 'The boat\nis late.', 'The boat is late.'],
		['with a stop', 'The boat is late', 'The boat is late.']
	])('%s', (_, text, wording) => {
		const units = weighedUnits(text);
		const words = units.map((unit, at) => wordingOf(text, unit, units[at - 1]).text);
		expect(words).toContain(wording);
	});

	test('with the subject that two verbs share', () => {
		expect(lastWording('The company has no rival, and therefore it could raise the fare.').text).toMatch(
			/could raise the fare\.$/
		);
		expect(lastWording('The new boat is fast, but cannot carry a lorry.').text).toBe(
			'The new boat cannot carry a lorry.'
		);
	});

	test.each([
		['We have the tracks, and we have the passengers.', 'We have the passengers.'],
		['The town is small, but they pay their taxes.', 'They pay their taxes.'],
		['They bear the burdens, because nobody asked them.', 'Nobody asked them.']
	])('and without a second one where it has its own: %s', (text, wording) => {
		expect(lastWording(text).text).toBe(wording);
	});

	test('with a name for a pronoun where only one can be meant, and it says so', () => {
		const { text, replaced } = lastWording('The islanders have written twice. They want their boat back.');
		expect(text).toBe('The islanders want their boat back.');
		expect(replaced).toEqual({ pronoun: 'they', by: 'The islanders' });
	});
});

describe('what cannot be told is left and said', () => {
	test.each([
		['two that may be meant', 'The islanders wrote to the owners. They were angry.', 'they'],
		['a pointing word', 'The fare doubled. This was a mistake.', 'this'],
		['whose it is', 'The company met the council. Its only aim is to sell the boat.', 'its']
	])('%s', (_, text, unclear) => {
		expect(lastWording(text)).toMatchObject({ replaced: null, unclear });
	});

	test('but “it” that means nothing is no riddle', () => {
		expect(lastWording('The fare doubled. It is clear that people will stay away.')).toMatchObject({
			replaced: null,
			unclear: null
		});
	});
});
