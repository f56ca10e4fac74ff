import { describe, expect, it } from 'vitest';
import { isSameView, openingRect } from '#map/opening.ts';

const at = (x: number, y: number) => ({ x, y, width: 150, height: 80 });
const BOXES = new Map([
	['a', at(0, 0)],
	['b', at(0, 600)],
	['c', at(300, 0)]
]);
const badge = { hue: 1, badge: 'A' };
const box = (id: string, isMain: boolean, authors: number) => ({
	id,
	isMain,
	authors: Array.from({ length: authors }, () => badge)
});

describe('what a map opens on', () => {
	const merged = [box('a', true, 1), box('b', true, 3), box('c', false, 4)];
	const opened = (height: number) => openingRect(merged, { first: 'a', boxes: BOXES }, { width: 1000, height });

	it('is all main conclusions of merged authors where they fit at a size that can be read', () => {
		expect(opened(700)).toEqual({ x: 0, y: 0, width: 150, height: 680 });
	});

	it('is the first statement where they do not', () => {
		expect(opened(400)).toEqual(BOXES.get('a'));
	});

	it('is the first statement of a map of one author, and nothing where there is none', () => {
		const one = [box('c', false, 0), box('a', true, 0)];
		const pane = { width: 1000, height: 700 };
		expect(openingRect(one, { first: 'c', boxes: BOXES }, pane)).toEqual(BOXES.get('c'));
		expect(openingRect([], { first: undefined, boxes: BOXES }, pane)).toBeNull();
	});
});

it('stands where it stood, whatever rounding makes of it, until it is moved or drawn at another size', () => {
	const view = { zoom: 0.8, pan: { x: 10, y: 20 } };
	expect(isSameView(view, { zoom: 0.8001, pan: { x: 10.001, y: 20 } })).toBe(true);
	expect(isSameView(view, { zoom: 0.9, pan: view.pan })).toBe(false);
	expect(isSameView(view, { zoom: 0.8, pan: { x: 10, y: 21 } })).toBe(false);
	expect(isSameView(view, { zoom: 0.8, pan: { x: 9, y: 20 } })).toBe(false);
});
