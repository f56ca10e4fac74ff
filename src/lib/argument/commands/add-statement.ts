/** Adds a statement to an article: from words selected in the text, from the outline, or unsaid. */
import { Draft, type Command } from '../command.ts';
import type { ArticleId } from '../ids.ts';
import { allOf, get } from '../records.ts';
import type { Passage } from '../records/passage.ts';
import type { EvidenceKind, Role, Statement } from '../records/statement.ts';
import { refuse } from '../refusal.ts';
import { obstacleToPassage } from './add-passage.ts';

export interface AddStatement {
	readonly articleId: ArticleId;
	readonly role: Role;
	/** White space at its ends is cut off. */
	readonly wording: string;
	readonly passages?: readonly Passage[];
	/** Only with the role `evidence`. */
	readonly evidenceKind?: EvidenceKind;
	readonly voice?: Statement['voice'];
	readonly implicit?: boolean;
	/** The article's main conclusion: the one it had until then stays a conclusion. */
	readonly isMain?: boolean;
	readonly status?: Statement['status'];
	/** Where it stands among the others, where its words do not say so (order.ts). */
	readonly order?: number;
}

export const addStatement: Command<AddStatement> = (records, args, ids) => {
	const { articleId, role, evidenceKind, passages = [], implicit = false, isMain = false } = args;
	if (!get(records, articleId)) return refuse('not-found', { id: articleId });
	const wording = args.wording.trim();
	if (wording === '') return refuse('empty-wording');
	if (evidenceKind !== undefined && role !== 'evidence') return refuse('kind-without-evidence', { role });
	const draft = new Draft(records);
	const statement: Statement = {
		id: draft.freshId('statement', ids),
		articleId,
		role: isMain ? 'conclusion' : role,
		...(evidenceKind !== undefined && !isMain && { evidenceKind }),
		isMain,
		wording,
		voice: args.voice ?? 'own',
		implicit,
		status: args.status ?? 'accepted',
		passages,
		...(args.order !== undefined && { order: args.order })
	};
	if (implicit && passages.length > 0) return refuse('implicit-with-passage', { id: statement.id });
	for (const passage of passages) {
		const obstacle = obstacleToPassage(records, statement, passage);
		if (obstacle) return obstacle;
	}
	if (isMain)
		for (const one of allOf(records, 'statement'))
			if (one.articleId === articleId && one.isMain) draft.put({ ...one, isMain: false });
	draft.put(statement);
	return draft.finish();
};
