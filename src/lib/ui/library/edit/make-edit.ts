/** One change of what the library lists, said in a notice that takes it back. */
import type { RecordDiff } from '#argument/diff.ts';
import type { Records } from '#argument/records.ts';
import { explainRefusal, type Refusal } from '#argument/refusal.ts';
import type { EditScope } from '#store/library/edit-library.ts';
import type { App } from '#ui/app.svelte.ts';
import { catalogingWords } from './words.ts';

/** Resolves to what was changed, or to why nothing was, in one sentence. */
export async function makeEdit(
	app: App,
	said: string,
	scope: EditScope,
	change: (records: Records) => RecordDiff | Refusal
): Promise<RecordDiff | string> {
	const words = catalogingWords();
	try {
		const outcome = await app.library.edit(scope, change);
		if (!outcome.ok) return explainRefusal(outcome.refusal);
		await app.refresh();
		const undo = () =>
			void app.library
				.takeBack(outcome.edit)
				.then(() => app.refresh())
				.then(() => app.notices.news(words.article.undone));
		app.notices.news(said, { actions: [{ label: words.article.undo, run: undo, takesBack: true }] });
		return outcome.diff;
	} catch (fault) {
		// A disk that is full, or closed to us: what was written stays in the dialog.
		console.warn(fault);
		return words.notKept;
	}
}
