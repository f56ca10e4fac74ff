import { describe, expect, test } from 'vitest';
import { cutUp } from '../../../support/unit-of-text.ts';

describe('a sentence is cut', () => {
	test.each([
		[
			'before a reason',
			'The ferry should stay because the islanders have no other way to the hospital.',
			['The ferry should stay', 'because the islanders have no other way to the hospital.']
		],
		[
			'after an opening clause that grants a point',
			'Although the fare is high, most passengers are glad of the boat.',
			['Although the fare is high', 'most passengers are glad of the boat.']
		],
		[
			'after an opening clause that a connective stands before',
			'In conclusion, although the fare is high, most passengers are glad of the boat.',
			['In conclusion, although the fare is high', 'most passengers are glad of the boat.']
		],
		[
			'at a semicolon between two clauses',
			'The pier is old; the harbour master wants a new one.',
			['The pier is old', 'the harbour master wants a new one.']
		],
		[
			'before a contrast',
			'The bridge would be quicker, but it would cost forty times as much.',
			['The bridge would be quicker', 'but it would cost forty times as much.']
		],
		[
			'at a comma that stands between two sentences',
			'The new timetable does not help the islanders, it only moves the queue to the morning.',
			['The new timetable does not help the islanders', 'it only moves the queue to the morning.']
		],
		[
			'where a full stop was lost',
			'The council has put the repair off for the third year in a row In view of the storms this winter it should act now.',
			[
				'The council has put the repair off for the third year in a row',
				'In view of the storms this winter it should act now.'
			]
		],
		[
			'where hasty writing goes on with a small letter',
			'the boat was late every morning. the company never said why it was.',
			['the boat was late every morning.', 'the company never said why it was.']
		]
	])('%s', (_, text, units) => {
		expect(cutUp(text)).toEqual(units);
	});
});

describe('a sentence stays whole', () => {
	test.each([
		['where a condition is part of the claim', 'If the ferry stops, the school on the island will have to close.'],
		['where “since” sets a time', 'The number of passengers has fallen by half since the company raised the fare.'],
		['where “Since …,” sets a time', 'Since the company raised the fare, the number of passengers has fallen by half.'],
		['where “as” compares', 'The boats could run on Sundays, as they do on the mainland.'],
		[
			'where “and that” goes on with what is said',
			'Critics say that the boat is a luxury, and that no one would miss it.'
		],
		['after an abbreviation', 'Prof. Lena Hartl of Graz has said the same about the old pier.'],
		['inside a quotation', 'He told us that “the boat is old, but it will hold for another winter” and went aboard.'],
		[
			'where clauses with one subject make a list',
			'They pay taxes on every loaf, they can be sent to prison, they can be called up.'
		],
		['around an aside', 'The pier has been patched for decades and at present, it has become a danger to all.'],
		[
			'where two groups are set side by side',
			'Some passengers book a week ahead, whereas others turn up at the pier and wait.'
		],
		['where an event is told with its cause', 'The mate stopped the engine because a rope had caught in the screw.'],
		[
			'where a named view comes with its reason',
			'Mayor Bell said that the pier was safe because it had been inspected.'
		],
		[
			'after “therefore” without a clause of its own',
			'The boat carried 4,200 people, therefore twice as many as it had hoped for.'
		],
		['where “because” stands before an aside', 'Because, I suspect, it is easier to complain than to row.'],
		[
			'where “and” joins what a relative clause says',
			'It is the poor who live by the harbour, and the poor who cannot leave it.'
		],
		['where the second verb has no subject', 'The company has no rival and therefore could raise the fare every year.']
	])('%s', (_, text) => {
		expect(cutUp(text)).toEqual([text]);
	});
});

describe('a sentence is not torn', () => {
	test.each([
		['between a modal and its verb', 'The alliance must therefore give guarantees it is prepared to keep.'],
		['after a comparison', 'When the operator fails, as the last one did in 2016, the hole will be back.'],
		['in a question', 'Would anyone call a tumour healthy because it is getting bigger?']
	])('%s', (_, sentence) => {
		expect(cutUp(sentence)).toEqual([sentence]);
	});
});
