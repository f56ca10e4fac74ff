/** Which branches of a large outline are folded when it opens, so that a book's argument is a list one can take in. */
import type { StatementId } from '#argument/ids.ts';
import type { OutlineItem } from '#argument/outline.ts';

/** Lines that an outline opens with at most; one with fewer is unfolded whole. */
const MOST_LINES = 400;

/** The items of the deepest level that still has room: all below them is folded. */
export function foldedAtFirst(items: readonly OutlineItem[], most = MOST_LINES): StatementId[] {
	let level = items;
	let lines = items.length;
	while (level.length > 0) {
		const below = level.flatMap(({ children }) => children);
		if (lines + below.length > most)
			return level.filter(({ children }) => children.length > 0).map((item) => item.statement.id);
		lines += below.length;
		level = below;
	}
	return [];
}
