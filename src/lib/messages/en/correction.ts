/** Correcting a text, in English. */
import { count } from '../count.ts';

export const correction = {
	title: (title: string) => `Correct the text of ${title}`,
	repairTitle: 'Passages that wait for you',
	steps: ['The text', 'What happens to the passages'],
	text: 'The text. Mend misprints, add what is missing, or put a better version in its place.',
	textDetail: 'Nothing changes before you have seen what happens to the passages.',
	adding: {
		title: (title: string) => `The text of ${title}`,
		text: 'Paste the text, or write it. Blank lines part its paragraphs.',
		keep: 'Keep the text',
		label: 'Add the text'
	},
	openFile: 'Open a better version from a file',
	reading: (percent: number) => `Reading the file: ${percent} %`,
	unreadable: (name: string) => `${name} holds no text that can be read. The text here is as it was.`,
	characters: (n: number, change: number) =>
		`${n.toLocaleString('en')} characters${change === 0 ? '' : `, ${Math.abs(change).toLocaleString('en')} ${change > 0 ? 'more' : 'fewer'} than before`}`,
	next: 'See what happens to the passages',
	unchanged: 'Nothing in the text was changed.',
	empty: 'A text needs words. To take it away, delete the article.',
	working: (done: number, all: number) => `${done} of ${all} passages looked up`,
	stop: 'Stop',
	back: 'Back to the text',
	keep: 'Keep the corrected text',
	keepRepairs: 'Keep',
	label: 'Correct the text',
	repairLabel: (n: number) => `Put ${count(n, 'passage', 'passages')} right`,
	kept: (waiting: number) =>
		waiting === 0
			? 'The text is corrected. Every passage has its place.'
			: `The text is corrected. ${count(waiting, 'passage waits', 'passages wait')} in the earlier version until you put ${waiting === 1 ? 'it' : 'them'} right.`,
	changes: (n: number) => `${count(n, 'change', 'changes')} in the text`,
	moreChanges: (n: number) => `and ${n.toLocaleString('en')} more`,
	was: 'Was',
	is: 'Is now',
	nothing: '(nothing)',
	counts: {
		exact: (n: number) => `${n} as before`,
		moved: (n: number) => `${n} moved: the same words in other surroundings`,
		changed: (n: number) => `${n} changed: please check`,
		lost: (n: number) => `${n} lost`
	},
	allFine: 'Every passage keeps its words.',
	waiting: (n: number) =>
		`${count(n, 'passage needs', 'passages need')} you. What you leave stays with the earlier version, and can be put right later.`,
	takeAll: (n: number) => `Take ${n === 1 ? 'the proposed place' : `all ${n} proposed places`}`,
	leaveAll: 'Leave all',
	proposed: 'Proposed',
	another: 'Another place',
	chosen: 'Your words',
	leave: 'Leave it with the earlier version',
	remove: 'Take these words away from the statement',
	choose: 'Choose words in the text…',
	choosing: (siglum: string) => `The text: select the words on which ${siglum} rests`,
	useWords: 'Use the selected words',
	noWords: 'Select words in the text first.',
	carried: (n: number) => `${count(n, 'passage is', 'passages are')} carried along`,
	states: { exact: 'As before', moved: 'Moved', changed: 'Changed', lost: 'Lost' }
};
