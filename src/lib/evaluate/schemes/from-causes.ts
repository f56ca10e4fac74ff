/** Schemes about what brings about what: from causes to effects, from effects and signs back, from correlation. */
import { assumption, exception, WALTON_2008, type Scheme } from './scheme.ts';

export const FROM_CAUSES: readonly Scheme[] = [
	{
		key: 'cause-to-effect',
		name: 'Cause to effect',
		family: 'causes',
		premises: [
			{ key: 'law', says: 'Where the one occurs, the other will or might occur.' },
			{ key: 'cause', says: 'The one occurs, or will occur, here.' }
		],
		conclusion: 'The other will or might occur here.',
		questions: [
			assumption(
				'strength',
				'law',
				'Is the causal link as strong as is said?',
				'The causal link is weaker than is said.'
			),
			assumption(
				'evidence',
				'law',
				'Is there enough evidence for the causal link?',
				'There is little evidence that the one brings about the other.'
			),
			exception(
				'interference',
				'step',
				'Is there nothing here that prevents the effect?',
				'Something here prevents the effect.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'correlation-to-cause',
		name: 'Correlation to cause',
		family: 'causes',
		premises: [{ key: 'correlation', says: 'The one and the other occur together more often than by chance.' }],
		conclusion: 'The one causes the other.',
		questions: [
			assumption(
				'correlation',
				'correlation',
				'Do they really go together, in enough cases?',
				'Too few cases show that they go together.'
			),
			exception('coincidence', 'step', 'Is it more than coincidence?', 'They may go together by coincidence.'),
			exception(
				'third-factor',
				'step',
				'Is there no third thing that brings about both?',
				'A third thing may bring about both.'
			),
			exception(
				'direction',
				'step',
				'Could it not be the other way round?',
				'The second may just as well cause the first.'
			),
			exception(
				'range',
				'step',
				'Does the link hold under conditions like those here?',
				'The link was found under other conditions than those here.'
			)
		],
		source: `${WALTON_2008}; Walton 1996, Argumentation Schemes for Presumptive Reasoning`
	},
	{
		key: 'sign',
		name: 'Sign',
		family: 'causes',
		premises: [
			{ key: 'sign', says: 'This is observed in the case at hand.' },
			{ key: 'indicates', says: 'It generally goes with what is concluded.' }
		],
		conclusion: 'What it is a sign of holds in the case at hand.',
		questions: [
			assumption(
				'strength',
				'indicates',
				'Is it a reliable sign of that?',
				'It often occurs without what it is said to be a sign of.'
			),
			exception(
				'other-causes',
				'step',
				'Is there nothing else that explains the sign better?',
				'Something else explains the sign at least as well.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'best-explanation',
		name: 'Best explanation',
		family: 'causes',
		premises: [
			{ key: 'facts', says: 'These facts are established.' },
			{ key: 'explains', says: 'The hypothesis would explain them.' },
			{ key: 'best', says: 'No other hypothesis explains them as well.' }
		],
		conclusion: 'The hypothesis may be taken to hold.',
		questions: [
			assumption(
				'satisfactory',
				'explains',
				'Does the hypothesis explain the facts well, apart from its rivals?',
				'The hypothesis explains the facts poorly.'
			),
			assumption(
				'rivals',
				'best',
				'Is it better than the other explanations so far?',
				'Another hypothesis explains the facts better.'
			),
			exception(
				'inquiry',
				'step',
				'Has there been enough inquiry to decide?',
				'It is too early to decide between the explanations.'
			)
		],
		source: `${WALTON_2008}; Walton 2004, Abductive Reasoning`,
		alsoKnownAs: ['abduction', 'abductive', 'inference-to-the-best-explanation']
	},
	{
		key: 'evidence-to-hypothesis',
		name: 'Evidence to hypothesis',
		family: 'causes',
		premises: [
			{ key: 'prediction', says: 'If the hypothesis holds, this will be observed.' },
			{ key: 'observation', says: 'It is (or is not) observed.' }
		],
		conclusion: 'The hypothesis gains (or loses) support.',
		questions: [
			assumption(
				'follows',
				'prediction',
				'Does the observation follow from the hypothesis?',
				'The observation does not follow from the hypothesis.'
			),
			assumption('observed', 'observation', 'Was it really observed?', 'The observation is doubtful.'),
			exception(
				'otherwise',
				'step',
				'Would it be surprising if the hypothesis were wrong?',
				'The same would be observed if the hypothesis were wrong.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['verification', 'falsification']
	}
];
