/**
 * The registry of record types: for each type its schema and the name of its array in a document.
 * Adding a record type means adding one line here and one name in ids.ts.
 */
import * as v from 'valibot';
import type { RecordId, TypeName } from './ids.ts';
import {
	alignmentSchema,
	cruxSchema,
	factClashSchema,
	positionSchema,
	questionSchema,
	sharedEvidenceSchema,
	type Alignment,
	type Crux,
	type FactClash,
	type Position,
	type Question,
	type SharedEvidence
} from './records/across.ts';
import { articleSchema, type Article } from './records/article.ts';
import { attackSchema, type Attack } from './records/attack.ts';
import { authorSchema, type Author } from './records/author.ts';
import { collectionSchema, type Collection } from './records/collection.ts';
import { inferenceSchema, type Inference } from './records/inference.ts';
import { placementSchema, type Placement } from './records/placement.ts';
import { statementSchema, type Statement } from './records/statement.ts';
import { textSchema, type ArticleText } from './records/text.ts';

/** The version of the record shapes. It rises with every change that an older reader would misread (migrations/ladder.ts). */
export const SCHEMA_VERSION = 1;

export interface RecordTypes {
	article: Article;
	text: ArticleText;
	author: Author;
	statement: Statement;
	inference: Inference;
	attack: Attack;
	placement: Placement;
	alignment: Alignment;
	question: Question;
	position: Position;
	crux: Crux;
	'shared-evidence': SharedEvidence;
	'fact-clash': FactClash;
	collection: Collection;
}

export type ArgumentRecord = RecordTypes[TypeName];

/** Records by id: the only shape in which the core takes and gives them. */
export type Records = ReadonlyMap<RecordId, ArgumentRecord>;

export const SCHEMAS = {
	article: articleSchema,
	text: textSchema,
	author: authorSchema,
	statement: statementSchema,
	inference: inferenceSchema,
	attack: attackSchema,
	placement: placementSchema,
	alignment: alignmentSchema,
	question: questionSchema,
	position: positionSchema,
	crux: cruxSchema,
	'shared-evidence': sharedEvidenceSchema,
	'fact-clash': factClashSchema,
	collection: collectionSchema
} satisfies Record<TypeName, v.GenericSchema>;

/** The array of a document that holds each type's records. */
export const ARRAY_NAMES = {
	article: 'articles',
	text: 'texts',
	author: 'authors',
	statement: 'statements',
	inference: 'inferences',
	attack: 'attacks',
	placement: 'placements',
	alignment: 'alignments',
	question: 'questions',
	position: 'positions',
	crux: 'cruxes',
	'shared-evidence': 'sharedEvidence',
	'fact-clash': 'factClashes',
	collection: 'collections'
} as const satisfies Record<TypeName, string>;

export function recordsOf(list: Iterable<ArgumentRecord>): Map<RecordId, ArgumentRecord> {
	return new Map(Array.from(list, (record) => [record.id, record]));
}

/** All records of one type, in the map's order. */
export function allOf<T extends TypeName>(records: Records, type: T): RecordTypes[T][] {
	const found: RecordTypes[T][] = [];
	const prefix = `${type}:`;
	for (const record of records.values()) if (record.id.startsWith(prefix)) found.push(record as RecordTypes[T]);
	return found;
}

/** The record with this id, or null. The id's type decides the record's type. */
export function get<T extends TypeName>(records: Records, id: `${T}:${string}`): RecordTypes[T] | null {
	return (records.get(id as RecordId) as RecordTypes[T] | undefined) ?? null;
}
