/** Why a change is not made, in English: one sentence for each code of argument/refusal.ts, with statements named by their sigla. */

type Values = Readonly<Record<string, string>>;

export const refusals = {
	'not-found': ({ id }: Values) => `${id} is not here any more. It may have been deleted in another tab.`,
	'other-article': ({ id }: Values) =>
		`${id} belongs to another article. Between articles, compare them and align statements.`,
	'own-premise': ({ id }: Values) => `${id} cannot be a reason for itself.`,
	circle: ({ premise, conclusion }: Values) =>
		`${premise} already rests on ${conclusion}. If it also supported ${premise === conclusion ? 'itself' : conclusion}, the two would hold each other up: a circle of support.`,
	'self-attack': ({ id }: Values) => `${id} cannot attack itself.`,
	'own-step': ({ id, inference }: Values) => `${id} is part of ${inference}, so it cannot attack that step.`,
	duplicate: () => 'That link is there already.',
	'no-premise': () => 'A step needs at least one premise.',
	'not-a-premise': ({ id, inference }: Values) => `${id} is not a premise of ${inference}.`,
	'not-of-step': ({ id, inference }: Values) => `${id} is no part of ${inference}.`,
	'which-premise': () => 'This step has several premises. Choose the one that is to become the conclusion.',
	'empty-title': () => 'An article needs a title.',
	'empty-name': () => 'An author needs a name.',
	'empty-collection': () => 'A collection needs a name.',
	'empty-question': () => 'A question needs words. The one it had is kept.',
	'empty-wording': () => 'A statement needs a wording. The one it had is kept.',
	'implicit-with-passage': () => 'What the author leaves unsaid has no words in the text.',
	'passage-mismatch': () => 'The text has changed under the selection. Select the words again.',
	'same-passage': ({ id }: Values) => `${id} already rests on these words.`,
	'kind-without-evidence': () => 'Only evidence has a kind of evidence.',
	'no-note': () => 'This cannot carry a note.',
	'not-suggested': ({ id }: Values) => `${id} is no suggestion any more. It can be deleted instead.`,
	'already-attached': () => 'This text is here already, with all these passages.',
	'same-text': () => 'Nothing in the text was changed.',
	'different-text': () => 'A text with this name is here already, with other words.',
	invalid: ({ where, expected }: Values) => `This does not fit: ${where} has to be ${expected}.`,
	/** Reasons of the library, not of a command. */
	readOnly: 'This can be read here, but changes are not kept.',
	gone: 'What this changes is not here any more. It may have been deleted in another tab.',
	unsound: 'This change would leave the map damaged, so it was not made.'
};
