/**
 * Makes one statement of two that say the same. The one that is kept gets the other's passages, relations and being the main
 * conclusion; what would tie it to itself, lead in a circle or say something twice goes. It is accepted by that.
 */
import { ArgumentGraph } from '../argument-graph.ts';
import { sameness } from '../check/structure.ts';
import { Draft, type Edit } from '../command.ts';
import { apply, compose, sameRecord } from '../diff.ts';
import type { StatementId } from '../ids.ts';
import { becomeConclusion, mergeInto, ofOneArticle, twinOf } from '../linking.ts';
import { allOf, type Records } from '../records.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { acceptStatements } from './accept-statements.ts';

export interface MergeStatements {
	readonly keptId: StatementId;
	/** It goes. */
	readonly otherId: StatementId;
	/** Of the two together; the kept one's where absent. */
	readonly wording?: string;
}

export const mergeStatements: Edit<MergeStatements> = (records, { keptId, otherId, wording }) => {
	if (keptId === otherId) return refuse('duplicate', { id: keptId });
	const both = ofOneArticle(records, [keptId, otherId]);
	if (isRefusal(both)) return both;
	const [kept, other] = both;
	if (!kept || !other) return refuse('not-found', { id: otherId });
	if (wording?.trim() === '') return refuse('empty-wording');
	const draft = new Draft(records);
	const passages = [...kept.passages];
	for (const passage of other.passages) if (!passages.some((one) => sameRecord(one, passage))) passages.push(passage);
	draft.put({ ...other, isMain: false });
	draft.put({
		...kept,
		wording: wording?.trim() ?? kept.wording,
		passages,
		implicit: kept.implicit && other.implicit,
		isMain: kept.isMain || other.isMain
	});
	if (other.isMain) becomeConclusion(draft, keptId);
	moveInferences(draft, records, otherId, keptId);
	moveAttacks(
		draft,
		otherId,
		keptId,
		allOf(records, 'attack').map(({ id }) => id)
	);
	draft.remove(otherId);
	const merged = draft.finish();
	if (isRefusal(merged)) return merged;
	const accepted = acceptStatements(apply(records, merged), { statementIds: [keptId] });
	return isRefusal(accepted) ? accepted : compose(merged, accepted);
};

function moveInferences(draft: Draft, records: Records, from: StatementId, to: StatementId): void {
	const now = new Map(records);
	for (const inference of allOf(records, 'inference')) {
		const { premiseIds, conclusionId, id } = inference;
		if (!premiseIds.includes(from) && conclusionId !== from) continue;
		const moved = {
			...inference,
			premiseIds: [...new Set(premiseIds.map((one) => (one === from ? to : one)))],
			conclusionId: conclusionId === from ? to : conclusionId
		};
		now.delete(id);
		const graph = new ArgumentGraph(now, inference.articleId);
		const twin = twinOf(now, moved);
		if (moved.premiseIds.some((one) => one === moved.conclusionId || graph.wouldCircle(one, moved.conclusionId)))
			draft.remove(id);
		else if (twin) mergeInto(draft, records, id, twin.id);
		else {
			draft.put(moved);
			now.set(id, moved);
			if (conclusionId === from) becomeConclusion(draft, to);
		}
	}
}

function moveAttacks(draft: Draft, from: StatementId, to: StatementId, ids: readonly `attack:${string}`[]): void {
	const said = new Set<string>();
	for (const id of ids) {
		const attack = draft.get(id);
		if (!attack) continue;
		const attackerId = attack.attackerId === from ? to : attack.attackerId;
		const targetId = attack.targetId === from ? to : attack.targetId;
		const step = targetId.startsWith('inference:') ? draft.get(targetId as `inference:${string}`) : null;
		const isOwn = attackerId === targetId || (step && [...step.premiseIds, step.conclusionId].includes(attackerId));
		const key = sameness({ attackerId, targetId });
		if (isOwn || said.has(key)) draft.remove(id);
		else if (attackerId !== attack.attackerId || targetId !== attack.targetId)
			draft.put({ ...attack, attackerId, targetId });
		said.add(key);
	}
}
