/** Article: a source text's bibliographic facts. The text itself is a record of its own, so that a list of articles stays small. */
import * as v from 'valibot';
import { id, line, note, offset, type RecordOf } from './schema.ts';

/**
 * A fingerprint by which a text is recognised without being kept: one hash for each of its sentences, in order
 * (how they are made: anchoring/fingerprint.ts).
 */
export const fingerprintSchema = v.looseObject({
	algorithm: v.literal('sha256-48'),
	sentences: v.pipe(
		v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits'))),
		v.maxLength(200_000)
	)
});

/**
 * A suggestion that a person rejected: the place of a statement's passage in a text, or what a relation joined. It holds no
 * words, so that it can travel with a map that leaves its text behind.
 */
export const rejectionSchema = v.union(
	[
		v.looseObject({ textId: id('text'), start: offset, end: offset }),
		v.looseObject({
			fromId: id('statement'),
			toId: v.union([id('statement'), id('inference')], 'the id of a statement or an inference')
		})
	],
	'textId, start and end, or fromId and toId'
);

/** What may be amiss inside one article: reasons in a circle, a reason that says what it is a reason for, views at odds. */
export const WITHIN_CODES = ['circle', 'restates', 'contradicts'] as const;

/** What a person said of something a comparison found inside the article. */
export const judgedFindingSchema = v.looseObject({
	code: v.picklist(WITHIN_CODES, '"circle", "restates" or "contradicts"'),
	statementIds: v.array(id('statement')),
	/** False: it is not so, and is not suggested again. */
	isSo: v.boolean()
});

export const articleSchema = v.looseObject({
	id: id('article'),
	title: line,
	/** True where the text has no title of its own and an editor supplied one: shown in square brackets. */
	titleSupplied: v.exactOptional(v.boolean()),
	authorIds: v.array(id('author')),
	publication: v.exactOptional(line),
	/** ISO date, as exact as it is known: `2018`, `2018-10` or `2018-10-11`. */
	publishedOn: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date like 2018-10-11'))),
	/** How an undated text is dated, or what is doubtful about its date. */
	dateNote: v.exactOptional(note),
	url: v.exactOptional(line),
	/** BCP 47 tag of the text's language. */
	language: v.exactOptional(v.pipe(v.string(), v.maxLength(35))),
	/** The text that passages without a `textId` of their own point into. */
	textId: v.exactOptional(id('text')),
	/** What that text is: the author's own words, or a retelling written for the corpus. */
	textKind: v.exactOptional(v.picklist(['original', 'retelling'])),
	/** Recognises the original where only a retelling, or no text at all, travels with the map. */
	fingerprint: v.exactOptional(fingerprintSchema),
	/** Facts about the text itself: duplicated passages, misprints, what is missing. */
	notes: v.exactOptional(v.array(note)),
	/** What no engine suggests again (decompose/known.ts). */
	rejected: v.exactOptional(v.pipe(v.array(rejectionSchema), v.maxLength(20_000))),
	/** Keys of the hints that the reader dismissed (evaluate/hints.ts). */
	dismissedHints: v.exactOptional(v.pipe(v.array(line), v.maxLength(20_000))),
	/** What a person confirmed, or turned down, of what a comparison found inside the article (compare/stages/12-within.ts). */
	judgedFindings: v.exactOptional(v.pipe(v.array(judgedFindingSchema), v.maxLength(20_000))),
	/** Groups of words that the reader holds to mean the same (evaluate/terms). */
	synonyms: v.exactOptional(v.pipe(v.array(v.array(line)), v.maxLength(1_000)))
});

export type Article = RecordOf<typeof articleSchema>;
export type Fingerprint = RecordOf<typeof fingerprintSchema>;
export type WithinCode = (typeof WITHIN_CODES)[number];
export type JudgedFinding = RecordOf<typeof judgedFindingSchema>;
export type Rejection = RecordOf<typeof rejectionSchema>;
