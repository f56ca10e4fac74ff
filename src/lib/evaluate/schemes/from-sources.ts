/** Schemes that rest on somebody's word or eyes: experts, witnesses, those in a position to know, many people, appearances. */
import { assumption, exception, WALTON_2008, type Scheme } from './scheme.ts';

export const FROM_SOURCES: readonly Scheme[] = [
	{
		key: 'expert-opinion',
		name: 'Expert opinion',
		family: 'sources',
		premises: [
			{ key: 'expertise', says: 'The source is an expert in a field to which the claim belongs.' },
			{ key: 'assertion', says: 'The source asserts that the claim holds.' }
		],
		conclusion: 'The claim may be taken to hold.',
		questions: [
			assumption('expertise', 'expertise', 'Is the source a genuine expert?', 'The source is not a genuine expert.'),
			assumption(
				'field',
				'expertise',
				'Does the claim belong to the field of this expertise?',
				'The claim lies outside the field in which the source is an expert.'
			),
			assumption(
				'opinion',
				'assertion',
				'Did the source say this, or something that implies it?',
				'The source did not say this, nor anything that implies it.'
			),
			exception(
				'trustworthiness',
				'step',
				'Is the source free of an interest in being believed?',
				'The source has an interest in the claim being believed.'
			),
			exception('consistency', 'step', 'Do other experts in the field agree?', 'Other experts in the field disagree.'),
			assumption('backing', 'step', 'Does the source base it on evidence?', 'The source gives no evidence for it.')
		],
		source: `${WALTON_2008}; Walton 1997, Appeal to Expert Opinion`,
		alsoKnownAs: ['authority', 'appeal-to-authority']
	},
	{
		key: 'position-to-know',
		name: 'Position to know',
		family: 'sources',
		premises: [
			{ key: 'position', says: 'The source is in a position to know about the matter.' },
			{ key: 'assertion', says: 'The source asserts that the claim holds.' }
		],
		conclusion: 'The claim may be taken to hold.',
		questions: [
			assumption(
				'position',
				'position',
				'Was the source in a position to know this?',
				'The source was not in a position to know this.'
			),
			exception('honesty', 'step', 'Is the source honest and reliable?', 'The source is not reliable in this matter.'),
			assumption('assertion', 'assertion', 'Did the source assert it?', 'The source did not assert it.')
		],
		source: WALTON_2008,
		alsoKnownAs: ['credible-source']
	},
	{
		key: 'witness-testimony',
		name: 'Witness testimony',
		family: 'sources',
		premises: [
			{ key: 'position', says: 'The witness was there to see or hear what happened.' },
			{ key: 'truthfulness', says: 'The witness tells the truth as the witness knows it.' },
			{ key: 'statement', says: 'The witness states that it happened.' }
		],
		conclusion: 'It may be taken to have happened.',
		questions: [
			exception(
				'self-consistency',
				'step',
				'Does the account agree with itself?',
				'The witness’s account contradicts itself.'
			),
			exception(
				'known-facts',
				'step',
				'Does it agree with the facts that are known otherwise?',
				'The account disagrees with facts that are known otherwise.'
			),
			exception(
				'other-witnesses',
				'step',
				'Does it agree with what other witnesses say?',
				'Other witnesses tell it differently.'
			),
			assumption(
				'bias',
				'truthfulness',
				'Is the witness free of a side in the matter?',
				'The witness takes a side in the matter.'
			),
			exception(
				'plausibility',
				'conclusion',
				'Is what the witness says plausible in itself?',
				'What the witness says is hardly plausible.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'popular-opinion',
		name: 'Popular opinion',
		family: 'sources',
		premises: [
			{ key: 'acceptance', says: 'The claim is generally accepted.' },
			{ key: 'presumption', says: 'What is generally accepted gives a reason in its favor.' }
		],
		conclusion: 'There is a reason to accept the claim.',
		questions: [
			assumption(
				'evidence',
				'acceptance',
				'Is there evidence, such as a poll, that it is generally accepted?',
				'Nothing shows that it is generally accepted.'
			),
			assumption(
				'relevance',
				'presumption',
				'Are the many in a position to judge this?',
				'Most people are in no position to judge this.'
			),
			exception(
				'doubt',
				'step',
				'Is there no good reason to doubt it all the same?',
				'There is good reason to doubt it although it is generally accepted.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['popularity']
	},
	{
		key: 'popular-practice',
		name: 'Popular practice',
		family: 'sources',
		premises: [
			{ key: 'practice', says: 'Most of those who know the matter act in this way.' },
			{ key: 'presumption', says: 'What those who know usually do is a good guide to what is acceptable.' }
		],
		conclusion: 'It is acceptable to act in this way here.',
		questions: [
			assumption(
				'evidence',
				'practice',
				'Is there evidence that most act in this way?',
				'Nothing shows that most act in this way.'
			),
			assumption(
				'grounds',
				'presumption',
				'Do they have good grounds for it?',
				'They do it out of habit and not on good grounds.'
			),
			exception(
				'difference',
				'step',
				'Is the present case like theirs?',
				'The present case differs from those in which the practice makes sense.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'appearance',
		name: 'Appearance',
		family: 'sources',
		premises: [{ key: 'look', says: 'It looks, sounds or feels like a thing of this kind.' }],
		conclusion: 'It is a thing of this kind.',
		questions: [
			assumption('observation', 'look', 'Was it observed well enough?', 'It was not observed well enough to say so.'),
			exception(
				'deception',
				'step',
				'Could only a thing of this kind look like that here?',
				'Something else may well look like that here.'
			)
		],
		source: `${WALTON_2008}; Walton 2006, “Argument from appearance”`,
		alsoKnownAs: ['perception']
	},
	{
		key: 'ignorance',
		name: 'Lack of evidence',
		family: 'sources',
		premises: [
			{ key: 'search', says: 'It has been looked for with care.' },
			{ key: 'nothing', says: 'Nothing was found for it.' },
			{ key: 'would-show', says: 'If it held, something would have been found.' }
		],
		conclusion: 'It may be taken not to hold.',
		questions: [
			assumption('thoroughness', 'search', 'Was the search thorough?', 'It was hardly looked for.'),
			assumption(
				'would-show',
				'would-show',
				'Would it have been found if it held?',
				'It might hold without anything having been found.'
			),
			exception(
				'burden',
				'step',
				'Is it for those who assert it to prove it?',
				'The burden of proof lies with those who deny it.'
			)
		],
		source: `${WALTON_2008}; Walton 1996, Arguments from Ignorance`,
		alsoKnownAs: ['lack-of-evidence', 'ad-ignorantiam']
	}
];
