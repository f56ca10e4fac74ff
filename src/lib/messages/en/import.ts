/** The words of getting text in, in English: on the import screen and on the command line. */
import { count } from '../count.ts';

const KIND = {
	plain: 'plain text',
	markdown: 'Markdown',
	page: 'web page',
	word: 'Word file',
	pdf: 'PDF'
};

export const intake = {
	/** After a file's name: `notes.pdf: is a scanned PDF …`. */
	wrong: {
		empty: () => 'is empty',
		'too-large': () => 'is larger than 20 MB, more than is read. Split it into parts',
		'no-words': () => 'holds no words',
		'not-text': () => 'is not a text. Text, Markdown, web pages, Word files and PDFs can be read',
		picture: () => 'is a picture. Recognize its text with another program (OCR) first',
		archive: () => 'is an archive. Unpack it and take the files in it',
		'old-word': () => 'is a file of an old Office program (.doc). Save it as .docx or as plain text',
		'other-office': () => 'is an OpenDocument or e-book file. Save it as .docx or as plain text',
		'rich-text': () => 'is a rich text file (.rtf). Save it as .docx or as plain text',
		sheet: () => 'is a table or a presentation, not an article. Save its text as plain text',
		locked: (form: keyof typeof KIND) => `is a ${KIND[form]} locked with a password. Save a copy without the password`,
		damaged: (form: keyof typeof KIND) =>
			`is damaged: it begins like a ${KIND[form]} but cannot be read to its end. Get it again`,
		scanned: () =>
			'is a scanned PDF: pictures of pages without their words. Recognize its text with another program (OCR) first',
		scrambled: () =>
			'is a PDF whose letters are not named in it, so that its words cannot be read. Copy its text from a viewer, or recognize it (OCR)'
	},
	kinds: KIND,
	notes: {
		columns: (n: number) => `${n} columns read one after the other`,
		'running-heads': (n: number) => `${count(n, 'running head', 'running heads')} left out`,
		'page-numbers': (n: number) => `${count(n, 'page number', 'page numbers')} left out`,
		footnotes: (n: number) => `${count(n, 'footnote', 'footnotes')} left out`,
		'footnote-numbers': (n: number) => `${count(n, 'footnote number', 'footnote numbers')} left out`,
		captions: (n: number) => `${count(n, 'caption', 'captions')} left out`,
		boxes: (n: number) => `${count(n, 'box', 'boxes')} beside the text left out`,
		hyphens: (n: number) => `${count(n, 'word', 'words')} joined that a line end parted`,
		'pages-without-text': (n: number) => `${count(n, 'page has', 'pages have')} no text: pictures, perhaps`,
		'other-parts': (n: number) => `${count(n, 'part', 'parts')} of the file left closed`,
		'whole-page': () => 'No main article was found: this is all the page says',
		'deleted-words': (n: number) => `${count(n, 'tracked deletion', 'tracked deletions')} left out`,
		'replaced-characters': (n: number) => `${count(n, 'character', 'characters')} could not be read`
	},
	encoding: (name: string, isGuessed: boolean) => (isGuessed ? `read as ${name}, a guess` : `read as ${name}`),

	sentence: (file: string, wrong: string) => `${file} ${wrong}.`,
	notRead: 'could not be read. It may have been moved or changed; choose it again',
	unreadable: (n: number, all: number) => `${n} of ${count(all, 'file', 'files')} could not be read.`,
	noneReadable: (n: number) => `None of the ${n} files could be read.`,
	whatIsWrong: 'Which, and what to do',
	emptyFolder: 'There are no files in this folder.',
	onlyFirst: (n: number) =>
		`There are more than ${n.toLocaleString('en')} files in this folder, more than are taken at once: the first ${n.toLocaleString('en')} are read. Drop the others folder by folder.`,
	tooDeep: (n: number) =>
		`Some files lie more than ${n} folders deep and were not read. Drop the folder they are in by itself.`,
	reading: (file: string) => `Reading ${file}…`,
	notLoaded: 'This part of Counterpoint could not be loaded. Reload the page; nothing is lost.',
	title: 'Import',
	notKept: 'Not yet in the library',
	kept: 'In the library',
	start: {
		title: 'Which article do you want to take apart?',
		detail:
			'Paste its text here, or choose or drop files: text, Markdown, web pages saved from a browser, Word files, PDFs. Everything stays on this device.',
		label: 'The text of an article',
		read: 'Read this text',
		choose: 'Choose files',
		pasted: 'Pasted text'
	},
	texts: 'Texts',
	states: {
		waiting: 'waiting',
		reading: 'reading',
		ready: 'read',
		wrong: 'cannot be read',
		stopped: 'stopped',
		drafting: 'drafting',
		kept: 'kept'
	},
	text: 'Text',
	textDetail: (words: number, paragraphs: number) =>
		`${count(words, 'word', 'words')} in ${count(paragraphs, 'paragraph', 'paragraphs')}, as it will be kept`,
	longDetail: (characters: number) => `${(characters / 1_000_000).toFixed(1)} million characters, as they will be kept`,
	more: (n: number) => `Show ${count(n, 'paragraph', 'paragraphs')} more`,
	about: 'About this article',
	aboutDetail: 'Guessed from the text. Correct what is wrong; leave empty what is not known.',
	fields: {
		title: 'Title',
		titleSupplied: 'The text has no title: this one is yours, and shown in brackets',
		author: 'Author',
		authorHint: 'Several authors: part their names with commas',
		publication: 'Publication',
		date: 'Date',
		dateHint: 'As exact as it is known: 2018, 2018-10 or 2018-10-11',
		dateWrong: 'Write a year, a month or a day: 2018, 2018-10 or 2018-10-11.',
		titleWrong: 'An article needs a title.',
		encoding: 'Encoding',
		encodingHint: 'If letters look wrong, try another',
		encodingGuess: 'a guess'
	},
	howRead: 'How it was read',
	asIs: 'Word for word.',
	source: (kind: string, file: string) => `${kind}: ${file}`,
	keepAndDraft: 'Keep it and draft the argument',
	keep: 'Keep the text only',
	keepAll: (n: number) => `Keep all ${n.toLocaleString('en')} and draft them`,
	leaveOut: 'Leave it out',
	stop: 'Stop',
	again: 'Read it again',
	open: 'Open it',
	openOutline: (format: string) => `Open it as a map (${format})`,
	looksLikeOutline: (format: string) => `This file may also be a map: ${format}.`,
	draftingNow: (file: string) => `Drafting the argument of ${file}…`,
	stages: {
		segment: 'finding sentences',
		sort: 'setting aside what is no statement',
		units: 'cutting clauses',
		cues: 'looking for cue words',
		evidence: 'telling evidence from claims',
		conclusion: 'telling conclusions from premises',
		main: 'looking for the main conclusion',
		relations: 'joining reasons to what they support',
		wording: 'wording the statements',
		records: 'putting the map together'
	} as Readonly<Record<string, string>>,
	stopped: 'Stopped. Nothing was kept.',
	draftFailed: 'The argument could not be drafted. The text can be kept without it.',
	notEnglish:
		'This text does not seem to be English, the only language that can be drafted so far. Keep the text and make its map yourself.',
	noStatements: 'No sentence here seems to argue for anything. Keep the text and make its map yourself.',
	drafted: (title: string, statements: number, leftOut: number, sentences: number) =>
		`“${title.length > 40 ? `${title.slice(0, 40).trimEnd()}…` : title}” kept: ${count(statements, 'suggestion', 'suggestions')}, ${leftOut.toLocaleString('en')} of ${count(sentences, 'sentence', 'sentences')} left out.`,
	keptOnly: (title: string) => `${title} is in the library.`,
	keptAll: (n: number) => `${count(n, 'article is', 'articles are')} in the library.`,
	notKeptAll: (n: number) => `${count(n, 'text was', 'texts were')} kept without a draft`,
	notSaved: 'It could not be kept: this browser has no room left, or does not allow it. The text is still here.',
	allKept: 'All texts are in the library.',
	toLibrary: 'To the library'
};
