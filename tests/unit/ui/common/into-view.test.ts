import { describe, expect, test } from 'vitest';
import { shiftInto, type Edges } from '#ui/common/into-view.ts';

const PHONE: Edges = { left: 0, top: 0, right: 390, bottom: 844 };
const at = (left: number, top: number, width: number, height: number): Edges => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});
/** A list that opens 4 below its button, from its left edge. */
const opened = (button: Edges, width: number, height: number) =>
	shiftInto(PHONE, at(button.left, button.bottom + 4, width, height), button);

describe('where a menu stands', () => {
	test('a menu with room below and beside its button stays there', () => {
		expect(opened(at(20, 100, 40, 40), 200, 300)).toEqual({ x: 0, y: 0 });
	});

	test('a menu of a button at the foot of the screen opens above it, and is not cut off at the side', () => {
		const button = at(262, 740, 44, 40);
		const { x, y } = opened(button, 288, 362);
		expect(262 + x + 288).toBeLessThanOrEqual(390);
		expect(784 + y + 362).toBe(button.top - 4);
	});

	test('a menu longer than the room above and below covers its button rather than leave the screen', () => {
		const button = at(20, 400, 40, 40);
		const { y } = opened(button, 200, 700);
		const top = 444 + y;
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top + 700).toBeLessThanOrEqual(844);
	});

	test('a menu wider than the screen begins where the screen begins', () => {
		const { x } = opened(at(200, 100, 40, 40), 500, 100);
		expect(200 + x).toBe(4);
	});
});
