/**
 * What can be wrong with a file of another tool's format, and what a map has no place for. What is wrong with a Counterpoint
 * file stands in counterpoint/format-problems.ts, what is wrong with records in argument/problems.ts.
 */
import { adviceFor, explain, type Problem, type RuleTexts } from '#argument/problems.ts';
import { adviceForProblem, explainProblem } from './counterpoint/format-problems.ts';
import type { Decoded } from './text/encoding/decode.ts';

export const FOREIGN_RULES = {
	FF1: {
		level: 'error',
		what: ({ format, wrong }) => `cannot be read as ${format}: ${wrong}`,
		todo: () => 'Save it again from where it came, or say what format it is.'
	},
	FF2: {
		level: 'error',
		what: ({ found, limit }) => `has ${found}, more than the ${limit} a file may have`,
		todo: () => 'Split it into several files.'
	},
	FF3: {
		level: 'warning',
		what: ({ what, id }) => `${what} ${id}, which is not in the file`,
		todo: () => 'It is left out; add what is missing and read the file again.'
	},
	FF4: {
		level: 'warning',
		what: ({ what, why }) => `is left out: ${what}${why ? `, ${why}` : ''}`,
		todo: () => 'Keep the file if it matters.'
	},
	FF5: {
		level: 'warning',
		what: ({ length, limit }) => `has ${length} characters, more than the ${limit} a wording may have`,
		todo: ({ kept }) =>
			`The wording is cut; ${kept ? `its first ${kept} characters stand` : 'the whole stands'} in its note.`
	},
	FF6: {
		level: 'warning',
		what: ({ what, as }) => `${what} is read as ${as}`,
		todo: () => 'Look whether that is what is meant.'
	},
	FF7: {
		level: 'warning',
		what: ({ id }) => `has the id ${id}, which an earlier one already has`,
		todo: () => 'The earlier one is kept.'
	},
	FF8: {
		level: 'warning',
		what: ({ count }) => `has ${count} more problems, which are not listed`,
		todo: () => 'Correct the listed ones first.'
	},
	FF9: {
		level: 'warning',
		what: ({ expected, found }) => `quotes “${expected}”, but its text there has “${found}”`,
		todo: () => 'The passage is left out; anchor the statement again.'
	},
	FF10: {
		level: 'warning',
		what: () => 'has no words',
		todo: () => 'Word it.'
	},
	FF11: {
		level: 'warning',
		what: ({ encoding, replaced }) =>
			replaced
				? `has ${replaced} characters that cannot be read as ${encoding}`
				: `does not say how its letters are encoded and is read as ${encoding}`,
		todo: () => 'Where letters such as é are wrong, save it as UTF-8 and read it again.'
	}
} as const satisfies RuleTexts;

export type ForeignRule = keyof typeof FOREIGN_RULES;

const RULES: RuleTexts = FOREIGN_RULES;

/** Beyond this a list of problems tells nobody anything. */
const MAX_PROBLEMS = 500;

/** Collects what a reader finds wrong, in the order of the file. */
export class ProblemList {
	readonly #problems: Problem[] = [];
	#more = 0;

	add(rule: ForeignRule, where: string, values: Problem['values'] = {}): void {
		if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(foreignProblem(rule, where, values));
		else this.#more += 1;
	}

	list(): Problem[] {
		if (this.#more === 0) return [...this.#problems];
		return [...this.#problems, foreignProblem('FF8', 'the file', { count: this.#more })];
	}
}

export function foreignProblem(rule: ForeignRule, where: string, values: Problem['values'] = {}): Problem {
	return { rule, level: FOREIGN_RULES[rule].level, where, values };
}

/** What is to be said of how a file's bytes were read as letters; nothing where that was sure. */
export function encodingProblems({ encoding, guessed, replaced }: Decoded, where = 'the file'): Problem[] {
	return guessed ? [foreignProblem('FF11', where, { encoding, replaced })] : [];
}

/** Any problem of any format, as one plain line. */
export function explainAny(problem: Problem): string {
	return problem.rule in RULES ? explain(problem, RULES) : explainProblem(problem);
}

/** The same without its place: for a list that names the place in a column of its own. */
export function adviceForAny(problem: Problem): string {
	return problem.rule in RULES ? adviceFor(problem, RULES) : adviceForProblem(problem);
}
