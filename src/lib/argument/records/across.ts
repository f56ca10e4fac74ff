/**
 * Records that span articles: alignments between statements, questions with each article's position, and what a
 * comparison finds: cruxes, shared evidence, clashing facts.
 */
import * as v from 'valibot';
import { id, line, note, reason, score, status, type RecordOf } from './schema.ts';

export const RELATIONS = ['same', 'opposed', 'related'] as const;
export const STANCES = ['for', 'against', 'mixed', 'silent'] as const;

/** A person turned the suggestion down: kept so that it is not made again, and shown nowhere. */
const rejected = v.exactOptional(v.literal(true));

/** A relation between two statements of different articles (MA or CA in the Argument Interchange Format). */
export const alignmentSchema = v.looseObject({
	id: id('alignment'),
	statementIds: v.tuple([id('statement'), id('statement')]),
	relation: v.picklist(RELATIONS, '"same", "opposed" or "related"'),
	status,
	rejected,
	score: v.exactOptional(score),
	why: v.exactOptional(reason)
});

/** An issue the authors speak to, put so that "for" and "against" are clear. */
export const questionSchema = v.looseObject({
	id: id('question'),
	text: v.pipe(line, v.minLength(1)),
	collectionId: v.exactOptional(id('collection')),
	status: v.exactOptional(status),
	rejected,
	note: v.exactOptional(note)
});

/** One article's stance on a question, with the statements that show it. */
export const positionSchema = v.looseObject({
	id: id('position'),
	questionId: id('question'),
	articleId: id('article'),
	stance: v.picklist(STANCES, '"for", "against", "mixed" or "silent"'),
	statementIds: v.array(id('statement')),
	status: v.exactOptional(status),
	note: v.exactOptional(note)
});

/** An opposed pair on which both authors' main conclusions depend, put as the question it turns on. */
export const cruxSchema = v.looseObject({
	id: id('crux'),
	question: line,
	statementIds: v.pipe(v.array(id('statement')), v.minLength(2)),
	articleIds: v.array(id('article')),
	why: reason,
	rejected
});

/** One event, document or figure that several authors use. */
export const sharedEvidenceSchema = v.looseObject({
	id: id('shared-evidence'),
	what: line,
	statementIds: v.pipe(v.array(id('statement')), v.minLength(2)),
	/** What each author makes of it, where that differs. */
	note: v.exactOptional(note),
	rejected
});

/** Particulars about one event that differ: dates, figures, names. */
export const factClashSchema = v.looseObject({
	id: id('fact-clash'),
	what: line,
	statementIds: v.pipe(v.array(id('statement')), v.minLength(1)),
	/** One value a statement, in the order of `statementIds`. */
	values: v.array(line),
	/** The harmless reading first, where there is one. */
	note: v.exactOptional(note),
	rejected
});

export type Alignment = RecordOf<typeof alignmentSchema>;
export type Question = RecordOf<typeof questionSchema>;
export type Position = RecordOf<typeof positionSchema>;
export type Crux = RecordOf<typeof cruxSchema>;
export type SharedEvidence = RecordOf<typeof sharedEvidenceSchema>;
export type FactClash = RecordOf<typeof factClashSchema>;
export type Relation = (typeof RELATIONS)[number];
export type Stance = (typeof STANCES)[number];
