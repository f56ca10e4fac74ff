/** Schemes that go by who speaks: character, side, and whether deeds fit words. They bear on trust, seldom on the matter itself. */
import { assumption, exception, WALTON_2008, type Scheme } from './scheme.ts';

export const ABOUT_PERSONS: readonly Scheme[] = [
	{
		key: 'character',
		name: 'Good character',
		family: 'persons',
		premises: [
			{ key: 'character', says: 'The speaker is a person of good character.' },
			{ key: 'assertion', says: 'The speaker asserts the claim.' }
		],
		conclusion: 'The claim is more credible for it.',
		questions: [
			assumption(
				'character',
				'character',
				'Is the speaker of good character?',
				'The speaker is not known for good character.'
			),
			exception('relevance', 'step', 'Does character matter to this claim?', 'Character has no bearing on this claim.'),
			exception(
				'weight',
				'step',
				'Is no more put on it than it bears?',
				'The claim needs evidence, whoever asserts it.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['ethotic', 'ethotic-argument']
	},
	{
		key: 'bad-character',
		name: 'Bad character',
		family: 'persons',
		premises: [
			{ key: 'character', says: 'The speaker is a person of bad character.' },
			{ key: 'rests', says: 'The argument rests on the speaker’s word.' }
		],
		conclusion: 'The argument should not be trusted.',
		questions: [
			assumption(
				'character',
				'character',
				'Is the charge well founded?',
				'The charge against the speaker is unfounded.'
			),
			assumption(
				'rests',
				'rests',
				'Does the argument rest on the speaker’s word?',
				'The argument stands on evidence of its own.'
			),
			exception(
				'relevance',
				'step',
				'Does it matter to what is argued?',
				'The charge has nothing to do with what is argued.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['ad-hominem', 'generic-ad-hominem', 'negative-ethotic']
	},
	{
		key: 'bias',
		name: 'Bias',
		family: 'persons',
		premises: [
			{ key: 'bias', says: 'The speaker has a side, or an interest, in the matter.' },
			{ key: 'one-sided', says: 'Whoever is biased is unlikely to take both sides into account.' }
		],
		conclusion: 'The speaker’s argument should be given less weight.',
		questions: [
			assumption('bias', 'bias', 'Is there evidence of the bias?', 'There is no evidence that the speaker is biased.'),
			exception(
				'advocacy',
				'step',
				'Is a balanced account called for here, rather than a plea?',
				'The speaker pleads for a side and is entitled to.'
			),
			exception(
				'balanced',
				'step',
				'Does the argument itself leave out the other side?',
				'The argument takes the other side into account.'
			)
		],
		source: `${WALTON_2008}; Walton 1999, One-Sided Arguments`
	},
	{
		key: 'inconsistent-commitment',
		name: 'Words against words',
		family: 'persons',
		premises: [
			{ key: 'earlier', says: 'The speaker is committed to one thing by what was said or done before.' },
			{ key: 'now', says: 'The speaker asserts something incompatible with it.' }
		],
		conclusion: 'The speaker cannot uphold both.',
		questions: [
			assumption('earlier', 'earlier', 'Was the speaker committed to it?', 'The speaker was never committed to that.'),
			assumption('incompatible', 'now', 'Are the two incompatible?', 'The two can well be upheld together.'),
			exception(
				'changed',
				'step',
				'Has nothing happened that would justify a change of mind?',
				'The speaker changed position for a good reason.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['circumstantial-ad-hominem', 'pragmatic-inconsistency']
	}
];
