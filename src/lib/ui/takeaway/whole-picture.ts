/** An article's whole map as the screen draws it, nothing folded, boxes where a person put them. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { contentOf } from '#map/content.ts';
import { pictureOf, type Picture } from '#map/picture.ts';
import { mapWords } from '#ui/article/map-words.ts';
import { m } from '#ui/language.svelte.ts';
import { preferences } from '#ui/preferences.svelte.ts';

export function wholePicture(records: Records, articleId: ArticleId): Picture {
	const placements = allOf(records, 'placement').filter((one) => one.articleId === articleId);
	return pictureOf(contentOf(new ArgumentGraph(records, articleId)), {
		direction: preferences.saved.direction === 'tb' ? 'down' : 'side',
		mirrored: m().direction === 'rtl',
		words: mapWords(),
		placements: new Map(placements.map(({ statementId, x, y }) => [statementId as string, { x, y }]))
	});
}
