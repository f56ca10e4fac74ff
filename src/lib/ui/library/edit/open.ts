/** Opens the dialogs for what the library lists, each loaded when it is asked for. */
import type { ArticleId } from '#argument/ids.ts';
import { get } from '#argument/records.ts';
import { articleHref } from '#ui/addresses.ts';
import type { App } from '#ui/app.svelte.ts';
import { showDialog } from '#ui/takeaway/show-dialog.ts';
import { goto } from '$app/navigation';

/** Null: a new article. */
export async function editFacts(app: App, articleId: ArticleId | null): Promise<void> {
	const [{ default: Facts }, authors, records] = await Promise.all([
		import('./Facts.svelte'),
		app.library.authors(),
		articleId ? app.library.loadArticle(articleId) : null
	]);
	const article = articleId && records ? get(records, articleId) : null;
	if (articleId && !article) return;
	showDialog(Facts, { app, article, authors });
}

export async function editAuthors(app: App): Promise<void> {
	const [{ default: Authors }, authors] = await Promise.all([import('./Authors.svelte'), app.library.authors()]);
	showDialog(Authors, { app, authors });
}

export async function editCollections(app: App): Promise<void> {
	const { default: Collections } = await import('./Collections.svelte');
	showDialog(Collections, { app });
}

/** `ondeleted`: the row is gone, and the keyboard has to be given to something else. */
export async function askToDelete(app: App, articleId: ArticleId, ondeleted: () => void): Promise<void> {
	const [{ default: DeleteArticle }, would, briefs] = await Promise.all([
		import('./DeleteArticle.svelte'),
		app.library.wouldGoWith(articleId),
		app.library.values.all('briefs')
	]);
	// One that cannot be read says so on its own screen, and goes from there.
	if (!would) return goto(articleHref(articleId));
	const using = briefs.filter((one) => one.articleIds.includes(articleId)).map((one) => one.value);
	showDialog(DeleteArticle, { app, articleId, would, briefs: using, ondeleted });
}
