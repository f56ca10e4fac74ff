/**
 * Exercises that are answered or joined and not mapped (`judge`, `compare`): how the class did, question by question, each one's points,
 * and what is said to each. An answer that the teacher takes for right too counts for everybody who gave it.
 */
import { allOf, get, type Records } from '#argument/records.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Comment } from '../files/feedback.ts';
import type { ExerciseKey, KeyAnswer } from '../files/key.ts';
import type { AnswerWord } from '../files/submission.ts';
import { onAnswers, onPairs, type AnswerWords } from '../score/answers-in-words.ts';
import { scoreAnswers } from '../score/answers.ts';
import { pairName, scorePairs, type AlsoPair, type Meeting } from '../score/pairs.ts';
import type { Points } from '../score/score.ts';
import type { Table } from '../score/tables.ts';
import { agreementOnAnswers, agreementOnPairs, type AnswerAgreement } from './answers-agreement.ts';
import type { Key } from './key.ts';
import type { Work } from './works.ts';

export type AnsweredVerdict = 'as-key' | 'otherwise' | 'open' | 'missing';

/** What a teacher takes for right beside the key; statements go by the pupils' ids, which are the same for all. */
export type AcceptedAnswer =
	| { readonly what: 'answer'; readonly itemId: string; readonly answer: AnswerWord }
	| ({ readonly what: 'pair' } & AlsoPair);

/** One answer to a question, and who gave it. */
export interface Chosen {
	readonly answer: string;
	/** The works' keys. */
	readonly works: readonly string[];
	readonly isRight: boolean;
	/** What accepting it is; null where it is right, and where the teacher reads the answers. */
	readonly alternative: AcceptedAnswer | null;
}

export interface AnsweredRow {
	readonly key: string;
	readonly what: 'bears' | 'question' | 'pair';
	/** The statements it is about, by the pupils' ids; none for a critical question. */
	readonly ids: readonly StatementId[];
	/** Wordings of the two statements it is about, or of one step's conclusion; empty where the key has them not. */
	readonly about: readonly string[];
	/** A critical question's words. */
	readonly question: string | null;
	/** What the key takes for right; none where the teacher reads the answers, or the key has no such pair. */
	readonly right: readonly string[];
	/** By verdict, the works' keys. */
	readonly by: Readonly<Record<AnsweredVerdict, readonly string[]>>;
	/** The answers given, what most gave first. */
	readonly chosen: readonly Chosen[];
	/** What was written, where something was. */
	readonly written: readonly { readonly work: string; readonly words: string }[];
}

export interface Answered {
	readonly rows: readonly AnsweredRow[];
	/** Pairs that pupils drew and the key has not. */
	readonly beyond: readonly AnsweredRow[];
	readonly points: ReadonlyMap<string, Points>;
	readonly agreement: readonly AnswerAgreement[];
	/** What follows from the key for one work, in words. */
	readonly commentsOn: (work: string, words: AnswerWords) => Comment[];
}

/** The same for the same alternative. */
export function acceptedKey(one: AcceptedAnswer): string {
	return one.what === 'answer'
		? `answer ${one.itemId} ${one.answer}`
		: `pair ${pairName(one.statementIds)} ${one.meeting}`;
}

/** Null for exercises whose work is a map. */
export function answeredBy(
	key: Key,
	works: readonly Work[],
	accepted: readonly AcceptedAnswer[] = []
): Answered | null {
	const { exercise } = key;
	if (exercise?.exercise.kind === 'judge') return judged(key.records, exercise, works, accepted);
	return exercise?.exercise.kind === 'compare' ? compared(key.records, exercise, works, accepted) : null;
}

function judged(
	records: Records,
	{ exercise, given, answers = [] }: ExerciseKey,
	works: readonly Work[],
	accepted: readonly AcceptedAnswer[]
): Answered {
	const { items = [] } = exercise;
	const right = answers.map((one) => withAccepted(one, accepted));
	const scores = works.map((work) => ({ work, score: scoreAnswers(items, work.answers, right) }));
	const wordingOf = wordings(records, given);
	const rows = items.map((item, at): AnsweredRow => {
		const own = scores.flatMap(({ work, score }) => {
			const answer = score.answers[at];
			return answer ? [{ work: work.key, answer }] : [];
		});
		const of = (...verdicts: readonly string[]) =>
			own.filter(({ answer: { verdict } }) => verdicts.includes(verdict)).map(({ work }) => work);
		const isBearing = item.ask === 'bears';
		const known = own[0]?.answer.right ?? right.find(({ itemId }) => itemId === item.id)?.answers ?? [];
		return {
			key: item.id,
			what: item.ask,
			ids: isBearing ? [item.statementId, item.onId] : [],
			about: isBearing ? [wordingOf(item.statementId), wordingOf(item.onId)] : [],
			question: isBearing ? null : item.question,
			right: known,
			by: { 'as-key': of('as-key'), otherwise: of('otherwise'), open: of('open'), missing: of('unanswered') },
			chosen: mostFirst(
				own.flatMap(({ work, answer: { answer } }) => (answer?.answer ? [[answer.answer, work] as const] : []))
			).map(({ answer, works: who }): Chosen => {
				const isRight = known.includes(answer);
				const alternative: AcceptedAnswer | null =
					isRight || known.length === 0 ? null : { what: 'answer', itemId: item.id, answer };
				return { answer, works: who, isRight, alternative };
			}),
			written: own.flatMap(({ work, answer }) => {
				const words = answer.answer?.words?.trim() ?? '';
				return words === '' ? [] : [{ work, words }];
			})
		};
	});
	return {
		rows,
		beyond: [],
		points: new Map(scores.map(({ work, score }) => [work.key, score.points])),
		agreement: agreementOnAnswers(items, works),
		commentsOn: (name, words) => {
			const score = scores.find(({ work }) => work.key === name)?.score;
			return score ? onAnswers(score, wordingOf, words) : [];
		}
	};
}

function withAccepted(key: KeyAnswer, accepted: readonly AcceptedAnswer[]): KeyAnswer {
	const also = accepted.flatMap((one) => (one.what === 'answer' && one.itemId === key.itemId ? [one.answer] : []));
	return { ...key, answers: [...new Set([...key.answers, ...also])] };
}

function compared(
	records: Records,
	key: ExerciseKey,
	works: readonly Work[],
	accepted: readonly AcceptedAnswer[]
): Answered {
	const pairs = allOf(records, 'alignment').filter(({ status }) => status === 'accepted');
	const also = accepted.flatMap((one) => (one.what === 'pair' ? [one] : []));
	const scoreOf = (own: Records) => scorePairs(pairs, allOf(own, 'alignment'), key, also);
	const scores = works.map((work) => ({ work, score: scoreOf(work.records) }));
	const wordingOf = wordings(records, key.given);
	const isAlso = (name: string, meeting: Meeting) =>
		also.some((one) => pairName(one.statementIds) === name && one.meeting === meeting);
	const chosenFor = (
		statementIds: AlsoPair['statementIds'],
		right: Meeting | null,
		drawn: readonly (readonly [Meeting, string])[]
	) =>
		mostFirst(drawn).map(({ answer, works: who }): Chosen => {
			const isRight = answer === right || isAlso(pairName(statementIds), answer);
			return {
				answer,
				works: who,
				isRight,
				alternative: isRight ? null : { what: 'pair', statementIds, meeting: answer }
			};
		});
	const rows = scoreOf(new Map()).pairs.map(({ statementIds, key: right }, at): AnsweredRow => {
		const own = scores.flatMap(({ work, score }) => {
			const pair = score.pairs[at];
			return pair ? [{ work: work.key, ...pair }] : [];
		});
		const of = (wanted: string) => own.filter(({ verdict }) => verdict === wanted).map(({ work }) => work);
		const drawn = own.flatMap(({ work, pupil }) => (pupil ? [[pupil, work] as const] : []));
		return {
			key: pairName(statementIds),
			what: 'pair',
			ids: statementIds,
			about: statementIds.map(wordingOf),
			question: null,
			right: [right],
			by: { 'as-key': of('found'), otherwise: of('other-relation'), open: [], missing: of('missed') },
			chosen: chosenFor(statementIds, right, drawn),
			written: []
		};
	});
	const extra = new Map<string, { ids: AlsoPair['statementIds']; drawn: (readonly [Meeting, string])[] }>();
	for (const { work, score } of scores)
		for (const { statementIds, pupil } of score.extra) {
			const name = pairName(statementIds);
			const own = extra.get(name) ?? { ids: statementIds, drawn: [] };
			own.drawn.push([pupil, work.key]);
			extra.set(name, own);
		}
	const beyond = Array.from(extra, ([name, { ids, drawn }]): AnsweredRow => {
		const chosen = chosenFor(ids, null, drawn);
		const by = (isRight: boolean) => chosen.filter((one) => one.isRight === isRight).flatMap((one) => one.works);
		return {
			key: name,
			what: 'pair',
			ids,
			about: ids.map(wordingOf),
			question: null,
			right: [],
			by: { 'as-key': by(true), otherwise: by(false), open: [], missing: [] },
			chosen,
			written: []
		};
	});
	return {
		rows,
		beyond: beyond.sort((a, b) => drawnBy(b) - drawnBy(a)),
		points: new Map(scores.map(({ work, score }) => [work.key, score.points])),
		agreement: agreementOnPairs(records, key, works),
		commentsOn: (name, words) => {
			const score = scores.find(({ work }) => work.key === name)?.score;
			return score ? onPairs(score, wordingOf, words) : [];
		}
	};
}

function drawnBy({ chosen }: AnsweredRow): number {
	return chosen.reduce((sum, { works }) => sum + works.length, 0);
}

function mostFirst<A extends string>(given: readonly (readonly [A, string])[]) {
	const found = new Map<A, string[]>();
	for (const [answer, work] of given) found.set(answer, [...(found.get(answer) ?? []), work]);
	return Array.from(found, ([answer, works]) => ({ answer, works })).sort((a, b) => b.works.length - a.works.length);
}

/** A row for each work, a column for each question: what was answered. */
export function answeredTable(
	{ rows, points, commentsOn }: Answered,
	works: readonly Work[],
	nameOf: (work: Work) => string,
	words: AnswerWords
): Table {
	const answerOf = (row: AnsweredRow, { key }: Work) => row.chosen.find((one) => one.works.includes(key))?.answer ?? '';
	return {
		columns: ['submission', 'points', 'points possible', ...rows.map(titleOf), 'what is otherwise'],
		rows: works.map((work) => {
			const own = points.get(work.key);
			const [, ...more] = commentsOn(work.key, words);
			return [
				nameOf(work),
				String(own?.got ?? ''),
				String(own?.of ?? ''),
				...rows.map((row) => answerOf(row, work)),
				more.map(({ text }) => text).join(' ')
			];
		})
	};
}

const ITEM_COLUMNS = [
	'item',
	'about',
	'key',
	'as the key',
	'otherwise',
	'to be read',
	'no answer',
	'answers',
	'submissions'
];

/** A row for each question, or pair: how many answered what. */
export function answeredItemTable({ rows, beyond }: Answered, submissions: number): Table {
	return {
		columns: ITEM_COLUMNS,
		rows: [...rows, ...beyond].map((row, at) => [
			at < rows.length ? String(at + 1) : 'beyond the key',
			titleOf(row),
			row.right.join(' or '),
			...[row.by['as-key'], row.by.otherwise, row.by.open, row.by.missing].map(({ length }) => String(length)),
			row.chosen.map(({ answer, works }) => `${answer}: ${works.length}`).join('; '),
			String(submissions)
		])
	};
}

function titleOf({ what, question, about }: AnsweredRow): string {
	return question ?? about.join(what === 'pair' ? ' ↔ ' : ' → ');
}

/** By the pupil's ids. */
function wordings(records: Records, given: ExerciseKey['given']): (id: StatementId) => string {
	const keyIds = new Map<string, string>(given.map(([pupilId, keyId]) => [pupilId, keyId]));
	return (id) => get(records, (keyIds.get(id) ?? id) as StatementId)?.wording ?? '';
}
