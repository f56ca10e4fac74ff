/** What of a drawing goes into a picture of its own: all of it, or some boxes with the lines between them. */
import type { MapContent } from './content.ts';
import type { Picture } from './picture.ts';
import { boundsOf, type Rect } from './routes/route.ts';
import { signsOf, type Sign } from './scene/legend.ts';
import type { SceneItem } from './scene/shapes.ts';

export interface MapPart {
	/** In the order of painting. */
	readonly items: readonly SceneItem[];
	readonly bounds: Rect;
	/** The signs its key has to explain. */
	readonly signs: readonly Sign[];
}

/** A step or an attack is part of it where all that it ties is. `chosen` is by the ids of boxes; null is all there is. */
export function partOf(picture: Picture, chosen: ReadonlySet<string> | null = null): MapPart {
	const { content, geometry, scene } = picture;
	if (!chosen) return { items: scene.items, bounds: geometry.bounds, signs: signsOf(content) };
	const rects = [...geometry.boxes].flatMap(([id, rect]) => (chosen.has(id) ? [rect] : []));
	const lines = geometry.lines.filter(({ touches }) => touches.every((id) => chosen.has(id)));
	const tied = new Set(lines.map(({ id }) => id.split(' ')[0] ?? id));
	return {
		items: scene.items.filter(({ kind, id }) => (kind === 'box' ? chosen : tied).has(id)),
		bounds: boundsOf(rects, lines),
		signs: signsOf(among(content, chosen, tied))
	};
}

function among(content: MapContent, chosen: ReadonlySet<string>, tied: ReadonlySet<string>): MapContent {
	return {
		statements: content.statements.filter(({ id }) => chosen.has(id)),
		steps: content.steps.filter(({ id }) => tied.has(id)),
		attacks: content.attacks.filter(({ id }) => tied.has(id))
	};
}
