/**
 * Where would the boxes of a map about stand? Levels, columns and places as the layout has them, with sizes guessed from how long the
 * wordings are and no lines to make room for: a fiftieth of the time, for a picture in which no word can be read anyway.
 */
import { inOrder, type MapContent } from './content.ts';
import { BOX, type BoxElement } from './elements.ts';
import { arrange } from './layout/arrange.ts';
import { levelsOf, TALLEST } from './layout/columns.ts';
import { hierarchyOf } from './layout/hierarchy.ts';
import { boundsOf, type Rect } from './routes/route.ts';

/** What a gutter takes on average. */
const GUTTER = 60;
const LETTERS_A_LINE = 34;
const MOST_LINES = 7;

export interface Sketch {
	readonly boxes: ReadonlyMap<string, Rect>;
	readonly bounds: Rect;
}

export function sketchOf(unordered: MapContent): Sketch {
	const content = inOrder(unordered);
	const hierarchy = hierarchyOf(content);
	const boxes = new Map(
		content.statements.map((statement): [string, BoxElement] => {
			const lines = Math.max(1, Math.min(MOST_LINES, Math.ceil(statement.wording.length / LETTERS_A_LINE)));
			const height = BOX.head + BOX.foot + (lines - 1) * BOX.lead;
			const depth = hierarchy.depthOf.get(statement.id) ?? 0;
			const guessed = { width: BOX.widest, height, lines: [], cut: false, flag: '', heldBack: 0, more: '' };
			return [statement.id, { ...statement, ...guessed, depth }];
		})
	);
	const levels = levelsOf(hierarchy, boxes, 'side', TALLEST.side);
	const { columns, columnOf, middleOf } = arrange(hierarchy, boxes, 'side', levels, new Map(), null);
	const starts: number[] = [];
	let across = 0;
	for (const { breadth } of columns) {
		starts.push(across);
		across += breadth + GUTTER;
	}
	const rects = new Map(
		Array.from(boxes, ([id, { width, height }]): [string, Rect] => {
			const x = starts[columnOf.get(id) ?? 0] ?? 0;
			return [id, { x, y: (middleOf.get(id) ?? 0) - height / 2, width, height }];
		})
	);
	return { boxes: rects, bounds: boundsOf([...rects.values()], []) };
}
