/**
 * How wide is each gutter, and where across it do lines go along and rings stand? Near the main conclusion there is room for heads, then come
 * the lanes, then the rings, close before the premises' column.
 */
import { lanesFor } from './lanes.ts';
import type { Nets } from './nets.ts';
import { segmentsOf, type Segment } from './segments.ts';
import type { Stops } from './stops.ts';

const FIRST_LANE = 18;
const LANE_PITCH = 7;
/** Gutters with very many lanes draw them closer together. */
const WIDEST_LANES = 168;
const AFTER_LANES = 25;
const NARROWEST = 46;
/** From the column back to the bracket of its premises. */
export const BRACKET = 17;
const BEFORE_RING = 19.5;
/** From a bracket to its ring, where an undercut needs the ring's sides. */
const RING_ARM = 17;
/** From one bracket to another that runs beside it. */
const BESIDE = 16;
const APART = 12;

export interface Gutter {
	readonly breadth: number;
	/** From the near edge to the lane of each net that turns here. */
	readonly laneOf: ReadonlyMap<string, number>;
	/** From the far edge back to each step's bracket and ring. */
	readonly ringOf: ReadonlyMap<string, { readonly bracket: number; readonly ring: number }>;
}

export function guttersOf(nets: Nets, stops: Stops, count: number): Gutter[] {
	const segments = Array.from({ length: count }, (): Segment[] => []);
	for (const net of nets.nets)
		for (const segment of segmentsOf(net, stops.placesOf.get(net.id) ?? [])) segments[segment.gutter]?.push(segment);
	return segments.map((here, gutter) => {
		const turning = here.filter(({ to }) => to !== 'ring');
		const lanes = lanesFor(
			turning.map(({ enter, leave, from, to }) => ({
				near: [...(from === 'near' ? [enter] : []), ...(to === 'near' ? [leave] : [])],
				far: [...(from === 'far' ? [enter] : []), ...(to === 'far' ? [leave] : [])]
			}))
		);
		const most = Math.max(0, ...lanes);
		const pitch = Math.min(LANE_PITCH, WIDEST_LANES / Math.max(1, most));
		const laneOf = new Map(turning.map(({ net }, index) => [net.id, FIRST_LANE + pitch * (lanes[index] ?? 0)]));
		const ringOf = ringsIn(gutter, nets, stops, here);
		const deepest = Math.max(0, ...[...ringOf.values()].map(({ ring }) => ring));
		const tail = ringOf.size > 0 ? deepest + BEFORE_RING : AFTER_LANES;
		return { breadth: Math.max(NARROWEST, Math.ceil(FIRST_LANE + pitch * most + tail)), laneOf, ringOf };
	});
}

/** Brackets that overlap along the gutter stand beside each other. */
function ringsIn(gutter: number, { rings }: Nets, stops: Stops, segments: readonly Segment[]) {
	const placed: { low: number; high: number; back: number }[] = [];
	const ringOf = new Map<string, { bracket: number; ring: number }>();
	const own = [...rings.values()]
		.filter((ring) => ring.gutter === gutter)
		.map((ring) => {
			const arriving = segments.filter(({ net, to }) => to === 'ring' && net.toId === ring.step.id);
			const places = [stops.ringPlaceOf.get(ring.step.id) ?? 0, ...arriving.map(({ enter }) => enter)];
			return { ring, low: Math.min(...places), high: Math.max(...places) };
		})
		.sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
	for (const { ring, low, high } of own) {
		const beside = placed.filter((one) => one.low < high + APART && low < one.high + APART);
		const bracket = beside.length > 0 ? Math.max(...beside.map(({ back }) => back)) + BESIDE : BRACKET;
		const arm = ring.isUndercut && ring.step.premiseIds.length > 1 ? RING_ARM : 0;
		ringOf.set(ring.step.id, { bracket, ring: bracket + arm });
		placed.push({ low, high, back: bracket + arm });
	}
	return ringOf;
}
