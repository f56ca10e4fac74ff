/** What the screens of a class say, in English. */
import { count } from '../count.ts';
import { agreeing } from './class/agreeing.ts';
import { answering } from './class/answering.ts';
import { collecting } from './class/collecting.ts';

export const classroom = {
	...collecting,
	...agreeing,
	...answering,
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
	inList: (pupils: number) => count(pupils, 'piece of work', 'pieces of work'),
	delete: 'Delete',
	deleted: (title: string) => `“${title}” is deleted, with everything collected for it.`,
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
	tableOfAnswers: 'Questions or pairs (CSV)',
	tableOfPairs: 'Pairs of annotators (CSV)',
	annotations: 'All annotations: CSV and brat (ZIP)',
	print: (withCodes: boolean) => (withCodes ? 'Print, with codes' : 'Print, with names'),
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
		pieces: (n: number, pairs: number) =>
			`${count(n, 'piece', 'pieces')}, ${count(pairs, 'pair', 'pairs')} of annotators`,
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
		middle: (middle: string, of: number, pupils: number) =>
			`half of ${count(pupils, 'pupil', 'pupils')} have ${middle} of ${of} or more`,
		pupil: 'Pupil',
		statements: 'Statements',
		anchored: 'Anchored',
		attacks: 'Attacks',
		points: 'Points',
		like: 'Like the class',
		likeOf: (items: number) => `of ${count(items, 'statement and relation', 'statements and relations')}`,
		likeNote:
			'Like the class: 1 for a map that has just what at least half of the class has. In brackets: statements and relations it rests on.',
		first: 'First thing to say',
		nothing: 'Nothing marked yet',
		late: 'late',
		twin: (name: string) => `the same to the letter as ${name}`,
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
		noKey: 'There is no key: this is what the class has, most shared first.'
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
	}
};
