/**
 * Feedback without the teacher: the sealed key is opened on the pupil's device and the work is laid beside it. It makes the same document
 * that a teacher returns.
 */
import { allOf, get, type Records } from '#argument/records.ts';
import type { StatementId } from '#argument/ids.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';
import type { CounterpointDocument } from '#interchange/counterpoint/write.ts';
import { unseal } from '#interchange/sealed/seal.ts';
import { layClass } from '#practice/class/class-on-key.ts';
import { asInKey } from '#practice/files/as-in-key.ts';
import type { Comment, Feedback } from '#practice/files/feedback.ts';
import { exerciseKeyIn, type ExerciseKey } from '#practice/files/key.ts';
import { PRACTICE_VERSION } from '#practice/files/part.ts';
import { scoreAnswers } from '#practice/score/answers.ts';
import { onAnswers, onPairs } from '#practice/score/answers-in-words.ts';
import { inWords } from '#practice/score/in-words.ts';
import { scorePairs } from '#practice/score/pairs.ts';
import { remarksOn, statementsIn } from '#practice/score/remarks.ts';
import type { Points } from '#practice/score/score.ts';
import { documentWith } from './documents.ts';
import { exerciseWords, practiceWords } from './words.ts';
import type { WorkInHand } from './work.svelte.ts';

interface Found {
	readonly comments: readonly Comment[];
	readonly points: Points;
}

/** Null where the code does not open the key. */
export function feedbackBy(hand: WorkInHand, code: string): CounterpointDocument | null {
	const { work } = hand;
	const sealed = work?.exercise.sealedKey;
	if (!work || !sealed) return null;
	const opened = unseal(sealed, code);
	if ('fault' in opened) return null;
	const document = readRecords(opened.text);
	const key = exerciseKeyIn(document.rest.fields);
	if (!('value' in key)) return null;
	const { comments, points } = found(hand, document.records, key.value);
	const keyArticles = allOf(document.records, 'article').map(({ id }) => id);
	const feedback: Feedback = {
		version: PRACTICE_VERSION,
		exerciseId: work.exercise.id,
		workId: work.workId,
		name: work.name ?? '',
		title: work.exercise.title,
		whole: '',
		comments,
		...(work.exercise.points && { points }),
		workArticleIds: hand.articleIds,
		keyArticleIds: keyArticles
	};
	return documentWith(new Map([...document.records, ...hand.records]), { feedback });
}

function found(hand: WorkInHand, key: Records, exerciseKey: ExerciseKey): Found {
	const kind = hand.work?.exercise.kind;
	if (kind === 'judge') return judged(hand, exerciseKey);
	return kind === 'compare' ? compared(hand, key, exerciseKey) : mapped(hand, key, exerciseKey);
}

function mapped(hand: WorkInHand, key: Records, exerciseKey: ExerciseKey): Found {
	const [articleId] = hand.articleIds;
	const [keyArticle] = allOf(key, 'article');
	if (!articleId || !keyArticle) return { comments: [], points: { got: 0, of: 0 } };
	const records = asInKey(hand.records, key, exerciseKey);
	const keyOfAll = { records: key, articleId: keyArticle.id, exercise: exerciseKey };
	const [score] = layClass([{ name: 'work', records, articleId }], keyOfAll).scores;
	if (!score) return { comments: [], points: { got: 0, of: 0 } };
	const comments = remarksOn(score).map((remark): Comment => ({
		about: statementsIn(remark).map(({ id }) => id),
		text: inWords(remark, score, practiceWords()),
		by: 'key'
	}));
	return { comments, points: score.points };
}

function compared(hand: WorkInHand, key: Records, exerciseKey: ExerciseKey): Found {
	const score = scorePairs(allOf(key, 'alignment'), hand.pairs, exerciseKey);
	return { comments: onPairs(score, wordingsOf(hand), exerciseWords()), points: score.points };
}

function judged(hand: WorkInHand, { answers }: ExerciseKey): Found {
	const score = scoreAnswers(hand.work?.exercise.items ?? [], hand.answers, answers ?? []);
	return { comments: onAnswers(score, wordingsOf(hand), exerciseWords()), points: score.points };
}

function wordingsOf({ records }: WorkInHand): (id: StatementId) => string {
	return (id) => get(records, id)?.wording ?? '';
}
