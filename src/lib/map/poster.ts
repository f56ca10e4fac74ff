/** A map as a sheet that stands for itself: its title, where the argument comes from, the drawing, and what its signs mean. */
import type { SceneItem, Shape, TextShape } from './scene/shapes.ts';
import type { MapPart } from './part.ts';
import type { Rect } from './routes/route.ts';
import { LEGEND_ENGLISH, legendShapes, type LegendWords } from './scene/legend.ts';
import { breakLines } from './text-width.ts';

export interface PosterOptions {
	/** Empty where there shall be none, like the source. */
	readonly title: string;
	/** Author, place and date; empty where nothing is known. */
	readonly source: string;
	/** The words of the key; null for a sheet without one. */
	readonly legend?: LegendWords | null;
}

export interface Poster {
	readonly items: readonly SceneItem[];
	readonly frame: Rect;
}

const MARGIN = 28;
const TITLE = { size: 20, lead: 26 } as const;
const SOURCE = { size: 12, lead: 18 } as const;
const AFTER_HEAD = 18;
const BEFORE_LEGEND = 22;
/** A sheet with words on it is at least so wide, however small the map: its title should not stand in a narrow column. */
const NARROWEST = 520;

export function posterOf(part: MapPart, { title, source, legend = LEGEND_ENGLISH }: PosterOptions): Poster {
	const { bounds } = part;
	const hasWords = title !== '' || source !== '' || legend !== null;
	const width = Math.max(hasWords ? NARROWEST : 0, bounds.width);
	const left = bounds.x - (width - bounds.width) / 2;
	// The serif is about as wide as the table's sans.
	const titles = title === '' ? [] : breakLines(title, width, TITLE.size, 600);
	const sources = source === '' ? [] : breakLines(source, width, SOURCE.size);
	const lines = titles.length * TITLE.lead + sources.length * SOURCE.lead;
	const head = lines > 0 ? lines + AFTER_HEAD : 0;
	const key = legend ? legendShapes(part.signs, legend, width) : { shapes: [], height: 0 };
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
		itemOf('title', { x: left, y: bounds.y - head, width, height: head }, words),
		...part.items,
		itemOf('legend', { x: left, y: bounds.y + bounds.height + BEFORE_LEGEND, width, height: key.height }, key.shapes)
	];
	return { items: items.filter(({ shapes }) => shapes.length > 0), frame };
}

function lineOf(text: string, size: number, y: number): TextShape {
	return { kind: 'text', x: 0, y, text, size, weight: 400, ink: 'ink', anchor: 'start' };
}

function itemOf(id: string, bounds: Rect, shapes: readonly Shape[]): SceneItem {
	return { id, kind: 'lines', at: { x: bounds.x, y: bounds.y }, bounds, shapes };
}
