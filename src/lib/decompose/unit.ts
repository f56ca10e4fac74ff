/**
 * What the stages hand on: sentences, units (clauses that argue), what was noticed about a unit, and relations between units.
 * A unit is known by its index in reading order; offsets are UTF-16 code units into the article's text.
 */
import type { Span } from '#anchoring/span.ts';
import type { StatementId } from '#argument/ids.ts';
import type { AttackKind } from '#argument/records/attack.ts';
import type { EvidenceKind, Role } from '#argument/records/statement.ts';
import type { Word } from './language/words.ts';
import type { Sense } from './lexicons/indicators.ts';

export interface TextSentence extends Span {
	readonly index: number;
	readonly paragraph: number;
	/** The heading it stands under, counted from 0; 0 before the first. */
	readonly section: number;
	/** It stands under a heading that promises the sum of the text: “Abstract”, “Conclusion”. */
	readonly sums: boolean;
	/** Others’ words that the text answers, as in an e-mail. */
	readonly quoted: boolean;
	/** The sentence without page furniture inside it. */
	readonly parts: readonly Span[];
	readonly words: readonly Word[];
}

export interface Unit extends Span {
	readonly index: number;
	readonly sentence: number;
	readonly paragraph: number;
	readonly section: number;
	readonly sums: boolean;
	readonly quoted: boolean;
	readonly parts: readonly Span[];
	readonly words: readonly Word[];
}

/** An indicator found in a unit. */
export interface Cue {
	readonly sense: Sense;
	readonly phrase: string;
	/** Index of its first word in the unit. */
	readonly at: number;
	/** Words it takes. */
	readonly length: number;
	/** It opens the unit, after `and` or a comma at most. */
	readonly opens: boolean;
}

/** Properties of a unit's wording. A value is how strongly it holds: 1 as a rule, a count or a share where that says more. */
export type Sign =
	| 'figure'
	| 'year'
	| 'time'
	| 'quotation'
	| 'citation'
	| 'speech'
	| 'finding'
	| 'document'
	| 'names'
	| 'past'
	| 'perfect'
	| 'narrative'
	| 'experience'
	| 'attributed'
	| 'exemplifies'
	| 'deontic'
	| 'imperative'
	| 'disposes'
	| 'callsForMotion'
	| 'modal'
	| 'prediction'
	| 'evaluative'
	| 'evaluativeNoun'
	| 'causal'
	| 'comparison'
	| 'booster'
	| 'opinion'
	| 'negation'
	| 'generic'
	| 'condition'
	| 'collective'
	| 'question'
	| 'othersView'
	| 'anaphoric'
	| 'exclamation';

export type Signs = Readonly<Partial<Record<Sign, number>>>;

export interface MarkedUnit extends Unit {
	readonly cues: readonly Cue[];
	readonly signs: Signs;
	/** Stems of its content words; words of an indicator say nothing of what it is about. */
	readonly content: ReadonlySet<string>;
	/** `reported`: a view that others hold. */
	readonly voice: 'own' | 'reported';
	/** It says who holds what it says, and that is not the author. */
	readonly viewed: boolean;
}

/** A weighed decision: a probability and what spoke for it, strongest first. */
export interface Judgement {
	readonly score: number;
	readonly because: readonly string[];
}

/** What a person has accepted. */
export interface Known {
	readonly statementId: StatementId;
	readonly role: Role;
	readonly isMain: boolean;
}

export interface EvidenceWeighed {
	/** How surely it is evidence rather than a claim. */
	readonly evidence: Judgement;
	readonly evidenceKind: EvidenceKind;
}

export interface ConclusionWeighed {
	/** How surely it is argued for rather than only asserted, from its wording and place. */
	readonly conclusion: Judgement;
}

export interface WeighedUnit extends MarkedUnit, EvidenceWeighed, ConclusionWeighed {
	/** The accepted statement that it is, where a person has made one of it. */
	readonly known: Known | null;
}

/** A relation between units: a premise to its conclusion, or an attacker to its target. */
export interface Link extends Judgement {
	readonly from: number;
	readonly to: number;
	readonly type: 'support' | 'attack';
	readonly kind?: AttackKind;
	/** The rule that found it. */
	readonly rule?: string;
}

export interface Candidate extends Judgement {
	readonly unit: number;
}

export interface Structure {
	/** Candidates for the main conclusion, best first; scores add up to at most 1. */
	readonly main: readonly Candidate[];
	readonly links: readonly Link[];
	/** Units that say the main conclusion again: further passages of it. */
	readonly again: ReadonlySet<number>;
	/** By unit; null where the unit is left out. */
	readonly roles: readonly (Role | null)[];
}
