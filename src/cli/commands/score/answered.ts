/** What `counterpoint score` prints for exercises that are answered or joined and not mapped: each pupil in words, then question by question. */
import { exercises } from '#messages/en/exercises.ts';
import { practice } from '#messages/en/practice.ts';
import { shownFigure } from '#practice/agreement/figure.ts';
import { answeredBy, answeredTable, type Answered, type AnsweredRow } from '#practice/class/answered.ts';
import type { Key } from '#practice/class/key.ts';
import type { Work } from '#practice/class/works.ts';
import { tableText } from '#interchange/csv/table.ts';
import type { SortedOut } from './submissions.ts';

export type Written = 'report' | 'csv' | 'json';

/** Null for a key of maps. */
export function answeredText(
	key: Key,
	works: readonly Work[],
	sortedOut: readonly SortedOut[],
	as: Written
): string | null {
	const answered = answeredBy(key, works);
	if (!answered) return null;
	if (as === 'csv') return csv(answered, works, sortedOut);
	return as === 'json' ? `${JSON.stringify(json(answered, works, sortedOut), null, '\t')}\n` : report(answered, works);
}

function report(answered: Answered, works: readonly Work[]): string {
	const lines: string[] = [];
	for (const { key, name } of works) {
		const { got = 0, of = 0 } = answered.points.get(key) ?? {};
		lines.push(`${name}: ${practice.points(got, of)}`);
		lines.push(...answered.commentsOn(key, exercises).map(({ text }) => `  · ${text}`), '');
	}
	if (works.length < 2) return lines.join('\n');
	lines.push(`The class: ${works.length} pupils`);
	for (const { what, alpha } of answered.agreement)
		lines.push(
			`  agreement (${AGREEMENT[what]}): α ${shownFigure(alpha)} (${alpha.items} ${what === 'bears' || what === 'question' ? 'questions' : 'pairs of statements'})`
		);
	lines.push('  question by question:', ...answered.rows.map((row) => `    ${lineOf(row, works.length)}`));
	if (answered.beyond.length > 0)
		lines.push('  pairs the key has not:', ...answered.beyond.map((row) => `    ${lineOf(row, works.length)}`));
	return `${lines.join('\n')}\n`;
}

const AGREEMENT = {
	bears: 'strengthens, weakens, neither',
	question: 'critical questions',
	pairs: 'the same, a clash, nothing',
	same: 'the same, or not',
	opposed: 'a clash, or not'
} as const;

function lineOf({ what, question, about, right, chosen, by }: AnsweredRow, all: number): string {
	const key = right.length > 0 ? `; the key has ${right.join(' or ')}` : '';
	const given = chosen.map(({ answer, works }) => `${answer} ${works.length}`);
	const none = by.missing.length > 0 ? [`none ${by.missing.length}`] : [];
	return `${question ?? about.join(what === 'pair' ? ' ↔ ' : ' → ')}: ${[...given, ...none].join(', ')} of ${all}${key}`;
}

function csv(answered: Answered, works: readonly Work[], sortedOut: readonly SortedOut[]): string {
	const { columns, rows } = answeredTable(answered, works, ({ name }) => name, exercises);
	const others = sortedOut.map(({ file, kind, why }) => [
		file,
		...columns.slice(2).map(() => ''),
		`not scored (${kind}): ${why}`
	]);
	return tableText(columns, [...rows, ...others]);
}

function json(answered: Answered, works: readonly Work[], sortedOut: readonly SortedOut[]) {
	const names = new Map(works.map(({ key, name }) => [key, name]));
	const named = (keys: readonly string[]) => keys.map((key) => names.get(key) ?? key);
	const row = ({ key, about, question, right, chosen, by, written }: AnsweredRow) => ({
		key,
		about,
		question,
		right,
		chosen: chosen.map(({ answer, works: own, isRight }) => ({ answer, names: named(own), isRight })),
		missing: named(by.missing),
		written: written.map(({ work, words }) => ({ name: names.get(work) ?? work, words }))
	});
	return {
		submissions: works.map(({ key, name, answers }) => ({
			name,
			points: answered.points.get(key),
			answers,
			remarks: answered.commentsOn(key, exercises).map(({ text }) => text)
		})),
		class: { rows: answered.rows.map(row), beyond: answered.beyond.map(row), agreement: answered.agreement },
		sortedOut
	};
}
