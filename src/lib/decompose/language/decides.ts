/** Does a clause say what a court decides, or call on a house to decide what was moved? */
import { wordSet } from '../lexicons/word-lists.ts';
import type { Word } from './words.ts';

/** “The judgment is reversed”, “the appeal should be dismissed”, “we affirm”: what a court decides. */
export function disposes(words: readonly Word[]): boolean {
	if (findsViolation(words)) return true;
	const verb = words.findIndex(({ text }) => DISPOSES.has(text));
	if (verb < 0) return false;
	const before = words[verb - 1]?.text ?? '';
	if (before === 'we' && verb <= 2) return true;
	return (
		(before === 'is' || before === 'are' || before === 'be') &&
		words
			.slice(0, verb)
			.some(({ text }) =>
				/^(?:judg(?:e)?ment|order|ruling|decree|conviction|sentence|appeal|petition|motion)$/.test(text)
			)
	);
}

/** “I urge you to support the motion”: what is moved was said before. */
export function callsForMotion(words: readonly Word[]): boolean {
	const noun = words.findIndex(
		({ text }, at) =>
			/^(?:motion|resolution|proposition)$/.test(text) && /^(?:the|this|our|today's)$/.test(words[at - 1]?.text ?? '')
	);
	if (noun < 0 || noun < words.length - 3) return false;
	return words
		.slice(0, noun)
		.some(({ text }) =>
			/^(?:support|oppose|back|vote|adopt|reject|pass|defeat|propose|proposing|opposing)$/.test(text)
		);
}

/** “There has accordingly been no violation of”. */
function findsViolation(words: readonly Word[]): boolean {
	const been = words.findIndex(({ text }) => text === 'been');
	return (
		been > 1 &&
		been < 6 &&
		words[0]?.text === 'there' &&
		/^(?:a|no)$/.test(words[been + 1]?.text ?? '') &&
		/^(?:violation|breach|infringement)$/.test(words[been + 2]?.text ?? '')
	);
}

const DISPOSES = wordSet(
	'reverse affirm vacate dismiss reversed affirmed vacated dismissed quashed allowed granted denied upheld'
);
