/** From content to a picture, on one screen: order, hierarchy, boxes, geometry, scene. Pure, so every painter draws the same. */
import { inOrder, type MapContent } from './content.ts';
import { elementsOf, ENGLISH, type BoxElement, type Direction, type MapWords } from './elements.ts';
import { hierarchyOf, type Hierarchy } from './layout/hierarchy.ts';
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
}

export interface Picture {
	readonly content: MapContent;
	readonly hierarchy: Hierarchy;
	readonly boxes: ReadonlyMap<string, BoxElement>;
	readonly geometry: Geometry;
	readonly scene: Scene;
}

export function pictureOf(unordered: MapContent, options: PictureOptions = {}): Picture {
	const { direction = 'side', mirrored = false, words = ENGLISH, heldBack = new Map<string, number>() } = options;
	const content = inOrder(unordered);
	const hierarchy = hierarchyOf(content);
	const boxes = elementsOf(content, hierarchy, { direction, words, heldBack });
	const drawn = drawLines(content, hierarchy, boxes, direction);
	const geometry = mirrored ? seenMirrored(drawn) : drawn;
	return { content, hierarchy, boxes, geometry, scene: sceneOf(geometry, boxes, { mirrored }) };
}
