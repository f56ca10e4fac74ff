/** A map in small: where its boxes stand and what role they have, for the library's list and the minimap. */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Role } from '#argument/records/statement.ts';
import { contentOf } from './content.ts';
import { pictureOf, type Picture } from './picture.ts';
import { sketchOf, type Sketch } from './sketch.ts';

export interface ThumbnailBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly role: Role;
}

/** Boxes in whole px of a picture of the given size; the map fills it on its longer side. */
export interface Thumbnail {
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly ThumbnailBox[];
}

const LIST_SIZE = { width: 168, height: 120 };

/** A map of more statements is sketched: drawn out, it would take seconds, for boxes of a few px. */
const MOST_DRAWN = 120;

/** `isSketched`: where many are made at a time. */
export function thumbnailOf(graph: ArgumentGraph, isSketched = false): Thumbnail {
	const content = contentOf(graph);
	if (!isSketched && content.statements.length <= MOST_DRAWN) return smallPicture(pictureOf(content), LIST_SIZE);
	return inSmall(sketchOf(content), new Map(content.statements.map(({ id, role }) => [id, role])), LIST_SIZE);
}

export function smallPicture({ geometry, boxes }: Picture, size: { width: number; height: number }): Thumbnail {
	return inSmall(geometry, new Map(Array.from(boxes, ([id, { role }]) => [id, role])), size);
}

function inSmall(
	{ boxes, bounds }: Sketch,
	roleOf: ReadonlyMap<string, Role>,
	size: { width: number; height: number }
): Thumbnail {
	const scale = Math.min(size.width / Math.max(1, bounds.width), size.height / Math.max(1, bounds.height));
	const left = (size.width - bounds.width * scale) / 2;
	const top = (size.height - bounds.height * scale) / 2;
	// Of a book's statements many fall on the same few px: one box stands for them.
	const places = new Map<string, ThumbnailBox>();
	for (const [id, rect] of boxes) {
		const role = roleOf.get(id);
		if (!role) continue;
		const x = Math.round(left + (rect.x - bounds.x) * scale);
		const y = Math.round(top + (rect.y - bounds.y) * scale);
		const width = Math.max(2, Math.round(rect.width * scale));
		const height = Math.max(1, Math.round(rect.height * scale));
		const place = `${x} ${y} ${width} ${height}`;
		if (!places.has(place)) places.set(place, { x, y, width, height, role });
	}
	return { ...size, boxes: [...places.values()] };
}
