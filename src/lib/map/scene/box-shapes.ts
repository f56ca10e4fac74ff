/**
 * How does a box look? Its outline tells the role without color: double for a conclusion, plain for a premise, a folded corner for evidence;
 * dashed is unsaid, dotted suggested. Coordinates start at the box's top left corner.
 */
import type { Role } from '#argument/records/statement.ts';
import { BOX, moreWidth, weightOf, type BoxElement } from '../elements.ts';
import { textWidth } from '../text-width.ts';
import { isRightToLeft, type Ink, type Shape, type Stroke, type TextShape } from './shapes.ts';

export const FOLD = 13;
const RADIUS = 3;
const INNER_INSET = 2.5;
const ICON = { x: 10, y: 9, scale: 0.875 } as const;
const RIGHT = 10;
const BADGE = { width: 23, height: 16, step: 25, top: 8 } as const;
const AUTHOR_BAR = { from: -7, width: 5, gap: 1.5 } as const;
const MORE = { height: 16, overhang: 5 } as const;
export const DASHED = [5, 3.5] as const;
export const DOTTED = [1, 3] as const;

export interface BoxLook {
	/** Width of the outline; what stands out has a thicker one. */
	readonly stroke?: number;
	/** Mirrored for a right-to-left interface: icon at the right, trailing edge at the left. */
	readonly mirrored?: boolean;
}

export function boxShapes(box: BoxElement, look: BoxLook = {}): Shape[] {
	const { width, role } = box;
	const mirrored = look.mirrored ?? false;
	const across = (x: number) => (mirrored ? width - x : x);
	const left = (x: number, extent: number) => (mirrored ? width - x - extent : x);
	const anchor = (side: 'start' | 'end') => (mirrored ? (side === 'start' ? 'end' : 'start') : side);
	const shapes: Shape[] = [...authorBar(box, left), ...outline(box, look.stroke, across)];

	shapes.push(...roleIcon(role, left(ICON.x, 16 * ICON.scale), ICON.y, ICON.scale, role));
	shapes.push({
		kind: 'text',
		x: across(BOX.siglum),
		y: BOX.label,
		text: box.siglum,
		size: BOX.small,
		weight: 650,
		ink: role,
		anchor: anchor('start')
	});
	const right = width - RIGHT - (role === 'evidence' ? 8 : 0);
	if (box.flag !== '')
		shapes.push({
			kind: 'text',
			x: across(right),
			y: BOX.label,
			text: box.flag,
			size: BOX.small,
			weight: 400,
			ink: 'ink-2',
			anchor: anchor('end')
		});
	box.authors.forEach(({ hue, badge }, index) => {
		const x = left(right - BADGE.width - (box.authors.length - 1 - index) * BADGE.step, BADGE.width);
		const { fill, on } = authorInks(hue);
		shapes.push({ kind: 'rect', x, y: BADGE.top, width: BADGE.width, height: BADGE.height, radius: 2, fill });
		shapes.push({
			kind: 'text',
			x: x + BADGE.width / 2,
			y: BOX.label,
			text: badge,
			size: 10.5,
			weight: 650,
			ink: on,
			anchor: 'middle'
		});
	});
	shapes.push(...wording(box));
	if (box.more !== '') shapes.push(...moreTag(box, mirrored));
	return shapes;
}

/** Where the tag "n more" stands, in the box's coordinates. */
export function moreTagRect(box: BoxElement, mirrored: boolean) {
	const width = moreWidth(box.more);
	const x = box.width - width + MORE.overhang;
	return {
		x: mirrored ? box.width - x - width : x,
		y: box.height - BOX.foot - MORE.height + 4,
		width,
		height: MORE.height
	};
}

function moreTag(box: BoxElement, mirrored: boolean): Shape[] {
	const rect = moreTagRect(box, mirrored);
	return [
		{ kind: 'rect', ...rect, radius: 2, fill: 'paper', stroke: { ink: box.role, width: 1 } },
		{
			kind: 'text',
			x: rect.x + rect.width / 2,
			y: rect.y + 11.8,
			text: box.more,
			size: BOX.small,
			weight: 600,
			ink: 'ink-2',
			anchor: 'middle'
		}
	];
}

function outline(box: BoxElement, emphasis: number | undefined, across: (x: number) => number): Shape[] {
	const { width, height, role, implicit, suggested } = box;
	const pattern = suggested ? { dash: DOTTED, round: true } : implicit ? { dash: DASHED } : {};
	const stroke: Stroke = { ink: role, width: Math.max(emphasis ?? 0, suggested ? 2 : 1.5), ...pattern };
	const inner = suggested || implicit ? { ...stroke, width: 1 } : { ink: role, width: 1 };
	const ground = suggested || implicit;
	const fill = {
		fill: ground ? 'ground' : box.isMain ? 'conclusion-tint' : 'raised',
		...(suggested && { fillOpacity: 0.55 })
	};
	if (role === 'conclusion') {
		const out = BOX.outset;
		return [
			{
				kind: 'rect',
				x: -out,
				y: -out,
				width: width + 2 * out,
				height: height + 2 * out,
				radius: RADIUS,
				...fill,
				stroke
			},
			{
				kind: 'rect',
				x: INNER_INSET,
				y: INNER_INSET,
				width: width - 2 * INNER_INSET,
				height: height - 2 * INNER_INSET,
				radius: 1,
				stroke: inner
			}
		];
	}
	if (role === 'premise') return [{ kind: 'rect', x: 0, y: 0, width, height, radius: RADIUS, ...fill, stroke }];
	const [start, bend, end] = [across(0), across(width - FOLD), across(width)];
	return [
		{ kind: 'path', d: `M${start} 0H${bend}L${end} ${FOLD}V${height}H${start}Z`, ...fill, stroke },
		{
			kind: 'path',
			d: `M${bend} 0V${FOLD}H${end}Z`,
			fill: 'evidence-tint',
			stroke: { ink: role, width: Math.max(1.2, (emphasis ?? 0) * 0.8) }
		}
	];
}

function wording(box: BoxElement): TextShape[] {
	const rightToLeft = isRightToLeft(box.wording);
	return box.lines.map((text, index) => ({
		kind: 'text',
		x: rightToLeft ? box.width - BOX.padding : BOX.padding,
		y: BOX.head + index * BOX.lead,
		text,
		size: BOX.text,
		weight: weightOf(box),
		ink: box.suggested ? 'ink-2' : 'ink',
		anchor: 'start',
		room: textWidth(text, BOX.text, weightOf(box)),
		...(box.implicit && { italic: true }),
		...(rightToLeft && { rightToLeft: true })
	}));
}

function authorBar(box: BoxElement, left: (x: number, extent: number) => number): Shape[] {
	const segment = box.height / Math.max(1, box.authors.length);
	return box.authors.map(({ hue }, index) => ({
		kind: 'rect',
		x: left(AUTHOR_BAR.from, AUTHOR_BAR.width),
		y: index * segment,
		width: AUTHOR_BAR.width,
		height: segment - (index < box.authors.length - 1 ? AUTHOR_BAR.gap : 0),
		radius: 0,
		fill: authorInks(hue).line
	}));
}

/** Five hues have tokens; the sixth to eighth author are told apart by shades of ink and their initials. */
export function authorInks(hue: number): { fill: Ink; on: Ink; line: Ink } {
	if (hue >= 1 && hue <= 5) return { fill: `a${hue}`, on: `a${hue}-on`, line: `a${hue}-line` };
	const fill = ['ink', 'ink-3', 'line-strong'][(hue + 2) % 3] ?? 'ink';
	return { fill, on: 'paper', line: fill };
}

/** Ring in ring, square, folded page, each with its letter; 16 px at scale 1. */
export function roleIcon(role: Role, x: number, y: number, scale: number, ink: Ink): Shape[] {
	const px = (value: number) => x + value * scale;
	const py = (value: number) => y + value * scale;
	const stroke = (width: number): Stroke => ({ ink, width: width * scale });
	const letter = (text: string, size: number, atX: number, atY: number): Shape => ({
		kind: 'text',
		x: px(atX),
		y: py(atY),
		text,
		size: size * scale,
		weight: 700,
		ink,
		anchor: 'middle'
	});
	if (role === 'conclusion')
		return [
			{ kind: 'circle', cx: px(8), cy: py(8), r: 7.2 * scale, stroke: stroke(1.4) },
			{ kind: 'circle', cx: px(8), cy: py(8), r: 4.9 * scale, stroke: stroke(1) },
			letter('C', 7, 8, 10.5)
		];
	if (role === 'premise')
		return [
			{
				kind: 'rect',
				x: px(1.2),
				y: py(1.2),
				width: 13.6 * scale,
				height: 13.6 * scale,
				radius: 1.5 * scale,
				stroke: stroke(1.4)
			},
			letter('P', 9, 8, 11.2)
		];
	return [
		{
			kind: 'path',
			d: `M${px(1.5)} ${py(1)}H${px(10.5)}L${px(14.7)} ${py(5.2)}V${py(15)}H${px(1.5)}Z`,
			stroke: stroke(1.4)
		},
		{ kind: 'path', d: `M${px(10.5)} ${py(1)}V${py(5.2)}H${px(14.7)}Z`, fill: ink },
		letter('E', 9, 7.6, 12.4)
	];
}
