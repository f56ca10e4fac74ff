/** Schemes about what to do: ends and means, good and bad consequences, values, dangers, needs. */
import { assumption, exception, WALTON_2008, type Scheme } from './scheme.ts';

export const FOR_ACTION: readonly Scheme[] = [
	{
		key: 'practical-reasoning',
		name: 'Ends and means',
		family: 'action',
		premises: [
			{ key: 'goal', says: 'Somebody has a goal.' },
			{ key: 'means', says: 'Doing this is a means to the goal.' }
		],
		conclusion: 'They should do this.',
		questions: [
			assumption('goal', 'goal', 'Is it their goal?', 'This is not their goal.'),
			assumption(
				'means',
				'means',
				'Would it bring them nearer to the goal?',
				'It would not bring them nearer to the goal.'
			),
			assumption('possible', 'means', 'Can they do it?', 'They are not able to do it.'),
			exception(
				'alternatives',
				'step',
				'Is it better than the other means?',
				'There is a better means to the same goal.'
			),
			exception(
				'conflicting-goals',
				'step',
				'Is the goal free of conflict with others they have?',
				'It goes against other goals of theirs.'
			),
			exception(
				'side-effects',
				'conclusion',
				'Are the side effects acceptable?',
				'It has side effects that speak against it.'
			)
		],
		source: `${WALTON_2008}; Walton 1990, Practical Reasoning`,
		alsoKnownAs: ['means-to-goal', 'goal']
	},
	{
		key: 'positive-consequences',
		name: 'Good consequences',
		family: 'action',
		premises: [
			{ key: 'leads-to', says: 'If this is done, good things will plausibly follow.' },
			{ key: 'good', says: 'They are good.' }
		],
		conclusion: 'It should be done.',
		questions: [
			assumption('likelihood', 'leads-to', 'Are these consequences likely?', 'These consequences are unlikely.'),
			assumption(
				'evidence',
				'leads-to',
				'Is there evidence that they will follow?',
				'There is no evidence that they will follow.'
			),
			assumption(
				'good',
				'good',
				'Are they good, and for those who matter here?',
				'These consequences are not good for those who matter here.'
			),
			exception(
				'opposite',
				'conclusion',
				'Are there no bad consequences that outweigh them?',
				'Bad consequences outweigh the good ones.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['consequences']
	},
	{
		key: 'negative-consequences',
		name: 'Bad consequences',
		family: 'action',
		premises: [
			{ key: 'leads-to', says: 'If this is done, bad things will plausibly follow.' },
			{ key: 'bad', says: 'They are bad.' }
		],
		conclusion: 'It should not be done.',
		questions: [
			assumption('likelihood', 'leads-to', 'Are these consequences likely?', 'These consequences are unlikely.'),
			assumption(
				'evidence',
				'leads-to',
				'Is there evidence that they will follow?',
				'There is no evidence that they will follow.'
			),
			assumption(
				'bad',
				'bad',
				'Are they bad, and for those who matter here?',
				'These consequences are not bad for those who matter here.'
			),
			exception(
				'opposite',
				'conclusion',
				'Are there no good consequences that outweigh them?',
				'Good consequences outweigh the bad ones.'
			)
		],
		source: WALTON_2008
	},
	{
		key: 'values',
		name: 'Values',
		family: 'action',
		premises: [
			{ key: 'value', says: 'Those concerned hold this value.' },
			{ key: 'promotes', says: 'Doing this promotes the value.' }
		],
		conclusion: 'It is a reason for them to do this.',
		questions: [
			assumption('value', 'value', 'Do those concerned hold the value?', 'Those concerned do not hold this value.'),
			assumption('promotes', 'promotes', 'Does it promote the value?', 'It does not promote the value.'),
			exception('conflict', 'step', 'Is there no other value here that weighs more?', 'Another value weighs more here.')
		],
		source: `${WALTON_2008}; Bench-Capon & Atkinson 2009, “Abstract argumentation and values”`
	},
	{
		key: 'danger',
		name: 'Danger',
		family: 'action',
		premises: [
			{ key: 'risk', says: 'Going on like this exposes those concerned to a danger.' },
			{ key: 'serious', says: 'The danger is serious.' }
		],
		conclusion: 'They should not go on like this.',
		questions: [
			assumption('risk', 'risk', 'Is the danger a real one?', 'The danger is exaggerated.'),
			assumption('serious', 'serious', 'Is it serious enough?', 'The danger is small.'),
			exception('avoidable', 'step', 'Would stopping really avert it?', 'Stopping would not avert the danger.'),
			exception(
				'greater-danger',
				'step',
				'Would stopping bring no greater danger?',
				'Stopping would bring a greater danger.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['danger-appeal', 'fear-appeal']
	},
	{
		key: 'slippery-slope',
		name: 'Slippery slope',
		family: 'action',
		premises: [
			{ key: 'first-step', says: 'This is a first step.' },
			{ key: 'chain', says: 'One step leads to the next, with ever less control over it.' },
			{ key: 'outcome', says: 'At the end stands something that must not happen.' }
		],
		conclusion: 'The first step should not be taken.',
		questions: [
			assumption('chain', 'chain', 'Does each step lead to the next?', 'One of the steps does not lead to the next.'),
			assumption('outcome', 'outcome', 'Is the end as bad as is said?', 'The end is not as bad as is said.'),
			exception('stopping', 'step', 'Is there no point at which one can stop?', 'One can stop before it comes to that.')
		],
		source: `${WALTON_2008}; Walton 1992, Slippery Slope Arguments`
	},
	{
		key: 'sunk-costs',
		name: 'Sunk costs',
		family: 'action',
		premises: [
			{ key: 'invested', says: 'Much has already been put into this.' },
			{ key: 'wasted', says: 'If it is given up now, that was in vain.' }
		],
		conclusion: 'It should be gone on with.',
		questions: [
			assumption('invested', 'invested', 'Has so much been put into it?', 'Little has been put into it so far.'),
			exception('success', 'step', 'Is success still likely enough?', 'Going on is unlikely to succeed.'),
			exception(
				'recoverable',
				'step',
				'Does what lies ahead, apart from what is spent, speak for going on?',
				'What is spent is spent: what lies ahead does not repay going on.'
			)
		],
		source: WALTON_2008,
		alsoKnownAs: ['waste']
	},
	{
		key: 'need-for-help',
		name: 'Need for help',
		family: 'action',
		premises: [
			{ key: 'need', says: 'Somebody needs help.' },
			{ key: 'can-help', says: 'Somebody else can help at no great cost.' }
		],
		conclusion: 'They should help.',
		questions: [
			assumption('need', 'need', 'Is the need real?', 'The help is not needed.'),
			assumption('can-help', 'can-help', 'Are they able to help?', 'They are not able to help.'),
			exception('cost', 'step', 'Is the cost of helping bearable?', 'Helping would cost them too much.'),
			exception('works', 'step', 'Would this help improve things?', 'Helping in this way would not improve things.')
		],
		source: WALTON_2008
	}
];
