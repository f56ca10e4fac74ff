/** What the comparison proposes, in English: what it found, how likely, and why. The command line's report uses the reasons too. */
import { count } from '../count.ts';
import { listed } from './compare.ts';

type Words = readonly (readonly [string, string])[];

const quoted = (word: string) => `“${word}”`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** `“steel”, “mill” / “mills”`: once where both write it alike. */
function pairs(words: Words): string {
	return words
		.map(([one, other]) =>
			one.toLowerCase() === other.toLowerCase() ? quoted(one) : `${quoted(one)} / ${quoted(other)}`
		)
		.join(', ');
}

export const proposals = {
	title: 'Suggestions',
	working: (stage: number, stages: number) => `Comparing the texts: step ${stage} of ${stages}`,
	cancel: 'Cancel',
	cancelled: 'The comparison was stopped. What is recorded is shown.',
	failed: 'The texts could not be compared. What is recorded is shown; the articles are as they were.',
	again: 'Compare again',
	show: (n: number) => `Show suggestions (${n.toLocaleString('en')})`,
	showTitle: 'Show in every view what the comparison suggests and nobody has confirmed',
	suggested: 'suggested',
	/** Read out after what rests on a suggestion alone, where the eye sees a question mark. */
	onlySuggested: ', only suggested',
	/** Never certain: it is for a person to say so. */
	likely: (score: number) => `about ${percent(Math.min(score, 0.99))} likely`,
	why: 'Why:',
	confirm: 'Confirm',
	confirmNamed: (what: string) => `Confirm: ${what}`,
	reject: 'Not so',
	rejectNamed: (what: string) => `Not so: ${what}`,
	confirmed: {
		question: 'Recorded: the question and where the authors stand on it.',
		crux: 'Recorded: this is what it turns on.',
		'shared-evidence': 'Recorded: they use the same fact.',
		'fact-clash': 'Recorded: they tell the fact differently.'
	},
	rejected: 'Recorded: it will not be suggested again.',
	reasons: {
		'same-words': 'they use the same words',
		'shared-words': (words: Words) => `both say ${pairs(words)}`,
		'akin-words': (words: Words) => `alike in meaning: ${pairs(words)}`,
		'contrary-words': (words: Words) => `contrary in meaning: ${pairs(words)}`,
		'shared-names': (names: readonly string[]) => `both name ${listed(names)}`,
		'same-participants': (names: readonly string[]) => `both speak of ${listed(names)}`,
		'both-main': 'both are main conclusions',
		'aligned-neighbors': 'what stands beside them in the two maps seems to say the same',
		'one-denies': (word: string) => `only one of them denies: ${quoted(word)}`,
		'one-opposes': (word: string) => `only one of them is against it: ${quoted(word)}`,
		'attacked-at-home': 'in its own article the one is at odds with a statement that seems to say the same as the other'
	},
	nothingInCommon: 'they resemble each other in what surrounds them',
	crux: {
		main: (name: string) => `it is the main conclusion of ${name}`,
		rests: (name: string, share: number, steps: number) =>
			`${percent(share)} of what ${name} concludes comes by way of it, ${count(steps, 'step', 'steps')} away`,
		opposed: (why: string) => `They seem opposed: ${why}.`,
		depends: (parts: readonly string[]) => `Both main conclusions depend on it: ${parts.join('; ')}.`,
		nearest: {
			positions: (parts: readonly string[]) =>
				`They seem to answer this question differently; nothing under both main conclusions is opposed more plainly${parts.length > 0 ? `. ${capital(parts.join('; '))}` : ''}.`,
			'one-side': (parts: readonly string[]) => `Only one main conclusion is seen to depend on it: ${parts.join('; ')}.`
		}
	},
	question: {
		from: 'Conclusions that seem to say the same, or the contrary, ask it.'
	},
	sides: {
		asks: 'The question is made of these words.',
		main: 'Its main conclusion is on this matter.',
		third: 'Its main conclusion leaves this open; it says this on the way to it.',
		same: (name: string, score: number) =>
			score === 1
				? `They say the same as ${name}.`
				: `They seem to say the same as ${name}: about ${percent(Math.min(score, 0.99))} likely.`,
		opposed: (name: string, score: number) =>
			score === 1
				? `They are opposed to ${name}.`
				: `They seem opposed to ${name}: about ${percent(Math.min(score, 0.99))} likely.`
	},
	evidence: {
		differently: 'They use it for different conclusions.',
		names: 'They name the same participants and particulars.'
	},
	clash: {
		date: 'The dates differ.',
		amount: 'The sums differ.',
		count: 'The counts differ.',
		name: 'The names differ.',
		order: 'The order differs.',
		constancy: 'How constant it was is told differently.'
	},
	list: {
		label: 'What the comparison suggests, most likely first',
		kinds: 'Kind of suggestion',
		same: 'They agree',
		opposed: 'They are opposed',
		related: 'They are related',
		cautious: 'Opposition is hard to tell from words. Take these as places to look.',
		none: 'Nothing of this kind is suggested.',
		done: 'Nothing is left to decide: everything suggested is confirmed or turned down.',
		more: (n: number) => `${n.toLocaleString('en')} more`,
		beside: 'See the quotes'
	},
	alone: {
		title: 'What only one author uses',
		of: (name: string, n: number) => `${name}: ${count(n, 'statement', 'statements')} that no other article comes near`,
		main: (share: number) => `${percent(share)} of the main conclusion comes by way of it`,
		more: (n: number) => `and ${n.toLocaleString('en')} more`
	},
	within: {
		title: 'Within one article',
		circle: (name: string) => `${name}: these are reasons for each other, so that none stands on its own.`,
		restates: (name: string) => `${name}: a reason seems to say the same as what it is a reason for.`,
		contradicts: (name: string) => `${name}: two of the author’s own statements may be at odds.`,
		isSo: {
			circle: (name: string) => `${name}: these are reasons for each other, so that none stands on its own.`,
			restates: (name: string) => `${name}: a reason says the same as what it is a reason for.`,
			contradicts: (name: string) => `${name}: two of the author’s own statements are at odds.`
		},
		confirmed: 'Recorded: it is so.',
		takenBack: 'Taken back: it is only suggested again.',
		takeBack: 'Take back',
		takeBackNamed: (what: string) => `Take back: ${what}`
	},
	notes: {
		'unknown-article': () => '',
		'named-twice': () => '',
		'empty-article': (names: readonly string[]) =>
			`${listed(names)}: no statements yet. Nothing of it can be compared.`,
		'draft-only': (names: readonly string[]) =>
			`${listed(names)}: ${names.length === 1 ? 'a draft' : 'drafts'} that nobody has gone through yet. What is compared may be wrong.`,
		'nothing-to-compare': () => 'There is nothing to compare: it takes two articles with statements.',
		'same-text': (names: readonly string[]) => `${listed(names)}: the same text.`,
		'same-author': (names: readonly string[]) => `${listed(names)}: by the same author.`,
		'different-languages': (names: readonly string[]) =>
			`${listed(names)} are in different languages: their statements cannot be aligned. Align them by hand.`,
		'other-language': (names: readonly string[]) =>
			`${listed(names)}: not in the language of the others. What ${names.length === 1 ? 'it says' : 'they say'} cannot be aligned with what the others say. Align it by hand.`,
		'words-only': (names: readonly string[]) =>
			`${listed(names)}: not in English. Only the words are compared, not their meaning.`
	}
};
