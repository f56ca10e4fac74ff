/**
 * Circles of support: groups of statements each of which, by way of the others, is among its own reasons.
 * Strongly connected components after Tarjan (1972), without recursion, because a file may hold a chain of any length.
 */
import type { StatementId } from './ids.ts';
import type { Inference } from './records/inference.ts';

/** Each group with at least two members, in no particular order; linear in statements and premises. */
export function supportCircles(inferences: readonly Inference[]): StatementId[][] {
	const premises = new Map<StatementId, StatementId[]>();
	for (const { premiseIds, conclusionId } of inferences) {
		const known = premises.get(conclusionId);
		if (known) for (const premise of premiseIds) known.push(premise);
		else premises.set(conclusionId, [...premiseIds]);
	}
	const index = new Map<StatementId, number>();
	const low = new Map<StatementId, number>();
	const open: StatementId[] = [];
	const isOpen = new Set<StatementId>();
	const circles: StatementId[][] = [];

	const lower = (id: StatementId, to: number) => low.set(id, Math.min(low.get(id) ?? to, to));
	const enter = (id: StatementId) => {
		index.set(id, index.size);
		lower(id, index.size - 1);
		open.push(id);
		isOpen.add(id);
	};
	const close = (id: StatementId) => {
		const group: StatementId[] = [];
		for (let member = open.pop(); member !== undefined; member = open.pop()) {
			isOpen.delete(member);
			group.push(member);
			if (member === id) break;
		}
		if (group.length > 1) circles.push(group);
	};

	for (const root of premises.keys()) {
		if (index.has(root)) continue;
		enter(root);
		const walk = [{ id: root, next: 0 }];
		for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
			const premise = premises.get(step.id)?.[step.next];
			step.next += 1;
			if (premise === undefined) {
				walk.pop();
				if (low.get(step.id) === index.get(step.id)) close(step.id);
				const above = walk.at(-1);
				if (above) lower(above.id, low.get(step.id) ?? 0);
			} else if (!index.has(premise)) {
				enter(premise);
				walk.push({ id: premise, next: 0 });
			} else if (isOpen.has(premise)) lower(step.id, index.get(premise) ?? 0);
		}
	}
	return circles;
}
