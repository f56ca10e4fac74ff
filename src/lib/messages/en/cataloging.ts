/** New articles, authors and collections, their facts, and deleting them; in English. */
import { count } from '../count.ts';

export const cataloging = {
	article: {
		newTitle: 'New article',
		editTitle: (title: string) => `The facts of ${title}`,
		title: 'Title',
		titleSupplied: 'The text has no title of its own: this one is yours, and is shown in brackets',
		authors: 'Authors',
		authorsHint: 'Several are parted by semicolons. A name that is known here means that author.',
		publication: 'Published in',
		date: 'Date',
		dateHint: 'As exact as it is known: 2018, 2018-10 or 2018-10-11',
		dateWrong: 'Write the date as 2018, 2018-10 or 2018-10-11.',
		dateNote: 'Remark on the date',
		url: 'Address on the web',
		language: 'Language',
		languageHint: 'A code such as en or fr',
		notes: 'Remarks on the text, one a line',
		collection: 'Put it in the collection',
		noCollection: 'No collection',
		text: 'Text (you can add it later)',
		create: 'Make the article',
		keep: 'Keep',
		kept: 'The facts are kept.',
		undo: 'Undo',
		undone: 'Taken back.'
	},
	authors: {
		title: 'Authors',
		detail: 'Who wrote what is in this library. A change shows wherever the author is named.',
		name: 'Name',
		role: 'Office or occupation, as the source gives it',
		badge: 'Badge, one to three letters',
		articles: (n: number) => count(n, 'article', 'articles'),
		add: 'New author',
		edit: (name: string) => `Edit ${name}`,
		editShort: 'Edit',
		remove: (name: string) => `Delete ${name}`,
		removeShort: 'Delete',
		removeAsk: (name: string, n: number) =>
			n === 0
				? `Delete ${name}? No article names them. You can undo this.`
				: `Delete ${name}? ${count(n, 'article stays and loses', 'articles stay and lose')} this author. You can undo this.`,
		removed: (name: string) => `${name} is deleted.`,
		kept: (name: string) => `${name} is kept.`
	},
	collections: {
		title: 'Collections',
		choose: 'Collection',
		all: 'All collections',
		add: 'New collection',
		make: 'Make the collection',
		name: 'Name',
		description: 'What it is about',
		keep: 'Keep name and description',
		articles: 'Articles, in order',
		none: 'No article yet.',
		up: (title: string) => `Move ${title} up`,
		down: (title: string) => `Move ${title} down`,
		take: (title: string) => `Take ${title} out of the collection`,
		takeShort: 'Take out',
		put: 'Add an article',
		putShort: 'Add',
		remove: 'Delete the collection',
		removeAsk: (title: string, questions: number) =>
			`Delete ${title}? Its articles stay${questions > 0 ? `, and ${count(questions, 'question', 'questions')} with the authors’ positions` : ''}. You can undo this.`,
		removed: (title: string) => `${title} is deleted. Its articles are still here.`,
		kept: 'The collection is kept.'
	},
	deletion: {
		title: (title: string) => `Delete ${title}?`,
		detail: 'You can undo this as long as this page is open.',
		withIt: (statements: number) => `Its text and its map of ${count(statements, 'statement', 'statements')} go.`,
		snapshots: (n: number) => `${count(n, 'snapshot', 'snapshots')} of it ${n === 1 ? 'goes' : 'go'}.`,
		assessments: (n: number) =>
			`What ${count(n, 'kept set of verdicts says', 'kept sets of verdicts say')} of its statements goes.`,
		alignments: (n: number) => `${count(n, 'alignment', 'alignments')} with other articles ${n === 1 ? 'goes' : 'go'}.`,
		positions: (n: number) =>
			`${count(n, 'position', 'positions')} on questions ${n === 1 ? 'goes' : 'go'}; the questions stay.`,
		findings: (n: number) =>
			`${count(n, 'finding', 'findings')} of comparisons ${n === 1 ? 'goes' : 'go'} or lose this article.`,
		collections: (titles: string) => `It leaves ${titles}.`,
		briefs: (titles: string) => `Cards from it in ${titles} will say that their article is gone.`,
		confirm: 'Delete from this device'
	},
	notKept: 'This could not be kept on this device. Nothing was changed.'
};
