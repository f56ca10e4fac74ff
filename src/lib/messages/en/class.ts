/** What the screens of a class say, in English. */
import { count } from '../count.ts';

export const classroom = {
	name: 'Class',
	list: 'Classes',
	exercises: 'Exercises',
	key: 'Key',
	undo: 'Undo',
	notKept: 'This change is not saved: this browser refuses to keep it. Copy what you wrote before you leave the page.',
	loading: 'Opening the class …',
	notFound: 'This class is not here',
	notFoundDetail:
		'Classes are kept in the browser in which they were collected. Open it there, or drop the files again.',
	toList: 'All classes',
	empty: 'Nothing collected yet',
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
	inList: (pupils: number) => count(pupils, 'piece of work', 'pieces of work'),
	delete: 'Delete',
	deleted: (title: string) => `“${title}” is deleted, with everything collected for it.`,
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
		foreign: (title: string) => `is of another article${title ? `: “${title}”` : ''}.`
	},
	summary: (counted: number, late: number, aside: number) =>
		[`${counted} handed in`, ...(late > 0 ? [`${late} late`] : []), ...(aside > 0 ? [`${aside} set aside`] : [])].join(
			' · '
		),
	local: 'Names stay on this device',
	showing: 'Show',
	names: 'Names',
	codes: 'Codes',
	collect: 'Collect files',
	tables: 'Save tables',
	tableOfPupils: 'Pupils (CSV)',
	tableOfItems: 'Statements and relations (CSV)',
	annotations: 'All annotations: CSV and brat (ZIP)',
	print: 'Print',
	returnFeedback: 'Return feedback',
	returned: (n: number) =>
		`Feedback for ${count(n, 'pupil', 'pupils')} is in one ZIP file. Each pupil opens the own one in Counterpoint.`,
	notWritten: 'The file could not be made. Nothing is changed; try again.',
	laying: (done: number, of: number) => `Laying the maps side by side: ${done} of ${of}`,
	views: {
		text: 'Text',
		class: 'Class',
		found: 'Found',
		otherwise: 'Taken otherwise',
		agreed: 'One map',
		settle: 'Settle',
		figures: 'Agreement',
		beside: 'Side by side',
		files: 'Files'
	},
	viewsLabel: 'What to see of the class',
	nobody: 'No map counts yet. Drop files with “Collect files”.',
	heat: {
		title: 'Where the class marked the text',
		few: 'few',
		most: 'most',
		noText: 'The article’s text is not here: the key holds it, or a map that travels with its text.',
		piece: (marked: number, of: number, words: string) => `${marked} of ${of} mark: ${words}`,
		marked: (n: number, of: number) => `${n} of ${of} mark this`,
		as: { conclusion: 'as conclusion', premise: 'as premise', evidence: 'as evidence', main: 'as the main conclusion' },
		choose: 'Choose marked words to see who marked them.',
		note: (marks: number, mains: number) => `${marks} mark it, ${mains} as the main conclusion`,
		split: (support: number, attack: number) => `The class splits: ${support} support, ${attack} attack`
	},
	overview: {
		sameWords: 'Same words marked',
		sameRole: 'Same role given',
		sameRelation: 'Same relation drawn',
		pieces: (n: number) => count(n, 'piece', 'pieces'),
		sentences: (n: number) => count(n, 'sentence', 'sentences'),
		pairs: (n: number) => count(n, 'pair of sentences', 'pairs of sentences'),
		bands: {
			close: 'close agreement',
			good: 'good agreement',
			talk: 'worth discussing',
			apart: 'far apart',
			none: 'no figure: nobody chose differently, or there is nothing to compare'
		},
		talk: 'To talk about first:',
		talkSplit: (from: string, to: string, support: number, attack: number) =>
			`does ${from} count for ${to} or against it? ${support} draw it as support, ${attack} as an attack.`,
		talkMain: (found: number, of: number) =>
			`what does the whole article argue for? ${found} of ${of} have the main conclusion of the key.`,
		talkMains: (most: number, of: number, wording: string) =>
			`what does the whole article argue for? The answer given most, ${wording}, has ${most} of ${of}.`,
		talkConfusion: (n: number, words: string) => `${n} pupils: ${words}`,
		distribution: 'Points',
		distributionLabel: (from: number, to: number, n: number) =>
			`${from} to ${to} percent of the points: ${count(n, 'pupil', 'pupils')}`,
		middle: (middle: string, of: number) => `half of the class has ${middle} of ${of} or more`,
		pupil: 'Pupil',
		statements: 'Statements',
		anchored: 'Anchored',
		attacks: 'Attacks',
		points: 'Points',
		like: 'Like the class',
		likeOf: (items: number) => `of ${count(items, 'statement and relation', 'statements and relations')}`,
		first: 'First thing to say',
		nothing: 'Nothing marked yet',
		late: 'late',
		twin: (name: string) => `the same map as ${name}`,
		sort: 'Sort by',
		orders: { name: 'name', points: 'points', like: 'likeness' },
		open: (name: string, other: string) => `Open ${name}’s map beside ${other}`,
		beside: (name: string) => `${name}: open side by side`
	},
	found: {
		statements: 'Statements of the key',
		relations: 'Relations of the key',
		statement: 'Statement',
		relation: 'Relation',
		found: 'found',
		otherRole: 'other role',
		otherwise: 'otherwise',
		missed: 'missed',
		of: (n: number, all: number) => `${n} of ${all}`,
		main: 'main conclusion',
		supports: 'supports',
		attacks: 'attacks',
		noKey: 'There is no key: this is what the class has, most shared first.',
		answers: 'What was asked',
		right: (answer: string) => `The key has: ${answer}`,
		verdicts: { 'as-key': 'as the key', otherwise: 'otherwise', open: 'to be read', missing: 'no answer' }
	},
	otherwise: {
		several: 'Taken otherwise by several in the same way',
		none: 'No two pupils took anything otherwise in the same way.',
		beyond: 'Marked, and not in the key',
		beyondNone: 'Nobody marked anything beyond the key.',
		single: 'By one pupil only',
		pupils: (n: number) => count(n, 'pupil', 'pupils'),
		alsoRight: 'Also right',
		alsoRightFor: (words: string) => `Also right: ${words}`,
		accepted: 'Accepted as also right: it counts for everybody who has it.',
		acceptedList: 'Accepted as also right',
		withdraw: 'No longer',
		withdrawFor: (words: string) => `No longer right: ${words}`,
		extraWords: (wording: string, role: string) => `“${wording}” (${role})`,
		noKey: 'Without a key there is nothing to take otherwise. “Settle” lists where the maps differ.'
	},
	agreed: {
		least: (least: number, of: number) => `What at least ${least} of ${of} have`,
		leastLabel: 'How many must have it',
		counts: (statements: number, relations: number) =>
			`${count(statements, 'statement', 'statements')}, ${count(relations, 'relation', 'relations')}`,
		drawn: 'The class’s map',
		list: 'As a list',
		map: 'As a map',
		empty: 'Nothing is shared by so many. Ask for fewer.',
		share: (n: number, of: number) => `${n}/${of}`,
		make: 'Make it a map of its own',
		makeDetail:
			'A map of what people agreed on, which is not the same as what is right. It becomes an article of your library, to be changed like any other.',
		made: 'The map is in your library.',
		open: 'Open',
		useAsKey: 'Use it as the key of this class',
		used: 'The class is now scored against the map it agreed on.',
		title: (title: string) => `${title} (agreed by the class)`,
		note: (least: number, of: number) => `Made from what at least ${least} of ${of} annotators have.`,
		by: 'drawn by'
	},
	settle: {
		title: 'Where the maps differ',
		detail:
			'One question for each difference, in the order of the text. Arrow keys go from one to the next, 1 to 9 choose an answer, Enter accepts the one most chose.',
		none: 'The maps do not differ.',
		left: (left: number, of: number) => `${left} of ${of} still open`,
		main: 'Which is the main conclusion?',
		statement: (wording: string) => `Is ${wording} a statement of the argument, and in which role?`,
		support: (from: string, to: string) => `Is ${from} a reason for ${to}?`,
		attack: (from: string, to: string) => `Does ${from} speak against ${to}?`,
		answers: {
			conclusion: 'conclusion',
			premise: 'premise',
			evidence: 'evidence',
			out: 'no',
			in: 'yes',
			notIn: 'no',
			noMain: 'none'
		},
		settled: 'settled',
		again: 'Leave it open',
		next: 'Go to the map'
	},
	figures: {
		title: 'Agreement across the class',
		detail:
			'Agreement is not correctness: people can miss the same thing. No figure stands without what it rests on; κ and α are 1 for full agreement and 0 for what chance would give.',
		what: 'What is compared',
		value: 'Figure',
		items: 'Rests on',
		rows: {
			sentenceAlpha: 'Sentence as conclusion, premise, evidence or none: Krippendorff’s α',
			sentenceFleiss: 'the same: Fleiss’ κ',
			sentenceCohen: 'the same: Cohen’s κ, mean of all pairs',
			conclusion: 'conclusion, or not: α',
			premise: 'premise, or not: α',
			evidence: 'evidence, or not: α',
			none: 'not used, or used: α',
			unitizing: 'Pieces cut out of the text, with their role: α for unitizing, mean of all pairs',
			roles: 'Role of a sentence that at least two use: α',
			relations: 'Support, attack or none, between sentences: α',
			support: 'support, or not: α',
			attack: 'attack, or not: α',
			main: 'Name the main conclusion that most name'
		},
		sentences: (n: number) => count(n, 'sentence', 'sentences'),
		pieces: (n: number, pairs: number) =>
			`${count(n, 'piece', 'pieces')}, ${count(pairs, 'pair', 'pairs')} of annotators`,
		sentencesOfPairs: (n: number, pairs: number) =>
			`${count(n, 'sentence', 'sentences')}, ${count(pairs, 'pair', 'pairs')} of annotators`,
		pairs: (n: number) => count(n, 'pair of sentences', 'pairs of sentences'),
		choices: (n: number) => count(n, 'choice', 'choices'),
		noItems: 'nothing to compare',
		noVariation: 'nobody chose differently: no figure'
	},
	beside: {
		choose: 'Whose map',
		outline: 'List',
		map: 'Map',
		noStatements: 'Nothing is marked in this map.',
		verdicts: {
			found: 'as in the key',
			'other-role': 'other role',
			missed: 'missing',
			extra: 'beyond the key',
			'also-right': 'also right'
		},
		fates: {
			'other-sign': 'support for attack, or the reverse',
			turned: 'the other way round',
			'over-one': 'over one in between',
			elsewhere: 'attached elsewhere',
			unattached: 'attached to nothing'
		},
		remarks: 'What follows from the key',
		withRemarks: 'Return these remarks with the feedback',
		whole: 'To the whole',
		wholeLabel: (name: string) => `What you say to ${name} about the whole`,
		comment: 'Comment',
		commentOn: (siglum: string) => `Comment on ${siglum}`,
		points: (got: string, of: number) => `${got} of ${of} points`,
		noRemarks: 'Everything is as in the key.',
		differences: 'Where these two part',
		same: 'They do not part.'
	},
	files: {
		title: 'Everything that came in',
		name: 'Name',
		file: 'File',
		when: 'Handed in',
		standing: 'Counts?',
		counts: 'counts',
		late: 'counts, late',
		twin: (name: string) => `counts; the same map as ${name}`,
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
	},
	differences: {
		none: 'none',
		supports: 'supports',
		attacks: 'attacks',
		main: (first: string, a: string, second: string, b: string) =>
			`Another main conclusion. ${first}: ${a}; ${second}: ${b}.`,
		role: (what: string, first: string, a: string, second: string, b: string) =>
			`${what}: ${first} has it as ${a}, ${second} as ${b}.`,
		only: (who: string, what: string) => `Only ${who} has ${what}.`,
		relation: (who: string, what: string, other: string) => `${who}: ${what}; ${other}.`,
		fates: {
			same: (other: string) => `${other} too`,
			'other-sign': (other: string) => `${other} has support for attack, or the reverse`,
			turned: (other: string) => `${other} has it the other way round`,
			'over-one': (other: string) => `${other} has it over one statement in between`,
			elsewhere: (other: string) => `${other} attaches it to something else`,
			unattached: (other: string) => `${other} attaches it to nothing`,
			'no-partner': (other: string) => `${other} has not both statements`
		}
	}
};
