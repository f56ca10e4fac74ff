/** Scores as rows for a spreadsheet: one for each submission, one for each statement or relation of the key. Columns are English: scripts read them. */
import { sigla } from '#argument/sigla.ts';
import type { Figure } from '../agreement/figure.ts';
import type { ClassResults } from './class-results.ts';
import { inWords, type RemarkWords } from './in-words.ts';
import { remarksOn } from './remarks.ts';
import type { Score } from './score.ts';

export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** What was sorted out stands below the others, with its reason in the last column. */
export interface NotScored {
	readonly file: string;
	readonly kind: string;
	readonly why: string;
}

const COLUMNS = [
	'submission',
	'points',
	'points possible',
	'main conclusion',
	'statements found',
	'statements with another role',
	'statements missed',
	'statements beyond the key',
	'relations found',
	'relations otherwise',
	'relations missing',
	'words recall',
	'words of the key',
	'words precision',
	'words marked',
	'kappa sentences',
	'sentences',
	'alpha unitizing',
	'pieces',
	'map similarity',
	'statements and relations',
	'first thing to say'
];

export function submissionTable(
	scores: readonly Score[],
	notScored: readonly NotScored[],
	words: RemarkWords,
	nameOf: (score: Score) => string = ({ name }) => name
): Table {
	const rows = scores.map((score) => {
		const { points, main, statements, relations, extra, figures } = score;
		const count = (verdict: string) => statements.filter((one) => one.verdict === verdict).length;
		const found = relations.filter(({ fate, alsoRight }) => fate === 'same' || alsoRight).length;
		const missing = relations.filter(
			({ fate, alsoRight }) => !alsoRight && (fate === 'no-partner' || fate === 'unattached')
		).length;
		const [remark] = remarksOn(score);
		return [
			nameOf(score),
			points.got,
			points.of,
			main,
			count('found'),
			count('other-role'),
			count('missed'),
			extra.length,
			found,
			relations.length - found - missing,
			missing,
			...cells(figures.words.precision),
			...cells(figures.words.recall),
			...cells(figures.labels.kappa),
			...cells(figures.unitizing.all),
			...cells(figures.similarity),
			remark ? inWords(remark, score, words) : ''
		].map(String);
	});
	const others = notScored.map(({ file, kind, why }) => [
		file,
		...COLUMNS.slice(2).map(() => ''),
		`not scored (${kind}): ${why}`
	]);
	return { columns: COLUMNS, rows: [...rows, ...others] };
}

const ITEM_COLUMNS = ['item', 'what', 'wording', 'to', 'found', 'otherwise', 'missed', 'submissions'];

export function itemTable(results: ClassResults, scores: readonly Score[]): Table {
	const [first] = scores;
	if (!first) return { columns: ITEM_COLUMNS, rows: [] };
	const { graph } = first.reading.first;
	const names = sigla(graph);
	const statements = results.statements.map(({ key, found, otherRole, missed }) => [
		names.get(key.id) ?? '',
		key.role,
		key.wording,
		'',
		...[found, otherRole, missed, results.pupils].map(String)
	]);
	const relations = results.relations.map(({ relation: { fromId, toId, sign }, found, otherwise }) => [
		names.get(fromId) ?? '',
		sign,
		graph.statement(fromId)?.wording ?? '',
		names.get(toId) ?? '',
		...[found, otherwise, results.pupils - found - otherwise, results.pupils].map(String)
	]);
	return { columns: ITEM_COLUMNS, rows: [...statements, ...relations] };
}

/** A figure and the number of items it rests on. */
export function cells({ value, items }: Figure): [string, string] {
	return [value === null ? '' : value.toFixed(3), String(items)];
}
