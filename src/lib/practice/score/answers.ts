/** A pupil's answers to what was to be judged, against the key's. An answer the key does not judge is read by the teacher. */
import type { Item } from '../files/exercise.ts';
import type { KeyAnswer } from '../files/key.ts';
import type { Answer } from '../files/submission.ts';
import type { Points } from './score.ts';

export interface AnswerScore {
	readonly item: Item;
	readonly answer: Answer | null;
	/** What the key takes for right; empty: the teacher reads it. */
	readonly right: KeyAnswer['answers'];
	readonly note: string | null;
	/** `open`: answered, and for the teacher to read. */
	readonly verdict: 'as-key' | 'otherwise' | 'open' | 'unanswered';
}

export interface AnswersScore {
	readonly answers: readonly AnswerScore[];
	/** Of what the key judges. */
	readonly points: Points;
}

export function scoreAnswers(items: readonly Item[], work: readonly Answer[], key: readonly KeyAnswer[]): AnswersScore {
	const answers = items.map((item): AnswerScore => {
		const answer = work.find(({ itemId }) => itemId === item.id) ?? null;
		const known = key.find(({ itemId }) => itemId === item.id);
		const right = known?.answers ?? [];
		const isAnswered = answer !== null && (answer.answer !== undefined || (answer.words ?? '').trim() !== '');
		const isRight = answer?.answer !== undefined && right.includes(answer.answer);
		const verdict = !isAnswered ? 'unanswered' : right.length === 0 ? 'open' : isRight ? 'as-key' : 'otherwise';
		return { item, answer: isAnswered ? answer : null, right, note: known?.note ?? null, verdict };
	});
	const judged = answers.filter(({ right }) => right.length > 0);
	return {
		answers,
		points: { got: judged.filter(({ verdict }) => verdict === 'as-key').length, of: judged.length }
	};
}
