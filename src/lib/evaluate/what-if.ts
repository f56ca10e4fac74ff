/**
 * What moves when the assessment changes? Two evaluations of the same maps beside each other: a reader's before and after a verdict,
 * or two readers'. For every statement that moves: from what to what, and through which of its reasons.
 */
import type { ArticleId, InferenceId, StatementId } from '#argument/ids.ts';
import type { Judged } from './assessment.ts';
import { reasonsFor, type Reason } from './explain.ts';
import { idAt } from './reify.ts';
import { listOf } from './semantics/network.ts';
import { SAME_STRENGTH, type Evaluation, type Standing } from './standing.ts';

export interface ReasonChange {
	readonly kind: Reason['kind'];
	readonly id: Reason['id'];
	readonly from: Reason['from'];
	/** `gone`: it brought something and no longer does; `new`: the other way round. */
	readonly change: 'gone' | 'weaker' | 'stronger' | 'new';
	readonly before: Reason;
	readonly after: Reason;
	/** Where the assessments differ so that this changes, in the order of the maps. */
	readonly because: readonly Judged[];
}

export interface Move {
	readonly statementId: StatementId;
	readonly articleId: ArticleId;
	readonly isMain: boolean;
	readonly from: Standing;
	readonly to: Standing;
	/** True where the word changes and not only the number. */
	readonly isVisible: boolean;
	/** True where the assessments differ on the statement itself. */
	readonly isJudged: boolean;
	readonly through: readonly ReasonChange[];
}

export interface WhatIf {
	/** Main conclusions first, then what changes its word, then the largest change of strength, then the order of the maps. */
	readonly moves: readonly Move[];
	/** The main conclusions that do not move: they are named too. */
	readonly steady: readonly StatementId[];
}

/** Both evaluations must be of the same reified maps, under the same semantics. */
export function whatMoves(before: Evaluation, after: Evaluation): WhatIf {
	const { statements, nodeOf } = before.reified;
	if (before.reified !== after.reified || before.semantics !== after.semantics)
		throw new Error('what-if compares two assessments of the same maps under the same semantics');
	const judged = new Set(
		[...new Set([...before.assessment.keys(), ...after.assessment.keys()])]
			.filter((id) => before.assessment.get(id) !== after.assessment.get(id))
			.flatMap((id) => nodeOf.get(id) ?? [])
	);
	const origins = new Origins(before, after, judged);
	const moves: Move[] = [];
	const steady: StatementId[] = [];
	statements.forEach(({ id, articleId, isMain }, node) => {
		const from = before.standings[node];
		const to = after.standings[node];
		if (!from || !to) return;
		if (from.word === to.word && !isChanged(from.strength, to.strength)) {
			if (isMain) steady.push(id);
			return;
		}
		moves.push({
			statementId: id,
			articleId,
			isMain,
			from,
			to,
			isVisible: from.word !== to.word,
			isJudged: judged.has(node),
			through: changesAt(before, after, node, origins)
		});
	});
	const size = ({ from, to }: Move) => Math.abs((to.strength ?? 0) - (from.strength ?? 0));
	moves.sort(
		(a, b) => Number(b.isMain) - Number(a.isMain) || Number(b.isVisible) - Number(a.isVisible) || size(b) - size(a)
	);
	return { moves, steady };
}

function changesAt(before: Evaluation, after: Evaluation, node: number, origins: Origins): ReasonChange[] {
	const later = reasonsFor(after, node);
	return reasonsFor(before, node).flatMap((was, at): ReasonChange[] => {
		const is = later[at];
		const change = is && changeOf(was, is);
		if (!is || !change) return [];
		const { kind, id, from } = was;
		return [{ kind, id, from, change, before: was, after: is, because: origins.of(was) }];
	});
}

/** By strengths where there are numbers, else by labels. */
function changeOf(was: Reason, is: Reason): ReasonChange['change'] | null {
	const [before, after] =
		was.strength === null && is.strength === null
			? [RANK[was.label], RANK[is.label]]
			: [was.strength ?? 0, is.strength ?? 0];
	if (Math.abs(before - after) <= SAME_STRENGTH) return null;
	if (after <= SAME_STRENGTH) return 'gone';
	if (before <= SAME_STRENGTH) return 'new';
	return after < before ? 'weaker' : 'stronger';
}

const RANK = { in: 1, undecided: 0.5, out: 0 } as const;

/** Follows changes back to the verdicts they come from. */
class Origins {
	readonly #before: Evaluation;
	readonly #after: Evaluation;
	readonly #judged: ReadonlySet<number>;

	constructor(before: Evaluation, after: Evaluation, judged: ReadonlySet<number>) {
		this.#before = before;
		this.#after = after;
		this.#judged = judged;
	}

	of({ kind, id, from }: Reason): Judged[] {
		const { reified } = this.#before;
		const { network, nodeOf } = reified;
		const source = kind === 'support' ? (id as InferenceId) : from[0];
		const start = source && nodeOf.get(source);
		const seen = new Set(start === undefined ? [] : [start]);
		const found = new Set<number>();
		for (const node of seen) {
			if (this.#judged.has(node)) {
				found.add(node);
				continue;
			}
			for (const sources of [network.premises, network.supporters, network.attackers])
				for (const source of listOf(sources, node)) if (this.#isChanged(source)) seen.add(source);
		}
		return [...found].sort((a, b) => a - b).flatMap((node) => idAt(reified, node) ?? []);
	}

	#isChanged(node: number): boolean {
		const [before, after] = [this.#before.strengths[node], this.#after.strengths[node]];
		if (this.#judged.has(node) || this.#before.labels[node] !== this.#after.labels[node]) return true;
		return isChanged(numberOf(before), numberOf(after));
	}
}

function numberOf(strength: number | undefined): number | null {
	return strength === undefined || Number.isNaN(strength) ? null : strength;
}

function isChanged(before: number | null, after: number | null): boolean {
	if (before === null || after === null) return before !== after;
	return Math.abs(before - after) > SAME_STRENGTH;
}
