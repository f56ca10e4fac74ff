/**
 * Why does a statement stand as it does? Its reasons and what attacks it, each with what it brings and its share in having moved
 * the statement from its base score, and the causes of its standing. Structured: the words are the screen's.
 */
import type { AlignmentId, AttackId, InferenceId, StatementId } from '#argument/ids.ts';
import type { Label } from './labelling/framework.ts';
import type { ReifiedAttack } from './reify.ts';
import { directContributions, directRemovals } from './semantics/contributions.ts';
import { listOf } from './semantics/network.ts';
import { SAME_STRENGTH, type Evaluation, type Standing } from './standing.ts';

/** Why a standing is what it is. Several may hold at once; the first is the one to name first. */
export type Cause =
	/** The reader's own verdict settles it. */
	| 'accepted'
	| 'rejected'
	/** Every reason for it went with what the reader rejected. */
	| 'reasons-gone'
	/** Its reasons are there but bring nothing: undercut, or resting on nothing. */
	| 'reasons-bring-nothing'
	/** What speaks against it outweighs what speaks for it. */
	| 'outweighed'
	/** The reader doubts it. */
	| 'doubted'
	/** Something attacks it. */
	| 'attacked'
	/** Its reasons are weaker than if nothing spoke against them. */
	| 'reasons-weaker'
	/** It is part of a circle that did not settle, or rests on one. */
	| 'unsettled'
	/** Nothing speaks against it or against its reasons. */
	| 'unopposed';

export interface Reason {
	readonly kind: 'support' | 'attack';
	readonly id: InferenceId | AttackId | AlignmentId;
	/** The premises taken together, or the one attacker. */
	readonly from: readonly StatementId[];
	/** What it brings, 0 to 1; null where it did not settle, and under `grounded`. */
	readonly strength: number | null;
	/** What it would bring if nothing spoke against it. */
	readonly undisputed: number | null;
	/** Its label: a reason is out if a premise is out or an undercut in. */
	readonly label: Label;
	/** Of several premises the one that sets what the reason brings. */
	readonly weakest: StatementId | null;
	/** What attacks the step. */
	readonly undercutBy: readonly Undercut[];
	/** Its share in the move from base score to strength, negative for attacks. Null where nothing moved or no numbers are had. */
	readonly contribution: number | null;
}

export interface Undercut {
	readonly id: AttackId | AlignmentId;
	readonly attackerId: StatementId;
	readonly strength: number | null;
}

export interface Explanation {
	readonly standing: Standing;
	/** What the statement was worth before anything bore on it. */
	readonly base: number;
	readonly causes: readonly Cause[];
	/** The largest contribution first. */
	readonly reasons: readonly Reason[];
	/** `shapley`: the contributions add up to the move; `removal`: too many reasons for that, each is what it changes alone. */
	readonly contributions: 'shapley' | 'removal' | 'none';
}

/** Null for a statement that does not count. */
export function explain(evaluation: Evaluation, id: StatementId): Explanation | null {
	const { reified, settled } = evaluation;
	const node = reified.nodeOf.get(id);
	const standing = evaluation.standingOf(id);
	if (node === undefined || !standing) return null;
	const reasons = reasonsFor(evaluation, node);
	const base = settled.base[node] ?? NaN;
	const shares = sharesOf(evaluation, node, base, reasons);
	const explained = reasons
		.map((reason, at): Reason => ({ ...reason, contribution: shares.values[at] ?? null }))
		.sort((a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0));
	const causes = causesOf(evaluation, standing, node, reasons);
	return { standing, base, causes, reasons: explained, contributions: shares.kind };
}

/** What bears on a node directly, supports first, then attacks. Contributions are null here. */
export function reasonsFor(evaluation: Evaluation, node: number): Reason[] {
	const { network, statements, inferences, attacks } = evaluation.reified;
	const bringing = (source: number) => ({
		strength: numberAt(evaluation.strengths, source),
		undisputed: numberAt(evaluation.undisputed, source),
		label: evaluation.labels[source] ?? 'undecided',
		contribution: null
	});
	const supports = listOf(network.supporters, node).flatMap((step): Reason[] => {
		const inference = inferences[step - statements.length];
		if (!inference) return [];
		return [
			{
				kind: 'support',
				id: inference.id,
				from: inference.premiseIds,
				weakest: weakestPremise(evaluation, step),
				undercutBy: attacks.filter(({ target }) => target === step).flatMap((attack) => undercut(evaluation, attack)),
				...bringing(step)
			}
		];
	});
	const attackers = attacks.flatMap(({ id, attacker, target }): Reason[] => {
		const by = statements[attacker];
		if (target !== node || !by) return [];
		return [{ kind: 'attack', id, from: [by.id], weakest: null, undercutBy: [], ...bringing(attacker) }];
	});
	return [...supports, ...attackers];
}

function undercut(evaluation: Evaluation, { id, attacker }: ReifiedAttack): Undercut[] {
	const by = evaluation.reified.statements[attacker];
	return by ? [{ id, attackerId: by.id, strength: numberAt(evaluation.strengths, attacker) }] : [];
}

/** Null where all premises are equally strong: then none of them is the weak point. */
function weakestPremise({ reified, strengths }: Evaluation, step: number): StatementId | null {
	const premises = listOf(reified.network.premises, step);
	const ranked = premises.sort((a, b) => (strengths[a] ?? 0) - (strengths[b] ?? 0));
	const [first = -1, last = -1] = [ranked[0], ranked.at(-1)];
	if (!((strengths[last] ?? 0) - (strengths[first] ?? 0) > SAME_STRENGTH)) return null;
	return reified.statements[first]?.id ?? null;
}

function sharesOf(
	{ gradual, settled }: Evaluation,
	node: number,
	base: number,
	reasons: readonly Reason[]
): { kind: Explanation['contributions']; values: readonly number[] } {
	const isMoved = Number.isNaN(settled.pinned[node] ?? NaN) && reasons.length > 0;
	if (!gradual || !isMoved || reasons.some((reason) => reason.strength === null)) return { kind: 'none', values: [] };
	const strengths = (kind: Reason['kind']) =>
		reasons.filter((reason) => reason.kind === kind).map((reason) => reason.strength ?? 0);
	const [supports, attacks] = [strengths('support'), strengths('attack')];
	const shares = directContributions(gradual, base, supports, attacks);
	return shares
		? { kind: 'shapley', values: shares }
		: { kind: 'removal', values: directRemovals(gradual, base, supports, attacks) };
}

function causesOf(evaluation: Evaluation, standing: Standing, node: number, reasons: readonly Reason[]): Cause[] {
	const { statementId, word, strength, undisputed } = standing;
	const verdict = evaluation.assessment.get(statementId);
	if (verdict === 'accept') return ['accepted'];
	if (verdict === 'reject') return ['rejected'];
	if (evaluation.settled.unsupported[node] === 1) return ['reasons-gone'];
	if (word === 'undecided') return ['unsettled'];
	const supports = reasons.filter((reason) => reason.kind === 'support');
	const attacks = reasons.filter((reason) => reason.kind === 'attack' && isBearing(reason));
	const causes: Cause[] = [];
	if (word === 'falls' && supports.length > 0 && !supports.some(isBearing)) causes.push('reasons-bring-nothing');
	if (word === 'falls' && attacks.length > 0) causes.push('outweighed');
	if (verdict === 'doubt') causes.push('doubted');
	if (word === 'weakened' && attacks.length > 0) causes.push('attacked');
	const isWeaker = (reason: Reason) => (reason.undisputed ?? 0) - (reason.strength ?? 0) > SAME_STRENGTH;
	const isBelow = strength !== null && undisputed !== null && undisputed - strength > SAME_STRENGTH;
	if (isBelow && supports.some(isWeaker)) causes.push('reasons-weaker');
	return causes.length > 0 ? causes : ['unopposed'];
}

/** By its strength, or under `grounded` by its label. */
function isBearing({ strength, label }: Reason): boolean {
	return strength === null ? label === 'in' : strength > SAME_STRENGTH;
}

function numberAt(strengths: Float64Array, node: number): number | null {
	const strength = strengths[node];
	return strength === undefined || Number.isNaN(strength) ? null : strength;
}
