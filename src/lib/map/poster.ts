/** A map as a sheet that stands for itself: its title, where the argument comes from, the drawing, and what its signs mean. */
import type { SceneItem, Shape, TextShape } from './scene/shapes.ts';
import { svgOf } from './paint-svg.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import type { Rect } from './routes/route.ts';
import { LEGEND_ENGLISH, legendShapes, signsOf, type LegendWords } from './scene/legend.ts';
import { breakLines } from './text-width.ts';

export interface PosterOptions {
	readonly title: string;
	/** Author, place and date; empty where nothing is known. */
	readonly source: string;
	readonly palette: Palette;
	readonly legend?: LegendWords;
}

const MARGIN = 28;
const TITLE = { size: 20, lead: 26 } as const;
const SOURCE = { size: 12, lead: 18 } as const;
const AFTER_HEAD = 18;
const BEFORE_LEGEND = 22;
/** A sheet is at least so wide, however small the map: its title should not stand in a narrow column. */
const NARROWEST = 520;

export function posterOf(picture: Picture, { title, source, palette, legend = LEGEND_ENGLISH }: PosterOptions): string {
	const { bounds } = picture.geometry;
	const width = Math.max(NARROWEST, bounds.width);
	const left = bounds.x - (width - bounds.width) / 2;
	// The serif is about as wide as the table's sans.
	const titles = breakLines(title, width, TITLE.size, 600);
	const sources = source === '' ? [] : breakLines(source, width, SOURCE.size);
	const head = titles.length * TITLE.lead + sources.length * SOURCE.lead + AFTER_HEAD;
	const key = legendShapes(signsOf(picture.content), legend, width);
	const foot = key.height > 0 ? BEFORE_LEGEND + key.height : 0;
	const frame: Rect = {
		x: left - MARGIN,
		y: bounds.y - head - MARGIN,
		width: width + 2 * MARGIN,
		height: head + bounds.height + foot + 2 * MARGIN
	};
	const words: TextShape[] = [
		...titles.map((text, index) => ({
			...lineOf(text, TITLE.size, index * TITLE.lead + TITLE.size),
			weight: 600 as const,
			serif: true
		})),
		...sources.map((text, index) => ({
			...lineOf(text, SOURCE.size, titles.length * TITLE.lead + index * SOURCE.lead + SOURCE.size),
			ink: 'ink-2'
		}))
	];
	const items: SceneItem[] = [
		itemOf('title', left, bounds.y - head, words),
		...picture.scene.items,
		itemOf('legend', left, bounds.y + bounds.height + BEFORE_LEGEND, key.shapes)
	];
	return svgOf(items, { palette, frame, title });
}

function lineOf(text: string, size: number, y: number): TextShape {
	return { kind: 'text', x: 0, y, text, size, weight: 400, ink: 'ink', anchor: 'start' };
}

function itemOf(id: string, x: number, y: number, shapes: readonly Shape[]): SceneItem {
	return { id, kind: 'lines', at: { x, y }, bounds: { x, y, width: 0, height: 0 }, shapes };
}
