/** What is said while a map is made and changed, in English. */

import { count } from '../count.ts';

export const editing = {
	undone: (what: string) => `Undone: ${what}`,
	redone: (what: string) => `Redone: ${what}`,
	noStepHere: (siglum: string) =>
		`${siglum} is no reason for anything yet, and nothing is a reason for it: there is no step here.`,
	selectWords: 'Select words, then',
	textKeys: 'The text. Arrow keys choose sentences, Shift and arrow keys more or fewer words; then C, P or E',
	addWordsTo: (siglum: string) => `Let ${siglum} rest on these words too`,
	unsaidFor: (siglum: string) => `Add an unsaid premise beside ${siglum}`,
	/** One new statement, or one looked up. */
	tieNew: {
		supports: (to: string) => `A reason for ${to}`,
		attacks: (to: string) => `An attack on ${to}`,
		undercuts: (to: string) => `An attack on the step at ${to}`,
		joins: (to: string) => `A premise together with ${to}`
	},
	/** The statements chosen first, to the one chosen last. */
	tieChosen: {
		supports: (from: string, to: string) => `Let ${from} support ${to}`,
		attacks: (from: string, to: string) => `Let ${from} attack ${to}`,
		undercuts: (from: string, to: string) => `Let ${from} attack the step at ${to}`,
		joins: (from: string, to: string) => `Take ${from} together with ${to}`
	},
	bar: {
		label: 'What the selected words are',
		makes: 'Make',
		of: (siglum: string) => `For ${siglum}`,
		more: (siglum: string) => `More words of ${siglum}`,
		chosen: (words: string) => `Selected: ${words}`
	},
	composer: {
		wording: 'Write it, or find a statement',
		unsaidWording: 'What else has to be true for this to support it?',
		asNew: (words: string) => `New: ${words}`,
		role: 'Role of the new statement',
		step: 'Which step',
		add: 'Add',
		addMore: 'Add, and go on',
		addMoreKey: 'Shift Enter adds and goes on',
		existing: 'Statements of this article'
	},
	menu: {
		map: 'The map',
		statement: (siglum: string) => `What can be done with ${siglum}`,
		tie: (from: string, to: string) => `How does ${from} bear on ${to}?`
	},
	placed: (siglum: string) => `Move ${siglum}`,
	redirected: 'Take a line to another statement',
	alsoChosen: (n: number) => `and ${count(n, 'more selected', 'more selected')}`,
	kindOpen: 'not said',
	isReported: 'A view the author only reports',
	tags: 'Tags',
	tagsHint: 'separated by commas',
	step: {
		schemeOf: (name: string) => `Argument scheme of ${name}`,
		noScheme: 'No scheme named',
		more: (name: string) => `Change ${name}`,
		moreShort: 'Change',
		reverse: (premise: string, conclusion: string) => `Turn round: ${conclusion} supports ${premise}`,
		reversed: 'Turn the step round',
		ownReason: (siglum: string) => `Let ${siglum} be a reason of its own`,
		takeOut: (siglum: string) => `Take ${siglum} out of the step`,
		object: 'Attack this step',
		remove: 'Remove this step',
		families: {
			sources: 'From sources',
			causes: 'From causes',
			cases: 'From cases',
			rules: 'From rules',
			action: 'For an action',
			persons: 'About persons'
		}
	},
	attack: {
		more: (siglum: string) => `Change the attack of ${siglum}`,
		answer: (siglum: string) => `Answer ${siglum}`,
		kind: 'Kind of attack',
		remove: 'Remove this attack'
	},
	passage: {
		start: 'Start',
		end: 'End',
		startBack: 'Start a word earlier',
		startForward: 'Start a word later',
		endBack: 'End a word earlier',
		endForward: 'End a word later',
		changed: 'Change the marked words',
		remove: 'Remove',
		removeLong: 'Remove these words from the statement'
	},
	wording: 'Wording',
	wordingOf: (siglum: string) => `Wording of ${siglum}`,
	wordingDone: 'Enter ends',
	deletion: {
		title: (sigla: string, lines: number) =>
			`Delete ${sigla}${lines > 0 ? ` and its ${count(lines, 'line', 'lines')}` : ''}? You can undo this.`,
		stepGoes: (step: string) => `${step} goes`,
		stepStays: (step: string, sigla: string) => `${step} goes on without ${sigla}`,
		attackGoes: (from: string, to: string) => `the attack of ${from} on ${to} goes`,
		elsewhere: (n: number) => `${count(n, 'finding', 'findings')} of comparisons ${n === 1 ? 'goes' : 'go'}`,
		confirm: 'Delete',
		label: (sigla: string) => `Delete ${sigla}`
	},
	aStatement: 'That statement'
};
