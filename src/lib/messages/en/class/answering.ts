/** A class that answered or drew pairs and made no maps, in English. */
import { count } from '#messages/count.ts';

export const answering = {
	answers: {
		asked: 'What was asked',
		pairs: 'Pairs of the key',
		beyond: 'Pairs the key has not',
		beyondNone: 'Nobody drew a pair beyond the key.',
		question: (nth: number) => `Question ${nth}`,
		same: 'the same',
		opposed: 'a clash',
		key: (answer: string) => `The key: ${answer}`,
		keyOpen: 'No answer is the right one: you read what is written.',
		or: ' or ',
		given: (answer: string, n: number, of: number) => `${answer} ${n} of ${of}`,
		none: (n: number, of: number) => `no answer ${n} of ${of}`,
		notDrawn: (n: number, of: number) => `not drawn ${n} of ${of}`,
		written: (n: number) => `What was written (${n})`,
		done: 'Answered',
		pairsDrawn: 'Pairs',
		first: 'First thing to say',
		allRight: 'Everything is as in the key.',
		nothing: 'Nothing answered yet.',
		talk: (question: string, right: string, n: number, of: number) =>
			`${question}: ${n} of ${of} have it otherwise than the key (${right}).`,
		otherwise: 'Answered otherwise than the key',
		otherwiseNone: 'Nobody answered otherwise than the key.',
		otherwiseLine: (question: string, answer: string, right: string) =>
			`${question}: “${answer}”; the key has “${right}”.`,
		beyondLine: (question: string, answer: string) => `${question}: ${answer}; the key has no such pair.`,
		figures: {
			bears: 'Strengthens, weakens or neither: Krippendorff’s α',
			question: 'Critical questions: yes, no or one cannot tell: α',
			pairs: 'The same, a clash or nothing, between any two statements of the two authors: α',
			same: 'the same, or not: α',
			opposed: 'a clash, or not: α'
		},
		figureNames: {
			bears: 'Same answer given',
			question: 'Same answer to critical questions',
			pairs: 'Same pairs drawn',
			same: 'Same agreements found',
			opposed: 'Same clashes found'
		},
		questions: (n: number) => count(n, 'question', 'questions'),
		statementPairs: (n: number) => count(n, 'pair of statements', 'pairs of statements'),
		unanswered: 'no answer',
		right: 'as in the key',
		wrong: 'otherwise',
		open: 'for you to read',
		commentOn: (about: string) => `Comment on: ${about}`
	}
};
