/** What was asked and answered, in words: a row's question in one line, an answer as the screen calls it. */
import type { AnsweredRow } from '#practice/class/answered.ts';
import { quoted } from '#practice/score/in-words.ts';
import { answerWords, classWords } from '../words.ts';

export function questionOf({ what, question, about }: AnsweredRow): string {
	return question ?? about.map((wording) => quoted({ wording })).join(what === 'pair' ? ' ↔ ' : ' → ');
}

/** `answer` as the answers' table names it: a word of `judge`, or how two statements meet. */
export function answerName(answer: string): string {
	const { judge } = answerWords();
	const { answers } = classWords();
	if (answer === 'same' || answer === 'opposed') return answers[answer];
	return answer in judge ? String(judge[answer as keyof typeof judge]) : answer;
}

export function rightIn({ right }: AnsweredRow): string {
	return right.map(answerName).join(classWords().answers.or);
}
