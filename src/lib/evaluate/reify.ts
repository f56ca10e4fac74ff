/**
 * What does a map look like to a semantics? Every inference becomes a node of its own: premises bear on it together (the weakest
 * counts), undercuts attack it, and it supports its conclusion. With one premise, weight 1 and no undercut it hands on the
 * premise's strength unchanged, so that the map is an ordinary bipolar framework (docs/decisions/0010-reified-inferences.md).
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { AlignmentId, AttackId } from '#argument/ids.ts';
import type { Alignment } from '#argument/records/across.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { Judged } from './assessment.ts';
import { networkOf, type Link, type Network } from './semantics/network.ts';

export interface ReifyOptions {
	/** Which records count: those a person accepted (the default), or suggestions as well. */
	readonly count?: 'accepted' | 'all';
	/** Relations between the statements of several maps: opposed statements attack each other. */
	readonly alignments?: readonly Alignment[];
	/** Base scores other than the usual ones (½ for a statement, 1 for a step). */
	readonly baseScores?: ReadonlyMap<Judged, number>;
}

/** An attack, or one direction of an opposed alignment. */
export interface ReifiedAttack {
	readonly id: AttackId | AlignmentId;
	readonly attacker: number;
	readonly target: number;
}

/** One or several maps as one network. Statements are its first nodes, in the order of the maps and texts; then the steps. */
export interface Reified {
	readonly graphs: readonly ArgumentGraph[];
	readonly statements: readonly Statement[];
	readonly inferences: readonly Inference[];
	readonly attacks: readonly ReifiedAttack[];
	readonly nodeOf: ReadonlyMap<Judged, number>;
	readonly network: Network;
}

/** A statement about which nothing else is known is as likely to be granted as not. */
export const EVEN_BASE = 0.5;
/** A step is granted until it is undercut: what it hands on is the strength of its premises. */
export const STEP_BASE = 1;

export function reify(graphs: readonly ArgumentGraph[], options: ReifyOptions = {}): Reified {
	const counts = (record: { readonly status: string }) => options.count === 'all' || record.status === 'accepted';
	const statements = graphs.flatMap((graph) => graph.statements.filter(counts));
	const nodeOf = new Map<Judged, number>(statements.map((statement, node) => [statement.id, node]));
	const inferences = once(
		graphs.flatMap((graph) => graph.inferences.filter(counts)),
		(one) => `${[...new Set(one.premiseIds)].sort().join(' ')} ${one.conclusionId}`
	).filter((one) => nodeOf.has(one.conclusionId) && one.premiseIds.every((id) => nodeOf.has(id)));
	inferences.forEach((inference, at) => nodeOf.set(inference.id, statements.length + at));

	const attacks: ReifiedAttack[] = [];
	const attack = (id: AttackId | AlignmentId, by: Judged, on: Judged) => {
		const [attacker, target] = [nodeOf.get(by), nodeOf.get(on)];
		if (attacker !== undefined && target !== undefined) attacks.push({ id, attacker, target });
	};
	for (const graph of graphs)
		for (const one of graph.attacks) if (counts(one)) attack(one.id, one.attackerId, one.targetId);
	for (const alignment of options.alignments ?? []) {
		if (alignment.relation !== 'opposed' || alignment.rejected || !counts(alignment)) continue;
		const [one, other] = alignment.statementIds;
		attack(alignment.id, one, other);
		attack(alignment.id, other, one);
	}
	const distinct = once(attacks, ({ attacker, target }) => `${attacker} ${target}`);

	const base = [...statements, ...inferences].map(
		({ id }, node) => options.baseScores?.get(id) ?? (node < statements.length ? EVEN_BASE : STEP_BASE)
	);
	const network = networkOf(base, [...stepLinks(inferences, nodeOf), ...attackLinks(distinct)]);
	return { graphs, statements, inferences, attacks: distinct, nodeOf, network };
}

/** True where something is given as a reason for this statement. */
export function isArguedFor({ network: { supporters } }: Reified, node: number): boolean {
	return (supporters.start[node + 1] ?? 0) > (supporters.start[node] ?? 0);
}

/** What a node of the network stands for. */
export function idAt({ statements, inferences }: Reified, node: number): Judged | null {
	return (statements[node] ?? inferences[node - statements.length])?.id ?? null;
}

function stepLinks(inferences: readonly Inference[], nodeOf: ReadonlyMap<Judged, number>): Link[] {
	const at = (id: Judged) => nodeOf.get(id) ?? -1;
	return inferences.flatMap(({ id, premiseIds, conclusionId }) => [
		...[...new Set(premiseIds)].map((premise): Link => ({ from: at(premise), to: at(id), kind: 'premise' })),
		{ from: at(id), to: at(conclusionId), kind: 'support' }
	]);
}

function attackLinks(attacks: readonly ReifiedAttack[]): Link[] {
	return attacks.map(({ attacker, target }) => ({ from: attacker, to: target, kind: 'attack' }));
}

/** What is recorded twice counts once (AR17 says so to the user). */
function once<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
	const seen = new Set<string>();
	return list.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}
