/** Why a command does nothing: an impossible change is answered with a reason, in a code with values and in one plain sentence. */

export const REFUSALS = {
	'not-found': ({ id }) => `There is no ${id}.`,
	'other-article': ({ id, article }) =>
		`${id} belongs to another article (${article}). Between articles, use an alignment.`,
	'own-premise': ({ id }) => `${id} cannot be a reason for itself.`,
	circle: ({ premise, conclusion }) => `${premise} already rests on ${conclusion}: this would be a circle of support.`,
	'self-attack': ({ id }) => `${id} cannot attack itself.`,
	'own-step': ({ id, inference }) => `${id} is part of ${inference} and cannot attack that step.`,
	duplicate: ({ id }) => `${id} says the same already.`,
	'no-premise': () => 'A step needs at least one premise.',
	'not-a-premise': ({ id, inference }) => `${id} is not a premise of ${inference}.`,
	'not-of-step': ({ id, inference }) => `${id} is no part of ${inference}.`,
	'which-premise': ({ inference }) => `${inference} has several premises: say which of them becomes the conclusion.`,
	'empty-title': () => 'An article needs a title.',
	'empty-name': () => 'An author needs a name.',
	'empty-collection': () => 'A collection needs a name.',
	'empty-question': () => 'A question needs words.',
	'empty-wording': () => 'A statement needs a wording.',
	'implicit-with-passage': ({ id }) => `${id} is implicit: what the author leaves unsaid has no passage.`,
	'passage-mismatch': ({ expected, found }) => `The passage quotes “${expected}”, but the text there has “${found}”.`,
	'same-passage': ({ id }) => `${id} already rests on this passage.`,
	'kind-without-evidence': ({ role }) => `A ${role} has no kind of evidence.`,
	'no-note': ({ id }) => `${id} cannot carry a note.`,
	'not-suggested': ({ id }) => `${id} is no suggestion any more: delete it instead.`,
	'already-attached': ({ id }) => `${id} is attached already, with all these passages.`,
	'same-text': () => 'The text is the same as before.',
	'different-text': ({ id }) => `${id} is there already, with other words.`,
	invalid: ({ where, expected, found }) => `${where} is ${found}, which is not ${expected}.`
} as const satisfies Readonly<Record<string, (values: Values) => string>>;

type Values = Readonly<Record<string, string | number>>;

export type RefusalCode = keyof typeof REFUSALS;

export interface Refusal {
	readonly refused: RefusalCode;
	readonly values: Values;
}

export function refuse(refused: RefusalCode, values: Values = {}): Refusal {
	return { refused, values };
}

export function isRefusal(answer: object): answer is Refusal {
	return 'refused' in answer;
}

/** The reason as one plain sentence. */
export function explainRefusal({ refused, values }: Refusal): string {
	return REFUSALS[refused](values);
}
