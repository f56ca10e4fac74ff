/** What `counterpoint score` prints: for a reader pupil by pupil and then the class; as a table; as JSON. */
import { sigla } from '#argument/sigla.ts';
import { practice } from '#messages/en/practice.ts';
import type { Figure } from '#practice/agreement/figure.ts';
import type { ClassResults } from '#practice/score/class-results.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import type { Score } from '#practice/score/score.ts';
import { tableText } from '#interchange/csv/table.ts';
import type { SortedOut } from './submissions.ts';
import { inWords } from './words.ts';

/** Remarks listed for each pupil unless all are asked for. */
const FIRST_FEW = 8;

export function asReport(scores: readonly Score[], results: ClassResults, all: boolean): string {
	const lines: string[] = [];
	for (const score of scores) {
		const remarks = remarksOn(score).map((remark) => inWords(remark, score));
		const listed = all ? remarks : remarks.slice(0, FIRST_FEW);
		const { got, of } = score.points;
		lines.push(
			`${score.name}: ${practice.points(got, of)}`,
			...summaryOf(score),
			...listed.map((line) => `  · ${line}`)
		);
		if (listed.length < remarks.length) lines.push(`  … and ${remarks.length - listed.length} more (--all)`);
		lines.push('');
	}
	if (scores.length > 1) lines.push(...classLines(scores, results), '');
	return lines.join('\n');
}

function summaryOf({ statements, relations, extra, figures }: Score): string[] {
	const found = statements.filter(({ verdict }) => verdict !== 'missed').length;
	const drawn = relations.filter(({ fate, alsoRight }) => fate === 'same' || alsoRight).length;
	const words = figures.words;
	return [
		`  ${found} of ${statements.length} statements found, ${drawn} of ${relations.length} relations, ${extra.length} statements beyond the key`,
		`  words marked: ${percentOf(words.precision)} of the key’s ${words.first}; ${percentOf(words.recall)} of the pupil’s ${words.second} are in the key`
	];
}

function classLines(scores: readonly Score[], results: ClassResults): string[] {
	const [first] = scores;
	if (!first) return [];
	const names = sigla(first.reading.first.graph);
	const { pupils, agreement } = results;
	const points = scores.map(({ points: { got } }) => got).sort((a, b) => a - b);
	const middle = ((points[(points.length - 1) >> 1] ?? 0) + (points[points.length >> 1] ?? 0)) / 2;
	return [
		`The class: ${pupils} pupils`,
		`  points: ${points[0]} to ${points.at(-1)} of ${first.points.of}, half of them at ${middle} or more`,
		`  main conclusion found by ${results.mainFound}`,
		`  agreement among the pupils on sentences: α ${shown(agreement.labels.alpha)} (${agreement.labels.alpha.items} sentences)`,
		'  found by the fewest:',
		...[...results.statements]
			.sort((a, b) => a.found - b.found)
			.slice(0, 5)
			.map(({ key, found, otherRole }) => {
				const other = otherRole > 0 ? `, ${otherRole} with another role` : '';
				return `    ${names.get(key.id) ?? ''} “${key.wording}”: ${found} of ${pupils}${other}`;
			}),
		...(results.confusions.length > 0 ? ['  taken otherwise by several:'] : []),
		...results.confusions.slice(0, 5).map(({ remark, names: own }) => {
			const score = scores.find(({ name }) => name === own[0]) ?? first;
			return `    ${own.length} pupils: ${inWords(remark, score)}`;
		})
	];
}

function percentOf({ value }: Figure): string {
	return value === null ? '–' : `${Math.round(value * 100)} %`;
}

function shown({ value }: Figure): string {
	return value === null ? '–' : value.toFixed(2);
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
	'words precision',
	'kappa sentences',
	'sentences',
	'map similarity',
	'first thing to say'
];

/** One row for each submission; a file that was sorted out has its reason in the last column. */
export function asCsv(scores: readonly Score[], sortedOut: readonly SortedOut[]): string {
	const number = ({ value }: Figure) => (value === null ? '' : value.toFixed(3));
	const rows = scores.map((score) => {
		const { points, main, statements, relations, extra, figures } = score;
		const count = (verdict: string) => statements.filter((one) => one.verdict === verdict).length;
		const found = relations.filter(({ fate, alsoRight }) => fate === 'same' || alsoRight).length;
		const missing = relations.filter(({ fate }) => fate === 'no-partner' || fate === 'unattached').length;
		const [remark] = remarksOn(score);
		return [
			score.name,
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
			number(figures.words.precision),
			number(figures.words.recall),
			number(figures.labels.kappa),
			figures.labels.kappa.items,
			number(figures.similarity),
			remark ? inWords(remark, score) : ''
		].map(String);
	});
	const others = sortedOut.map(({ file, kind, why }) => [
		file,
		...COLUMNS.slice(2).map(() => ''),
		`not scored (${kind}): ${why}`
	]);
	return tableText(COLUMNS, [...rows, ...others]);
}

export function asJson(scores: readonly Score[], results: ClassResults, sortedOut: readonly SortedOut[]) {
	return {
		submissions: scores.map((score) => ({
			name: score.name,
			points: score.points,
			main: score.main,
			statements: score.statements.map(({ key, pupil, verdict, alsoRight, takenForOwn }) => ({
				keyId: key.id,
				pupilId: pupil?.id ?? null,
				verdict,
				alsoRight,
				takenForOwn
			})),
			relations: score.relations,
			extra: score.extra.map(({ pupil, alsoRight }) => ({ pupilId: pupil.id, alsoRight })),
			remarks: remarksOn(score).map((remark) => ({ what: remark.what, words: inWords(remark, score) })),
			figures: score.figures
		})),
		class: {
			...results,
			statements: results.statements.map(({ key, ...counts }) => ({ keyId: key.id, ...counts })),
			confusions: results.confusions.map(({ remark, names }) => {
				const score = scores.find(({ name }) => name === names[0]);
				return { what: remark.what, names, words: score ? inWords(remark, score) : '' };
			})
		},
		sortedOut
	};
}
