/** What can be wrong with a Counterpoint file as a whole; what is wrong with its records stands in argument/problems.ts. */
import { adviceFor, explain, RULES, type Problem, type RuleTexts } from '#argument/problems.ts';

export const FORMAT_RULES = {
	CP0: {
		level: 'error',
		what: ({ wrong }) => `cannot be read: ${wrong}`,
		todo: () => 'Check its name and place.'
	},
	CP1: {
		level: 'error',
		what: ({ found, expected }) => `is not JSON: ${found} stands where ${expected} should`,
		todo: () => 'Correct the file there, or save it again from where it came.'
	},
	CP2: {
		level: 'error',
		what: ({ lacks }) =>
			lacks === 'record' ? 'is not a Counterpoint document' : `is not a Counterpoint document: it has no ${lacks}`,
		todo: () => 'A document begins with "format": "counterpoint" and "schemaVersion": 1.'
	},
	CP3: {
		level: 'warning',
		what: ({ version, known }) =>
			`is of version ${version}, and this program knows ${known}: it opens for reading only`,
		todo: () => 'Update the program to change it.'
	},
	CP4: {
		level: 'error',
		what: ({ version, why }) => `could not be brought up to version ${version}: ${why}`,
		todo: () => 'Keep the file as it is and report this.'
	},
	CP5: {
		level: 'error',
		what: ({ found, limit }) => `has ${found}, more than the ${limit} a document may have`,
		todo: () => 'Split it into several files.'
	},
	CP6: {
		level: 'warning',
		what: ({ field }) => `has a field named ${field}, which is left out`,
		todo: () => 'Rename the field if it matters.'
	},
	CP7: {
		level: 'error',
		what: ({ found }) => `is ${found}, not a list of records`,
		todo: () => 'Make it a list, or leave it out where it is empty.'
	},
	CP8: {
		level: 'warning',
		what: ({ version }) =>
			`is of a shape that version ${version} brought and this program does not know; it is not shown`,
		todo: () => 'Update the program to see it.'
	},
	CP9: {
		level: 'warning',
		what: ({ count }) => `has ${count} more problems, which are not listed`,
		todo: () => 'Correct the listed ones first.'
	}
} as const satisfies RuleTexts;

type FormatRule = keyof typeof FORMAT_RULES;

const ALL_RULES: RuleTexts = { ...RULES, ...FORMAT_RULES };

export function formatProblem(rule: FormatRule, where: string, values: Problem['values'] = {}): Problem {
	return { rule, level: FORMAT_RULES[rule].level, where, values };
}

/** Any problem that reading a document finds, as one plain line. */
export function explainProblem(problem: Problem): string {
	return explain(problem, ALL_RULES);
}

/** The same without its place: for a list that names the place in a column of its own. */
export function adviceForProblem(problem: Problem): string {
	return adviceFor(problem, ALL_RULES);
}
