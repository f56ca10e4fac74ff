/** What to say to a pupil about answers, or about pairs of two authors' statements; the words are the catalogue's. */
import type { StatementId } from '#argument/ids.ts';
import type { Comment } from '../files/feedback.ts';
import type { AnswerWord } from '../files/submission.ts';
import type { AnswersScore } from './answers.ts';
import type { PairsScore } from './pairs.ts';

type Said = (statement: string, claim: string) => string;

/** The sentences, as a catalogue has them. */
export interface AnswerWords {
	readonly judge: Readonly<Record<AnswerWord, string>>;
	readonly feedback: {
		readonly answersFound: (found: number, of: number) => string;
		readonly answersOpen: (count: number) => string;
		readonly answersMissing: (count: number) => string;
		/** `own` and `key` are answers: “strengthens”. */
		readonly answerOther: (statement: string, claim: string, own: string, key: string) => string;
		readonly answerNeither: (statement: string, claim: string, own: string) => string;
		readonly questionOther: (question: string, own: string, key: string) => string;
		readonly pairsFound: (found: number, of: number) => string;
		readonly pairMissed: Said;
		readonly clashMissed: Said;
		readonly pairOther: Said;
		readonly clashOther: Said;
		readonly pairExtra: Said;
		readonly alsoRight: (count: number) => string;
	};
}

type WordingOf = (id: StatementId) => string;

/** How many are as in the key, then each that is otherwise, then what nobody but the teacher can judge. */
export function onAnswers({ answers, points }: AnswersScore, wordingOf: WordingOf, words: AnswerWords): Comment[] {
	const { judge, feedback } = words;
	const comments: Comment[] = [said(feedback.answersFound(points.got, points.of))];
	for (const { item, answer, verdict, right, note } of answers) {
		const [first] = right;
		const own = answer?.answer;
		if (verdict !== 'otherwise' || first === undefined || own === undefined) continue;
		const more = note === null ? '' : ` ${note}`;
		if (item.ask === 'question') {
			comments.push(said(feedback.questionOther(item.question, judge[own], judge[first]) + more));
			continue;
		}
		const [statement, claim] = [bare(wordingOf(item.statementId)), bare(wordingOf(item.onId))];
		const text =
			first === 'neither'
				? feedback.answerNeither(statement, claim, judge[own])
				: feedback.answerOther(statement, claim, judge[own], judge[first]);
		comments.push(said(text + more, [item.statementId, item.onId]));
	}
	const count = (wanted: string) => answers.filter(({ verdict }) => verdict === wanted).length;
	if (count('unanswered') > 0) comments.push(said(feedback.answersMissing(count('unanswered'))));
	if (count('open') > 0) comments.push(said(feedback.answersOpen(count('open'))));
	return comments;
}

/** How many pairs are as in the key, then each that is missing or taken for the other, then those beyond the key. */
export function onPairs({ pairs, extra }: PairsScore, wordingOf: WordingOf, { feedback }: AnswerWords): Comment[] {
	const found = pairs.filter(({ verdict }) => verdict === 'found').length;
	const comments: Comment[] = [said(feedback.pairsFound(found, pairs.length))];
	const on = (ids: readonly [StatementId, StatementId], say: Said) =>
		comments.push(said(say(bare(wordingOf(ids[0])), bare(wordingOf(ids[1]))), ids));
	for (const { statementIds, key, verdict } of pairs) {
		if (verdict === 'other-relation') on(statementIds, key === 'same' ? feedback.pairOther : feedback.clashOther);
		if (verdict === 'missed') on(statementIds, key === 'same' ? feedback.pairMissed : feedback.clashMissed);
	}
	for (const { statementIds, alsoRight } of extra) if (!alsoRight) on(statementIds, feedback.pairExtra);
	const accepted = [...pairs, ...extra].filter(({ alsoRight }) => alsoRight).length;
	if (accepted > 0) comments.push(said(feedback.alsoRight(accepted)));
	return comments;
}

/** Within a sentence a wording goes without its full stop. */
function bare(wording: string): string {
	return wording.replace(/\.$/, '');
}

function said(text: string, about: readonly StatementId[] = []): Comment {
	return { about: [...about], text, by: 'key' };
}
