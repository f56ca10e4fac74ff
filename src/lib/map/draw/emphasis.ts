/**
 * What stands out on a drawn map, and how: emphasis adds to the few and takes nothing from the many. The selected box has crop marks, the box
 * pointed at and those next to the selection a stronger outline, the box with the keyboard's focus a ring. Pure.
 */
import { overlaps } from '../paint-canvas.ts';
import type { Picture } from '../picture.ts';
import { boxShapes } from '../scene/box-shapes.ts';
import { haloOf, lineShapes } from '../scene/line-shapes.ts';
import { boxItem, MARGIN, outward, ringItem } from '../scene/scene.ts';
import type { TakenEnd } from './line-ends.ts';
import { boundsOf, type Point, type Rect } from '../routes/route.ts';
import type { SceneItem, Shape } from '../scene/shapes.ts';

export interface Emphasis {
	readonly selected: string | null;
	/** Further boxes of the selection. */
	readonly also?: ReadonlySet<string>;
	/** A line's end that is being taken to another box. */
	readonly aim?: { readonly taken: TakenEnd; readonly at: Point } | null;
	readonly hovered: string | null;
	readonly focused: string | null;
	/** What stays before the veil; null where there is no veil. */
	readonly unveiled: ReadonlySet<string> | null;
}

export const NO_EMPHASIS: Emphasis = { selected: null, hovered: null, focused: null, unveiled: null };

const STROKE = { hovered: 2.2, adjacent: 2.4, line: 2.8 } as const;
const CROP = { away: 7, length: 12, width: 2 } as const;
const FOCUS = { away: 5, width: 3, radius: 5 } as const;

/** What is painted over the scene, in order: lines that touch the selection, then boxes, then marks. */
export function emphasized(picture: Picture, emphasis: Emphasis, mirrored: boolean): SceneItem[] {
	const { geometry } = picture;
	const { selected, hovered, unveiled } = emphasis;
	const near = neighborsOf(picture, selected);
	const lines: SceneItem[] = [];
	for (const line of geometry.lines) {
		const touches = selected !== null && line.touches.includes(selected);
		const raised = unveiled !== null && line.touches.every((id) => unveiled.has(id));
		if (!touches && !raised) continue;
		const shapes = [haloOf(line), ...lineShapes(line, touches ? STROKE.line : undefined)];
		lines.push({
			id: line.id,
			kind: 'lines',
			at: { x: 0, y: 0 },
			bounds: outward(boundsOf([], [line]), MARGIN),
			shapes
		});
	}
	for (const ring of geometry.rings) {
		if (lines.some((line) => line.id.split(' ')[0] === ring.stepId)) lines.push(ringItem(ring));
	}
	const strokes = new Map<string, number>();
	for (const id of unveiled ?? []) strokes.set(id, 0);
	for (const id of near) strokes.set(id, STROKE.adjacent);
	if (selected !== null) strokes.set(selected, STROKE.adjacent);
	if (hovered !== null) strokes.set(hovered, Math.max(strokes.get(hovered) ?? 0, STROKE.hovered));
	const boxes = [...strokes].flatMap(([id, stroke]) => {
		const [box, rect] = [picture.boxes.get(id), geometry.boxes.get(id)];
		return box && rect ? [boxItem(box, rect, boxShapes(box, { stroke, mirrored }))] : [];
	});
	const { aim } = emphasis;
	return [...lines, ...boxes, ...marks(picture, emphasis), ...(aim ? [aimItem(aim.taken.other, aim.at)] : [])];
}

function aimItem(from: Point, to: Point): SceneItem {
	const rect = {
		x: Math.min(from.x, to.x),
		y: Math.min(from.y, to.y),
		width: Math.abs(to.x - from.x),
		height: Math.abs(to.y - from.y)
	};
	const stroke = { ink: 'ink', width: CROP.width, dash: [3, 4] } as const;
	const shapes: Shape[] = [{ kind: 'path', d: `M${from.x} ${from.y}L${to.x} ${to.y}`, stroke }];
	return { id: 'aim', kind: 'lines', at: { x: 0, y: 0 }, bounds: outward(rect, MARGIN), shapes };
}

function marks({ geometry }: Picture, { selected, also, focused }: Emphasis): SceneItem[] {
	const mark = (id: string | null, shapesOf: (rect: Rect) => Shape[]): SceneItem[] => {
		const rect = id === null ? undefined : geometry.boxes.get(id);
		if (id === null || !rect) return [];
		const size = { x: 0, y: 0, width: rect.width, height: rect.height };
		return [
			{ id, kind: 'box', at: { x: rect.x, y: rect.y }, bounds: outward(rect, MARGIN + 4), shapes: shapesOf(size) }
		];
	};
	const others = [...(also ?? [])].filter((id) => id !== selected).flatMap((id) => mark(id, cropMarks));
	return [...others, ...mark(selected, cropMarks), ...mark(focused, focusRing)];
}

function cropMarks({ width, height }: Rect): Shape[] {
	const { away, length } = CROP;
	const [left, top, right, bottom] = [-away, -away, width + away, height + away];
	const corners = [
		`M${left} ${top + length}V${top}H${left + length}`,
		`M${right - length} ${top}H${right}V${top + length}`,
		`M${right} ${bottom - length}V${bottom}H${right - length}`,
		`M${left + length} ${bottom}H${left}V${bottom - length}`
	];
	return [{ kind: 'path', d: corners.join(''), stroke: { ink: 'ink', width: CROP.width } }];
}

function focusRing({ width, height }: Rect): Shape[] {
	const { away, radius } = FOCUS;
	const rect = { x: -away, y: -away, width: width + 2 * away, height: height + 2 * away };
	return [{ kind: 'rect', ...rect, radius, stroke: { ink: 'focus', width: FOCUS.width } }];
}

/** The selected box with those next to it; before a veil, all that it leaves clear; null where nothing is chosen. */
export function aroundSelection(picture: Picture, { selected, unveiled }: Emphasis): ReadonlySet<string> | null {
	return unveiled || selected === null ? unveiled : neighborsOf(picture, selected).add(selected);
}

/** The boxes of which some is in this stretch of the drawing; null where none is. */
export function boxesWithin({ geometry }: Picture, shown: Rect): ReadonlySet<string> | null {
	const within = [...geometry.boxes].flatMap(([id, rect]) => (overlaps(rect, shown) ? [id] : []));
	return within.length > 0 ? new Set(within) : null;
}

/** Boxes at the other ends of the selection's lines. */
export function neighborsOf({ geometry }: Picture, selected: string | null): Set<string> {
	const near = new Set<string>();
	if (selected === null) return near;
	for (const line of geometry.lines) {
		if (line.touches.includes(selected)) for (const id of line.touches) near.add(id);
	}
	near.delete(selected);
	return near;
}
