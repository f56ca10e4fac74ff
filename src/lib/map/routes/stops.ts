/**
 * At which places along its way does each line turn? Where it leaves its box, where it passes each column, and its own port at the box it ends
 * at (or the ring). Then small jogs are taken out, where an end or a channel can give way.
 */
import type { BoxElement, Direction } from '../elements.ts';
import { lengthOf, type Arrangement } from '../layout/arrangement.ts';
import { channelsFor, type Channels } from './channels.ts';
import type { Net, Nets } from './nets.ts';
import { shiftPorts, sidesOf, spread, type End, type Side } from './ports.ts';
import { ringPlaces } from './ring-places.ts';
import { unknot } from './unknot.ts';

/** A jog smaller than three corners looks like a mistake. */
const SMALL_JOG = 20;
/** A line that leaves its even place stays this far from the corner of the box. */
const CORNER = 12;
/** Ports follow rings and rings follow ports: twice is enough for both to be settled. */
const ROUNDS = 2;

export interface Stops {
	/** For each net: leaving place, one place a column passed, arriving place. */
	readonly placesOf: ReadonlyMap<string, readonly number[]>;
	readonly ringPlaceOf: ReadonlyMap<string, number>;
	/** Distance from each arriving line to the next line at the same side of the box; none where it is alone. */
	readonly portRoomOf: ReadonlyMap<string, number>;
}

/** Which gaps the lines pass, before it is known where each of them turns. */
export interface Ways {
	readonly channels: Channels;
	/** Where a ring or a box would like its lines to leave. */
	readonly placeOf: (id: string) => number;
}

export function waysFor(
	all: Nets,
	arrangement: Arrangement,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	groupOf: (id: string) => unknown
): Ways {
	const middle = (id: string) => arrangement.middleOf.get(id) ?? 0;
	const ringPlaceOf = ringPlaces(
		all,
		({ fromId }) => middle(fromId),
		({ crosses }) => crosses.map(() => Infinity)
	);
	for (const [id, place] of ringPlaceOf) {
		const premises = all.rings.get(id)?.step.premiseIds.map(middle) ?? [];
		if (!Number.isFinite(place)) ringPlaceOf.set(id, (Math.min(...premises) + Math.max(...premises)) / 2);
	}
	const placeOf = (id: string) => ringPlaceOf.get(id) ?? middle(id);
	const passings = all.nets
		.filter(({ crosses }) => crosses.length > 0)
		.map(({ id, fromId, toId, crosses, leavesFar }) => {
			return { id, start: placeOf(fromId), end: placeOf(toId), columns: crosses, outward: leavesFar };
		});
	return { channels: channelsFor(passings, arrangement, boxes, direction, groupOf), placeOf };
}

export function stopsFor(
	all: Nets,
	{ channels, placeOf: placeBefore }: Ways,
	arrangement: Arrangement,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction
): Stops {
	const { nets } = all;
	const middle = (id: string) => arrangement.middleOf.get(id) ?? 0;
	const passes = (net: Net) => channels.places.get(net.id) ?? [];

	let ringPlaceOf: ReadonlyMap<string, number> | null = null;
	const placeOf = (id: string) => (ringPlaceOf ? (ringPlaceOf.get(id) ?? middle(id)) : placeBefore(id));
	let sides: Side[] = [];
	const leaving = new Map<string, number>();
	const arriving = new Map<string, number>();
	const portRoomOf = new Map<string, number>();
	for (let round = 0; round < ROUNDS; round += 1) {
		sides = sidesOf(nets, (net, end) =>
			end === 'to' ? (passes(net).at(-1) ?? placeOf(net.fromId)) : (passes(net)[0] ?? placeOf(net.toId))
		);
		for (const side of sides) {
			const box = boxes.get(side.boxId);
			if (!box) continue;
			const { places, pitch } = spread(side, box, middle(side.boxId), direction);
			side.ends.forEach(({ net, end }, index) => {
				(end === 'to' ? arriving : leaving).set(net.id, places[index] ?? 0);
				if (end === 'to' && places.length > 1) portRoomOf.set(net.id, pitch);
			});
		}
		ringPlaceOf = ringPlaces(all, (net) => leaving.get(net.id) ?? middle(net.fromId), passes);
	}
	const placesOf = new Map(
		nets.map((net) => {
			const start = leaving.get(net.id) ?? placeOf(net.fromId);
			return [net.id, [start, ...passes(net), arriving.get(net.id) ?? placeOf(net.toId)]];
		})
	);
	smooth(nets, placesOf, channels, sides, arrangement, boxes, direction);
	for (const side of sides) shiftPorts(side, placesOf, portRoomOf);
	return { placesOf, ringPlaceOf: ringPlaceOf ?? new Map(), portRoomOf };
}

/** Takes out small jogs, then knots. */
function smooth(
	nets: readonly Net[],
	placesOf: ReadonlyMap<string, number[]>,
	channels: Channels,
	sides: readonly Side[],
	arrangement: Arrangement,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction
): void {
	const alone = new Set(
		sides.flatMap(({ ends }) => (ends.length === 1 ? ends.map(({ net, end }) => `${end} ${net.id}`) : []))
	);
	const mayEndAt = (net: Net, end: End, place: number): boolean => {
		const box = boxes.get(end === 'to' ? net.toId : net.fromId);
		if (!box || !alone.has(`${end} ${net.id}`)) return false;
		return Math.abs(place - (arrangement.middleOf.get(box.id) ?? 0)) <= lengthOf(box, direction) / 2 - CORNER;
	};
	const mayPassAt = (net: Net, at: number, place: number): boolean => {
		const stretch = channels.leeway.get(net.id)?.[at - 1];
		return stretch !== undefined && stretch.low <= place && place <= stretch.high;
	};
	const mayStopAt = (net: Net, at: number, place: number): boolean => {
		const last = (placesOf.get(net.id)?.length ?? 0) - 1;
		if (at === 0 || at === last) return mayEndAt(net, at === 0 ? 'from' : 'to', place);
		return mayPassAt(net, at, place);
	};
	for (const net of nets) {
		const places = placesOf.get(net.id) ?? [];
		const last = places.length - 1;
		const isSmall = (at: number) => {
			const jog = Math.abs((places[at] ?? 0) - (places[at + 1] ?? 0));
			return jog > 0 && jog < SMALL_JOG;
		};
		for (let at = last - 1; at >= 0; at -= 1) {
			const next = places[at + 1] ?? 0;
			if (isSmall(at) && mayStopAt(net, at, next)) places[at] = next;
		}
		const before = places[last - 1] ?? 0;
		if (isSmall(last - 1) && mayEndAt(net, 'to', before)) places[last] = before;
	}
	unknot(nets, placesOf, arrangement.columns.length, (net, at, by) => {
		const places = placesOf.get(net.id) ?? [];
		const place = (places[at] ?? 0) + by;
		if (!mayStopAt(net, at, place)) return false;
		places[at] = place;
		return true;
	});
}
