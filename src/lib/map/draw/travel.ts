/** Boxes that move travel to their new places; what is new, and lines that run otherwise than before, fade in where they belong. */
import type { Picture } from '../picture.ts';
import type { Line } from '../routes/route.ts';
import type { SceneItem } from '../scene/shapes.ts';

/** `--redraw` of the design tokens, in ms. */
const DURATION = 320;

/** Larger drawings are there at once: to move so much would hold the page up, and nobody could follow it. */
const MOST_MOVED = 400;

export class Travel {
	readonly #paint: () => void;
	#frame: number | null = null;
	#items: readonly SceneItem[] | null = null;

	constructor(paint: () => void) {
		this.#paint = paint;
	}

	/** What to paint while boxes are under way; null when all have arrived. */
	get items(): readonly SceneItem[] | null {
		return this.#items;
	}

	start(before: Picture, after: Picture): void {
		this.stop();
		if (
			after.scene.items.length > MOST_MOVED ||
			!isChanged(before, after) ||
			matchMedia('(prefers-reduced-motion: reduce)').matches
		)
			return;
		const kept = keptLines(before, after);
		const began = performance.now();
		const step = (now: number) => {
			const share = Math.min(1, (now - began) / DURATION);
			if (share >= 1) this.stop();
			else {
				this.#items = underWay(before, after, kept, eased(share));
				this.#frame = requestAnimationFrame(step);
			}
			this.#paint();
		};
		this.#items = underWay(before, after, kept, 0);
		this.#frame = requestAnimationFrame(step);
	}

	stop(): void {
		if (this.#frame !== null) cancelAnimationFrame(this.#frame);
		this.#frame = null;
		this.#items = null;
	}
}

/** The design's one curve, near enough: fast away, slow to arrive. */
function eased(share: number): number {
	return 1 - (1 - share) ** 3;
}

function isChanged(before: Picture, after: Picture): boolean {
	return [...after.geometry.boxes].some(([id, rect]) => {
		const was = before.geometry.boxes.get(id);
		return !was || was.x !== rect.x || was.y !== rect.y;
	});
}

/** Ids of scene items whose lines all run as they did. */
function keptLines(before: Picture, after: Picture): ReadonlySet<string> {
	const were = new Map(before.geometry.lines.map((line) => [line.id, line]));
	const changed = after.geometry.lines.filter((line) => !runsAlike(line, were.get(line.id)));
	const lost = new Set(changed.map(({ id }) => id.split(' ')[0] ?? id));
	return new Set(after.scene.items.filter(({ kind, id }) => kind === 'lines' && !lost.has(id)).map(({ id }) => id));
}

function runsAlike(line: Line, was: Line | undefined): boolean {
	return (
		was !== undefined &&
		was.points.length === line.points.length &&
		was.points.every(({ x, y }, index) => x === line.points[index]?.x && y === line.points[index]?.y)
	);
}

function underWay(before: Picture, after: Picture, kept: ReadonlySet<string>, share: number): SceneItem[] {
	return after.scene.items.map((item) => {
		if (item.kind === 'lines') return kept.has(item.id) ? item : { ...item, opacity: share };
		const [from, to] = [before.geometry.boxes.get(item.id), after.geometry.boxes.get(item.id)];
		if (!to) return item;
		if (!from) return { ...item, opacity: share };
		const by = { x: (from.x - to.x) * (1 - share), y: (from.y - to.y) * (1 - share) };
		if (by.x === 0 && by.y === 0) return item;
		const bounds = { ...item.bounds, x: item.bounds.x + by.x, y: item.bounds.y + by.y };
		return { ...item, at: { x: item.at.x + by.x, y: item.at.y + by.y }, bounds };
	});
}
