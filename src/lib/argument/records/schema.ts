/**
 * What all record schemas share: ids, bounded strings, and the type that is inferred from a schema.
 * Schemas are loose: a field this version does not know is kept on read and written back.
 */
import * as v from 'valibot';
import { idPattern, type IdOf, type TypeName } from '../ids.ts';

type Known<T> = T extends readonly unknown[]
	? { readonly [Key in keyof T]: Known<T[Key]> }
	: T extends object
		? { readonly [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
		: T;

/** The record type a schema describes: read-only, and without the index signature that "loose" brings. */
export type RecordOf<Schema extends v.GenericSchema> = Known<v.InferOutput<Schema>>;

/** A typed id, such as `statement:s1`. */
export function id<T extends TypeName>(type: T): v.GenericSchema<IdOf<T>, IdOf<T>> {
	const like = `an id like "${type}:a1"`;
	// The pattern guarantees the type; valibot can only say "string".
	return v.pipe(v.string(like), v.regex(idPattern(type), like)) as unknown as v.GenericSchema<IdOf<T>, IdOf<T>>;
}

/** Upper bounds in UTF-16 code units. A wording is a sentence; a text is at most a long book. */
export const MAX_LINE = 2_000;
export const MAX_NOTE = 20_000;
export const MAX_TEXT = 20_000_000;

export const line = v.pipe(v.string(), v.maxLength(MAX_LINE, `at most ${MAX_LINE} characters`));
export const note = v.pipe(v.string(), v.maxLength(MAX_NOTE, `at most ${MAX_NOTE} characters`));
export const offset = v.pipe(
	v.number(),
	v.integer('a whole number'),
	v.minValue(0, 'zero or more'),
	v.maxValue(MAX_TEXT, 'an offset inside a text')
);

/** `suggested` by an engine, or `accepted` by a person. */
export const status = v.picklist(['suggested', 'accepted'], '"suggested" or "accepted"');

/** Why an engine suggests something: the cue or feature, in words. */
export const reason = line;

/** 0 to 1: how sure an engine is of what it suggests. */
export const score = v.pipe(v.number(), v.minValue(0, 'between 0 and 1'), v.maxValue(1, 'between 0 and 1'));
