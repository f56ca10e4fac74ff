/**
 * Does a statement hold once what attacks and supports it is counted? A word (stands, weakened, falls, undecided) and a number
 * for each statement of one or several maps, under one semantics and one reader's assessment. It is about the map, never about
 * the truth. Why a statement stands as it does is explain.ts's question, what a verdict changes what-if.ts's.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { NO_VERDICTS, type Assessment, type Judged } from './assessment.ts';
import { Derivation } from './derivation.ts';
import type { Label } from './labelling/framework.ts';
import { groundedLabelling } from './labelling/grounded.ts';
import { frameworkFor } from './reify/framework.ts';
import { settle, type Settled } from './reify/pins.ts';
import { isArguedFor, type Reified } from './reify.ts';
import { GRADUAL, type SemanticsKey } from './semantics/by-key.ts';
import { aggregateOf, type Gradual } from './semantics/gradual.ts';
import { listOf, withBase, withoutAttacks } from './semantics/network.ts';
import { nothingPinned, solve } from './semantics/solve.ts';

/**
 * `falls`: rejected, or without any reason left that bears on it, or outweighed: argued for, and weaker than before anything was
 * said for or against it; asserted without a reason, and as weak as one fully granted objection leaves it. `weakened`: noticeably
 * weaker than if nothing spoke against it or against its reasons. `undecided`: its circle did not settle (or, by labels, is not decided).
 */
export const STANDING_WORDS = ['stands', 'weakened', 'falls', 'undecided'] as const;
export type StandingWord = (typeof STANDING_WORDS)[number];

export interface Standing {
	readonly statementId: StatementId;
	readonly articleId: ArticleId;
	readonly word: StandingWord;
	/** 0 to 1. Null where it did not settle, and under `grounded`, which has no numbers. */
	readonly strength: number | null;
	/** What the strength would be if nothing were attacked and no verdict passed. */
	readonly undisputed: number | null;
	/** The grounded label of the same map, whatever the semantics. */
	readonly label: Label;
}

export interface EvaluateOptions {
	readonly semantics?: SemanticsKey;
	readonly assessment?: Assessment;
	/** Work allowed for one circle (solve.ts). */
	readonly work?: number;
}

/** Strengths closer than this are the same: well above what a circle at rest still moves, well below what a number shows. */
export const SAME_STRENGTH = 1e-6;

/** What a word is worth changing for: the last digit a number shows. Less is a difference in the number only. */
export const NOTICEABLE = 0.01;

/** An evaluation of reified maps. Make it with `evaluate`. */
export class Evaluation {
	readonly reified: Reified;
	readonly semantics: SemanticsKey;
	/** Null under `grounded`. */
	readonly gradual: Gradual | null;
	readonly assessment: Assessment;
	readonly settled: Settled;
	/** Per node; NaN where it did not settle, and everywhere under `grounded`. */
	readonly strengths: Float64Array;
	readonly undisputed: Float64Array;
	readonly labels: readonly Label[];
	/** In the order of the maps and texts. */
	readonly standings: readonly Standing[];

	constructor(reified: Reified, options: EvaluateOptions) {
		const { network } = reified;
		this.reified = reified;
		this.semantics = options.semantics ?? 'qe';
		this.gradual = this.semantics === 'grounded' ? null : GRADUAL[this.semantics];
		this.assessment = options.assessment ?? NO_VERDICTS;
		this.settled = settle(reified, new Derivation(reified), this.assessment);
		this.labels = groundedLabelling(frameworkFor(reified, this.assessment));
		const work = options.work === undefined ? {} : { work: options.work };
		if (this.gradual) {
			const { pinned, base } = this.settled;
			this.strengths = solve(withBase(network, base), this.gradual, { pinned, ...work }).strengths;
			this.undisputed = solve(withoutAttacks(network), this.gradual, work).strengths;
		} else {
			this.strengths = nothingPinned(network.size);
			this.undisputed = this.strengths;
		}
		this.standings = reified.statements.map((statement, node) => this.#standingAt(statement, node));
	}

	/** Null for a statement that does not count: of another article, or only suggested. */
	standingOf(id: StatementId): Standing | null {
		return this.standings[this.reified.nodeOf.get(id) ?? -1] ?? null;
	}

	/** The statements that have no strength because their circle, or one they rest on, did not settle. */
	unsettled(): StatementId[] {
		if (!this.gradual) return [];
		return this.standings.filter((one) => one.strength === null).map((one) => one.statementId);
	}

	strengthOf(id: Judged): number | null {
		return numberOrNull(this.strengths[this.reified.nodeOf.get(id) ?? -1]);
	}

	#standingAt({ id, articleId }: Statement, node: number): Standing {
		return {
			statementId: id,
			articleId,
			word: this.gradual ? this.#wordAt(this.gradual, id, node) : WORD_OF_LABEL[this.labels[node] ?? 'undecided'],
			strength: numberOrNull(this.strengths[node]),
			undisputed: numberOrNull(this.undisputed[node]),
			label: this.labels[node] ?? 'undecided'
		};
	}

	#wordAt(gradual: Gradual, id: StatementId, node: number): StandingWord {
		const verdict = this.assessment.get(id);
		if (verdict === 'accept') return 'stands';
		if (verdict === 'reject' || this.settled.unsupported[node] === 1) return 'falls';
		const strength = this.strengths[node] ?? NaN;
		if (Number.isNaN(strength)) return 'undecided';
		const base = this.settled.base[node] ?? NaN;
		if (isArguedFor(this.reified, node)) {
			if (supportFor(this, node) < SAME_STRENGTH || strength < base - NOTICEABLE) return 'falls';
		} else if (strength < base - NOTICEABLE && strength <= gradual.influence(base, granted(gradual)) + SAME_STRENGTH)
			return 'falls';
		return strength < (this.undisputed[node] ?? NaN) - NOTICEABLE ? 'weakened' : 'stands';
	}
}

/** Costs a few passes over the maps: cheap enough to be repeated at every verdict. `reify` once, evaluate often. */
export function evaluate(reified: Reified, options: EvaluateOptions = {}): Evaluation {
	return new Evaluation(reified, options);
}

/** The strengths of all reasons for a statement, added up. */
function supportFor({ reified: { network }, strengths }: Evaluation, node: number): number {
	return listOf(network.supporters, node).reduce((sum, step) => sum + (strengths[step] ?? 0), 0);
}

/** What bears on a statement that one fully granted objection attacks and nothing supports. */
function granted(gradual: Gradual): number {
	return aggregateOf(gradual, [], [1]);
}

const WORD_OF_LABEL: Readonly<Record<Label, StandingWord>> = { in: 'stands', out: 'falls', undecided: 'undecided' };

function numberOrNull(strength: number | undefined): number | null {
	return strength === undefined || Number.isNaN(strength) ? null : strength;
}
