/**
 * The words on the screen, in English: the complete catalogue. Plain, short, never cheering, never scolding
 * (docs/glossary.md). A message with a parameter is a function; counts choose their plural here.
 */

import { count } from './count.ts';
import { article, statement } from './en/article.ts';

export const en = {
	language: 'English',
	direction: 'ltr' as 'ltr' | 'rtl',
	app: {
		name: 'Counterpoint',
		skipToContent: 'Skip to the content',
		places: 'Places',
		library: 'Library',
		compare: 'Compare',
		briefs: 'Briefs',
		exercises: 'Exercises',
		import: 'Import',
		settings: 'Settings',
		help: 'Help',
		search: 'Search everything',
		close: 'Close',
		cancel: 'Cancel',
		more: 'More',
		back: 'Back to the library',
		backUp: 'Back up everything',
		loading: 'Opening…',
		theme: {
			label: (name: string) => `Theme: ${name}. Change it`,
			system: 'as the system',
			light: 'light',
			dark: 'dark'
		},
		update: {
			ready: 'A new version of Counterpoint is ready.',
			reload: 'Reload now',
			later: 'Later'
		}
	},
	saving: {
		saved: 'Saved on this device',
		savedShort: 'Saved',
		saving: 'Saving…',
		notSaved: 'Not saved',
		notSavedDetail: (n: number) =>
			`${count(n, 'change is', 'changes are')} not saved. Your work is still open here. Save a copy to a file, then free some room for this browser.`,
		memory: 'Not kept',
		memoryDetail:
			'This browser does not let Counterpoint keep anything (a private window, perhaps, or blocked storage). You can read and work, but it is gone when you close the window.',
		memoryBlocked:
			'Another tab keeps the library on this device closed, so this tab works without it: what you do here is gone when you close it, unless you save it to a file. Close the other tabs and reload.',
		memoryFailed:
			'The browser could not open the library it keeps on this device. Nothing of it was deleted. What you do now is gone when you close the window, unless you save it to a file. Reload to try again.',
		notMigrated:
			'This library could not be brought to this version of Counterpoint, and is as it was. It can be read and saved to a file; changes are not kept here.',
		readOnly:
			'This library was last used by a newer version of Counterpoint. It can be read and saved to a file; changes are not kept here.',
		superseded:
			'A newer version of Counterpoint took over in another tab. What is open here can be saved to a file; reloading brings that version.',
		saveCopy: 'Save a copy to a file',
		saveLibrary: 'Save everything to a file'
	},
	roles: {
		conclusion: 'conclusion',
		premise: 'premise',
		evidence: 'evidence',
		conclusions: (n: number) => count(n, 'conclusion', 'conclusions'),
		premises: (n: number) => count(n, 'premise', 'premises'),
		evidences: (n: number) => count(n, 'piece of evidence', 'pieces of evidence'),
		main: 'main conclusion',
		unsaid: 'unsaid',
		suggested: 'suggested',
		reported: 'reported',
		kinds: {
			event: 'event',
			date: 'date',
			figure: 'figure',
			document: 'document',
			testimony: 'testimony',
			example: 'example'
		}
	},
	relations: {
		supports: 'supports',
		attacks: 'attacks',
		together: 'taken together',
		attacksStep: 'attacks the step',
		because: 'because',
		and: 'and',
		although: 'although',
		but: 'but',
		answeredBy: 'against this',
		butStep: (siglum: string) => `but the step from ${siglum} is doubted, since`,
		seeAlso: (sigla: string) => `also serves ${sigla}`
	},
	stances: { for: 'for', against: 'against', mixed: 'mixed', silent: 'silent' },
	library: {
		title: 'Library',
		ready: 'Collection, ready to explore',
		collection: 'Collection',
		compareAuthors: (n: number) => `Compare ${n === 5 ? 'five' : n} authors on one question`,
		readOne: 'or read one article first',
		articles: 'Articles',
		searchPlaceholder: 'Search statements and texts',
		searchLabel: 'Search statements, titles and texts',
		clearSearch: 'Clear the search',
		allAuthors: 'All authors',
		anyDate: 'Any date',
		author: 'Author',
		year: 'Year',
		totals: (articles: number, statements: number) =>
			`${count(articles, 'article', 'articles')}, ${count(statements, 'statement', 'statements')}`,
		hits: (n: number) => `${count(n, 'place', 'places')} found`,
		hitsSoFar: (n: number) => `${count(n, 'place', 'places')} found so far`,
		indexing: 'The library is being read for its first search: more may be found',
		noHits: (query: string) => `Nothing holds “${query}”. Try fewer or other words.`,
		hitInText: 'in the text',
		hitInTitle: 'in the title',
		undated: 'undated',
		retelling: 'retelling',
		noMain: 'No main conclusion yet',
		noStatements: 'No statements yet',
		rowActions: (title: string) => `More for ${title}`,
		open: 'Open',
		saveAs: 'Save to a file',
		saveAsOther: 'Save as…',
		delete: 'Delete from this device…',
		facts: 'Edit the facts…',
		make: 'New and edit',
		newArticle: 'New article…',
		authors: 'Authors…',
		collections: 'Collections…',
		allCollections: 'All collections',
		deleted: (title: string) => `${title} is deleted.`,
		undo: 'Undo',
		dropTitle: 'Drop an article or a map here',
		dropDetail:
			'A map from Counterpoint, Argdown, OVA, SADFace, Kialo and others, or an article’s text. Everything stays on this device.',
		dropNow: 'Drop it to open it',
		chooseFiles: 'Choose files',
		pasteText: 'Paste text',
		examplesFailed: 'The five example articles could not be brought in.',
		emptyTitle: 'Which articles do you want to lay side by side?',
		emptyDetail: 'The library is empty. Open a map file, drop the text of an article, or bring the five examples back.',
		restoreExamples: 'Bring back the examples',
		failedTitle: 'The library could not be opened',
		failedSafe: 'Nothing was deleted. What is stored on this device is still there.',
		tooNew:
			'This browser holds a library written by a newer version of Counterpoint. Close every other tab with Counterpoint and reload to get that version.',
		blocked: 'Another tab with an older Counterpoint keeps the library closed. Close that tab, then try again.',
		tryAgain: 'Try again',
		workWithout: 'Go on without saving'
	},
	empty: {
		title: 'What does this author want you to believe?',
		detail:
			'Find the words that say it in the text, select them and press C: that is the main conclusion. Then select what is given as a reason and press S.',
		openMap: 'Open a map file for this text'
	},
	article,
	statement,
	anchoring: {
		recognized: (title: string) => `This is the original of ${title}.`,
		placed: (exact: number, total: number) =>
			exact === total
				? `All ${count(total, 'passage rests', 'passages rest')} on its words now.`
				: `${exact.toLocaleString('en')} of ${count(total, 'passage', 'passages')} rest on its words now.`,
		notPlaced: (n: number) =>
			`${count(n, 'passage', 'passages')} did not anchor and ${n === 1 ? 'is' : 'are'} listed here. Nothing was guessed.`,
		listTitle: 'What did not anchor',
		alreadyOpen: (title: string) => `${title} already has this text.`,
		remove: 'Remove the original from this device'
	},
	files: {
		opened: (n: number) => `${count(n, 'article', 'articles')} opened.`,
		readOnly: (file: string) =>
			`${file} was written by a newer version of Counterpoint. It is open to read; changes are not kept.`,
		notOurs: (file: string) => `${file} is not a Counterpoint file.`,
		problems: (file: string, n: number) => `${file} cannot be opened: ${count(n, 'problem', 'problems')}.`,
		emptyFile: (file: string) => `${file} is empty.`,
		whatIsWrong: 'What is wrong, and what to do',
		lossDetail: (n: number) => count(n, 'thing stays behind', 'things stay behind'),
		alreadyHere: (title: string) => `${title} is already in the library.`,
		replace: 'Replace it with the file',
		keep: 'Keep mine',
		lossTitle: 'What the file will not hold',
		saveAnyway: 'Save it all the same'
	},
	help: {
		title: 'Help',
		shortcuts: 'Keyboard shortcuts',
		shortcutsDetail: 'Letters work when no field has the focus.',
		everywhere: 'Everywhere',
		keys: {
			palette: 'All commands',
			walk: 'Walk the argument: towards its reasons, towards its conclusion, among neighbours',
			select: 'Select',
			help: 'This list'
		},
		whatTitle: 'What stands where',
		what: [
			'The text is the author’s, set in serif. A retelling is marked as such.',
			'Statements are the reader’s wording of what the author asserts, set in sans. Each has a siglum: C for conclusion, P for premise, E for evidence.',
			'Every box rests on words: choose it and the words light up in the text; choose the words and the box is shown.',
			'Dashed boxes are unsaid: the reader added them because the step needs them.'
		]
	},
	errors: {
		title: 'Something went wrong',
		safe: 'What is stored on this device is still there.',
		notLoaded: 'This part could not be loaded. Reload the page; nothing is lost.',
		pageNotFound: 'There is nothing at this address.'
	}
};

export type Messages = typeof en;
