/** A map in small: where its boxes stand and what role they have, for the library's list and the minimap. */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Role } from '#argument/records/statement.ts';
import { contentOf } from './content.ts';
import { pictureOf, type Picture } from './picture.ts';

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

export function thumbnailOf(graph: ArgumentGraph): Thumbnail {
	return smallPicture(pictureOf(contentOf(graph)), LIST_SIZE);
}

export function smallPicture({ geometry, boxes }: Picture, size: { width: number; height: number }): Thumbnail {
	const { bounds } = geometry;
	const scale = Math.min(size.width / Math.max(1, bounds.width), size.height / Math.max(1, bounds.height));
	const left = (size.width - bounds.width * scale) / 2;
	const top = (size.height - bounds.height * scale) / 2;
	return {
		...size,
		boxes: [...geometry.boxes].flatMap(([id, rect]): ThumbnailBox[] => {
			const box = boxes.get(id);
			if (!box) return [];
			return [
				{
					x: Math.round(left + (rect.x - bounds.x) * scale),
					y: Math.round(top + (rect.y - bounds.y) * scale),
					width: Math.max(2, Math.round(rect.width * scale)),
					height: Math.max(1, Math.round(rect.height * scale)),
					role: box.role
				}
			];
		})
	};
}
