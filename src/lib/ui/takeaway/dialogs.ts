/** The dialogs for taking a map elsewhere, each loaded with what it needs when it is opened. */
import type { ArticleId, RecordId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import type { App } from '#ui/app.svelte.ts';
import type { MergedMap, ShownMap } from './shown-map.ts';
import SaveAs from './SaveAs.svelte';
import { showDialog } from './show-dialog.ts';

export async function saveAs(app: App, articleId: ArticleId): Promise<void> {
	const records = await recordsOf(app, articleId);
	if (records) showDialog(SaveAs, { articleId, records });
}

export async function savePicture(
	app: App,
	articleId: ArticleId,
	shown: { readonly map: ShownMap | null; readonly siglum: string | null }
): Promise<void> {
	const records = await recordsOf(app, articleId);
	const [{ default: Figure }, { subjectOf }] = await Promise.all([import('./Figure.svelte'), import('./subject.ts')]);
	if (records) showDialog(Figure, { subject: subjectOf(records, articleId), ...shown });
}

/** The same of several authors' maps in one. */
export async function saveMergedPicture(merged: MergedMap): Promise<void> {
	const [{ default: Figure }, { mergedSubject }] = await Promise.all([
		import('./Figure.svelte'),
		import('./subject.ts')
	]);
	showDialog(Figure, { subject: mergedSubject(merged), map: merged.map, siglum: merged.selected });
}

export async function share(app: App, articleId: ArticleId): Promise<void> {
	const records = await recordsOf(app, articleId);
	const { default: Share } = await import('./Share.svelte');
	if (records) showDialog(Share, { articleId, records });
}

/** Resolves when the dialog has closed. */
export async function backUp(app: App): Promise<void> {
	const { default: Backup } = await import('./Backup.svelte');
	await new Promise<void>((closed) => showDialog(Backup, { app }, closed));
}

export async function restoreBackup(app: App, file: File): Promise<void> {
	const { default: Restore } = await import('./Restore.svelte');
	await new Promise<void>((closed) => showDialog(Restore, { app, file }, closed));
}

/** The article as it is kept, or as a file holds it that may only be looked at. */
async function recordsOf(app: App, articleId: ArticleId): Promise<Records | null> {
	const kept = await app.library.loadArticle(articleId);
	if (kept) return kept;
	const visited: ReadonlyMap<RecordId, ArgumentRecord> = app.visited ?? new Map();
	return visited.has(articleId) ? visited : null;
}
