/** From content to a picture, on one screen: order, hierarchy, boxes, geometry, scene. Pure, so every painter draws the same. */
import { inOrder, type MapContent } from './content.ts';
import { elementsOf, ENGLISH, type BoxElement, type Direction, type MapWords } from './elements.ts';
import { hierarchyOf, type Hierarchy } from './layout/hierarchy.ts';
import { placedByHand, type Placements } from './routes/by-hand.ts';
import { mirrored as seenMirrored } from './routes/mirror.ts';
import { drawLines, type Geometry } from './routes/route.ts';
import { sceneOf } from './scene/scene.ts';
import type { Scene } from './scene/shapes.ts';

export interface PictureOptions {
	readonly direction?: Direction;
	/** True for a right-to-left interface: the main conclusion stands at the right. */
	readonly mirrored?: boolean;
	readonly words?: MapWords;
	/** Statements held back behind each collapsed box (see `collapse.ts`). */
	readonly heldBack?: ReadonlyMap<string, number>;
	/**
	 * Boxes put somewhere by hand, in px from the middle of the main conclusion, as if the map grew to the right. They hold for maps that
	 * grow to the side; one that grows down has other places.
	 */
	readonly placements?: Placements;
}

/** What is drawn, and where the layout puts it: all of a picture that takes long to find. Plain values, so that it can come from a worker. */
export interface ArrangedMap {
	readonly content: MapContent;
	readonly hierarchy: Hierarchy;
	readonly boxes: ReadonlyMap<string, BoxElement>;
	/** As the layout gave it: growing to the right, nothing placed by hand. */
	readonly arranged: Geometry;
}

export interface Picture extends ArrangedMap {
	/** As it is drawn. */
	readonly geometry: Geometry;
	readonly scene: Scene;
}

export function pictureOf(content: MapContent, options: PictureOptions = {}): Picture {
	return replaced(arrangedMap(boxedMap(content, options), options), options);
}

/** What is drawn, and how large each box is; not yet where. */
export function boxedMap(
	unordered: MapContent,
	{ direction = 'side', words = ENGLISH, heldBack = new Map<string, number>() }: PictureOptions
): Omit<ArrangedMap, 'arranged'> {
	const content = inOrder(unordered);
	const hierarchy = hierarchyOf(content);
	return { content, hierarchy, boxes: elementsOf(content, hierarchy, { direction, words, heldBack }) };
}

export function arrangedMap(boxed: Omit<ArrangedMap, 'arranged'>, { direction = 'side' }: PictureOptions): ArrangedMap {
	const { content, hierarchy, boxes } = boxed;
	return { ...boxed, arranged: drawLines(content, hierarchy, boxes, direction) };
}

/** The picture of an arranged map; of another picture, the same with other boxes placed by hand. */
export function replaced({ content, hierarchy, boxes, arranged }: ArrangedMap, options: PictureOptions): Picture {
	const { direction = 'side', mirrored = false, placements = new Map() } = options;
	const placed = direction === 'side' ? placedByHand(arranged, placements) : arranged;
	const geometry = mirrored ? seenMirrored(placed) : placed;
	return { content, hierarchy, boxes, arranged, geometry, scene: sceneOf(geometry, boxes, { mirrored }) };
}
