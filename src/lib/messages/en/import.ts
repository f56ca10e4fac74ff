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
		hyphens: (n: number) => `${count(n, 'word', 'words')} joined that a line end parted`,
		'pages-without-text': (n: number) => `${count(n, 'page has', 'pages have')} no text: pictures, perhaps`,
		'other-parts': (n: number) => `${count(n, 'part', 'parts')} of the file left closed`,
		'whole-page': () => 'No main article was found: this is all the page says',
		'deleted-words': (n: number) => `${count(n, 'tracked deletion', 'tracked deletions')} left out`,
		'replaced-characters': (n: number) => `${count(n, 'character', 'characters')} could not be read`
	},
	encoding: (name: string, isGuessed: boolean) => (isGuessed ? `read as ${name}, a guess` : `read as ${name}`)
};
