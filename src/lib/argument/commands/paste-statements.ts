/**
 * Takes copies of statements into an article, with the steps and attacks that join them to each other. Copies have ids of their own.
 * In another article they keep no passages, since those are places in a text that is not its own, and no copy is a main conclusion.
 */
import { ArgumentGraph } from '../argument-graph.ts';
import { Draft, type Command } from '../command.ts';
import { withoutFields } from '../fields.ts';
import type { ArticleId, AttackId, InferenceId, StatementId } from '../ids.ts';
import { orderAfter } from '../order.ts';
import { get } from '../records.ts';
import type { Attack } from '../records/attack.ts';
import type { Inference } from '../records/inference.ts';
import { isQuotePassage, type Passage } from '../records/passage.ts';
import type { Statement } from '../records/statement.ts';
import { refuse } from '../refusal.ts';

/** Statements and what joins them to each other: what is copied. */
export interface Fragment {
	readonly statements: readonly Statement[];
	readonly inferences: readonly Inference[];
	readonly attacks: readonly Attack[];
}

export interface PasteStatements {
	readonly articleId: ArticleId;
	readonly fragment: Fragment;
}

export const pasteStatements: Command<PasteStatements> = (records, { articleId, fragment }, ids) => {
	const article = get(records, articleId);
	if (!article) return refuse('not-found', { id: articleId });
	const draft = new Draft(records);
	const copies = new Map<StatementId | InferenceId, StatementId | InferenceId>();
	const copyOf = <Id extends StatementId | InferenceId>(id: Id): Id | null =>
		(copies.get(id) as Id | undefined) ?? null;
	// What has no words in the text stands after what is there, in the order in which it was copied.
	const last = orderAfter(new ArgumentGraph(records, articleId), []);
	for (const [index, statement] of fragment.statements.entries()) {
		const id = draft.freshId('statement', ids);
		copies.set(statement.id, id);
		const isOwn = statement.articleId === articleId;
		const passages = isOwn ? statement.passages.filter((passage) => isHere(passage)) : [];
		const copy = { ...withoutFields(statement, 'score', 'why', 'order'), id, articleId, isMain: false, passages };
		const order = passages.length === 0 && !statement.implicit ? { order: last + index } : {};
		draft.put({ ...copy, ...order, status: 'accepted' });
	}
	for (const inference of fragment.inferences) {
		const premiseIds = inference.premiseIds.flatMap((premise) => copyOf(premise) ?? []);
		const conclusionId = copyOf(inference.conclusionId);
		if (premiseIds.length === 0 || conclusionId === null) continue;
		const id: InferenceId = draft.freshId('inference', ids);
		copies.set(inference.id, id);
		const kept = withoutFields(inference, 'score', 'why');
		draft.put({ ...kept, id, articleId, premiseIds, conclusionId, status: 'accepted' });
	}
	for (const attack of fragment.attacks) {
		const attackerId = copyOf(attack.attackerId);
		const targetId = copyOf(attack.targetId);
		if (attackerId === null || targetId === null) continue;
		const id: AttackId = draft.freshId('attack', ids);
		const kept = withoutFields(attack, 'score', 'why');
		draft.put({ ...kept, id, articleId, attackerId, targetId, status: 'accepted' });
	}
	return draft.finish();

	/** A passage holds only in the text it was taken from. */
	function isHere(passage: Passage): boolean {
		if (!isQuotePassage(passage)) return true;
		const text = get(records, passage.textId ?? article?.textId ?? 'text:');
		return text === null || text.text.slice(passage.start, passage.end) === passage.exact;
	}
};
