/**
 * Which lines are there, from where to where, and through which gutters and past which columns does each go? Gutter g lies between column g
 * and column g + 1; a box's near side faces the main conclusion's column, its far side the evidence.
 */
import type { MapContent, MapStep } from '../content.ts';
import type { Arrangement } from '../layout/arrangement.ts';

/** How a line ends: a head at a conclusion, a bar at what is attacked, a bar at a ring, or (premises) in the ring. */
export type LineEnd = 'head' | 'bar' | 'ring-bar' | 'ring';

export interface Net {
	/** The step's or attack's id; for one premise of several, both ids. */
	readonly id: string;
	readonly end: LineEnd;
	readonly suggested: boolean;
	/** The step whose ring it starts from (no box), or the box it leaves. */
	readonly fromId: string;
	readonly fromRing: boolean;
	/** The box it ends at, or the step at whose ring it ends. */
	readonly toId: string;
	/** Statements whose selection makes this line stand out. */
	readonly touches: readonly string[];
	readonly startGutter: number;
	readonly endGutter: number;
	/** True where it leaves its box on the far side, because what it leads to is not nearer than the box itself. */
	readonly leavesFar: boolean;
	/** Columns it passes, in the order of its way. */
	readonly crosses: readonly number[];
}

/** The ring of a step: where premises meet, or where an undercut hits. Its gutter lies before its nearest premises' column. */
export interface Ring {
	readonly step: MapStep;
	readonly gutter: number;
	readonly isUndercut: boolean;
}

export interface Nets {
	readonly nets: readonly Net[];
	readonly rings: ReadonlyMap<string, Ring>;
}

/** The content must be in order (`inOrder`): the order of nets decides ties. */
export function netsOf(content: MapContent, arrangement: Arrangement): Nets {
	const columnOf = (id: string) => arrangement.columnOf.get(id) ?? 0;
	const steps = new Map(content.steps.map((step) => [step.id, step]));
	const undercut = new Set(content.attacks.map(({ targetId }) => targetId).filter((id) => steps.has(id)));
	const rings = new Map<string, Ring>();
	const nets: Net[] = [];
	const fromBox = (net: Omit<Net, 'fromRing' | 'leavesFar' | 'startGutter' | 'crosses'>): Net => {
		const column = columnOf(net.fromId);
		const leavesFar = net.endGutter >= column;
		const startGutter = leavesFar ? column : column - 1;
		return { ...net, fromRing: false, leavesFar, startGutter, crosses: columnsBetween(startGutter, net.endGutter) };
	};

	for (const step of content.steps) {
		const { id, premiseIds, conclusionId, suggested } = step;
		const [only] = premiseIds;
		const conclusionGutter = columnOf(conclusionId);
		if (premiseIds.length === 1 && only !== undefined && !undercut.has(id)) {
			const touches = [only, conclusionId];
			const ends = { fromId: only, toId: conclusionId, endGutter: conclusionGutter };
			nets.push(fromBox({ id, end: 'head', suggested, touches, ...ends }));
			continue;
		}
		const gutter = Math.max(conclusionGutter, Math.min(...premiseIds.map(columnOf)) - 1);
		rings.set(id, { step, gutter, isUndercut: undercut.has(id) });
		for (const premise of premiseIds) {
			const touches = [premise, conclusionId];
			const ends = { fromId: premise, toId: id, endGutter: gutter };
			nets.push(fromBox({ id: `${id} ${premise}`, end: 'ring', suggested, touches, ...ends }));
		}
		nets.push({
			id,
			end: 'head',
			suggested,
			fromId: id,
			fromRing: true,
			leavesFar: false,
			toId: conclusionId,
			touches: [...premiseIds, conclusionId],
			startGutter: gutter,
			endGutter: conclusionGutter,
			crosses: columnsBetween(gutter, conclusionGutter)
		});
	}
	for (const { id, attackerId, targetId, suggested } of content.attacks) {
		const ring = rings.get(targetId);
		const touches = ring ? [attackerId, ring.step.conclusionId, ...ring.step.premiseIds] : [attackerId, targetId];
		const endGutter = ring ? ring.gutter : columnOf(targetId);
		const end = ring ? 'ring-bar' : 'bar';
		nets.push(fromBox({ id, end, suggested, fromId: attackerId, toId: targetId, touches, endGutter }));
	}
	return { nets, rings };
}

function columnsBetween(from: number, to: number): number[] {
	const columns: number[] = [];
	if (to < from) for (let column = from; column > to; column -= 1) columns.push(column);
	else for (let column = from + 1; column <= to; column += 1) columns.push(column);
	return columns;
}
