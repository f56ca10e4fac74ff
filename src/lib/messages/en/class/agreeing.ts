/** Where maps of one article agree and where they part, in English: figures, one map of all, what is left to settle. */
import { count } from '#messages/count.ts';

export const agreeing = {
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
		given:
			'Statements were given with this exercise: agreement on words and pieces would say nothing, and the rest is higher for it.',
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
	},
	pairs: {
		title: 'Two by two',
		detail:
			'The number in brackets is what the figure rests on: words, pieces, sentences, statements or pairs of them.',
		of: 'Pairs of',
		everybody: 'everybody',
		laying: (done: number, of: number) => `${done} of ${of} pairs`,
		pair: 'With',
		main: 'Main conclusion',
		mains: { same: 'the same', different: 'another', 'one-has-none': 'one has none', none: 'none' },
		figures: {
			words: 'Words marked, F1',
			pieces: 'Pieces, α',
			sentences: 'Sentences, κ',
			statements: 'Statements, F1',
			roles: 'Roles, κ',
			relations: 'Relations, F1',
			signs: 'Support or attack, κ',
			linked: 'Linked, κ',
			alike: 'Maps alike'
		}
	}
};
