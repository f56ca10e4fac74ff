/** Gentle hints and the term view, in English: questions, never verdicts. */
import { count } from '../count.ts';

const all = (sigla: readonly string[]) =>
	sigla.length < 3 ? sigla.join(' and ') : `${sigla.slice(0, -1).join(', ')} and ${sigla.at(-1)}`;

export const hints = {
	title: 'Hints',
	count: (n: number) => (n === 0 ? 'Hints' : `Hints (${n})`),
	forThis: (n: number) => count(n, 'hint', 'hints'),
	about: 'Questions that are worth a moment. They are no faults, and each can be put away for good.',
	none: 'No hints on this map.',
	list: (n: number) => `All hints (${n})`,
	dismiss: 'Dismiss',
	dismissLong: (question: string) => `Dismiss for good: ${question}`,
	dismissed: 'Dismiss a hint',
	dismissAll: (n: number) => `Dismiss these ${n} for good`,
	dismissedAll: (n: number) => `Dismiss ${n} hints`,
	bringBack: (n: number) => `Bring back ${count(n, 'dismissed hint', 'dismissed hints')}`,
	broughtBack: 'Bring back dismissed hints',
	/** `sigla`: the statements it speaks of, a conclusion before its premises. `words`: as they stand. */
	asks: {
		'one-premise': ([conclusion = '', ...premises]: readonly string[]) =>
			`What else has to be true for ${all(premises)} to support ${conclusion}?`,
		'long-step': ([conclusion = '', ...premises]: readonly string[]) =>
			`${all(premises)} and ${conclusion} share no word. Is there a step in between?`,
		'two-reasons-in-one': ([, ...premises]: readonly string[]) =>
			`${all(premises)} are taken together but share no word. Are they separate reasons?`,
		'several-main-conclusions': (sigla: readonly string[]) => `${all(sigla)}: which of these is the main conclusion?`,
		'reasoning-in-a-statement': (_: readonly string[], word = '') =>
			`“${word}” leads from a reason to a conclusion. Do two statements hide in this one?`,
		'not-a-statement': () => 'Can one agree or disagree with this?',
		'does-not-stand-alone': (_: readonly string[], word = '') => `Who or what is “${word}”?`,
		'leans-on-itself': (sigla: readonly string[]) => `${all(sigla)}: does the argument lean on itself here?`,
		'no-source': () => 'Where does the author say this?',
		'whose-view': (_: readonly string[], word = '') =>
			`“${word}” stands by these words. Is this the author’s own view, or one that is only reported?`
	},
	terms: {
		title: (step: string) => `The terms of ${step}`,
		detail:
			'Each word that carries content is shown by where else it stands in this step. A word of the conclusion that stands in no premise came from nowhere; a word of a premise that stands nowhere else holds no hand. Both are common and often fine.',
		conclusion: 'Conclusion',
		premise: 'Premise',
		shared: 'stands elsewhere in the step too',
		alone: 'stands here only',
		rabbits: 'In the conclusion, and in no premise',
		lonely: 'In one premise, and nowhere else',
		nothing: 'None',
		completedBy: (reasons: string) => `Together with ${reasons} it would hold: perhaps one reason in two parts.`,
		same: 'Count as the same',
		sameFirst: 'One word',
		sameSecond: 'means the same as',
		join: 'Take as one',
		joined: (one: string, other: string) => `Take “${one}” and “${other}” as one word`,
		groups: 'Taken as one in this article',
		apart: (words: string) => `Tell ${words} apart again`,
		apartShort: 'Tell apart'
	}
};
