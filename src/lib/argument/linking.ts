/**
 * What commands that tie statements together share: may this support that, what becomes accepted along with a link, and how
 * two steps that say the same become one.
 */
import { ArgumentGraph } from './argument-graph.ts';
import { sameness } from './check/structure.ts';
import { withoutFields } from './fields.ts';
import type { Draft } from './command.ts';
import { isIdOf, type AttackId, type InferenceId, type StatementId } from './ids.ts';
import { allOf, get, type Records } from './records.ts';
import type { Inference } from './records/inference.ts';
import type { Statement } from './records/statement.ts';
import { refuse, type Refusal } from './refusal.ts';

/** The statements, all of one article; or why they cannot be tied together. */
export function ofOneArticle(records: Records, ids: readonly StatementId[]): readonly Statement[] | Refusal {
	const statements: Statement[] = [];
	for (const id of ids) {
		const statement = get(records, id);
		if (!statement) return refuse('not-found', { id });
		const article = statements[0]?.articleId ?? statement.articleId;
		if (statement.articleId !== article) return refuse('other-article', { id, article: statement.articleId });
		statements.push(statement);
	}
	return statements;
}

/** Why this step cannot be; null where it can. `instead` is the step it takes the place of. */
export function obstacleTo(records: Records, step: Step, instead?: InferenceId): Refusal | null {
	const { premiseIds, conclusionId, articleId } = step;
	if (premiseIds.length === 0) return refuse('no-premise');
	if (premiseIds.includes(conclusionId)) return refuse('own-premise', { id: conclusionId });
	const others = new Map(records);
	if (instead) others.delete(instead);
	const graph = new ArgumentGraph(others, articleId);
	const circular = premiseIds.find((premise) => graph.wouldCircle(premise, conclusionId));
	if (circular !== undefined) return refuse('circle', { premise: circular, conclusion: conclusionId });
	const same = twinOf(others, step);
	return same ? refuse('duplicate', { id: same.id }) : null;
}

type Step = Pick<Inference, 'premiseIds' | 'conclusionId' | 'articleId'>;

/** An inference from the same premises to the same conclusion. */
export function twinOf(records: Records, step: Pick<Inference, 'premiseIds' | 'conclusionId'>): Inference | null {
	const key = sameness(step);
	return allOf(records, 'inference').find((one) => sameness(one) === key) ?? null;
}

/** A statement that is given a reason is a conclusion, whatever it was before. */
export function becomeConclusion(draft: Draft, id: StatementId): void {
	draft.change(id, (statement) =>
		statement.role === 'conclusion' ? statement : { ...withoutFields(statement, 'evidenceKind'), role: 'conclusion' }
	);
}

/** Accepts a suggestion together with what it rests on, so that nothing accepted rests on a mere suggestion (AR22). */
export function accept(draft: Draft, id: StatementId | InferenceId | AttackId): void {
	if (isIdOf('statement', id)) draft.change(id, (statement) => ({ ...statement, status: 'accepted' }));
	else if (isIdOf('inference', id)) {
		draft.change(id, (inference) => ({ ...inference, status: 'accepted' }));
		const inference = draft.get(id);
		for (const end of inference ? [...inference.premiseIds, inference.conclusionId] : []) accept(draft, end);
	} else {
		draft.change(id, (attack) => ({ ...attack, status: 'accepted' }));
		const attack = draft.get(id);
		for (const end of attack ? [attack.attackerId, attack.targetId] : []) accept(draft, end);
	}
}

/** Takes a step out and lets another have the attacks on it, unless the same statement attacks that one already. */
export function mergeInto(draft: Draft, records: Records, from: InferenceId, into: InferenceId): void {
	const attacks = allOf(records, 'attack');
	const attackers = new Set(attacks.filter((one) => one.targetId === into).map((one) => one.attackerId));
	for (const attack of attacks) {
		if (attack.targetId !== from) continue;
		if (attackers.has(attack.attackerId)) draft.remove(attack.id);
		else draft.put({ ...attack, targetId: into });
	}
	draft.remove(from);
}
