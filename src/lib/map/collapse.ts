/**
 * What of a map is shown, and what is held back behind collapsed boxes? A long map opens on its main conclusion with as many levels as can
 * be read; any box can be collapsed and expanded.
 */
import { inOrder, type MapContent } from './content.ts';
import type { Direction, MapWords } from './elements.ts';
import { hierarchyOf, type Hierarchy } from './layout/hierarchy.ts';
import { OPENING_ZOOM } from './opening.ts';
import { arrangedMap, boxedMap, type ArrangedMap } from './picture.ts';

/** Statements whose reasons and objections are held back. */
export type Collapsed = ReadonlySet<string>;

export interface Shown {
	readonly content: MapContent;
	/** For each collapsed box that holds something back: how many statements that are not drawn it rests on. */
	readonly heldBack: ReadonlyMap<string, number>;
}

/** What is drawn when these are collapsed: whatever some box that is not collapsed still leads to. */
export function shownOf(whole: MapContent, collapsed: Collapsed): Shown {
	if (collapsed.size === 0) return { content: whole, heldBack: new Map() };
	const sources = sourcesOf(whole);
	const { order, parentOf } = hierarchyOf(inOrder(whole));
	const shown = new Set<string>();
	const open = order.filter((id) => parentOf.get(id) === null);
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (shown.has(id)) continue;
		shown.add(id);
		if (!collapsed.has(id)) for (const source of sources.get(id) ?? []) open.push(source);
	}
	const steps = whole.steps.filter(
		({ premiseIds, conclusionId }) => shown.has(conclusionId) && premiseIds.every((id) => shown.has(id))
	);
	const targets = new Set([...shown, ...steps.map(({ id }) => id)]);
	const heldBack = new Map<string, number>();
	for (const id of collapsed) {
		const hidden = shown.has(id) ? [...basisOf(id, sources)].filter((one) => !shown.has(one)).length : 0;
		if (hidden > 0) heldBack.set(id, hidden);
	}
	return {
		content: {
			statements: whole.statements.filter(({ id }) => shown.has(id)),
			steps,
			attacks: whole.attacks.filter(({ attackerId, targetId }) => shown.has(attackerId) && targets.has(targetId))
		},
		heldBack
	};
}

/** The same with one box collapsed or expanded. */
export function toggled(collapsed: Collapsed, id: string): Collapsed {
	const next = new Set(collapsed);
	if (!next.delete(id)) next.add(id);
	return next;
}

/** The same with everything expanded that stands between the statement and its root, so that it is drawn. */
export function revealing(whole: MapContent, collapsed: Collapsed, id: string): Collapsed {
	const { parentOf } = hierarchyOf(inOrder(whole));
	const next = new Set(collapsed);
	for (let at = parentOf.get(id) ?? null; at !== null; at = parentOf.get(at) ?? null) next.delete(at);
	return next;
}

export interface Room {
	/** Of the pane, in px. */
	readonly width: number;
	readonly height: number;
	readonly direction?: Direction;
	readonly words?: MapWords;
}

/** Beyond these a map cannot be within reach; not tried, so that a very large one opens at once. */
const MOST_AT_ONCE = 200;
const MOST_LEVELS = 6;
/** Of a drawing's area, what its boxes cover at most: between them run the lines. Of maps of 40 to 1000 statements it was .18 to .34. */
const MOST_COVERED = 0.45;
/** How far a map may reach and still open whole: in panes at the least opening zoom, either way and in all. A pan away, not a search. */
const WHOLE = { longest: 3, area: 5 } as const;
/** A map that opens in part shows less, so that one look around takes it in. */
const PART = { longest: 3, area: 3.6 } as const;

/** What is collapsed, and what is then drawn. */
export interface Opening {
	readonly collapsed: Collapsed;
	readonly map: ArrangedMap;
}

/**
 * What a map opens with: the whole where that stays within reach at a size that can be read, else the most levels that do. Never less
 * than the main conclusion's own reasons.
 */
export function openingOf(whole: MapContent, room: Room): Opening {
	const hierarchy = hierarchyOf(inOrder(whole));
	let deepest = 0;
	// Not as arguments of one call: a book has more statements than a stack holds.
	for (const depth of hierarchy.depthOf.values()) deepest = Math.max(deepest, depth);
	/** Null where so many levels are not within reach. */
	const within = (levels: number, most: { longest: number; area: number }): Opening | null => {
		const collapsed = levels >= deepest ? new Set<string>() : beyond(hierarchy, whole, levels);
		const { content, heldBack } = shownOf(whole, collapsed);
		if (content.statements.length > MOST_AT_ONCE) return null;
		const boxed = boxedMap(content, { ...room, heldBack });
		// What is far too large, its boxes alone tell, without being laid out.
		const covered = [...boxed.boxes.values()].reduce((sum, box) => sum + box.width * box.height, 0);
		if (covered * OPENING_ZOOM.least ** 2 > MOST_COVERED * most.area * room.width * room.height) return null;
		const map = arrangedMap(boxed, room);
		const { width, height } = map.arranged.bounds;
		const across = (width * OPENING_ZOOM.least) / Math.max(1, room.width);
		const down = (height * OPENING_ZOOM.least) / Math.max(1, room.height);
		return Math.max(across, down) <= most.longest && across * down <= most.area ? { collapsed, map } : null;
	};
	const all = within(deepest, WHOLE);
	if (all) return all;
	// From the small to the large, which each takes longer to lay out; with all its levels it is the whole again.
	let most: Opening | null = null;
	for (let levels = 2; levels <= Math.min(deepest - 1, MOST_LEVELS); levels += 1) {
		const next = within(levels, PART);
		if (!next) break;
		most = next;
	}
	return most ?? folded(whole, beyond(hierarchy, whole, 1), room);
}

/** What is drawn when these are collapsed. */
export function folded(whole: MapContent, collapsed: Collapsed, room: Omit<Room, 'width' | 'height'>): Opening {
	const { content, heldBack } = shownOf(whole, collapsed);
	return { collapsed, map: arrangedMap(boxedMap(content, { ...room, heldBack }), room) };
}

/** Collapses what stands at this depth or deeper and has reasons of its own. */
function beyond(hierarchy: Hierarchy, whole: MapContent, depth: number): Collapsed {
	const sources = sourcesOf(whole);
	const isDeep = (id: string) => (hierarchy.depthOf.get(id) ?? 0) >= depth && (sources.get(id)?.length ?? 0) > 0;
	return new Set(whole.statements.map(({ id }) => id).filter(isDeep));
}

function sourcesOf(content: MapContent): Map<string, string[]> {
	const steps = new Map(content.steps.map((step) => [step.id, step]));
	const sources = new Map<string, string[]>();
	const add = (target: string, source: string) => {
		const list = sources.get(target);
		if (list) list.push(source);
		else sources.set(target, [source]);
	};
	for (const { premiseIds, conclusionId } of content.steps) for (const id of premiseIds) add(conclusionId, id);
	for (const { attackerId, targetId } of content.attacks)
		add(steps.get(targetId)?.conclusionId ?? targetId, attackerId);
	return sources;
}

function basisOf(id: string, sources: ReadonlyMap<string, readonly string[]>): Set<string> {
	const basis = new Set<string>();
	const open = [...(sources.get(id) ?? [])];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (basis.has(next)) continue;
		basis.add(next);
		for (const source of sources.get(next) ?? []) open.push(source);
	}
	return basis;
}
