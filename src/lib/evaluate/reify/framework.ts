/**
 * The same map as attacks alone, for labels: a reason is out if a premise is out or an undercut in, in if all premises are in and
 * all undercuts out; a statement that is argued for is out if all its reasons are. Support is put as attack with two kinds of
 * auxiliary argument: "not p" is attacked by p and attacks the steps from p; "no reason for c" is attacked by the steps to c
 * and attacks c.
 */
import type { Assessment } from '../assessment.ts';
import { frameworkOf, type Framework } from '../labelling/framework.ts';
import { idAt, isArguedFor, type Reified } from '../reify.ts';

/** Its first arguments are the nodes of the reified map. An accepted node is attacked by nothing, a doubted one at most undecided. */
export function frameworkFor(reified: Reified, assessment: Assessment): Framework {
	const { statements, inferences, nodeOf, attacks, network } = reified;
	let size = network.size;
	const pairs: [number, number][] = [];
	const isAccepted = (node: number) => {
		const id = idAt(reified, node);
		return id !== null && assessment.get(id) === 'accept';
	};

	for (const { attacker, target } of attacks) if (!isAccepted(target)) pairs.push([attacker, target]);
	const without = new Map<number, number>();
	const notThat = (statement: number): number => {
		const known = without.get(statement);
		if (known !== undefined) return known;
		const added = size++;
		without.set(statement, added);
		pairs.push([statement, added]);
		return added;
	};
	const noReason = new Map<number, number>();
	statements.forEach((_, node) => {
		if (!isArguedFor(reified, node)) return;
		const added = size++;
		noReason.set(node, added);
		if (!isAccepted(node)) pairs.push([added, node]);
	});
	inferences.forEach(({ premiseIds, conclusionId }, at) => {
		const step = statements.length + at;
		for (const premise of premiseIds) pairs.push([notThat(nodeOf.get(premise) ?? -1), step]);
		pairs.push([step, noReason.get(nodeOf.get(conclusionId) ?? -1) ?? -1]);
	});
	for (const [id, verdict] of assessment) {
		const node = nodeOf.get(id);
		if (node === undefined || verdict === 'accept') continue;
		const added = size++;
		pairs.push([added, node]);
		if (verdict === 'doubt') pairs.push([added, added]);
	}
	return frameworkOf(size, pairs);
}
