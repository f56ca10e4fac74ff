/** What is said while a map is made and changed, in English. */

import { count } from '../count.ts';

export const editing = {
	arranging: (statements: number) => `Arranging ${count(statements, 'statement', 'statements')} …`,
	undone: (what: string) => `Undone: ${what}`,
	redone: (what: string) => `Redone: ${what}`,
	noStepHere: (siglum: string) =>
		`${siglum} is no reason for anything yet, and nothing is a reason for it: there is no step here.`,
	selectWords: 'Select words, then',
	textKeys:
		'The text. Arrow keys choose sentences, with Ctrl clauses and paragraphs, with Shift more or fewer words; then C, P or E, or S, A; Enter changes the wording',
	/** Short, beside the keys that choose words. */
	byKey: { sentence: 'sentence', clause: 'clause' },
	addWordsTo: (siglum: string) => `Let ${siglum} rest on these words too`,
	unsaidFor: (siglum: string) => `Add an unsaid premise beside ${siglum}`,
	evidenceFor: (siglum: string) => `Evidence for ${siglum}`,
	takeInHand: (siglum: string) => `Take ${siglum} in hand`,
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
		/** Short for what each button says in full: `A reason for P1`. */
		for: 'for',
		reason: 'reason',
		evidence: 'evidence',
		attack: 'attack',
		step: 'the step',
		together: 'together',
		wordsToo: 'these words too',
		chosen: (words: string) => `Selected: ${words}`,
		made: (siglum: string) => `${siglum} is made. Enter changes its wording.`
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
		existing: 'Statements of this article',
		find: 'Find a statement by its words or its sign'
	},
	copied: (n: number) => `${count(n, 'statement is', 'statements are')} on the clipboard.`,
	nothingToPaste: 'There is nothing on the clipboard that could become a statement.',
	pasteByKey: 'This browser does not hand out its clipboard to a menu. Press Ctrl V.',
	history: {
		title: 'History and snapshots',
		visit: 'Done in this visit',
		start: 'As it was opened',
		snapshots: 'Snapshots',
		name: 'Name of a snapshot',
		take: 'Take a snapshot',
		asItCame: 'As it came with the library',
		none: 'None yet. A snapshot keeps the whole map as it is now, under a name.',
		restore: 'Bring back',
		restoreOf: (name: string) => `Bring back ${name}`,
		restored: (name: string) => `Bring back the snapshot ${name}`,
		remove: 'Remove',
		removeOf: (name: string) => `Remove the snapshot ${name}`,
		from: 'Compare',
		to: 'with',
		now: 'the map as it is now',
		compare: 'Compare',
		same: 'There is no difference.',
		unreadable: 'This snapshot cannot be read here: it was taken by a newer version.',
		how: { added: 'new', changed: 'changed', removed: 'gone' },
		attack: (from: string, to: string) => `the attack of ${from} on ${to}`
	},
	replace: {
		label: 'Replace words in the wordings',
		find: 'Find',
		by: 'Replace by',
		matchCase: 'Capitals matter',
		wholeWords: 'Whole words only',
		found: (n: number) => `${count(n, 'statement has', 'statements have')} these words.`,
		run: (n: number) => `Replace in ${count(n, 'statement', 'statements')}`,
		done: (n: number) => `${count(n, 'place', 'places')} replaced.`
	},
	menu: {
		map: 'The map',
		statement: (siglum: string) => `What can be done with ${siglum}`,
		tie: (from: string, to: string) => `How does ${from} bear on ${to}?`
	},
	placed: (siglum: string) => `Move ${siglum}`,
	redirected: 'Take a line to another statement',
	elsewhere: (siglum: string) => `Take the line of ${siglum} to another statement…`,
	inItsPlace: (siglum: string, to: string) => `Let another statement bear on ${to} in place of ${siglum}…`,
	alsoChosen: (n: number) => `and ${count(n, 'more selected', 'more selected')}`,
	kindOpen: 'not said',
	isReported: 'A view the author only reports',
	asReported: (siglum: string) => `Let ${siglum} be a view the author only reports`,
	asOwn: (siglum: string) => `Let ${siglum} be the author’s own view`,
	kindOfEvidence: (siglum: string) => `Kind of evidence of ${siglum}`,
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
		checkTerms: 'Check the terms…',
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
		kindOf: (siglum: string) => `Kind of the attack of ${siglum}`,
		remove: 'Remove this attack',
		removeOf: (siglum: string) => `Remove the attack of ${siglum}`
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
	correction: {
		here: 'These words stand in an earlier version of the text.',
		look: 'Look at that version',
		earlier: (place: number, of: number) => (of === 1 ? 'earlier version' : `earlier version ${place}`)
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
