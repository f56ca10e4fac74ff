/** Schemes that go from case to case, from cases to a rule, or from the parts to the whole. */
import { assumption, exception, WALTON_2008, type Scheme } from './scheme.ts';

export const FROM_CASES: readonly Scheme[] = [
	{
		key: 'example',
		name: 'Example',
		family: 'cases',
		premises: [{ key: 'example', says: 'In this case a thing of the one kind is also of the other.' }],
		conclusion: 'Generally, things of the one kind are also of the other.',
		questions: [
			assumption('truth', 'example', 'Is the example as it is told?', 'The example is not as it is told.'),
			assumption(
				'supports',
				'step',
				'Is it an example of what it is meant to show?',
				'The example shows something else.'
			),
			exception(
				'typical',
				'step',
				'Is the example typical of its kind?',
				'The example is an exception among its kind.'
			),
			exception(
				'strength',
				'conclusion',
				'Does the generalization hold in enough other cases?',
				'There are many cases in which the generalization fails.'
			),
			exception(
				'circumstances',
				'step',
				'Is it free of special circumstances?',
				'Special circumstances made the example what it is.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'analogy',
		name: 'Analogy',
		family: 'cases',
		premises: [
			{ key: 'similarity', says: 'The case at hand is generally like another.' },
			{ key: 'base', says: 'In that other case it holds.' }
		],
		conclusion: 'It holds in the case at hand too.',
		questions: [
			assumption('base', 'base', 'Does it hold in the other case?', 'It does not hold in the other case either.'),
			assumption(
				'similarity',
				'similarity',
				'Are the two cases alike in what matters here?',
				'The two cases are unlike in what matters here.'
			),
			exception(
				'differences',
				'step',
				'Is there no difference that undoes the likeness?',
				'A difference between the cases undoes the likeness.'
			),
			exception(
				'counter-analogy',
				'step',
				'Is there no other case, as much like this one, in which it fails?',
				'In another case that is as much like this one it fails.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'precedent',
		name: 'Precedent',
		family: 'cases',
		premises: [
			{ key: 'earlier', says: 'An earlier case was decided, or turned out, in this way.' },
			{ key: 'alike', says: 'The case at hand is like it in what decided it.' }
		],
		conclusion: 'The case at hand should be decided, or will turn out, in the same way.',
		questions: [
			assumption(
				'earlier',
				'earlier',
				'Was the earlier case decided in this way?',
				'The earlier case was decided differently.'
			),
			assumption(
				'alike',
				'alike',
				'Is the case at hand like it in what decided it?',
				'What decided the earlier case is missing here.'
			),
			exception(
				'since',
				'step',
				'Has nothing changed since that matters?',
				'Too much has changed since the earlier case.'
			),
			exception(
				'overruled',
				'step',
				'Is the earlier case still a good guide?',
				'The earlier case has since been judged a mistake.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'composition',
		name: 'Parts to whole',
		family: 'cases',
		premises: [
			{ key: 'parts', says: 'The parts have this property.' },
			{ key: 'passes-on', says: 'It is a property that passes from parts to such a whole.' }
		],
		conclusion: 'The whole has this property.',
		questions: [
			assumption('parts', 'parts', 'Do all the parts that matter have it?', 'Some part that matters does not have it.'),
			assumption(
				'passes-on',
				'passes-on',
				'Does the property pass from the parts to the whole?',
				'The property does not pass from the parts to the whole.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['part-to-whole']
	},
	{
		key: 'division',
		name: 'Whole to part',
		family: 'cases',
		premises: [
			{ key: 'whole', says: 'The whole has this property.' },
			{ key: 'passes-down', says: 'It is a property that passes from such a whole to its parts.' }
		],
		conclusion: 'This part has the property.',
		questions: [
			assumption('whole', 'whole', 'Does the whole have it?', 'The whole does not have it.'),
			assumption(
				'passes-down',
				'passes-down',
				'Does the property pass from the whole to the part?',
				'What is so of the whole need not be so of this part.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['whole-to-part']
	}
];
