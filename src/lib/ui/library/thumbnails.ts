/** A small drawing of an article's map, kept with its summary as text so that the list never opens a map. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { thumbnailOf as drawn, type Thumbnail } from '#map/thumbnail.ts';

export function thumbnailOf(records: Records, articleId: ArticleId): string {
	return JSON.stringify(drawn(new ArgumentGraph(records, articleId)));
}

/** Null where there is none or it is not ours: a thumbnail is never worth an error. */
export function readThumbnail(stored: string | null): Thumbnail | null {
	if (!stored) return null;
	try {
		const value = JSON.parse(stored) as Partial<Thumbnail>;
		return Array.isArray(value.boxes) ? (value as Thumbnail) : null;
	} catch {
		return null;
	}
}
