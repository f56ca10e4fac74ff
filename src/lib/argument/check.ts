/**
 * Are these records sound? `checkShape` asks it of one unknown JSON value (does it have its type's shape?), `check` of records
 * that have their shape (RULES.md AR3 and on). Both answer with problems, never by throwing.
 */
import * as v from 'valibot';
import { checkAcross } from './check/across.ts';
import { checkPassages } from './check/passages.ts';
import { checkReferences } from './check/references.ts';
import { checkStructure } from './check/structure.ts';
import type { TypeName } from './ids.ts';
import { problem, type Problem } from './problems.ts';
import { SCHEMAS, type Records } from './records.ts';
import { hashPassageSchema, quotePassageSchema } from './records/passage.ts';

/**
 * All problems of these records, errors and warnings. `known` are further records that references may lead to: the other
 * files checked at the same time, or the rest of the library.
 */
export function check(records: Records, known: Records = records): Problem[] {
	const all = known === records ? records : new Map([...known, ...records]);
	return [
		...checkReferences(records, all),
		...checkStructure(records),
		...checkPassages(records, all),
		...checkAcross(records, all)
	];
}

/** What keeps a JSON value from being a record of this type (AR1). Empty: it may be taken for one. */
export function checkShape(type: TypeName, value: unknown, path: string): Problem[] {
	if (!isObject(value)) return [problem('AR1', path, { expected: 'a record', found: describe(value) })];
	const outcome = v.safeParse(SCHEMAS[type], value);
	if (outcome.success) return [];
	const id = idIn(value);
	return outcome.issues.flatMap((issue) => shapeProblems(issue, path, id));
}

type Issue = v.BaseIssue<unknown>;

function shapeProblems(issue: Issue, path: string, id: string | null): Problem[] {
	const steps = (issue.path ?? []).map((item) => item.key);
	const where = steps.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : `${so}.${key}`), path);
	if (issue.type === 'union' && steps.at(-2) === 'passages' && isObject(issue.input)) {
		const meant = 'hashes' in issue.input && !('exact' in issue.input) ? hashPassageSchema : quotePassageSchema;
		const inner = v.safeParse(meant, issue.input).issues ?? [];
		return inner.flatMap((one) => shapeProblems(one as Issue, where, id));
	}
	return [problem('AR1', where, { expected: expectedBy(issue), found: describe(issue.input), ...(id && { id }) })];
}

const KINDS: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	Array: 'a list',
	Object: 'a record',
	never: 'left out'
};

function expectedBy(issue: Issue): string {
	if (issue.kind === 'schema' && issue.input === undefined && issue.expected?.startsWith('"')) return 'a value';
	if (!issue.message.startsWith('Invalid ')) return issue.message;
	if (issue.type === 'min_length') return `at least ${String(issue.requirement)} of them`;
	const expected = issue.expected ?? 'something else';
	return KINDS[expected] ?? expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ' or ');
}

const SHOWN = 40;

function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (value === null) return 'null';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
	if (typeof value === 'object') return 'a record';
	if (typeof value !== 'string') return String(value);
	return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idIn(value: unknown): string | null {
	if (!isObject(value) || !('id' in value) || typeof value.id !== 'string') return null;
	return value.id.length > SHOWN ? `${value.id.slice(0, SHOWN)}…` : value.id;
}
