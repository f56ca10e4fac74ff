/**
 * How a map was arranged when it was last seen, kept so that it opens again without being arranged. It holds for the same structure, the
 * same words and much the same pane, in the same release of the app; else it is as if there were none. Pure.
 */
import { shownOf, type Opening } from './collapse.ts';
import { inOrder, type MapContent } from './content.ts';
import type { Direction, MapWords } from './elements.ts';
import { boxedMap } from './picture.ts';
import type { Geometry } from './routes/route.ts';

export interface KeptDrawing {
	/** Of all that the drawing follows from. */
	readonly key: string;
	/** The pane it was made for, in px: how much of a map opens depends on it. */
	readonly pane: { readonly width: number; readonly height: number };
	readonly collapsed: readonly string[];
	readonly geometry: Geometry;
}

export interface Drawn {
	readonly content: MapContent;
	readonly direction: Direction;
	readonly words: MapWords;
}

/** A pane that is so much smaller or larger opens a map the same way. */
const ALIKE = { least: 0.85, most: 1.18 } as const;

/** The same for equal maps, whatever the order in which their relations are listed; another for another `release`. */
export function keyOf({ content, direction, words }: Drawn, release: string): string {
	const { main, unsaid, suggested, reported, more } = words;
	return hashOf(JSON.stringify([release, direction, main, unsaid, suggested, reported, more(2), inOrder(content)]));
}

export function keptDrawing(key: string, pane: KeptDrawing['pane'], { collapsed, map }: Opening): KeptDrawing {
	return { key, pane, collapsed: [...collapsed], geometry: map.arranged };
}

/** Null where what was kept is of another map or pane, or is no drawing at all: it comes from a disk. */
export function reopened(kept: unknown, key: string, drawn: Drawn, pane: KeptDrawing['pane']): Opening | null {
	if (!isKept(kept) || kept.key !== key || !isAlike(kept.pane, pane)) return null;
	const collapsed = new Set(kept.collapsed);
	const { content, heldBack } = shownOf(drawn.content, collapsed);
	const boxed = boxedMap(content, { direction: drawn.direction, words: drawn.words, heldBack });
	const isWhole = [...boxed.boxes.keys()].every((id) => kept.geometry.boxes.has(id));
	return isWhole ? { collapsed, map: { ...boxed, arranged: kept.geometry } } : null;
}

function isAlike(a: KeptDrawing['pane'], b: KeptDrawing['pane']): boolean {
	const alike = (one: number, other: number) => one >= other * ALIKE.least && one <= other * ALIKE.most;
	return alike(a.width, b.width) && alike(a.height, b.height);
}

/** What stands under the right key was written by this release: its outline is enough. */
function isKept(value: unknown): value is KeptDrawing {
	if (!isObject(value) || !isObject(value['pane']) || !isObject(value['geometry'])) return false;
	const { width, height } = value['pane'];
	const { boxes, lines, rings } = value['geometry'];
	return (
		typeof width === 'number' &&
		typeof height === 'number' &&
		Array.isArray(value['collapsed']) &&
		boxes instanceof Map &&
		Array.isArray(lines) &&
		Array.isArray(rings)
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** FNV-1a (Fowler, Noll & Vo) over UTF-16 units, twice with different starts: 64 bits as hexadecimal digits. */
function hashOf(text: string): string {
	let [a, b] = [0x811c9dc5, 0x050c5d1f];
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x01000193) + at;
	}
	return [a, b].map((one) => (one >>> 0).toString(16).padStart(8, '0')).join('');
}
