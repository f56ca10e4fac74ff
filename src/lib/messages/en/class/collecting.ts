/** Collecting what a class handed in, in English: files that come in, which of them count, and why others do not. */
import { count } from '#messages/count.ts';

export const collecting = {
	drop: {
		title: 'Drop what your class handed in',
		detail:
			'All files at once, or the ZIP file from your school’s platform; with them, if you like, the key’s file. Maps of several annotators work too. Nothing leaves this device.',
		choose: 'Choose files',
		paste: 'Paste codes',
		pasteLabel: 'Codes from messages, one or many',
		take: 'Take them in',
		codeName: (nth: number) => `code ${nth}`,
		reading: (done: number, of: number) => `Reading ${done} of ${of} files`,
		stop: 'Stop',
		stopped: 'Stopped. Nothing was taken in.',
		nothing: 'None of these files was taken in.',
		taken: (n: number) => `${count(n, 'file', 'files')} taken in`,
		again: (n: number) => `${count(n, 'was', 'were')} here already`,
		unread: (n: number) => `${count(n, 'file is', 'files are')} not a pupil’s work of this class`,
		unreadTitle: 'Which, and why',
		failed:
			'The files could not be kept in this browser. Nothing is lost: the files are as they were. Free some space and drop them again.'
	},
	wrong: {
		code: 'is damaged: a piece of the code is missing. Ask for it again.',
		zip: 'is damaged: it cannot be unpacked. Ask for it again.',
		empty: 'is empty.',
		large: 'is larger than any pupil’s map.',
		newer: 'was made by a newer version of Counterpoint. Load this page again to get it.',
		field: (where: string, expected: string) =>
			`is damaged: at ${where} there should be ${expected}. Ask for it again.`,
		exercise: 'is the exercise itself, not what a pupil made of it: the pupil saves it with “Hand in”.',
		feedback: 'is feedback that was returned.',
		noArticle: 'holds no map.',
		unknown: 'is in no format in which maps are kept.',
		table: 'is a table that was saved from a class.',
		foreign: (title: string) => `is of another article${title ? `: “${title}”` : ''}.`
	},
	files: {
		title: 'Everything that came in',
		name: 'Name',
		file: 'File',
		when: 'Handed in',
		standing: 'Counts?',
		counts: 'counts',
		late: 'counts, late',
		twin: (name: string) => `counts; the same to the letter as ${name}`,
		foreign: 'no map of this article in it',
		same: (file: string) => `set aside: the same as ${file}`,
		older: (file: string) => `set aside: ${file} is newer`,
		teacher: 'left out by you',
		count: 'Count it',
		leave: 'Leave it out',
		asFound: 'As it was',
		unread: 'Not taken in',
		unreadNone: 'Everything was taken in.',
		forget: 'Clear this list',
		code: 'Code',
		due: 'Late from',
		unknown: 'unknown',
		key: 'The key',
		keyIs: (title: string, statements: number) => `${title}: ${count(statements, 'statement', 'statements')}`,
		keyNone: 'None: the maps are laid on each other only.',
		keyChoose: 'Take an article of the library as the key',
		keyRemove: 'Do without a key',
		keyMissing:
			'This exercise’s key is not in this browser. Drop its file (it ends in .key.counterpoint.json) with “Collect files”, or choose an article.',
		showKey: 'Return the key’s map with the feedback',
		forGood: 'Replace the names by codes for good',
		forGoodDetail:
			'Names are taken out of everything kept here. A list of names and codes is saved to a file first; without it nobody can tell who is who.',
		replaced: 'The names are replaced by codes. The list is in the file that was saved.'
	}
};
