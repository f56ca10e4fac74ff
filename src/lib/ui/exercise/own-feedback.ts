/**
 * Feedback without the teacher: the sealed key is opened on the pupil's device and the work is laid beside it. It makes the same document
 * that a teacher returns.
 */
import { allOf, get, type Records } from '#argument/records.ts';
import type { StatementId } from '#argument/ids.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';
import type { CounterpointDocument } from '#interchange/counterpoint/write.ts';
import { unseal } from '#interchange/sealed/seal.ts';
import { layOnCommonText } from '#practice/common-text.ts';
import { asInKey } from '#practice/files/as-in-key.ts';
import type { Comment, Feedback } from '#practice/files/feedback.ts';
import { exerciseKeyIn, type ExerciseKey } from '#practice/files/key.ts';
import { PRACTICE_VERSION } from '#practice/files/part.ts';
import { scoreAnswers } from '#practice/score/answers.ts';
import { inWords } from '#practice/score/in-words.ts';
import { scorePairs } from '#practice/score/pairs.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import { scoreAgainst, type Points } from '#practice/score/score.ts';
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
	const side = layOnCommonText([
		{ name: 'key', records: key, articleId: keyArticle.id },
		{ name: 'work', records, articleId }
	]);
	const [placedKey, placed] = side.analyses;
	if (!placedKey || !placed) return { comments: [], points: { got: 0, of: 0 } };
	const score = scoreAgainst(side, placedKey, placed);
	const comments = remarksOn(score).map((remark): Comment => {
		const about = ['pupil', 'to', 'instead', 'key'].flatMap((name): StatementId[] =>
			name in remark
				? [(remark as unknown as Record<string, { readonly id: StatementId }>)[name]?.id ?? 'statement:x']
				: []
		);
		return { about, text: inWords(remark, score, practiceWords()), by: 'key' };
	});
	return { comments, points: score.points };
}

function compared(hand: WorkInHand, key: Records, exerciseKey: ExerciseKey): Found {
	const words = exerciseWords().feedback;
	const score = scorePairs(allOf(key, 'alignment'), hand.pairs, exerciseKey);
	const wording = (id: StatementId) => get(hand.records, id)?.wording ?? '';
	const foundPairs = score.pairs.filter(({ verdict }) => verdict === 'found').length;
	const comments: Comment[] = [{ about: [], text: words.pairsFound(foundPairs, score.pairs.length), by: 'key' }];
	for (const { statementIds, key: meeting, verdict } of score.pairs) {
		if (verdict === 'found') continue;
		const say =
			verdict === 'missed'
				? meeting === 'same'
					? words.pairMissed
					: words.clashMissed
				: meeting === 'same'
					? words.pairOther
					: words.clashOther;
		const [a, b] = statementIds;
		comments.push({ about: [a, b], text: say(wording(a), wording(b)), by: 'key' });
	}
	for (const { statementIds } of score.extra) {
		const [a, b] = statementIds;
		comments.push({ about: [a, b], text: words.pairExtra(wording(a), wording(b)), by: 'key' });
	}
	return { comments, points: score.points };
}

function judged(hand: WorkInHand, { answers }: ExerciseKey): Found {
	const words = exerciseWords();
	const items = hand.work?.exercise.items ?? [];
	const score = scoreAnswers(items, hand.answers, answers ?? []);
	const wording = (id: StatementId) => get(hand.records, id)?.wording ?? '';
	const comments: Comment[] = [
		{ about: [], text: words.feedback.answersFound(score.points.got, score.points.of), by: 'key' }
	];
	for (const { item, verdict, right } of score.answers) {
		if (item.ask !== 'bears' || verdict === 'as-key' || right.length === 0) continue;
		const [statement, claim] = [wording(item.statementId), wording(item.onId)];
		const [first] = right;
		const text =
			first === 'strengthens' || first === 'weakens'
				? words.feedback.answerOther(statement, claim, words.judge[first])
				: words.feedback.answerNeither(statement, claim);
		comments.push({ about: [item.statementId, item.onId], text, by: 'key' });
	}
	const open = score.answers.filter(({ verdict }) => verdict === 'open').length;
	if (open > 0) comments.push({ about: [], text: words.feedback.answersOpen(open), by: 'key' });
	return { comments, points: score.points };
}
