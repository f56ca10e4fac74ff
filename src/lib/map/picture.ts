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

export interface Picture {
	readonly content: MapContent;
	readonly hierarchy: Hierarchy;
	readonly boxes: ReadonlyMap<string, BoxElement>;
	/** As the layout gave it: growing to the right, nothing placed by hand. */
	readonly arranged: Geometry;
	/** As it is drawn. */
	readonly geometry: Geometry;
	readonly scene: Scene;
}

export function pictureOf(unordered: MapContent, options: PictureOptions = {}): Picture {
	const { direction = 'side', words = ENGLISH, heldBack = new Map<string, number>() } = options;
	const content = inOrder(unordered);
	const hierarchy = hierarchyOf(content);
	const boxes = elementsOf(content, hierarchy, { direction, words, heldBack });
	const arranged = drawLines(content, hierarchy, boxes, direction);
	return finished({ content, hierarchy, boxes, arranged }, options);
}

/** The same picture with other boxes placed by hand. */
export function replaced(picture: Picture, options: PictureOptions): Picture {
	const { content, hierarchy, boxes, arranged } = picture;
	return finished({ content, hierarchy, boxes, arranged }, options);
}

function finished(parts: Omit<Picture, 'geometry' | 'scene'>, options: PictureOptions): Picture {
	const { direction = 'side', mirrored = false, placements = new Map() } = options;
	const placed = direction === 'side' ? placedByHand(parts.arranged, placements) : parts.arranged;
	const geometry = mirrored ? seenMirrored(placed) : placed;
	return { ...parts, geometry, scene: sceneOf(geometry, parts.boxes, { mirrored }) };
}
