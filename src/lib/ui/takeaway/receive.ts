/** Opens what a link holds, and keeps it when the reader says so. */
import type { ArticleId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, type Records } from '#argument/records.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read, type LinkFault } from '#interchange/link/read.ts';
import type { OnExisting } from '#store/library/import-records.ts';
import type { App } from '#ui/app.svelte.ts';
import { thumbnailOf } from '#ui/library/thumbnails.ts';

export type Received =
	| { readonly kind: 'fault'; readonly fault: LinkFault }
	| { readonly kind: 'unsound'; readonly problems: readonly string[] }
	| { readonly kind: 'map'; readonly records: Records };

export function received(fragment: string): Received {
	const link = read(fragment);
	if ('fault' in link) return { kind: 'fault', fault: link.fault };
	const { records, problems, readOnly } = link.document;
	if (readOnly) return { kind: 'fault', fault: 'newer' };
	const errors = problems.filter(isError);
	if (errors.length > 0) return { kind: 'unsound', problems: errors.map(explainProblem) };
	if (allOf(records, 'article').length === 0) return { kind: 'fault', fault: 'no-map' };
	return { kind: 'map', records };
}

/** The id under which the article is kept; null where it was here and stays. */
export async function keepReceived(app: App, records: Records, how: OnExisting): Promise<ArticleId | null> {
	await app.started;
	const { imported, replaced } = await app.library.importRecords(records, {
		origin: 'file',
		onExisting: how,
		thumbnailOf
	});
	await app.refresh();
	return imported[0] ?? replaced[0] ?? null;
}
