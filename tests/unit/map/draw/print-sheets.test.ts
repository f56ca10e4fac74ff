import { describe, expect, it } from 'vitest';
import { printSheets } from '#map/draw/print-sheets.ts';
import type { Rect } from '#map/routes/route.ts';

const grid = (columns: number, rows: number): Rect[] =>
	Array.from({ length: columns * rows }, (_, i) => ({
		x: (i % columns) * 260,
		y: Math.floor(i / columns) * 90,
		width: 200,
		height: 70
	}));
const around = (boxes: readonly Rect[]): Rect => ({
	x: 0,
	y: 0,
	width: Math.max(...boxes.map(({ x, width }) => x + width)),
	height: Math.max(...boxes.map(({ y, height }) => y + height))
});
const holds = (frame: Rect, box: Rect) =>
	frame.x <= box.x &&
	frame.y <= box.y &&
	frame.x + frame.width >= box.x + box.width &&
	frame.y + frame.height >= box.y + box.height;

describe('a drawing on paper', () => {
	it('takes one sheet at full size where it fits', () => {
		const boxes = grid(2, 3);
		const sheets = printSheets(around(boxes), boxes);
		expect(sheets).toHaveLength(1);
		expect(sheets[0]?.scale).toBe(1);
	});

	it('is made a little smaller rather than cut', () => {
		const boxes = grid(3, 11);
		const sheets = printSheets(around(boxes), boxes);
		expect(sheets).toHaveLength(1);
		expect(sheets[0]?.scale).toBeLessThan(1);
	});

	it('is never made so small that its words cannot be read', () => {
		const boxes = grid(12, 40);
		for (const { scale } of printSheets(around(boxes), boxes)) expect(12.5 * scale * 0.75).toBeGreaterThanOrEqual(6);
	});

	it('is cut between boxes where there is a way between them, so that each stands whole on one sheet', () => {
		const boxes = grid(6, 30);
		const sheets = printSheets(around(boxes), boxes);
		expect(sheets.length).toBeGreaterThan(1);
		for (const box of boxes) expect(sheets.filter(({ frame }) => holds(frame, box))).toHaveLength(1);
	});

	it('shows a box that must be cut whole on the next sheet, and has no sheet without a box', () => {
		const boxes = grid(8, 24).map((box, i) => ({ ...box, y: box.y + (i % 8) * 37 }));
		const sheets = printSheets(around(boxes), boxes);
		for (const box of boxes) expect(sheets.some(({ frame }) => holds(frame, box))).toBe(true);
		const corner = [
			{ x: 0, y: 0, width: 200, height: 70 },
			{ x: 1900, y: 2600, width: 200, height: 70 }
		];
		expect(printSheets(around(corner), corner)).toHaveLength(2);
	});
});
