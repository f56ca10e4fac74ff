/** An example is edited in place: before its first change, what came with the library is kept as a snapshot (decision 40). */
import type { ArticleId } from '#argument/ids.ts';
import { invert, apply } from '#argument/diff.ts';
import type { Records } from '#argument/records.ts';
import type { Workspace } from '#store/workspace.ts';
import type { App } from '#ui/app.svelte.ts';
import { editingWords } from './words.ts';

/** Listens until the returned function is called. */
export function keepAsItCame(app: App, workspace: Workspace, articleId: ArticleId): () => void {
	const end = workspace.listen(({ diff, source }) => {
		if (source === 'other-tab') return;
		end();
		const summary = app.summaries.find(({ id }) => id === articleId);
		if (summary?.origin !== 'corpus' || summary.updatedAt !== summary.addedAt) return;
		void take(app, articleId, ofArticle(apply(workspace.records, invert(diff)), articleId));
	});
	return end;
}

async function take(app: App, articleId: ArticleId, records: Records): Promise<void> {
	try {
		const { snapshots } = app.library;
		if ((await snapshots.of(articleId)).length === 0)
			await snapshots.take(articleId, editingWords().history.asItCame, records);
	} catch (error) {
		// Without room for it the change itself is what matters; the state of saving tells of the room.
		console.warn(error);
	}
}

/** The article and its map: what a snapshot holds. */
export function ofArticle(records: Records, articleId: ArticleId): Records {
	return new Map(
		[...records].filter(
			([id, record]) =>
				id === articleId || ('articleId' in record && record.articleId === articleId && !id.startsWith('text:'))
		)
	);
}
