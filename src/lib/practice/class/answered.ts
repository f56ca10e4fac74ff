/** Exercises that are answered or joined and not mapped (`judge`, `compare`): how the class did, question by question, and each one's points. */
import { allOf, get, type Records } from '#argument/records.ts';
import type { StatementId } from '#argument/ids.ts';
import type { ExerciseKey } from '../files/key.ts';
import { scoreAnswers } from '../score/answers.ts';
import { scorePairs } from '../score/pairs.ts';
import type { Points } from '../score/score.ts';
import type { Table } from '../score/tables.ts';
import type { Key } from './class-on-key.ts';
import type { Work } from './works.ts';

export type AnsweredVerdict = 'as-key' | 'otherwise' | 'open' | 'missing';

export interface AnsweredRow {
	readonly key: string;
	/** Wordings of the two statements it is about, or of one step's conclusion; empty where the key has them not. */
	readonly about: readonly string[];
	/** A critical question's words. */
	readonly question: string | null;
	/** What the key takes for right; none where the teacher reads the answers. */
	readonly right: readonly string[];
	/** By verdict, the works' keys. */
	readonly by: Readonly<Record<AnsweredVerdict, readonly string[]>>;
	/** What was written, where something was. */
	readonly written: readonly { readonly work: string; readonly words: string }[];
}

export interface Answered {
	readonly rows: readonly AnsweredRow[];
	readonly points: ReadonlyMap<string, Points>;
}

/** Null for exercises whose work is a map. */
export function answeredBy(key: Key, works: readonly Work[]): Answered | null {
	const { exercise } = key;
	if (exercise?.exercise.kind === 'judge') return judged(key.records, exercise, works);
	return exercise?.exercise.kind === 'compare' ? compared(key.records, exercise, works) : null;
}

function judged(records: Records, { exercise, given, answers = [] }: ExerciseKey, works: readonly Work[]): Answered {
	const { items = [] } = exercise;
	const scores = works.map((work) => ({ work, score: scoreAnswers(items, work.answers, answers) }));
	const wordingOf = wordings(records, given);
	const rows = items.map((item, at): AnsweredRow => {
		const own = scores.flatMap(({ work, score }) => {
			const answer = score.answers[at];
			return answer ? [{ work: work.key, answer }] : [];
		});
		const of = (...verdicts: readonly string[]) =>
			own.filter(({ answer: { verdict } }) => verdicts.includes(verdict)).map(({ work }) => work);
		const isBearing = item.ask === 'bears';
		return {
			key: item.id,
			about: isBearing ? [wordingOf(item.statementId), wordingOf(item.onId)] : [],
			question: isBearing ? null : item.question,
			right: own[0]?.answer.right ?? [],
			by: { 'as-key': of('as-key'), otherwise: of('otherwise'), open: of('open'), missing: of('unanswered') },
			written: own.flatMap(({ work, answer }) => {
				const words = answer.answer?.words?.trim() ?? '';
				return words === '' ? [] : [{ work, words }];
			})
		};
	});
	return { rows, points: new Map(scores.map(({ work, score }) => [work.key, score.points])) };
}

function compared(records: Records, key: ExerciseKey, works: readonly Work[]): Answered {
	const pairs = allOf(records, 'alignment').filter(({ status }) => status === 'accepted');
	const scores = works.map((work) => ({
		work,
		score: scorePairs(pairs, allOf(work.records, 'alignment'), key)
	}));
	const wordingOf = wordings(records, key.given);
	const [first] = scores;
	const rows = (first?.score.pairs ?? []).map(({ statementIds, key: right }, at): AnsweredRow => {
		const of = (verdict: string) =>
			scores.filter(({ score }) => score.pairs[at]?.verdict === verdict).map(({ work }) => work.key);
		return {
			key: statementIds.join(' '),
			about: statementIds.map(wordingOf),
			question: null,
			right: [right],
			by: { 'as-key': of('found'), otherwise: of('other-relation'), open: [], missing: of('missed') },
			written: []
		};
	});
	return { rows, points: new Map(scores.map(({ work, score }) => [work.key, score.points])) };
}

/** A row for each work, a column for each question. */
export function answeredTable(
	{ rows, points }: Answered,
	works: readonly Work[],
	nameOf: (work: Work) => string
): Table {
	const verdictOf = (row: AnsweredRow, { key }: Work) =>
		Object.entries(row.by).find(([, who]) => who.includes(key))?.[0] ?? '';
	return {
		columns: ['submission', 'points', 'points possible', ...rows.map((row) => row.question ?? row.about.join(' → '))],
		rows: works.map((work) => {
			const own = points.get(work.key);
			return [nameOf(work), String(own?.got ?? ''), String(own?.of ?? ''), ...rows.map((row) => verdictOf(row, work))];
		})
	};
}

/** By the pupil's ids. */
function wordings(records: Records, given: ExerciseKey['given']): (id: StatementId) => string {
	const keyIds = new Map<string, string>(given.map(([pupilId, keyId]) => [pupilId, keyId]));
	return (id) => get(records, (keyIds.get(id) ?? id) as StatementId)?.wording ?? '';
}
