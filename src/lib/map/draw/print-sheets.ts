/**
 * How is a drawing cut for paper? It is made smaller only as far as its words can be read; what is wider or higher than a sheet goes on
 * over several, cut where the fewest boxes are cut.
 */
import { overlaps } from '../paint-canvas.ts';
import { svgOf } from '../paint-svg.ts';
import { PALETTES } from '../palette.ts';
import type { Picture } from '../picture.ts';
import type { Rect } from '../routes/route.ts';
import type { SceneItem } from '../scene/shapes.ts';

export interface Sheet {
	readonly frame: Rect;
	/** Of the drawing on paper. */
	readonly scale: number;
	/** Where it belongs when the sheets are laid out, counted from 1. */
	readonly row: number;
	readonly column: number;
}

/** What is written on a sheet that is one of several. */
export type SheetCaption = (sheet: {
	readonly number: number;
	readonly of: number;
	readonly row: number;
	readonly column: number;
}) => string;

/** What an A4 sheet, or a letter one, holds beside its margins, in CSS px (96 to the inch). */
const PAPER = { width: 680, height: 900 } as const;
/** Below this scale the words of a box, 12.5 px high, fall under 6 pt. */
const LEAST = 0.64;
/** For the caption of a sheet, on paper. */
const CAPTION = { height: 20, size: 10 } as const;
/** px around the drawing, so that strokes and tags that stand out are not cut. */
const EDGE = 10;
/** How far from even a cut may be made for the sake of a better one, as a part of a sheet. */
const SLACK = 0.35;

/** The sheets of a drawing, column by column. One with no box, over which lines only pass, is left out. */
export function printSheets(bounds: Rect, boxes: readonly Rect[]): Sheet[] {
	const whole = {
		x: bounds.x - EDGE,
		y: bounds.y - EDGE,
		width: bounds.width + 2 * EDGE,
		height: bounds.height + 2 * EDGE
	};
	const inWidth = Math.min(1, PAPER.width / whole.width);
	const onOne = Math.min(inWidth, (PAPER.height - CAPTION.height) / whole.height);
	const scale = onOne >= LEAST ? onOne : Math.max(LEAST, inWidth);
	const columns = cuts(
		[whole.x, whole.x + whole.width],
		PAPER.width / scale,
		boxes.map(({ x, width }) => [x, x + width])
	);
	// Boxes stand in columns and are staggered: a column cut for itself cuts no box where one line across all columns would.
	const sheets = columns.flatMap(([left, right], column) => {
		const inColumn = boxes.filter(({ x, width }) => x < right && x + width > left);
		const rows = cuts(
			[whole.y, whole.y + whole.height],
			(PAPER.height - CAPTION.height) / scale,
			inColumn.map(({ y, height }) => [y, y + height])
		);
		return rows.map(([top, bottom], row) => ({
			frame: { x: left, y: top, width: right - left, height: bottom - top },
			scale,
			row: row + 1,
			column: column + 1
		}));
	});
	return sheets.filter(({ frame }) => boxes.some((box) => overlaps(box, frame)));
}

type Stretch = readonly [from: number, to: number];

/** Cuts a stretch into about equal parts no longer than `most`: a last sheet with a strip of lines on it helps nobody. */
function cuts([from, to]: Stretch, most: number, boxes: readonly Stretch[]): Stretch[] {
	const parts: Stretch[] = [];
	let start = from;
	while (to - start > most) {
		const even = start + (to - start) / Math.ceil((to - start) / most);
		const last = start + most;
		const first = Math.max(start + 1, even - most * SLACK);
		const places = boxes.map(([, end]) => end + EDGE / 2).filter((at) => at >= first && at <= last);
		const cutBy = (at: number) => boxes.filter(([a, b]) => a < at && at < b).length;
		const cost = (at: number) => cutBy(at) * most + Math.abs(at - even);
		const best = places.reduce((one, other) => (cost(other) < cost(one) ? other : one), even);
		parts.push([start, best]);
		// A box that could not but be cut is whole on the next sheet.
		const whole = boxes.filter(([a, b]) => a < best && best < b).map(([a]) => a - EDGE / 2);
		start = Math.max(start + most * SLACK, Math.min(best, ...whole));
	}
	parts.push([start, to]);
	return parts;
}

/** The drawing for paper, in the light theme's colors: one SVG element for each sheet, numbered where there are several. */
export function sheetElements({ scene, geometry }: Picture, title: string, caption: SheetCaption): SVGElement[] {
	const parser = new DOMParser();
	const sheets = printSheets(geometry.bounds, [...geometry.boxes.values()]);
	return sheets.map(({ frame, scale, row, column }, index) => {
		const words =
			sheets.length > 1
				? captionOf(frame, scale, caption({ number: index + 1, of: sheets.length, row, column }))
				: null;
		const whole = words ? { ...frame, height: frame.height + CAPTION.height / scale } : frame;
		const items = scene.items.filter(({ id, bounds }) => overlaps(geometry.boxes.get(id) ?? bounds, frame));
		const markup = svgOf(words ? [...items, words] : items, {
			palette: PALETTES.light,
			frame: whole,
			title,
			background: false
		});
		const svg = document.importNode(parser.parseFromString(markup, 'image/svg+xml').documentElement, true);
		svg.classList.add('sheet');
		svg.setAttribute('width', String(whole.width * scale));
		svg.setAttribute('height', String(whole.height * scale));
		return svg as unknown as SVGElement;
	});
}

/** The line under a sheet, on a strip of paper's white that what goes on below does not run into. */
function captionOf({ x, y, width, height }: Rect, scale: number, text: string): SceneItem {
	const strip = { x, y: y + height, width, height: CAPTION.height / scale };
	return {
		id: 'caption',
		kind: 'lines',
		at: { x: 0, y: 0 },
		bounds: strip,
		shapes: [
			{ kind: 'rect', ...strip, radius: 0, fill: '#fff' },
			{
				kind: 'text',
				x: strip.x + EDGE,
				y: strip.y + 14 / scale,
				text,
				size: CAPTION.size / scale,
				weight: 400,
				ink: 'ink-2',
				anchor: 'start'
			}
		]
	};
}
