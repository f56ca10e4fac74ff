/** What goes into the engine and what comes out of it. */
import type { Span } from '#anchoring/span.ts';
import type { RecordDiff } from '#argument/diff.ts';
import type { ArticleId, StatementId, TextId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import type { LeftOut } from './left-out.ts';

export interface DecomposeInput {
	readonly text: string;
	readonly articleId: ArticleId;
	/** Set where the passages shall name their text: it is not the article's own `textId`. */
	readonly textId?: TextId;
	/** The article's title, where it is known and not part of the text. */
	readonly title?: string;
	/** BCP 47 tag of the text's language, where it is known. */
	readonly language?: string;
	/** The article's records so far: what is accepted stays and takes part, what is suggested is replaced. */
	readonly existing?: Records;
	/** Suggestions that a person has rejected: they are not made again. */
	readonly rejected?: readonly ArgumentRecord[];
	/** Units cut by hand, in order; found by the engine where absent. */
	readonly units?: readonly Span[];
}

export interface Draft {
	readonly kind: 'draft';
	/** Suggested statements, inferences and attacks. */
	readonly diff: RecordDiff;
	/** Sentences and parts of sentences that became no statement, in the order of the text. */
	readonly leftOut: readonly LeftOut[];
	/** The heading that stands before the first sentence, if one does. */
	readonly title: string | null;
	/** How many sentences the text has. */
	readonly sentences: number;
	/** How many of them are in a statement, whole or in part. */
	readonly sentencesUsed: number;
	/** Candidates for the main conclusion, likeliest first. */
	readonly mainCandidates: readonly MainCandidate[];
}

export interface MainCandidate {
	readonly statementId: StatementId;
	readonly score: number;
	readonly why: string;
}

/** Why there is no draft. */
export interface NoDraft {
	readonly kind: 'refused';
	readonly reason: 'not-english' | 'no-words';
}

export interface Cancelled {
	readonly kind: 'cancelled';
}

export type Decomposition = Draft | NoDraft | Cancelled;

export const STAGES = [
	'segment',
	'sort',
	'units',
	'cues',
	'evidence',
	'conclusion',
	'main',
	'relations',
	'wording',
	'records'
] as const;
export type Stage = (typeof STAGES)[number];

export interface Progress {
	readonly stage: Stage;
	/** Of the whole run: 0 to 1. */
	readonly done: number;
}
