/**
 * What is asked of whoever arranges a map, here or in a worker: which content, grown which way, how much of it folded. Words that are made
 * from a count are given for every count, since a function does not travel.
 */
import { folded, openingOf, revealing, type Collapsed, type Opening } from './collapse.ts';
import type { MapContent } from './content.ts';
import type { Direction, MapWords } from './elements.ts';

export interface Arranging {
	readonly content: MapContent;
	readonly direction: Direction;
	readonly words: Omit<MapWords, 'more'>;
	/** `more` of 0, 1, 2 … up to the number of statements. */
	readonly more: readonly string[];
	/** Null: as it opens in a pane of this size. */
	readonly collapsed: Collapsed | null;
	/** A statement that is not to be held back, whatever is collapsed. */
	readonly uncovers: string | null;
	/** In px. */
	readonly pane: { readonly width: number; readonly height: number };
}

export function arrangingOf(
	{ content, direction, words }: { content: MapContent; direction: Direction; words: MapWords },
	collapsed: Collapsed | null,
	pane: Arranging['pane'],
	uncovers: string | null = null
): Arranging {
	const { more, ...others } = words;
	const counts = Array.from({ length: content.statements.length + 1 }, (_, count) => more(count));
	return { content, direction, words: others, more: counts, collapsed, uncovers, pane };
}

export function arrange({ content, direction, words, more, collapsed, uncovers, pane }: Arranging): Opening {
	const room = { ...pane, direction, words: { ...words, more: (count: number) => more[count] ?? String(count) } };
	if (!collapsed) return openingOf(content, room);
	return folded(content, uncovers === null ? collapsed : revealing(content, collapsed, uncovers), room);
}
