/** What is said where a map leaves or comes in, in English: formats, pictures, links, backups. */
import { count } from '../count.ts';

export const takeaway = {
	saveAs: {
		menu: 'Save as…',
		title: (article: string) => `Save “${article}” as…`,
		format: 'Format',
		own: 'Counterpoint',
		ownDetail: 'Keeps everything. The only format that does.',
		withText: 'With the article’s text',
		withoutText:
			'Without the text, each passage travels as hashes of its words. Whoever opens the article’s own text has the map anchored to it.',
		verbatim: (n: number) =>
			`${count(n, 'statement is', 'statements are')} worded in the article’s own words and will be read all the same.`,
		working: 'Looking what this format can hold…',
		nothingLost: 'Nothing is lost: this format holds everything that is in the map.',
		lost: (n: number) => `${count(n, 'thing', 'things')} cannot be kept in this format`,
		because: (why: string) => `because ${why}`,
		where: 'Where',
		others: (n: number) => `and ${n.toLocaleString('en')} more`,
		failed: 'This map could not be written in this format.',
		save: (file: string) => `Save ${file}`,
		saveTwo: (file: string, beside: string) => `Save ${file} and ${beside}`,
		twoFiles: (label: string) => `${label} is two files: keep them together.`
	},
	foreign: {
		opened: (file: string, format: string, statements: number) =>
			`${file} is open: ${count(statements, 'statement', 'statements')} from ${format}.`,
		openedWithText: (file: string, format: string, statements: number) =>
			`${file} is open: ${count(statements, 'statement', 'statements')} from ${format}, with the text.`,
		notTaken: (n: number) => `${count(n, 'thing was', 'things were')} not taken as it stands in the file`,
		cannot: (file: string, format: string) => `${file} cannot be opened as ${format}.`,
		isOutline: (file: string, format: string) =>
			`${file} is the text of no article in the library. It can be read as a map (${format}) or become a new article.`,
		readAs: (format: string) => `Read it as ${format}`,
		needsText: (file: string) => `Choose ${file} together with it, so that its passages are kept.`
	}
};
