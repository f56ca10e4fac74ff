/** Which part of a drawing goes into a file: all of it, what is in view, or the selection with what is next to it. Pure. */
import type { Picture } from '../picture.ts';
import { boundsOf, type Rect } from '../routes/route.ts';
import { outward } from '../scene/scene.ts';
import type { SceneItem } from '../scene/shapes.ts';
import { neighborsOf, type Emphasis } from './emphasis.ts';

export type Part = 'whole' | 'view' | 'selection';

const MARGIN = 20;

export function frameOf(part: Part, picture: Picture, emphasis: Emphasis, view: Rect): Rect {
	if (part === 'view') return view;
	const chosen = part === 'selection' ? chosenOf(picture, emphasis) : null;
	if (!chosen) return outward(picture.geometry.bounds, MARGIN);
	const rects = [...picture.geometry.boxes].flatMap(([id, rect]) => (chosen.has(id) ? [rect] : []));
	const lines = picture.geometry.lines.filter(({ touches }) => touches.every((id) => chosen.has(id)));
	return outward(boundsOf(rects, lines), MARGIN);
}

export function itemsOf(part: Part, picture: Picture, emphasis: Emphasis): readonly SceneItem[] {
	const chosen = part === 'selection' ? chosenOf(picture, emphasis) : null;
	if (!chosen) return picture.scene.items;
	const tied = new Set(
		picture.geometry.lines
			.filter(({ touches }) => touches.every((id) => chosen.has(id)))
			.map(({ id }) => id.split(' ')[0] ?? id)
	);
	return picture.scene.items.filter(({ kind, id }) => (kind === 'box' ? chosen.has(id) : tied.has(id)));
}

/** Null where nothing is selected: then the whole is meant. */
function chosenOf(picture: Picture, { selected, unveiled }: Emphasis): ReadonlySet<string> | null {
	if (unveiled) return unveiled;
	return selected === null ? null : new Set([selected, ...neighborsOf(picture, selected)]);
}
