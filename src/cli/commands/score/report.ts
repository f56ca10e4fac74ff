/** What `counterpoint score` prints: for a reader pupil by pupil and then the class; as a table; as JSON. */
import { sigla } from '#argument/sigla.ts';
import { practice } from '#messages/en/practice.ts';
import { shownFigure, type Figure } from '#practice/agreement/figure.ts';
import type { ClassResults } from '#practice/score/class-results.ts';
import { distributionOf, middleOf } from '#practice/score/distribution.ts';
import { inWords } from '#practice/score/in-words.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import type { Score } from '#practice/score/score.ts';
import { submissionTable } from '#practice/score/tables.ts';
import { tableText } from '#interchange/csv/table.ts';
import type { SortedOut } from './submissions.ts';

/** Remarks listed for each pupil unless all are asked for. */
const FIRST_FEW = 8;

export function asReport(scores: readonly Score[], results: ClassResults, all: boolean): string {
	const lines: string[] = [];
	for (const score of scores) {
		const remarks = remarksOn(score).map((remark) => inWords(remark, score, practice));
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
	const { words, unitizing } = figures;
	return [
		`  ${found} of ${statements.length} statements found, ${drawn} of ${relations.length} relations, ${extra.length} statements beyond the key`,
		`  words marked: ${percentOf(words.precision)} of the key’s ${words.first}; ${percentOf(words.recall)} of the pupil’s ${words.second} are in the key; pieces cut alike: α ${shownFigure(unitizing.all)} (${unitizing.all.items} pieces)`
	];
}

function classLines(scores: readonly Score[], results: ClassResults): string[] {
	const [first] = scores;
	if (!first) return [];
	const names = sigla(first.reading.first.graph);
	const { pupils, agreement } = results;
	const points = scores.map(({ points: { got } }) => got).sort((a, b) => a - b);
	return [
		`The class: ${pupils} pupils`,
		`  points: ${points[0]} to ${points.at(-1)} of ${first.points.of}, half of them at ${middleOf(scores)} or more`,
		`  main conclusion found by ${results.mainFound}`,
		`  agreement among the pupils on sentences: α ${shownFigure(agreement.labels.alpha)}, Fleiss’ κ ${shownFigure(agreement.labels.fleiss)} (${agreement.labels.alpha.items} sentences)`,
		`    on relations: support α ${shownFigure(agreement.relations.support)}, attack α ${shownFigure(agreement.relations.attack)} (${agreement.relations.alpha.items} pairs of sentences)`,
		...distributionLines(scores),
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
			return `    ${own.length} pupils: ${inWords(remark, score, practice)}`;
		})
	];
}

/** How many submissions reached which tenth of the points. */
function distributionLines(scores: readonly Score[]): string[] {
	const tenths = distributionOf(scores);
	const shownTenths = tenths.flatMap(({ from, to, count }) => (count > 0 ? [`${from}–${to} %: ${count}`] : []));
	return [`  distribution: ${shownTenths.join(', ')}`];
}

function percentOf({ value }: Figure): string {
	return value === null ? '–' : `${Math.round(value * 100)} %`;
}

export function asCsv(scores: readonly Score[], sortedOut: readonly SortedOut[]): string {
	const { columns, rows } = submissionTable(scores, sortedOut, practice);
	return tableText(columns, rows);
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
			remarks: remarksOn(score).map((remark) => ({ what: remark.what, words: inWords(remark, score, practice) })),
			figures: score.figures
		})),
		class: {
			...results,
			statements: results.statements.map(({ key, ...counts }) => ({ keyId: key.id, ...counts })),
			confusions: results.confusions.map(({ remark, names }) => {
				const score = scores.find(({ name }) => name === names[0]);
				return { what: remark.what, names, words: score ? inWords(remark, score, practice) : '' };
			})
		},
		sortedOut
	};
}
