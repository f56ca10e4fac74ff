/** Keeps how a map was drawn beside it, so that reopening it is instant: no change of the article, and never undone. */
import type { ArticleId } from '#argument/ids.ts';
import type { Database } from '../database/database.ts';

export interface KeptDrawing {
	readonly layout?: unknown;
	/** SVG. */
	readonly thumbnail?: string;
}

/** An article that is gone by now keeps nothing. */
export async function keepDrawing(database: Database, articleId: ArticleId, drawing: KeptDrawing): Promise<void> {
	await database.write(['maps', 'particulars'], async (rows) => {
		const [map, particulars] = [await rows.get('maps', articleId), await rows.get('particulars', articleId)];
		if (map && drawing.layout !== undefined) rows.put('maps', { ...map, layout: drawing.layout });
		if (particulars && drawing.thumbnail !== undefined) {
			rows.put('particulars', { ...particulars, thumbnail: drawing.thumbnail });
		}
	});
}
