/** What goes out: files the reader keeps. What a file will not hold is said before it is saved. */
import { withHashes } from '#anchoring/hash-passages.ts';
import { slugOf, type ArticleId, type RecordId } from '#argument/ids.ts';
import { get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { lossLines } from '#interchange/loss.ts';
import type { App } from './app.svelte.ts';
import { titleOf } from './common/dates.ts';
import { download } from './files.ts';
import { m } from './language.svelte.ts';

export async function saveArticle(app: App, id: ArticleId, withTexts: boolean): Promise<void> {
	const records = await app.library.loadArticle(id);
	if (!records) return;
	saveRecords(app, records, `${slugOf(id)}${withTexts ? '' : '-without-text'}.counterpoint.json`, withTexts);
}

function saveRecords(app: App, records: Records, name: string, withTexts: boolean): void {
	const { document, loss } = write(withTexts ? records : withHashes(records), { withTexts });
	const save = () => download(name, toText(document));
	if (loss.length === 0) save();
	else {
		app.notices.news(m().files.lossTitle, {
			detailsTitle: m().files.lossDetail(loss.length),
			details: lossLines(loss),
			actions: [{ label: m().files.saveAnyway, run: save }]
		});
	}
}

/** The whole library, and what could not be saved with it, in one file. */
export async function saveEverything(app: App): Promise<void> {
	const records = new Map<RecordId, ArgumentRecord>();
	// Where a newer version of the app holds the library, what is open here is all there is.
	const isOurs = app.status.kind !== 'superseded';
	if (isOurs)
		for await (const some of app.library.exportAll()) for (const [id, record] of some) records.set(id, record);
	for (const workspace of isOurs ? app.library.unsavedWorkspaces : app.library.openWorkspaces) {
		for (const record of workspace.unsaved.removed) records.delete(record.id);
		for (const [id, record] of workspace.records) records.set(id, record);
	}
	saveRecords(app, records, 'counterpoint-library.counterpoint.json', true);
}

export async function deleteArticle(app: App, id: ArticleId): Promise<void> {
	const records = await app.library.loadArticle(id);
	const article = records ? get(records, id) : null;
	const undo = await app.library.deleteArticle(id);
	// One that is damaged cannot be taken apart, and goes as it is.
	if (!undo && (await app.library.damage.storedOf(id))) await app.library.damage.discard(id);
	await app.refresh();
	if (!article || !undo) return;
	app.notices.news(m().library.deleted(titleOf(article)), {
		actions: [
			{
				label: m().library.undo,
				takesBack: true,
				run: () => void app.library.restoreArticle(undo).then(() => app.refresh())
			}
		]
	});
}
