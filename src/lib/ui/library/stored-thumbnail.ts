/** Reads the small drawing that is kept with an article's summary. */
import type { Thumbnail } from '#map/thumbnail.ts';

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
