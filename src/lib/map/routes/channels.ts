/**
 * Through which gap between two boxes does a line pass a column? The way with the least going up and down and the fewest bends is found column
 * by column (dynamic programming); lines that share a gap lie a pitch apart. A gap too small for its lines asks the layout for room.
 */
import { BOX, type BoxElement, type Direction } from '../elements.ts';
import { lengthOf, type Arrangement } from '../layout/arrangement.ts';
import { separate } from '../layout/separate.ts';

/** Least distance between two lines that run side by side, and from a line to a box it passes. */
export const PITCH = 7;
export const CLEARANCE = 7;

const BEND = 24;
const CROWD = 10;
/** Cost of passing between premises that are taken together: the line would cross their bracket. */
const BRACKET = 300;

/** A line that has columns to pass. */
export interface Passing {
	readonly id: string;
	/** Where it comes from and goes to, along the columns. */
	readonly start: number;
	readonly end: number;
	readonly columns: readonly number[];
	/** True where it runs away from the main conclusion. */
	readonly outward: boolean;
}

export interface Stretch {
	readonly low: number;
	readonly high: number;
}

interface Gap {
	readonly low: number;
	readonly high: number;
	/** The box after the gap; null after the last. */
	readonly before: string | null;
	/** True where the boxes on both sides belong to one group. */
	readonly inGroup: boolean;
	readonly users: Passing[];
}

export interface Channels {
	/** For each passing line, its place along each column, in the order of its columns. */
	readonly places: ReadonlyMap<string, readonly number[]>;
	/** For each of these places, the stretch in which it may still move without meeting a box or another line. */
	readonly leeway: ReadonlyMap<string, readonly Stretch[]>;
	/** Room that is lacking before a box, for the lines that pass there. */
	readonly lacking: ReadonlyMap<string, number>;
}

export function channelsFor(
	passings: readonly Passing[],
	arrangement: Arrangement,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	groupOf: (id: string) => unknown
): Channels {
	const gaps = new Map<number, Gap[]>();
	const gapsOf = (column: number): Gap[] => {
		const known = gaps.get(column);
		if (known) return known;
		const found = gapsIn(arrangement, column, boxes, direction, groupOf);
		gaps.set(column, found);
		return found;
	};
	const ways = new Map<string, { gap: Gap; place: number }[]>();
	const shortFirst = passings
		.map((passing, index) => ({ passing, index }))
		.sort((a, b) => a.passing.columns.length - b.passing.columns.length || a.index - b.index);
	for (const { passing } of shortFirst) {
		const way = wayOf(passing, passing.columns.map(gapsOf));
		for (const { gap } of way) gap.users.push(passing);
		ways.set(passing.id, way);
	}
	return settle(passings, ways, gaps);
}

function gapsIn(
	arrangement: Arrangement,
	column: number,
	boxes: ReadonlyMap<string, BoxElement>,
	direction: Direction,
	groupOf: (id: string) => unknown
): Gap[] {
	const ids = arrangement.columns[column]?.ids ?? [];
	const reach = (id: string) => {
		const box = boxes.get(id);
		return box ? lengthOf(box, direction) / 2 + (box.role === 'conclusion' ? BOX.outset : 0) : 0;
	};
	const middle = (id: string) => arrangement.middleOf.get(id) ?? 0;
	const gaps: Gap[] = [];
	for (let index = 0; index <= ids.length; index += 1) {
		const above = ids[index - 1];
		const below = ids[index];
		const low = above === undefined ? -Infinity : middle(above) + reach(above);
		const high = below === undefined ? Infinity : middle(below) - reach(below);
		const inGroup = above !== undefined && below !== undefined && groupOf(above) === groupOf(below);
		gaps.push({ low, high, before: below ?? null, inGroup, users: [] });
	}
	return gaps;
}

interface Reached {
	readonly gap: Gap;
	readonly place: number;
	readonly cost: number;
	readonly from: Reached | null;
}

/** Room for rounding, where a way is compared with the dearest that is worth a look. */
const ROUNDING = 1e-6;

/** The cheapest gap in each column. */
function wayOf(passing: Passing, columns: readonly (readonly Gap[])[]): { gap: Gap; place: number }[] {
	const { start, end } = passing;
	// No way through a place costs less than the distances to it and from it, so that what lies far off need not be tried.
	const dearest = Math.min(straightWay(passing, columns, start), straightWay(passing, columns, end)) + ROUNDING;
	const aside = (dearest - Math.abs(end - start)) / 2;
	const [lowest, highest] = [Math.min(start, end) - aside, Math.max(start, end) + aside];
	let reached: Reached[] = [];
	columns.forEach((gaps, at) => {
		const next: Reached[] = [];
		const reach = (gap: Gap, place: number, toll: number) => {
			let best: Reached | null = null;
			let cost = at === 0 ? step(start, place) : Infinity;
			for (const one of reached) {
				const through = one.cost + step(one.place, place);
				if (through < cost) [best, cost] = [one, through];
			}
			cost += toll;
			if (cost + Math.abs(end - place) <= dearest) next.push({ gap, place, cost, from: best });
		};
		for (let index = gapAt(gaps, lowest); index < gaps.length; index += 1) {
			const gap = gaps[index];
			if (!gap || gap.low > highest) break;
			const [first, second] = [within(gap, start), within(gap, end)];
			reach(gap, first, tollOf(gap));
			if (second !== first) reach(gap, second, tollOf(gap));
		}
		reached = next;
	});
	const total = (one: Reached) => one.cost + step(one.place, end);
	let last: Reached | null = reached.reduce<Reached | null>(
		(best, one) => (best === null || total(one) < total(best) ? one : best),
		null
	);
	const way: { gap: Gap; place: number }[] = [];
	for (; last; last = last.from) way.unshift({ gap: last.gap, place: last.place });
	return way;
}

/** What it costs to keep as near to one place as the gaps allow. */
function straightWay(passing: Passing, columns: readonly (readonly Gap[])[], wanted: number): number {
	let cost = 0;
	let from = passing.start;
	for (const gaps of columns) {
		const gap = gaps[gapAt(gaps, wanted)];
		if (!gap) continue;
		const place = within(gap, wanted);
		cost += step(from, place) + tollOf(gap);
		from = place;
	}
	return cost + step(from, passing.end);
}

function tollOf(gap: Gap): number {
	const crowd = CROWD * gap.users.length * (gap.low === -Infinity || gap.high === Infinity ? 0.2 : 1);
	return crowd + (gap.inGroup ? BRACKET : 0);
}

/** The index of the first gap that reaches up to the place; gaps are in order. */
function gapAt(gaps: readonly Gap[], place: number): number {
	let [low, high] = [0, gaps.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((gaps[middle]?.high ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

function step(from: number, to: number): number {
	const distance = Math.abs(to - from);
	return distance + (distance > 1 ? BEND : 0);
}

function within(gap: Gap, place: number): number {
	const [low, high] = [gap.low + CLEARANCE, gap.high - CLEARANCE];
	return low > high ? (gap.low + gap.high) / 2 : Math.max(low, Math.min(high, place));
}

/** Lines that share a gap, a pitch apart, in the order in which they come and go. */
function settle(
	passings: readonly Passing[],
	ways: ReadonlyMap<string, { gap: Gap; place: number }[]>,
	gaps: ReadonlyMap<number, readonly Gap[]>
): Channels {
	const places = new Map(passings.map(({ id }) => [id, (ways.get(id) ?? []).map(({ place }) => place)]));
	const leeway = new Map(passings.map(({ id }) => [id, [] as Stretch[]]));
	const order = new Map(passings.map(({ id }, index) => [id, index]));
	const courses = new Map(passings.map((passing) => [passing.id, courseOf(passing, ways.get(passing.id) ?? [])]));
	const lacking = new Map<string, number>();
	for (const [column, list] of gaps) {
		for (const gap of list) {
			if (gap.users.length === 0) continue;
			const users = gap.users
				.map((passing) => ({ passing, at: passing.columns.indexOf(column) }))
				.map((user) => ({ ...user, desired: ways.get(user.passing.id)?.[user.at]?.place ?? 0 }));
			users.sort(
				(a, b) =>
					comparePaths(courses.get(a.passing.id), courses.get(b.passing.id), column) ||
					(order.get(a.passing.id) ?? 0) - (order.get(b.passing.id) ?? 0)
			);
			const room = gap.high - gap.low;
			const needed = 2 * CLEARANCE + (users.length - 1) * PITCH;
			if (gap.before !== null && needed > room) lacking.set(gap.before, Math.ceil(needed - room));
			const squeeze = Math.min(1, room / needed);
			const settled = separate(
				users.map(({ desired }) => desired),
				users.map(() => 1),
				users.map(() => PITCH * squeeze),
				gap.low + CLEARANCE * squeeze,
				gap.high - CLEARANCE * squeeze
			);
			users.forEach(({ passing, at }, index) => {
				const own = settled[index] ?? 0;
				const [before, after] = [settled[index - 1], settled[index + 1]];
				const low = before === undefined ? gap.low + CLEARANCE : (before + own + PITCH) / 2;
				const high = after === undefined ? gap.high - CLEARANCE : (own + after - PITCH) / 2;
				const list = places.get(passing.id);
				if (list) list[at] = own;
				const stretches = leeway.get(passing.id);
				if (stretches) stretches[at] = { low: Math.min(own, low), high: Math.max(own, high) };
			});
		}
	}
	return { places, leeway, lacking };
}

/** A line's way from its far end to its near end, whichever way it runs. */
interface Course {
	readonly columns: readonly number[];
	readonly gaps: readonly Gap[];
	/** Far end, one place a column, near end. */
	readonly places: readonly number[];
}

function courseOf(passing: Passing, way: readonly { gap: Gap; place: number }[]): Course {
	const course = {
		columns: passing.columns,
		gaps: way.map(({ gap }) => gap),
		places: [passing.start, ...way.map(({ place }) => place), passing.end]
	};
	if (!passing.outward) return course;
	return {
		columns: [...course.columns].reverse(),
		gaps: [...course.gaps].reverse(),
		places: [...course.places].reverse()
	};
}

/**
 * Which of two lines in one gap lies first: as they lay where they came together, else as they will where they part. So two lines that share
 * several gaps keep their order.
 */
function comparePaths(a: Course | undefined, b: Course | undefined, column: number): number {
	if (!a || !b) return 0;
	const compareAlong = (by: 1 | -1): number => {
		let [i, j] = [a.columns.indexOf(column), b.columns.indexOf(column)];
		while (a.gaps[i] !== undefined && a.gaps[i] === b.gaps[j]) [i, j] = [i + by, j + by];
		// Places are one longer than columns: the far end stands before the first.
		return (a.places[i + 1] ?? 0) - (b.places[j + 1] ?? 0);
	};
	return compareAlong(-1) || compareAlong(1);
}
