/**
 * What is a hint? A gentle question about the structure of a map, never an error: it can be dismissed and blocks nothing. Only rules
 * that fire rarely enough on published expert maps (661 AraucariaDB maps) appear unasked; each has its file here, and hints.ts
 * lists them. A hint is structured: the question is put in the screen's words.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, InferenceId, StatementId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { Synonyms } from '../terms/words.ts';

export const HINT_RULES = [
	'one-premise',
	'long-step',
	'two-reasons-in-one',
	'several-main-conclusions',
	'reasoning-in-a-statement',
	'not-a-statement',
	'does-not-stand-alone',
	'leans-on-itself',
	'no-source',
	'whose-view'
] as const;
export type HintRule = (typeof HINT_RULES)[number];

/** What a rule finds; hints.ts adds the key. */
export interface Finding {
	readonly rule: HintRule;
	/** What the hint is shown at. */
	readonly about: StatementId | InferenceId | ArticleId;
	/** All statements it speaks of, in the order of the text. */
	readonly statementIds: readonly StatementId[];
	/** The words that gave rise to it, as they stand, for the question to quote. */
	readonly words: readonly string[];
}

export interface Hint extends Finding {
	/**
	 * What is kept when the reader dismisses it. It holds until one of the wordings changes (for the whole map where a rule is shown
	 * once a map).
	 */
	readonly key: string;
}

/** What a rule looks at. */
export interface HintContext {
	readonly records: Records;
	readonly graph: ArgumentGraph;
	/** The statements and steps that count. */
	readonly statements: readonly Statement[];
	readonly inferences: readonly Inference[];
	/** False where the rules that go by English words have nothing to say. */
	readonly isEnglish: boolean;
	readonly synonyms: Synonyms;
}

export type HintCheck = (context: HintContext) => Finding[];
