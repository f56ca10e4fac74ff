/**
 * Typed ids: the part before the colon names the record type, so a reference says what it points at
 * and a diff can be filtered by type without looking at the record.
 */

/** Every record type of schema version 1, in the order a document lists them. */
export const TYPE_NAMES = [
	'article',
	'text',
	'author',
	'statement',
	'inference',
	'attack',
	'placement',
	'alignment',
	'question',
	'position',
	'crux',
	'shared-evidence',
	'fact-clash',
	'collection'
] as const;

export type TypeName = (typeof TYPE_NAMES)[number];

/** `statement:s1`: the type, a colon, and a slug that is unique within the type. */
export type IdOf<T extends TypeName> = `${T}:${string}`;

export type ArticleId = IdOf<'article'>;
export type TextId = IdOf<'text'>;
export type AuthorId = IdOf<'author'>;
export type StatementId = IdOf<'statement'>;
export type InferenceId = IdOf<'inference'>;
export type AttackId = IdOf<'attack'>;
export type PlacementId = IdOf<'placement'>;
export type AlignmentId = IdOf<'alignment'>;
export type QuestionId = IdOf<'question'>;
export type PositionId = IdOf<'position'>;
export type CruxId = IdOf<'crux'>;
export type SharedEvidenceId = IdOf<'shared-evidence'>;
export type FactClashId = IdOf<'fact-clash'>;
export type CollectionId = IdOf<'collection'>;
export type RecordId = IdOf<TypeName>;

/** Where new ids come from. Passed in, so that the core stays without randomness and tests can count. */
export interface IdSource {
	/** A slug that no other record has: no colon, no white space. */
	next(): string;
}

const SLUG = '[A-Za-z0-9][A-Za-z0-9._~-]{0,127}';

/** The pattern of one type's ids: slugs are safe in an address and in a file name. */
export function idPattern(type: TypeName): RegExp {
	return new RegExp(`^${type}:${SLUG}$`);
}

export function newId<T extends TypeName>(type: T, ids: IdSource): IdOf<T> {
	return `${type}:${ids.next()}`;
}

/** The slug of an id: what stands in an address (`/article/lee-2024`). */
export function slugOf(id: RecordId): string {
	return id.slice(id.indexOf(':') + 1);
}

export function idOf<T extends TypeName>(type: T, slug: string): IdOf<T> {
	return `${type}:${slug}`;
}

export function typeOf(id: RecordId): TypeName {
	return id.slice(0, id.indexOf(':')) as TypeName;
}

export function isIdOf<T extends TypeName>(type: T, id: string): id is IdOf<T> {
	return id.startsWith(`${type}:`);
}

/** Ids that count up: `s1`, `s2`, …: for tests and for readers of foreign formats, where ids must not depend on chance. */
export function countingIds(prefix: string, from = 1): IdSource {
	let count = from;
	return { next: () => `${prefix}${count++}` };
}
