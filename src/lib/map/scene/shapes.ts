/**
 * What a drawing is made of, for every painter alike: paths, rectangles, circles and words, with the names of colors, not colors. The screen
 * and the file show the same shapes.
 */
import type { Rect } from '../routes/route.ts';

/** A custom property of the design tokens, without its dashes. */
export type Ink = string;

export interface Stroke {
	readonly ink: Ink;
	readonly width: number;
	readonly dash?: readonly number[];
	/** Round ends turn short dashes into dots. */
	readonly round?: boolean;
}

export interface PathShape {
	readonly kind: 'path';
	/** SVG path data. */
	readonly d: string;
	readonly fill?: Ink;
	readonly fillOpacity?: number;
	readonly stroke?: Stroke;
}

export interface RectShape {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly radius: number;
	readonly fill?: Ink;
	readonly fillOpacity?: number;
	readonly stroke?: Stroke;
}

export interface CircleShape {
	readonly kind: 'circle';
	readonly cx: number;
	readonly cy: number;
	readonly r: number;
	readonly fill?: Ink;
	readonly stroke?: Stroke;
}

export interface TextShape {
	readonly kind: 'text';
	readonly x: number;
	/** The baseline. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: 400 | 500 | 600 | 650 | 700;
	readonly italic?: boolean;
	readonly serif?: boolean;
	readonly ink: Ink;
	/** Which end of the words stands at x, in their own direction. */
	readonly anchor: 'start' | 'middle' | 'end';
	readonly rightToLeft?: boolean;
	/** Width in px that the words were given; a painter without the font squeezes them into it. */
	readonly room?: number;
}

export type Shape = PathShape | RectShape | CircleShape | TextShape;

/** Shapes that stand and move together. */
export interface SceneItem {
	/** A statement's id for a box; a step's or attack's for lines. */
	readonly id: string;
	readonly kind: 'lines' | 'box';
	/** Where the shapes' own origin stands. */
	readonly at: { readonly x: number; readonly y: number };
	/** All that is painted, in the drawing's coordinates: what lies outside the view need not be painted. */
	readonly bounds: Rect;
	readonly shapes: readonly Shape[];
	/** Less than 1 while it fades in. */
	readonly opacity?: number;
}

export interface Scene {
	/** In the order of painting: lines first, boxes above them. */
	readonly items: readonly SceneItem[];
	readonly bounds: Rect;
}

/** Whether a text is set from right to left, by its first letter with a direction. */
export function isRightToLeft(text: string): boolean {
	const first = /[\p{L}]/u.exec(text)?.[0] ?? '';
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(
		first
	);
}
