/** The words of briefs, in English: on the screen, on paper, and what the command line says of them. */
import { count } from '../count.ts';
import { makeBrief } from './make-brief.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function duration(seconds: number): string {
	if (seconds < 60) return count(seconds, 'second', 'seconds');
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	return rest === 0 ? count(minutes, 'minute', 'minutes') : `${minutes} min ${rest} s`;
}

/** `2018-10-11` → 11 Oct 2018, as exact as it is known. */
function date(iso: string | null): string {
	if (iso === null) return 'undated';
	const [year = '', month, day] = iso.split('-');
	return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

export const brief = {
	title: 'Brief',
	list: 'Briefs',
	empty: 'A brief gathers cards for and against a motion. Make one below, or of a question the articles answer.',
	toCompare: 'To the questions',
	cardCount: (n: number) => count(n, 'card', 'cards'),
	delete: 'Delete',
	deleted: (title: string) => `The brief “${title}” is deleted.`,
	...makeBrief,
	notFound: 'There is no such brief in this library',
	notFoundDetail: 'It may have been deleted, or was made in another browser.',
	toList: 'To the briefs',
	notWritten: 'The document could not be written. Nothing of the brief is lost.',
	motion: 'Motion',
	question: 'To its question',
	side: 'Whose brief',
	views: { for: 'For', against: 'Against', both: 'Both' },
	print: 'Print',
	markdown: 'Markdown',
	word: 'Word document',
	wordType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	undo: 'Undo',
	undone: 'Taken back.',
	cards: 'Cards',
	sheet: 'The brief as it prints',
	read: 'The tags and the underlined words are read.',
	grip: 'Drag to move, or press Alt with an arrow key',
	tag: 'Tag',
	heading: 'Heading of the block',
	newHeading: 'New block',
	addHeading: 'Begin a block here',
	headed: 'A block begins here. Its heading can be edited.',
	up: 'Up',
	down: 'Down',
	moved: 'The card is moved.',
	otherSide: 'A card does not change sides by being dragged. Remove it here and add it there.',
	remove: 'Remove',
	removed: 'The card is removed.',
	add: 'Add a card',
	added: 'The card is added.',
	find: 'Find a statement in these articles',
	findAnswer: 'Find an answer in these articles',
	elsewhere: 'In other articles of the library',
	notThere: 'This statement is no longer in the library.',
	noStatement: 'No other statement has these words.',
	close: 'Close',
	open: 'Open in the article',
	none: {
		case: 'No author says so. Look in the articles for what supports it.',
		answers: 'Nothing here answers them yet.'
	},
	answeredBy: (n: number) => (n === 1 ? 'One card answers this' : `${count(n, 'card', 'cards')} answer this`),
	nothingAnswers: (tag: string) => `Nothing here answers “${tag}”`,
	noOther: 'No claim of the other side is in this brief.',
	thisCard: 'This card',
	missing: (parts: readonly string[]) => `Missing: ${parts.join(', ')}`,
	parts: { author: 'author', publication: 'publication', date: 'date', link: 'link' },
	repeats: {
		statement: 'The same statement as an earlier card',
		words: 'The same words as an earlier card',
		claim: 'Says what an earlier card says'
	},
	/** On paper. */
	paper: {
		language: 'en',
		sections: {
			'we-say': 'We say',
			'they-say': 'They will say',
			'we-answer': 'We answer',
			for: 'For',
			against: 'Against',
			'for-answers': 'Those for answer',
			'against-answers': 'Those against answer',
			either: 'Of authors on both sides'
		},
		marks: {
			retelling: 'Retelling, not the author’s words',
			changed: 'Not to be quoted: these words no longer stand so in the article',
			unchecked: 'Not checked: the article’s text is not here',
			unsaid: 'Unsaid by the author',
			wordless: 'No words of the author',
			gone: 'This statement is no longer in the library'
		},
		reported: 'The author only reports this view',
		answersTo: (claim: string) => `They say: ${claim}`,
		date,
		paragraphs: (numbers: readonly number[]) => `¶${numbers.join(', ')}`,
		omission: '[…]',
		time: (words: number, seconds: number) => `${count(words, 'word', 'words')} to say, about ${duration(seconds)}.`
	}
};
