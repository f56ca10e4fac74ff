/**
 * Files in and out, loaded when the first file comes or goes: readers, checks and anchoring are no part of what a page needs to open.
 */
import type { ArticleId } from '#argument/ids.ts';
import type { App } from './app.svelte.ts';
import type { MergedMap, ShownMap } from './takeaway/shown-map.ts';

const incoming = () => import('./incoming.ts');
const outgoing = () => import('./outgoing.ts');

export async function takeFiles(app: App, files: readonly File[]): Promise<void> {
	// A picker's list is emptied when the picker is reset: hold on to the files before anything is awaited.
	const held = [...files];
	await (await incoming()).takeFiles(app, held);
}

/** What is dropped on the window, folders opened. */
export async function takeDrop(app: App, data: DataTransfer | null): Promise<void> {
	if (!data) return;
	// Once the drop is over the browser shows nothing of it any more: what it holds is taken before anything is awaited.
	const plain = [...data.files];
	const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
	if (!entries.some((entry) => entry.isDirectory)) return takeFiles(app, plain);
	const { filesOfDrop } = await import('./intake/files-of-drop.ts');
	await takeFiles(app, await filesOfDrop(entries, app.notices));
}

export async function takeText(app: App, text: string, name: string): Promise<void> {
	await (await incoming()).takeText(app, text, name);
}

export async function saveArticle(app: App, id: ArticleId, withTexts: boolean): Promise<void> {
	await (await outgoing()).saveArticle(app, id, withTexts);
}

/** Asks for a format and says what it cannot hold. */
export async function saveAs(app: App, id: ArticleId): Promise<void> {
	await (await import('./takeaway/dialogs.ts')).saveAs(app, id);
}

/** Asks what a picture of the map shall show; `map` is the one on the screen, `siglum` that of the selected statement. */
export async function savePicture(
	app: App,
	id: ArticleId,
	shown: { readonly map: ShownMap | null; readonly siglum: string | null }
): Promise<void> {
	await (await import('./takeaway/dialogs.ts')).savePicture(app, id, shown);
}

/** The same for several authors' maps merged into one. */
export async function saveMergedPicture(merged: MergedMap): Promise<void> {
	await (await import('./takeaway/dialogs.ts')).saveMergedPicture(merged);
}

/** Offers a link, a page or a file for others. */
export async function share(app: App, id: ArticleId): Promise<void> {
	await (await import('./takeaway/dialogs.ts')).share(app, id);
}

/** Everything in one file. Resolves when the dialog has closed. */
export async function backUp(app: App): Promise<void> {
	await (await import('./takeaway/dialogs.ts')).backUp(app);
}

export async function restoreBackup(app: App, file: File): Promise<void> {
	await (await import('./takeaway/dialogs.ts')).restoreBackup(app, file);
}

export async function saveEverything(app: App): Promise<void> {
	await (await outgoing()).saveEverything(app);
}

export async function deleteArticle(app: App, id: ArticleId): Promise<void> {
	await (await outgoing()).deleteArticle(app, id);
}
