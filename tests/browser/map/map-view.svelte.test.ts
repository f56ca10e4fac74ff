import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { contentOf, type MapContent } from '#map/content.ts';
import type { MapEvents, MapInput } from '#map/draw/contract.ts';
import { MapView } from '#map/draw/map-view.ts';
import { sheetElements } from '#map/draw/print-sheets.ts';
import { ENGLISH } from '#map/elements.ts';
import { partOf } from '#map/part.ts';
import { pictureOf } from '#map/picture.ts';
import { graph } from '../../support/graph-notation.ts';

const CONTENT = contentOf(
	new ArgumentGraph(
		graph`m! ; c1 -> m; c2 -> m; p1 p2 -> c1; e1 -> p1; e2 -> c2; x -/> (p1 p2 -> c1); y -/> m`,
		'article:a'
	)
);

let container: HTMLElement;
let view: MapView | null = null;
let events: { [Name in keyof MapEvents]-?: ReturnType<typeof vi.fn> };

beforeEach(async () => {
	await page.viewport(1000, 800);
	container = document.createElement('div');
	Object.assign(container.style, { position: 'relative', width: '900px', height: '700px' });
	document.body.append(container);
	const names = [
		'onselect',
		'onhover',
		'onopen',
		'onview',
		'ondrawn',
		'onmenu',
		'onplace',
		'onlink',
		'oncollapse',
		'onbusy',
		'onarranged'
	] as const;
	events = Object.fromEntries(names.map((name) => [name, vi.fn()])) as typeof events;
});

afterEach(() => {
	view?.destroy();
	view = null;
	container.remove();
});

async function shown(content: MapContent = CONTENT, options: Partial<MapInput> = {}): Promise<MapView> {
	view = new MapView(container, events as unknown as MapEvents);
	view.show({ content, direction: 'side', mirrored: false, words: ENGLISH, ...options });
	await drawn(view.picture?.boxes.size ?? 0);
	return view;
}

async function drawn(count: number): Promise<void> {
	await expect.poll(() => container.dataset['drawn'], { timeout: 10_000 }).toBe(String(count));
}

/** The middle of a box, in px of the page's viewport. */
function middleOf(map: MapView, id: string): { x: number; y: number } {
	const rect = map.picture?.geometry.boxes.get(`statement:${id}`);
	const [, shownNow] = events.onview.mock.lastCall as [number, { x: number; y: number }];
	const { left, top } = container.getBoundingClientRect();
	if (!rect) throw new Error(`${id} is not drawn`);
	return {
		x: Math.round(left + (rect.x + rect.width / 2 - shownNow.x) * map.zoom),
		y: Math.round(top + (rect.y + rect.height / 2 - shownNow.y) * map.zoom)
	};
}

/** How many pixels of the canvas are not empty. */
function inked(): number {
	const canvas = container.querySelector('canvas');
	const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
	let count = 0;
	for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) count += 1;
	return count;
}

async function press(at: { x: number; y: number }, type: string, init: PointerEventInit = {}): Promise<void> {
	const target = document.elementFromPoint(at.x, at.y) ?? container;
	const options = { bubbles: true, cancelable: true, clientX: at.x, clientY: at.y, button: 0, buttons: 1, ...init };
	target.dispatchEvent(new PointerEvent(type.replace('mouse', 'pointer'), { ...options, pointerType: 'mouse' }));
	target.dispatchEvent(new MouseEvent(type, options));
	await new Promise((done) => setTimeout(done, 20));
}

async function click(at: { x: number; y: number }): Promise<void> {
	await press(at, 'mousemove', { buttons: 0 });
	await press(at, 'mousedown');
	await press(at, 'mouseup', { buttons: 0 });
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
	await press(from, 'mousemove', { buttons: 0 });
	await press(from, 'mousedown');
	for (const share of [0.1, 0.4, 0.8, 1])
		await press({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 'mousemove');
	await press(to, 'mouseup', { buttons: 0 });
}

describe('a map on the screen', () => {
	it('says how many statements it drew, and paints them', async () => {
		await shown();
		expect(container.dataset['drawn']).toBe('9');
		expect(inked()).toBeGreaterThan(5_000);
		expect(events.ondrawn).toHaveBeenCalledOnce();
	});

	it('opens no smaller than its words can be read, with the main conclusion in view', async () => {
		const map = await shown();
		expect(map.zoom).toBeGreaterThanOrEqual(0.8);
		const { left, right } = container.getBoundingClientRect();
		const { x } = middleOf(map, 'm');
		expect(x).toBeGreaterThan(left);
		expect(x).toBeLessThan(right);
	});

	it('tells which box was clicked, and that none was', async () => {
		const map = await shown();
		await click(middleOf(map, 'c2'));
		expect(events.onselect).toHaveBeenLastCalledWith('statement:c2', false);
		const { left, top } = container.getBoundingClientRect();
		await click({ x: left + 4, y: top + 4 });
		expect(events.onselect).toHaveBeenLastCalledWith(null, false);
	});

	it('tells which box is pointed at', async () => {
		const map = await shown();
		await press(middleOf(map, 'e1'), 'mousemove', { buttons: 0 });
		expect(events.onhover).toHaveBeenLastCalledWith('statement:e1');
	});

	it('asks for a menu for the box under a right click', async () => {
		const map = await shown();
		const at = middleOf(map, 'p1');
		await press(at, 'contextmenu', { button: 2 });
		expect(events.onmenu).toHaveBeenLastCalledWith('statement:p1', at);
	});

	it('moves the map when a box is dragged that may not be moved', async () => {
		const map = await shown();
		const before = middleOf(map, 'c1');
		await drag(before, { x: before.x + 60, y: before.y + 40 });
		const after = middleOf(map, 'c1');
		expect(after.x - before.x).toBeCloseTo(60, 0);
		expect(events.onplace).not.toHaveBeenCalled();
	});

	it('keeps the view when a leaf is added, and draws the leaf', async () => {
		const map = await shown();
		map.zoomTo(0.9);
		const more = contentOf(
			new ArgumentGraph(
				graph`m! ; c1 -> m; c2 -> m; p1 p2 -> c1; e1 -> p1; e2 -> c2; e3 -> c2; x -/> (p1 p2 -> c1); y -/> m`,
				'article:a'
			)
		);
		map.show({ content: more, direction: 'side', mirrored: false, words: ENGLISH });
		await drawn(10);
		expect(map.zoom).toBeCloseTo(0.9);
	});

	it('paints what was shown while its pane was hidden once the pane is back, as large as it was', async () => {
		const map = await shown();
		const before = inked();
		container.style.display = 'none';
		const frame = () => new Promise(requestAnimationFrame);
		for (let frames = 0; frames < 3; frames += 1) await frame();
		const content = contentOf(new ArgumentGraph(graph`m! ; c1 -> m`, 'article:a'));
		map.show({ content, direction: 'side', mirrored: false, words: ENGLISH });
		await frame();
		expect(container.dataset['drawn']).toBeUndefined();
		container.style.display = '';
		await drawn(2);
		await expect.poll(inked).toBeLessThan(before);
	});
});

describe('collapsing', () => {
	it('holds back what a box rests on, says how much, and gives it back when the count is pressed', async () => {
		const map = await shown();
		map.toggle('statement:c1');
		await drawn(5);
		const box = map.picture?.boxes.get('statement:c1');
		expect(box?.more).toBe('4 more');
		const rect = map.picture?.geometry.boxes.get('statement:c1');
		const middle = middleOf(map, 'c1');
		const tag = {
			x: middle.x + ((rect?.width ?? 0) / 2 - 12) * map.zoom,
			y: middle.y + ((rect?.height ?? 0) / 2 - 14) * map.zoom
		};
		await new Promise((done) => setTimeout(done, 400));
		await click(tag);
		await drawn(9);
		expect(events.onselect).not.toHaveBeenCalled();
	});

	it('expands what holds a statement back when it is to be shown', async () => {
		const map = await shown();
		map.toggle('statement:c1');
		await drawn(5);
		map.reveal('statement:e1');
		await drawn(9);
		expect(map.collapsed.size).toBe(0);
	});
});

describe('a large map', () => {
	const leaves = Array.from({ length: 220 }, (_, n) => `p${n} -> c${n % 6}`).join('; ');
	const LARGE = contentOf(
		new ArgumentGraph(graph`m!; c0 -> m; c1 -> m; c2 -> m; c3 -> m; c4 -> m; c5 -> m; ${leaves}`, 'article:a')
	);
	const INPUT = { content: LARGE, direction: 'side', mirrored: false, words: ENGLISH } as const;
	const opened = async (input: MapInput = INPUT): Promise<MapView> => {
		view = new MapView(container, events as unknown as MapEvents);
		view.show(input);
		await expect.poll(() => container.dataset['drawn'], { timeout: 10_000 }).toBeDefined();
		return view;
	};

	it('is arranged apart from the page, which is told when that begins and ends', async () => {
		view = new MapView(container, events as unknown as MapEvents);
		view.show(INPUT);
		expect(view.picture).toBeNull();
		expect(events.onbusy).toHaveBeenLastCalledWith(true);
		await expect.poll(() => container.dataset['drawn'], { timeout: 10_000 }).toBeDefined();
		expect(events.onbusy).toHaveBeenLastCalledWith(false);
		expect(events.onarranged).toHaveBeenCalledOnce();
		expect(view.collapsed.size).toBeGreaterThan(0);
	});

	it('opens at once as it was kept, and is arranged anew when it has changed since', async () => {
		await opened();
		const [kept] = events.onarranged.mock.lastCall as [unknown];
		view?.destroy();
		events.onarranged.mockClear();
		view = new MapView(container, events as unknown as MapEvents);
		view.show({ ...INPUT, kept: structuredClone(kept) });
		expect(view.picture?.boxes.size).toBeGreaterThan(0);
		expect(events.onarranged).not.toHaveBeenCalled();
		const statements = LARGE.statements.map((one, at) => (at === 1 ? { ...one, wording: 'Said otherwise.' } : one));
		view.show({ ...INPUT, content: { ...LARGE, statements }, kept: structuredClone(kept) });
		await expect.poll(() => events.onarranged.mock.calls.length).toBe(1);
	});

	it('stays as it was when showing everything is given up, and shows it when it is not', async () => {
		const map = await opened();
		const before = container.dataset['drawn'] ?? '';
		map.collapse('none');
		map.stop();
		await drawn(Number(before));
		expect(map.collapsed.size).toBeGreaterThan(0);
		map.collapse('none');
		await drawn(227);
		expect(events.onarranged).toHaveBeenCalledOnce();
	});

	it('draws what was asked for last', async () => {
		const map = await opened();
		map.collapse('none');
		map.toggle('statement:c0');
		map.toggle('statement:c0');
		await drawn(227);
		expect(map.collapsed.size).toBe(0);
	});
});

describe('a map that can be edited', () => {
	it('tells where a box was put, clear of the others', async () => {
		const map = await shown(CONTENT, { editable: true });
		const from = middleOf(map, 'e2');
		await drag(from, { x: from.x - 20, y: from.y + 160 });
		expect(events.onplace).toHaveBeenCalledOnce();
		const [id, at] = events.onplace.mock.lastCall as [string, { x: number; y: number }];
		expect(id).toBe('statement:e2');
		map.show({ content: CONTENT, direction: 'side', mirrored: false, words: ENGLISH, placements: new Map([[id, at]]) });
		await drawn(9);
		const rect = map.picture?.geometry.boxes.get(id);
		expect((rect?.x ?? 0) + (rect?.width ?? 0) / 2).toBeCloseTo(at.x, 0);
	});

	it('tells which box was dropped on which', async () => {
		const map = await shown(CONTENT, { editable: true });
		await drag(middleOf(map, 'e2'), middleOf(map, 'p1'));
		expect(events.onlink).toHaveBeenLastCalledWith('statement:e2', 'statement:p1', expect.anything());
		expect(events.onplace).not.toHaveBeenCalled();
	});
});

describe('keys', () => {
	it('walk from the main conclusion to its reasons and among them, where the page lets the map have the focus', async () => {
		const map = await shown();
		container.tabIndex = 0;
		container.focus();
		map.emphasize({ selected: 'statement:m' });
		await userEvent.keyboard('{ArrowRight}');
		expect(events.onselect).toHaveBeenLastCalledWith('statement:c1');
		map.emphasize({ selected: 'statement:c1' });
		await userEvent.keyboard('{ArrowDown}');
		expect(events.onselect).toHaveBeenLastCalledWith('statement:c2');
		await userEvent.keyboard('{ArrowLeft}');
		expect(events.onselect).toHaveBeenLastCalledWith('statement:m');
	});

	it('open the selected statement and zoom', async () => {
		const map = await shown();
		container.tabIndex = 0;
		container.focus();
		map.emphasize({ selected: 'statement:c1' });
		await userEvent.keyboard('{Enter}');
		expect(events.onopen).toHaveBeenLastCalledWith('statement:c1');
		const before = map.zoom;
		await userEvent.keyboard('-');
		expect(map.zoom).toBeLessThan(before);
	});
});

describe('a part of a map', () => {
	const idsIn = (map: MapView, part?: 'view' | 'selection') => {
		if (!map.picture) throw new Error('nothing is drawn');
		const { items } = partOf(map.picture, part ? map.boxesIn(part) : null);
		return items.flatMap(({ kind, id }) => (kind === 'box' ? [id] : [])).sort();
	};

	it('is every box and line, or the selection with what is next to it', async () => {
		const map = await shown();
		expect(idsIn(map)).toHaveLength(9);
		map.emphasize({ selected: 'statement:c2' });
		expect(idsIn(map, 'selection')).toEqual(['statement:c2', 'statement:e2', 'statement:m']);
	});

	it('is what the window shows, no box cut through', async () => {
		const map = await shown();
		map.zoomTo(3);
		expect(idsIn(map, 'view').length).toBeGreaterThan(0);
		expect(idsIn(map, 'view').length).toBeLessThan(9);
	});
});

describe('a map on paper', () => {
	it('is one sheet without a number where it fits', async () => {
		const map = await shown();
		if (!map.picture) throw new Error('nothing is drawn');
		const sheets = sheetElements(map.picture, 'Map', () => 'a number');
		expect(sheets).toHaveLength(1);
		expect(sheets[0]?.querySelectorAll('g.box').length).toBe(9);
		expect(sheets[0]?.textContent).not.toContain('a number');
	});

	it('says on each of several sheets which one it is', () => {
		const reasons = Array.from({ length: 120 }, (_, n) => `p${n} -> c`).join('; ');
		const records = graph`c!; ${reasons}`;
		const picture = pictureOf(contentOf(new ArgumentGraph(records, 'article:a')));
		const sheets = sheetElements(picture, 'Map', ({ number, of, row, column }) => `${number}/${of} ${row},${column}`);
		expect(sheets.length).toBeGreaterThan(2);
		const captions = sheets.map((one) => one.querySelector('[data-id=caption] text')?.textContent);
		expect(captions).toEqual(sheets.map((_, index) => expect.stringMatching(`^${index + 1}/${sheets.length} `)));
		expect(new Set(captions).size).toBe(sheets.length);
	});
});

it('leaves nothing behind when it is destroyed', async () => {
	const map = await shown();
	map.destroy();
	view = null;
	expect(container.childElementCount).toBe(0);
	expect(container.dataset['drawn']).toBeUndefined();
});
