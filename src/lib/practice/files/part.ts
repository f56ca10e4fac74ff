/**
 * Exercises, submissions, feedback and keys are Counterpoint documents with one further field each (docs/practice-files.md). How is
 * that field read? What comes in a file comes from anybody: it is checked, and what is wrong is said with its place.
 */
import * as v from 'valibot';

/** The version of these fields; not the schema version of the records beside them. */
export const PRACTICE_VERSION = 1;

/** An identifier of exercises and pieces of work: safe in an address and in a file name. */
export const slug = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/, 'letters, digits and hyphens'));

/** A moment by somebody's clock. */
export const moment = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/, 'a moment like 2026-03-02T09:30Z')
);

export const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

export type PartRead<T> =
	| { readonly value: T }
	/** `none`: the document has no such field. `newer`: of a later version. `damaged`: what is wrong, and where in the field. */
	| { readonly fault: 'none' | 'newer' }
	| { readonly fault: 'damaged'; readonly where: string; readonly expected: string };

/** `fields`: what a document holds besides records (`Rest.fields` of interchange/counterpoint/read.ts). */
export function partOf<Schema extends v.GenericSchema>(
	name: string,
	schema: Schema,
	fields: Readonly<Record<string, unknown>>
): PartRead<v.InferOutput<Schema>> {
	const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
	if (value === undefined) return { fault: 'none' };
	const stated = v.safeParse(v.looseObject({ version }), value);
	if (stated.success && stated.output.version > PRACTICE_VERSION) return { fault: 'newer' };
	const read = v.safeParse(schema, value);
	if (read.success) return { value: read.output };
	const [issue] = read.issues;
	const steps = (issue.path ?? []).map((item) => String(item.key));
	const expected = issue.message.startsWith('Invalid ') ? (issue.expected ?? 'something else') : issue.message;
	return { fault: 'damaged', where: [name, ...steps].join('.'), expected };
}
