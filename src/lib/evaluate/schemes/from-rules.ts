/** Schemes that apply a rule, a definition, a classification, or what somebody is committed to. */
import { assumption, exception, WALTON_2008, type Scheme } from './scheme.ts';

export const FROM_RULES: readonly Scheme[] = [
	{
		key: 'established-rule',
		name: 'Established rule',
		family: 'rules',
		premises: [
			{ key: 'rule', says: 'A rule in force says what is to be done in cases of this kind.' },
			{ key: 'applies', says: 'The case at hand is of this kind.' }
		],
		conclusion: 'It is to be done in the case at hand.',
		questions: [
			assumption('rule', 'rule', 'Is the rule in force?', 'The rule is not in force.'),
			assumption('applies', 'applies', 'Does the rule cover this case?', 'The rule does not cover this case.'),
			exception(
				'conflict',
				'step',
				'Is there no other rule here that goes before it?',
				'Another rule goes before it here.'
			),
			exception(
				'exception',
				'step',
				'Is the case free of what would excuse it from the rule?',
				'The case is one of those the rule excepts.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['rules', 'rule']
	},
	{
		key: 'exceptional-case',
		name: 'Exceptional case',
		family: 'rules',
		premises: [
			{ key: 'rule', says: 'The rule generally asks for this.' },
			{ key: 'exception', says: 'The case at hand is of a kind for which the rule is not meant.' }
		],
		conclusion: 'The rule does not ask for it in the case at hand.',
		questions: [
			assumption('kind', 'exception', 'Is the case of that kind?', 'The case is an ordinary one.'),
			assumption(
				'recognized',
				'exception',
				'Is that kind of case recognized as an exception?',
				'Cases of that kind are not excepted from the rule.'
			),
			exception(
				'purpose',
				'step',
				'Would the rule miss its purpose if it were applied here?',
				'The purpose of the rule asks for it here as well.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'verbal-classification',
		name: 'Classification',
		family: 'rules',
		premises: [
			{ key: 'property', says: 'The thing at hand has this property.' },
			{ key: 'classification', says: 'What has this property counts as a thing of this kind.' }
		],
		conclusion: 'The thing at hand is of this kind.',
		questions: [
			assumption('property', 'property', 'Does it have the property?', 'It does not have the property.'),
			assumption(
				'classification',
				'classification',
				'Is the classification settled, rather than chosen to suit?',
				'The classification is chosen to suit the conclusion.'
			),
			exception('borderline', 'step', 'Is it a clear case rather than a borderline one?', 'It is a borderline case.')
		],
		source: WALTON_2008,
		alsoKnownAs: ['classification']
	},
	{
		key: 'definition-to-classification',
		name: 'Definition',
		family: 'rules',
		premises: [
			{ key: 'definition', says: 'To be of this kind is, by definition, to have these properties.' },
			{ key: 'properties', says: 'The thing at hand has them.' }
		],
		conclusion: 'The thing at hand is of this kind.',
		questions: [
			assumption('definition', 'definition', 'Is the definition a fair one?', 'The definition is disputed.'),
			assumption(
				'properties',
				'properties',
				'Does the thing have all that the definition asks?',
				'It lacks something the definition asks for.'
			),
			exception(
				'other-definition',
				'step',
				'Would the usual definition lead to the same?',
				'By the usual definition it is not of this kind.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['definition', 'definition-to-verbal-classification']
	},
	{
		key: 'commitment',
		name: 'Commitment',
		family: 'rules',
		premises: [
			{ key: 'committed', says: 'Somebody has said or done something that commits them to a position.' },
			{ key: 'implies', says: 'The position implies the claim.' }
		],
		conclusion: 'They should accept the claim.',
		questions: [
			assumption(
				'committed',
				'committed',
				'Does what they said or did commit them to it?',
				'What they said or did does not commit them to it.'
			),
			assumption('implies', 'implies', 'Does the position imply the claim?', 'The position does not imply the claim.'),
			exception('retracted', 'step', 'Do they still hold the position?', 'They have since given up the position.'),
			exception(
				'exception',
				'step',
				'Is this no exception they are entitled to?',
				'Their commitment allows for an exception here.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'alternatives',
		name: 'Elimination of alternatives',
		family: 'rules',
		premises: [
			{ key: 'options', says: 'One of these holds.' },
			{ key: 'excluded', says: 'All of them but one are excluded.' }
		],
		conclusion: 'The one that is left holds.',
		questions: [
			assumption(
				'complete',
				'options',
				'Are these all the possibilities?',
				'There is a possibility that is not listed.'
			),
			assumption('excluded', 'excluded', 'Are the others really excluded?', 'One of the others is not excluded.'),
			exception('exclusive', 'step', 'Can only one of them hold?', 'Several of them can hold at once.')
		],
		source: WALTON_2008,
		alsoKnownAs: ['disjunctive-syllogism']
	}
];
