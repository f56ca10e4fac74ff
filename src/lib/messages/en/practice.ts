/** What is said to a pupil about a map, in English: plain, about the map and not about the pupil, with the pupil's own sigla. */
import { count } from '../count.ts';

interface Named {
	/** C2 “…”: a statement of the pupil's map, or of the key. */
	readonly key?: string;
	readonly pupil?: string;
	readonly to?: string;
	readonly instead?: string;
	readonly premises?: readonly string[];
	readonly keyRole?: string;
	readonly pupilRole?: string;
	readonly count?: number;
}

/** P1 and P2; P1, P2 and P3. */
function joined(names: readonly string[]): string {
	return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

export const practice = {
	remarks: {
		'main-found': ({ key = '' }: Named) => `The main conclusion is found: ${key}.`,
		'main-also-right': () => 'The main conclusion is one that is also right.',
		'main-missing': ({ key = '' }: Named) =>
			`No main conclusion is marked. What does the whole article argue for? The key has ${key}.`,
		'main-another': ({ key = '', pupil = '' }: Named) =>
			`${pupil} is marked as the main conclusion. The key has ${key}: does everything else serve it?`,
		'taken-for-own': ({ pupil = '' }: Named) =>
			`${pupil} is a view the author only reports, here it stands as the author’s own.`,
		'other-role': ({ pupil = '', pupilRole = '', keyRole = '' }: Named) =>
			`${pupil} is there, as ${pupilRole}; the key has it as ${keyRole}.`,
		'elsewhere-support': ({ pupil = '', to = '', instead = '' }: Named) =>
			`You have ${pupil}, but attached it to ${instead}; in the key it is a reason for ${to}.`,
		'elsewhere-attack': ({ pupil = '', to = '', instead = '' }: Named) =>
			`You have ${pupil}, but attached it to ${instead}; in the key it speaks against ${to}.`,
		'unattached-support': ({ pupil = '', to = '' }: Named) =>
			`You have ${pupil}, but it hangs on nothing; in the key it is a reason for ${to}.`,
		'unattached-attack': ({ pupil = '', to = '' }: Named) =>
			`You have ${pupil}, but it hangs on nothing; in the key it speaks against ${to}.`,
		'over-one-support': ({ pupil = '', to = '' }: Named) =>
			`${pupil} reaches ${to} over one statement in between; the key has it as a reason at once.`,
		'over-one-attack': ({ pupil = '', to = '' }: Named) =>
			`${pupil} reaches ${to} over one statement in between; in the key it speaks against it at once.`,
		'turned-support': ({ pupil = '', to = '' }: Named) =>
			`${pupil} and ${to} are joined the other way round: which is the reason for which?`,
		'turned-attack': ({ pupil = '', to = '' }: Named) =>
			`${pupil} and ${to} are joined the other way round: which speaks against which?`,
		'other-sign-support': ({ pupil = '', to = '' }: Named) => `${pupil} attacks ${to} here; in the key it supports it.`,
		'other-sign-attack': ({ pupil = '', to = '' }: Named) => `${pupil} supports ${to} here; in the key it attacks it.`,
		'linked-apart': ({ premises = [], to = '' }: Named) =>
			`${joined(premises)} stand each for itself as reasons for ${to}; in the key they count only together.`,
		'apart-linked': ({ premises = [], to = '' }: Named) =>
			`${joined(premises)} are taken together as one reason for ${to}; in the key each is a reason of its own.`,
		missed: ({ key = '', keyRole = '' }: Named) => `Missing: ${key} (${keyRole}).`,
		extra: ({ pupil = '' }: Named) => `The key has no ${pupil}.`,
		'also-right': ({ count: n = 0 }: Named) =>
			`${count(n, 'thing is', 'things are')} not as in the key, but also right.`
	},
	instructions: {
		parts:
			'Mark in the text what the author concludes, what it is concluded from (premises), and the evidence. Choose the main conclusion.',
		map: 'The statements are given, out of order. Build the map: which is the main conclusion, what is a reason for what, what speaks against what, and what is evidence?',
		whole:
			'Take the article apart: mark conclusions, premises and evidence, and show what supports and what attacks what.',
		missing:
			'Something is left out of this map: a premise the author leaves unsaid, an objection or an answer to one. Find what is missing and put it in.',
		compare: 'Two authors write on one subject. Find what both of them say, and where one says what the other denies.',
		judge:
			'Does it make the claim stronger, weaker, or neither? Say so for each, and why. Then put the critical questions to the step.'
	},
	due: (when: string) => `Hand in by: ${when}`,
	noExercise: {
		'no-article': 'holds no such article',
		'no-text': 'comes without the article’s text, which this kind of exercise needs',
		'no-statements': 'has fewer than two statements to build a map from',
		'nothing-missing': 'has nothing to leave out: no implicit statement and no objection that stands alone',
		'one-article': 'is one article; comparing needs two',
		'nothing-shared':
			'has no accepted pair of statements that are the same or opposed in both articles: compare them first',
		'nothing-to-judge': 'has no statement with a reason or an objection'
	},
	roles: { conclusion: 'conclusion', premise: 'premise', evidence: 'evidence' },
	points: (got: number, of: number) => `${got.toLocaleString('en')} of ${count(of, 'point', 'points')}`
};
