/** The comparison's words, in English. Names of authors come in as they stand in the library. */
import { count } from '../count.ts';

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
	if (names.length < 2) return names[0] ?? '';
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Where the engine has looked as well, that it found nothing is said too. */
const nothingYet = (searched: boolean, what: string) =>
	searched ? `Nothing is recorded ${what}, and nothing was found.` : `Nothing is recorded yet ${what}.`;

export const compare = {
	title: 'Compare',
	question: 'Question',
	otherQuestions: (n: number) => count(n, 'question', 'questions'),
	chooseQuestion: 'Choose another question',
	authors: 'Authors shown',
	changeAuthors: 'Change authors',
	lastTwo: 'A comparison needs two authors.',
	view: 'View',
	views: {
		summary: 'Summary',
		side: 'Side by side',
		merged: 'Merged',
		matrix: 'Matrix',
		cruxes: 'Cruxes',
		facts: 'Facts',
		suggestions: 'Suggestions'
	},
	missing: (n: number) =>
		`${count(n, 'article of this comparison is', 'articles of this comparison are')} not in this library.`,
	notFound: 'There is nothing to compare at this address',
	notFoundDetail: 'A comparison needs two articles of this library. Choose them here.',
	choose: {
		title: 'Which articles do you want to lay side by side?',
		detail: 'Two to eight. What is known between them is shown; nothing about them changes.',
		collections: 'Ready to explore',
		articles: 'Or choose them yourself',
		start: (n: number) => (n < 2 ? 'Compare' : `Compare ${n} articles`),
		needTwo: 'Choose at least two.',
		tooMany: 'Eight at most.'
	},
	notLoaded: 'This view could not be loaded. Reload the page; without a network, visit it once with one.',
	relations: { same: 'same', opposed: 'opposed', related: 'related' },
	isSuggested: (relation: string) => `${relation}?`,
	relationOf: (one: string, relation: string, other: string) => `${one} and ${other}: ${relation}`,
	quotes: 'Quotes',
	closeQuotes: 'Put the quotes away',
	openInArticle: 'Open in the article',
	retold: 'retold',
	noWords: 'No words of the text are attached.',
	nothingBetween: 'No relation is recorded between these two.',
	suggestedBecause: (why: string) => `Suggested: ${why}`,
	confirm: 'Confirm',
	notSo: 'Not so',
	makeSame: 'They agree',
	makeOpposed: 'They are opposed',
	makeRelated: 'They are related',
	judged: {
		same: 'Recorded: they say the same.',
		opposed: 'Recorded: they are opposed.',
		related: 'Recorded: they are related.',
		none: 'Recorded: nothing holds between the two.',
		asked: 'The question is asked. Now say where each author stands.',
		takenOut: 'Recorded: it says something of its own.'
	},
	undo: 'Undo',
	undone: (what: string) => `Taken back. ${what}`,
	notKept: 'This could not be recorded: the library cannot be written to just now.',
	silent: (name: string) => `${name} is silent on this`,
	matrix: {
		label: 'Questions and shared claims, by author',
		corner: 'Question, and what is said about it',
		others: 'Said by several, on no question listed',
		sortedBy: (name: string) => `Sort by ${name}`,
		byQuestion: 'By question',
		byReach: 'Most authors first',
		byDispute: 'Most disputed first',
		order: 'Order',
		oneAuthor: 'Author shown',
		states: {
			concludes: 'concludes',
			premise: 'uses as premise',
			asserts: 'asserts',
			reports: 'only reports',
			mixed: 'both ways',
			denies: 'denies',
			silent: 'silent'
		},
		cell: (name: string, state: string) => `${name}: ${state}`,
		empty: (searched: boolean) => nothingYet(searched, 'that two of these authors share or dispute')
	},
	summary: {
		title: 'Summary',
		tally: {
			for: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'says' : 'say'} yes`,
			against: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'says' : 'say'} no`,
			mixed: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'says' : 'say'} partly`,
			silent: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} silent`
		},
		/** The same where nobody has confirmed it. */
		tallySeems: {
			for: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'seems' : 'seem'} to say yes`,
			against: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'seems' : 'seem'} to say no`,
			mixed: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'seems' : 'seem'} to say partly`,
			silent: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'seems' : 'seem'} to be silent`
		},
		answers: { for: 'yes', against: 'no', mixed: 'partly', silent: 'silent' },
		noQuestion: 'No question is recorded for these articles yet. Their main conclusions:',
		mains: 'What each concludes',
		positions: 'Who says what',
		concludes: 'Main conclusion',
		noMain: 'No main conclusion is marked in this article.',
		cruxes: 'What it turns on',
		shared: 'What they agree on',
		sharedBy: (names: readonly string[]) => `${listed(names)} say the same:`,
		seemsShared: (names: readonly string[]) => `${listed(names)} seem to say the same.`,
		opposed: 'Where they clash',
		clashes: 'Facts told differently',
		moreOnScreen: (n: number, view: string) => `${n.toLocaleString('en')} more on the screen, under ${view}.`,
		furtherQuotes: (n: number) =>
			`One quote for each author; ${count(n, 'further quote stands', 'further quotes stand')} on the screen.`,
		moreIn: (n: number, view: string) => `${n.toLocaleString('en')} more under ${view}`,
		copy: 'Copy the page',
		copied: 'The page is copied.',
		notCopied: 'This browser did not let the page be copied. Print it instead.',
		print: 'Print',
		source: (names: readonly string[]) =>
			`A comparison of ${listed(names)}. What stands in quotation type is the text’s own wording, or its retelling where marked.`
	},
	side: {
		columns: 'What stands in the columns',
		columnKinds: { rows: 'Aligned', maps: 'Maps', outlines: 'Outlines', texts: 'Texts' },
		columnOf: (name: string) => `${name}, in full`,
		alignedWith: (siglum: string) => `${siglum} is aligned with`,
		alignedWithNothing: (siglum: string) => `Nothing in the other columns is aligned with ${siglum}.`,
		choose: 'Choose a statement, and what is aligned with it stands out in the other columns.',
		noText: 'The text of this article is not in the library.',
		noStatements: 'This article has no statements yet.',
		relations: 'Relations shown',
		everything: 'Also what is aligned with nothing',
		order: 'What is aligned shares a row. The order follows the first author.',
		notShown: (names: readonly string[]) =>
			`Four columns fit: ${listed(names)} ${names.length === 1 ? 'is' : 'are'} left out. Switch another author off to see more.`,
		speaksFor: (siglum: string) => `speaks for ${siglum}`,
		speaksAgainst: (siglum: string) => `speaks against ${siglum}`,
		nothing: (searched: boolean) => nothingYet(searched, 'between these authors')
	},
	facts: {
		timeline: 'Dated evidence, author by author',
		dated: 'dated evidence',
		differ: 'the accounts differ',
		scale: 'The scale widens where more is dated',
		clashes: (n: number) => `${count(n, 'fact', 'facts')} told differently`,
		shared: (n: number) => `${count(n, 'fact', 'facts')} several authors use`,
		list: (n: number) => `All ${n.toLocaleString('en')} dates in order`,
		none: (searched: boolean) => nothingYet(searched, 'that several of these authors tell of')
	},
	merged: {
		mapLabel: (n: number) => `Merged map with ${count(n, 'box', 'boxes')}`,
		scope: 'What is shown',
		onlyShared: 'Only what is shared or disputed',
		everything: 'Everything',
		joinSeeming: 'Join what only seems to say the same',
		asMap: 'Map',
		asList: 'List',
		picture: 'Picture…',
		listLabel: 'The merged map, as a list',
		saidIn: (n: number) => (n === 1 ? 'Said by one author' : `Said in ${n} ways`),
		restsOn: 'Each rests it on something else',
		restsOnOne: 'It rests on',
		disputedBy: 'Who disputes it',
		takeOut: (siglum: string) => `Take ${siglum} out`,
		showBeside: 'Show side by side',
		none: 'Choose a box, and how each author put it stands here.',
		empty: 'There is nothing to merge: no statements yet.'
	},
	cruxes: {
		none: (searched: boolean) => nothingYet(searched, 'on which these authors are opposed'),
		open: 'Open the quotes:',
		unconfirmed: 'opposed?',
		smaller: (n: number) => `${count(n, 'smaller disagreement', 'smaller disagreements')} that no crux rests on`
	},
	whatIf: {
		title: 'What if',
		safe: 'Nothing here changes the maps',
		start: 'Choose a statement in any view, then doubt or reject it here, and see whose conclusion moves.',
		carriers: {
			title: 'What carries the conclusions',
			detail: 'The smallest sets of premises and evidence whose loss makes a conclusion fall, objections left aside.',
			falls: 'It falls with the loss of any one of these sets:',
			fallsAmong: (size: number) =>
				`It has more such sets than can be searched. Every set of up to ${size} is found. It falls with the loss of any one of these:`,
			notArguedFor: 'No reason is given for it.',
			notCarried: 'No reason for it holds as things stand.',
			onlyTogether: (n: number) => `It has many separate reasons: it falls only when ${n} statements go together`,
			reject: (n: number) => (n === 1 ? 'Reject it' : `Reject all ${n}`),
			rejectNamed: (names: readonly string[]) => `Reject ${listed(names)}`,
			more: (n: number) => `${count(n, 'further set', 'further sets')}`
		},
		verdictOn: (statement: string) => `What if ${statement} is`,
		asItIs: 'As it is',
		verdicts: { accept: 'Accept', doubt: 'Doubt', reject: 'Reject' },
		moved: (n: number) =>
			n === 0 ? 'No main conclusion falls or weakens' : count(n, 'main conclusion moves', 'main conclusions move'),
		legend: 'bar: now, tick: before',
		before: { stands: 'stood', weakened: 'was weakened', falls: 'fell', undecided: 'was undecided' },
		now: { stands: 'stands', weakened: 'weakened', falls: 'falls', undecided: 'undecided' },
		change: (from: string, to: string) => `${from}, now ${to}`,
		still: (word: string) => `still ${word}, a little different`,
		numbers: (from: string, to: string) => `from ${from} to ${to}`,
		together: listed,
		because: {
			own: { accept: 'You accept it yourself.', doubt: 'You doubt it yourself.', reject: 'You reject it yourself.' },
			takenBack: 'Your verdict on it is taken back.',
			onlyReason: (from: string) => `${from} was its only reason.`,
			gone: (from: string, holding: number, all: number) =>
				`${from} no longer speaks for it. ${
					holding === 0
						? `None of its ${all} reasons holds`
						: `${holding} of its ${all} reasons still ${holding === 1 ? 'holds' : 'hold'}`
				}.`,
			support: {
				gone: (from: string) => `${from} no longer speaks for it.`,
				new: (from: string) => `${from} speaks for it now.`,
				weaker: (from: string) => `It rests on ${from}, which is weaker now.`,
				stronger: (from: string) => `It rests on ${from}, which is stronger now.`
			},
			attack: {
				gone: (from: string) => `${from} no longer speaks against it.`,
				new: (from: string) => `${from} speaks against it now.`,
				weaker: (from: string) => `${from} speaks against it less strongly now.`,
				stronger: (from: string) => `${from} speaks against it more strongly now.`
			},
			goesBackTo: (roots: string) => `This goes back to your verdict on ${roots}.`
		},
		steady: (names: readonly string[]) => `${listed(names)}: the main conclusion does not move.`,
		others: (n: number) => `${count(n, 'other statement changes', 'other statements change')}`,
		putBack: 'Put everything back',
		showNumbers: 'Show numbers',
		hideNumbers: 'Hide numbers',
		nameLabel: 'Name for these verdicts',
		keep: 'Keep',
		keptAs: (name: string) => `Kept as ${name} on this device.`,
		notKept: 'This could not be kept: the library cannot be written to just now.',
		kept: 'Kept verdicts',
		verdictCount: (n: number) => count(n, 'verdict', 'verdicts'),
		use: 'Use',
		compareWith: 'Compare with',
		forget: 'Forget'
	}
};
