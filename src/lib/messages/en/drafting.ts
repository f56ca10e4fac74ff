/** The words of asking for a draft of an article that is in the library: from the engine, or from the assistant. */
import { count } from '../count.ts';

export const drafting = {
	draft: 'Draft the argument',
	again: 'Draft again',
	withAssistant: 'Draft with the assistant',
	running: 'Drafting the argument',
	stop: 'Stop',
	label: 'Draft',
	labelAssistant: 'Draft by the assistant',
	done: (n: number, leftOut: number, sentences: number) =>
		`${count(n, 'suggestion', 'suggestions')}. ${leftOut} of ${count(sentences, 'sentence', 'sentences')} left out.`,
	same: 'The draft is the same as before. What you accepted and rejected stays.',
	refused: {
		'not-english': 'This text is not in English, the only language that can be drafted so far. Nothing was changed.',
		'no-words': 'There are no words to draft from. Nothing was changed.'
	},
	failed: 'The draft could not be made. Your map is as it was. Load the page again and try once more.',
	stopped: 'Stopped. Your map is as it was.',
	replaces:
		'Suggestions that nobody has looked at are replaced. What you accepted stays, and what you rejected stays away.',
	rejected: (n: number) => `${count(n, 'suggestion', 'suggestions')} you rejected ${n === 1 ? 'stays' : 'stay'} away.`,
	forget: 'Let them be suggested again',
	send: (characters: number, parts: number, model: string, address: string) =>
		`${characters.toLocaleString('en')} characters of text and the title, in ${count(parts, 'part', 'parts')}, go to ${model} at ${address}. Nothing else is sent.`,
	start: 'Send it and draft',
	setUp: 'Set up the assistant',
	part: (part: number, of: number, received: number) =>
		`Part ${part} of ${of}: ${received === 0 ? 'waiting for the first word' : `${count(received, 'character', 'characters')} have come`}`,
	waiting: (seconds: number, isTold: boolean) =>
		isTold
			? `The server asks to wait ${count(seconds, 'second', 'seconds')}.`
			: `The server has had enough questions for now and does not tell this page for how long. Asking again in ${count(seconds, 'second', 'seconds')}.`,
	result: (statements: number, relations: number) =>
		`${count(statements, 'suggestion', 'suggestions')} and ${count(relations, 'relation', 'relations')} came.`,
	unverifiable: (n: number) =>
		`${count(n, 'suggestion was', 'suggestions were')} dropped: the words quoted do not stand in the text.`,
	malformed: (n: number) =>
		`${count(n, 'suggestion was', 'suggestions were')} dropped: not in the form that was asked for.`,
	loose: (n: number) =>
		`${count(n, 'relation was', 'relations were')} dropped: to something dropped, twice the same, or in a circle.`,
	decided: (n: number) =>
		`${count(n, 'suggestion', 'suggestions')} met what you had decided already and changed nothing.`,
	cutShort: 'An answer ended early; suggestions may be missing.',
	unread: (n: number) => `${count(n, 'part was', 'parts were')} not read.`,
	review: 'Review them',
	leftOut: 'Show what was left out',
	leftOutTitle: (n: number) => `${count(n, 'sentence or part', 'sentences and parts')} left out`,
	nothingLeftOut: 'Nothing of the text was left out.',
	reasons: {
		heading: 'a heading',
		byline: 'about the author or the publication',
		boilerplate: 'furniture of a web page',
		references: 'a reference',
		repeated: 'a repetition of an earlier sentence',
		'no-clause': 'no clause that asserts something',
		'too-long': 'too long to be one sentence',
		question: 'a question',
		announcement: 'about the text itself',
		background: 'background that nothing is concluded from',
		taken: 'already in a statement you accepted',
		rejected: 'you rejected a suggestion here'
	}
};
