/**
 * What is a brief? Cards on one motion, in blocks, for one side or the other, in the order in which a debater wants them. It keeps
 * only what is the debater's own: which statements, their tags, headings and order. Whose words they are and what they are is
 * read from the articles each time (card.ts), so that a quote can never drift from its source unseen.
 */
import * as v from 'valibot';
import { id, line, type RecordOf } from '#argument/records/schema.ts';

export const SIDES = ['for', 'against'] as const;

/** More than anyone speaks from: bounds for what is read back from a disk. */
const MOST_BLOCKS = 500;
const MOST_CARDS = 500;

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A statement chosen for the brief. */
const choiceSchema = v.looseObject({
	key,
	statementId: id('statement'),
	/** The card's claim in the debater's own words. */
	tag: line,
	/** The claim that this card backs; absent for a claim. */
	backs: v.exactOptional(id('statement'))
});

const blockSchema = v.looseObject({
	key,
	/** Whose cards these are; `either` where an author stands on both sides and nothing decides. */
	side: v.picklist([...SIDES, 'either']),
	/** What a side says of itself, or its answers to the other. */
	part: v.picklist(['case', 'answers']),
	/** Empty for a block without a heading. */
	heading: line,
	/** The claim of the other side that these cards answer. */
	answers: v.exactOptional(id('statement')),
	cards: v.pipe(v.array(choiceSchema), v.maxLength(MOST_CARDS))
});

const briefSchema = v.looseObject({
	/** The motion, as it is debated. */
	title: line,
	questionId: v.exactOptional(id('question')),
	/** Where the cards come from, and where more may be found. */
	articleIds: v.array(id('article')),
	blocks: v.pipe(v.array(blockSchema), v.maxLength(MOST_BLOCKS))
});

export type Brief = RecordOf<typeof briefSchema>;
export type Block = RecordOf<typeof blockSchema>;
export type CardChoice = RecordOf<typeof choiceSchema>;
export type Side = (typeof SIDES)[number];
export type Part = Block['part'];

export function otherSide(side: Side): Side {
	return side === 'for' ? 'against' : 'for';
}

/** A brief as it was kept; null where the value is none. */
export function readBrief(value: unknown): Brief | null {
	const read = v.safeParse(briefSchema, value);
	return read.success ? (read.output as Brief) : null;
}
