/**
 * What is wrong with records, and what to do about it: one entry for each numbered rule of RULES.md, in plain English.
 * A problem itself is a code with values, so that a screen may say it in another language; `explain` says it in English.
 */

export type Level = 'error' | 'warning';

export interface Problem {
	/** The rule that is broken: `AR5`; readers of formats add rules of their own. */
	readonly rule: string;
	readonly level: Level;
	/** The record's id, or a path in the file (`statements[3].role`) where the record cannot be named. */
	readonly where: string;
	/** What the sentence needs: what was expected, what was found, which other record is concerned. */
	readonly values: Readonly<Record<string, string | number>>;
}

type Values = Problem['values'];

export interface RuleText {
	readonly level: Level;
	/** The rest of a sentence that begins with the place: "has no premises". */
	readonly what: (values: Values) => string;
	/** What to do about it, as a sentence. */
	readonly todo: (values: Values) => string;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;

const rule = (level: Level, what: RuleText['what'], todo: RuleText['todo']): RuleText => ({ level, what, todo });
const quoted = (value: string | number | undefined) => `“${value ?? ''}”`;

export const RULES = {
	AR1: rule(
		'error',
		({ expected, found, id }) => {
			const record = id ? ` (in ${id})` : '';
			return found === 'nothing' ? `is missing${record}` : `is ${found}${record}, which is not ${expected}`;
		},
		({ expected }) => `Give it ${expected}.`
	),
	AR2: rule(
		'error',
		({ id }) => `has the id ${id}, which an earlier record already has`,
		() => 'Give each record an id of its own; the earlier one is kept.'
	),
	AR3: rule(
		'error',
		({ field, id }) => `refers to ${id} (${field}), which does not exist`,
		({ id }) => `Correct the reference or add ${id}.`
	),
	AR4: rule(
		'warning',
		({ field, id }) => `refers to ${id} (${field}), which is not here`,
		() => 'Check it together with the file that holds it, or correct the reference.'
	),
	AR5: rule(
		'error',
		({ id }) => (id ? `names the premise ${id} twice` : 'has no premises'),
		({ id }) => (id ? 'Name it once.' : 'Give it at least one premise, or delete it.')
	),
	AR6: rule(
		'error',
		({ id }) => `has ${id} both as a premise and as its conclusion`,
		() => 'Take it out of the premises.'
	),
	AR7: rule(
		'error',
		({ id }) => `lets ${id} attack itself`,
		() => 'Choose another target, or delete the attack.'
	),
	AR8: rule(
		'error',
		({ id, article }) => `joins ${id}, which belongs to another article (${article})`,
		() => 'Join statements of one article only; between articles use an alignment.'
	),
	AR9: rule(
		'error',
		() => 'is implicit, yet rests on a passage',
		() => 'If the author says it, it is not implicit; else remove the passage.'
	),
	AR10: rule(
		'error',
		({ id, article }) => `is a second main conclusion of ${article}, beside ${id}`,
		() => 'Keep one main conclusion for each article.'
	),
	AR11: rule(
		'error',
		({ role }) => `is the main conclusion, yet its role is ${quoted(role)}`,
		() => 'Set its role to “conclusion”, or mark another statement as main.'
	),
	AR12: rule(
		'warning',
		({ role }) =>
			role === 'conclusion'
				? 'is a conclusion, yet no reason is given for it'
				: `is given reasons, yet its role is “${role}”`,
		({ role }) =>
			role === 'conclusion'
				? 'Link the reason the author gives, or make it a premise.'
				: 'Set its role to “conclusion”.'
	),
	AR13: rule(
		'warning',
		({ ids }) => `leans on itself: ${ids}`,
		() => 'Remove one of these steps, unless the author does argue in a circle.'
	),
	AR14: rule(
		'error',
		({ found, expected }) =>
			`does not match its text: it quotes ${quoted(expected)}, but the text there has ${quoted(found)}`,
		() => 'Correct start and end (UTF-16 units, end exclusive), or the words in exact.'
	),
	AR15: rule(
		'warning',
		({ side }) => `has a ${side} that is not what stands beside the passage in its text`,
		({ side }) => `Copy the ${side} from the text.`
	),
	AR16: rule(
		'error',
		({ article }) => `aligns two statements of one article (${article})`,
		() => 'Align statements of different articles; inside an article use inferences and attacks.'
	),
	AR17: rule(
		'warning',
		({ id }) => `says the same as ${id}`,
		() => 'Delete one of the two.'
	),
	AR18: rule(
		'error',
		({ id, article }) => `shows the stance of ${article} by ${id}, which belongs to another article`,
		() => 'Show a stance by statements of the same article.'
	),
	AR19: rule(
		'error',
		({ values, statements }) => `has ${values} values for ${statements} statements`,
		() => 'Give one value for each statement, in the same order.'
	),
	AR20: rule(
		'warning',
		({ role }) => `has a kind of evidence, yet its role is ${quoted(role)}`,
		() => 'Set its role to “evidence”, or remove evidenceKind.'
	),
	AR21: rule(
		'warning',
		({ article, text }) => `points into ${text}, which is a text of another article (${article})`,
		() => 'Point into a text of its own article.'
	),
	AR22: rule(
		'warning',
		({ id }) => `is accepted, yet rests on ${id}, which is only suggested`,
		({ id }) => `Accept ${id} too.`
	),
	AR23: rule(
		'warning',
		({ id }) => `undercuts a step that ${id}, the attacking statement, is itself part of`,
		() => 'Choose another target, or let another statement attack the step.'
	)
} as const satisfies RuleTexts;

export type RuleId = keyof typeof RULES;

/** A problem with one of the rules above; its level is the rule's. */
export function problem(id: RuleId, where: string, values: Values = {}): Problem {
	return { rule: id, level: RULES[id].level, where, values };
}

// What a file holds must not steer a terminal or turn a line around.
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** Words out of a file as they may stand in a message: on one line, without controls. */
export function oneLine(words: string): string {
	return words.replace(UNSEEN, (run) => (/^\s+$/.test(run) ? ' ' : '\ufffd'));
}

/** What is wrong, as a sentence without its place: "has no premises. Give it at least one premise, or delete it." */
export function adviceFor(found: Problem, texts: RuleTexts = RULES): string {
	const text = texts[found.rule];
	if (!text) return `breaks rule ${found.rule}.`;
	return oneLine(`${text.what(found.values)}. ${text.todo(found.values)}`);
}

/** What is wrong, where, and what to do, as one plain line. */
export function explain(found: Problem, texts: RuleTexts = RULES): string {
	return oneLine(`${found.where} ${adviceFor(found, texts)}`);
}

export function isError(found: Problem): boolean {
	return found.level === 'error';
}
