/**
 * What a comparison says. Everything found has a score and its reasons as codes and values: the words are made where they are
 * read, on the screen or by the command line. Ids of what is proposed are made from what it joins, so that the same finding has
 * the same id in every run and in both directions.
 */
import type {
	AlignmentId,
	ArticleId,
	AttackId,
	CruxId,
	FactClashId,
	PositionId,
	QuestionId,
	SharedEvidenceId,
	StatementId
} from '#argument/ids.ts';
import type { Relation, Stance } from '#argument/records/across.ts';
import type { Role } from '#argument/records/statement.ts';

/** How many stages a comparison has: what a progress bar counts to. */
export const STAGES = 12;

export interface Comparison {
	/** In the order they were asked for, each once. */
	readonly articleIds: readonly ArticleId[];
	readonly notes: readonly ComparisonNote[];
	/** Best first; what a person confirmed comes first. */
	readonly alignments: readonly AlignmentFinding[];
	readonly questions: readonly QuestionFinding[];
	readonly positions: readonly PositionFinding[];
	readonly cruxes: readonly CruxFinding[];
	readonly sharedEvidence: readonly SharedEvidenceFinding[];
	readonly factClashes: readonly FactClashFinding[];
	/** By article, in their order. */
	readonly alone: readonly AloneFinding[];
	readonly within: readonly WithinFinding[];
}

/** What a reader must know to read the rest. */
export interface ComparisonNote {
	readonly code:
		/** Named but not there; named more than once; no statements. */
		| 'unknown-article'
		| 'named-twice'
		| 'empty-article'
		/** Only suggestions, nothing a person accepted. */
		| 'draft-only'
		/** Fewer than two articles that can be compared. */
		| 'nothing-to-compare'
		/** These two are the same text, or say nearly everything in the same words; are by one author. */
		| 'same-text'
		| 'same-author'
		/**
		 * These two are in different languages, or of more articles these are in another than most: their statements cannot be aligned
		 * with those of the others. In one language, but not English: only words are compared.
		 */
		| 'different-languages'
		| 'other-language'
		| 'words-only';
	readonly articleIds: readonly ArticleId[];
}

/** `confirmed`: a person accepted it. `suggested`: found by the engine, or kept from an earlier run. */
export type FindingStatus = 'confirmed' | 'suggested';

export interface AlignmentFinding {
	readonly id: AlignmentId;
	/** In the order of the articles compared. */
	readonly statementIds: readonly [StatementId, StatementId];
	readonly relation: Relation;
	readonly status: FindingStatus;
	/** 0 to 1: how likely it is, by the engine; 1 where a person confirmed it. */
	readonly score: number;
	readonly reasons: readonly AlignmentReason[];
	/** True where the records hold it already. */
	readonly isKept: boolean;
	/** What the record says about it, in a person's words. */
	readonly why?: string;
}

/** Words as written, the first article's first. */
export type WordPair = readonly [string, string];

export type AlignmentReason =
	| { readonly code: 'confirmed' }
	| { readonly code: 'same-words' }
	| { readonly code: 'shared-words' | 'akin-words' | 'contrary-words'; readonly words: readonly WordPair[] }
	| { readonly code: 'shared-names'; readonly names: readonly string[] }
	/** Countries and regions that both name. */
	| { readonly code: 'same-participants'; readonly names: readonly string[] }
	| { readonly code: 'both-main' }
	/** What they rest on, or what they support, is aligned. */
	| { readonly code: 'aligned-neighbors'; readonly statementIds: readonly [StatementId, StatementId] }
	/** The statement of article number `side` (0 or 1) denies, or is against something, by this word, and the other is not. */
	| { readonly code: 'one-denies' | 'one-opposes'; readonly side: 0 | 1; readonly word: string }
	/** In its own article, something that says the same as the one statement attacks the other (or is attacked by it). */
	| { readonly code: 'attacked-at-home'; readonly statementId: StatementId; readonly attackId: AttackId };

export interface QuestionFinding {
	readonly id: QuestionId;
	readonly text: string;
	readonly status: FindingStatus;
	readonly score: number;
	/** The statement that the question asks about, where the engine proposes it. */
	readonly askedOf: StatementId | null;
	readonly isKept: boolean;
}

/**
 * What a proposed position rests on, where it is neither the statement asked about nor one aligned with it: the article's main
 * conclusion, or what it says of a third on whom other main conclusions make theirs depend.
 */
export type PositionBasis = 'main' | 'third';

export interface PositionFinding {
	readonly id: PositionId;
	readonly questionId: QuestionId;
	readonly articleId: ArticleId;
	readonly stance: Stance;
	/** Those that show it best first. */
	readonly statementIds: readonly StatementId[];
	readonly status: FindingStatus;
	readonly isKept: boolean;
	readonly basis?: PositionBasis;
	readonly note?: string;
}

/** How far a main conclusion rests on a statement. */
export interface Dependence {
	readonly statementId: StatementId;
	readonly articleId: ArticleId;
	/** The part of the main conclusion's weight that comes by way of the statement (dependence.ts); 1 for the main conclusion itself. */
	readonly share: number;
	/** Steps from the statement to the main conclusion; 0 for the main conclusion itself, null where it bears on it nowhere. */
	readonly steps: number | null;
}

export interface CruxFinding {
	readonly id: CruxId;
	/** The question it turns on: a person's, or made from one of the statements. */
	readonly question: string;
	/** Two, or more where a person's crux holds more. */
	readonly statementIds: readonly StatementId[];
	readonly articleIds: readonly ArticleId[];
	readonly status: FindingStatus;
	/** 0 to 1: how surely they are opposed, times how far both main conclusions depend on them. */
	readonly score: number;
	readonly dependence: readonly Dependence[];
	readonly alignmentId: AlignmentId | null;
	readonly isKept: boolean;
	readonly why?: string;
	/** Where it is only what comes nearest to a crux: the authors answer its question differently; one conclusion alone depends on it. */
	readonly basis?: 'positions' | 'one-side';
}

export interface SharedEvidenceFinding {
	readonly id: SharedEvidenceId;
	/** A person's words, or the words that the statements have in common. */
	readonly what: string;
	readonly statementIds: readonly StatementId[];
	readonly articleIds: readonly ArticleId[];
	readonly status: FindingStatus;
	readonly score: number;
	/** What each statement supports in its article: where they part, one fact serves different conclusions. */
	readonly uses: readonly { readonly statementId: StatementId; readonly conclusionIds: readonly StatementId[] }[];
	readonly isKept: boolean;
	readonly note?: string;
}

export type ClashKind = 'date' | 'amount' | 'count' | 'name' | 'order' | 'constancy';

export interface FactClashFinding {
	readonly id: FactClashId;
	readonly what: string;
	readonly statementIds: readonly StatementId[];
	/** One for each statement. */
	readonly values: readonly string[];
	/** null where a person's record does not say. */
	readonly kind: ClashKind | null;
	readonly status: FindingStatus;
	readonly score: number;
	readonly isKept: boolean;
	readonly note?: string;
}

/** What only one article uses. */
export interface AloneFinding {
	readonly articleId: ArticleId;
	/** Statements that are aligned with none of another article, and that no other resembles: those its main conclusion rests on most first. */
	readonly statements: readonly {
		readonly statementId: StatementId;
		readonly role: Role;
		/** The strongest resemblance to a statement of another article, 0 to 1. */
		readonly nearest: number;
		readonly share: number;
	}[];
}

export type WithinFinding = {
	/** `confirmed`: a person said that it is so. What a person said is not so is not found again. */
	readonly status: FindingStatus;
} &
	/** Statements each of which, by way of the others, is among its own reasons. */
	(
		| { readonly code: 'circle'; readonly articleId: ArticleId; readonly statementIds: readonly StatementId[] }
		/** A reason says the same as what it supports. */
		| {
				readonly code: 'restates';
				readonly articleId: ArticleId;
				readonly statementIds: readonly [StatementId, StatementId];
				readonly score: number;
				readonly reasons: readonly AlignmentReason[];
		  }
		/** Two statements of the author's own that seem opposed, and between which there is no attack. */
		| {
				readonly code: 'contradicts';
				readonly articleId: ArticleId;
				readonly statementIds: readonly [StatementId, StatementId];
				readonly score: number;
				readonly reasons: readonly AlignmentReason[];
		  }
	);
