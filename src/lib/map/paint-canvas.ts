/** Paints a scene on a canvas: what lies in the view and nothing else. Only colors and fonts are resolved here; shapes are the scene's. */
import { SANS, SERIF } from './paint-svg.ts';
import type { Palette } from './palette.ts';
import type { Rect } from './routes/route.ts';
import type { RectShape, SceneItem, Shape, Stroke, TextShape } from './scene/shapes.ts';

/** Below this height on the screen (px) words are no longer legible and are painted as a bar. */
const LEAST_TEXT = 4;

/** Below this zoom nobody sees round corners, small signs, or that a line interrupts another: hundreds of boxes are in view then. */
const COARSE = 0.34;
/** px on the screen: smaller circles are left out of a coarse picture. */
const LEAST_CIRCLE = 2.5;

export interface CanvasView {
	readonly zoom: number;
	readonly pan: { readonly x: number; readonly y: number };
	readonly width: number;
	readonly height: number;
	/** Device pixels for a px. */
	readonly density: number;
}

/** The stretch of the drawing that a view shows, in the drawing's coordinates. */
export function shownRect({ zoom, pan, width, height }: CanvasView): Rect {
	return { x: -pan.x / zoom, y: -pan.y / zoom, width: width / zoom, height: height / zoom };
}

export function overlaps(a: Rect, b: Rect): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Sets the canvas up for a view and leaves it empty. */
export function beginFrame(context: CanvasRenderingContext2D, { zoom, pan, density }: CanvasView): void {
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(0, 0, context.canvas.width, context.canvas.height);
	context.setTransform(density * zoom, 0, 0, density * zoom, density * pan.x, density * pan.y);
}

export function paintItems(
	context: CanvasRenderingContext2D,
	items: Iterable<SceneItem>,
	view: CanvasView,
	palette: Palette
): void {
	const shown = shownRect(view);
	for (const item of items) {
		if (!overlaps(item.bounds, shown)) continue;
		const { x, y } = item.at;
		context.translate(x, y);
		const opacity = item.opacity ?? 1;
		const isCoarse = view.zoom < COARSE;
		for (const shape of item.shapes) {
			if (isCoarse && isFine(shape, view.zoom)) continue;
			if (isCoarse && shape.kind === 'rect') paintPlain(context, shape, palette, opacity);
			else paintShape(context, shape, palette, view.zoom, opacity);
		}
		context.translate(-x, -y);
	}
	context.globalAlpha = 1;
}

/** Whether a shape is too small to be seen at this zoom. */
function isFine(shape: Shape, zoom: number): boolean {
	if (shape.kind === 'circle') return shape.r * zoom < LEAST_CIRCLE;
	if (shape.kind === 'text') return shape.room === undefined && shape.size * zoom < LEAST_TEXT;
	return shape.kind === 'path' && shape.stroke?.ink === 'ground';
}

function paintPlain(context: CanvasRenderingContext2D, shape: RectShape, palette: Palette, opacity: number): void {
	const { x, y, width, height } = shape;
	context.globalAlpha = opacity;
	if (shape.fill) {
		fillWith(context, palette[shape.fill], (shape.fillOpacity ?? 1) * opacity);
		context.fillRect(x, y, width, height);
		context.globalAlpha = opacity;
	}
	if (shape.stroke) {
		strokeWith(context, shape.stroke, palette);
		context.strokeRect(x, y, width, height);
	}
}

const paths = new WeakMap<Shape, Path2D>();

function pathOf(shape: Shape & { kind: 'path' }): Path2D {
	const known = paths.get(shape);
	if (known) return known;
	const path = new Path2D(shape.d);
	paths.set(shape, path);
	return path;
}

function paintShape(
	context: CanvasRenderingContext2D,
	shape: Shape,
	palette: Palette,
	zoom: number,
	opacity: number
): void {
	context.globalAlpha = opacity;
	if (shape.kind === 'text') paintText(context, shape, palette, zoom, opacity);
	else if (shape.kind === 'path') {
		const path = pathOf(shape);
		if (shape.fill) {
			fillWith(context, palette[shape.fill], (shape.fillOpacity ?? 1) * opacity);
			context.fill(path);
			context.globalAlpha = opacity;
		}
		if (shape.stroke) {
			strokeWith(context, shape.stroke, palette);
			context.stroke(path);
		}
	} else {
		context.beginPath();
		if (shape.kind === 'circle') context.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI);
		else context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
		if (shape.fill) {
			const own = shape.kind === 'rect' ? (shape.fillOpacity ?? 1) : 1;
			fillWith(context, palette[shape.fill], own * opacity);
			context.fill();
			context.globalAlpha = opacity;
		}
		if (shape.stroke) {
			strokeWith(context, shape.stroke, palette);
			context.stroke();
		}
	}
}

function fillWith(context: CanvasRenderingContext2D, color = '#000', opacity = 1): void {
	context.fillStyle = color;
	context.globalAlpha = opacity;
}

function strokeWith(context: CanvasRenderingContext2D, stroke: Stroke, palette: Palette): void {
	context.strokeStyle = palette[stroke.ink] ?? stroke.ink;
	context.lineWidth = stroke.width;
	context.lineCap = stroke.round ? 'round' : 'butt';
	context.setLineDash(stroke.dash ? [...stroke.dash] : []);
}

function paintText(
	context: CanvasRenderingContext2D,
	shape: TextShape,
	palette: Palette,
	zoom: number,
	opacity: number
): void {
	const color = palette[shape.ink] ?? shape.ink;
	if (shape.size * zoom < LEAST_TEXT) {
		if (shape.room === undefined) return;
		fillWith(context, color, 0.35 * opacity);
		context.fillRect(shape.x - (shape.rightToLeft ? shape.room : 0), shape.y - shape.size * 0.5, shape.room, 2);
		return;
	}
	context.font = `${shape.italic ? 'italic ' : ''}${shape.weight} ${shape.size}px ${shape.serif ? SERIF : SANS}`;
	context.direction = shape.rightToLeft ? 'rtl' : 'ltr';
	context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
	context.textBaseline = 'alphabetic';
	context.fillStyle = color;
	// A stand-in font is squeezed into the room the words were given; the right font never needs it.
	if (shape.room === undefined) context.fillText(shape.text, shape.x, shape.y);
	else context.fillText(shape.text, shape.x, shape.y, shape.room + 2);
}
