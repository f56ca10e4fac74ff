/** Boxes that move travel to their new places, and new ones fade in where they belong; lines follow when all have arrived. */
import type { Picture } from '../picture.ts';
import type { SceneItem } from '../scene/shapes.ts';

/** `--redraw` of the design tokens, in ms. */
const DURATION = 320;

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
		const moving = [...after.geometry.boxes].some(([id, rect]) => {
			const was = before.geometry.boxes.get(id);
			return was && (was.x !== rect.x || was.y !== rect.y);
		});
		if (!moving || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
		const began = performance.now();
		const step = (now: number) => {
			const share = Math.min(1, (now - began) / DURATION);
			if (share >= 1) this.stop();
			else {
				this.#items = underWay(before, after, eased(share));
				this.#frame = requestAnimationFrame(step);
			}
			this.#paint();
		};
		this.#items = underWay(before, after, 0);
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

function underWay(before: Picture, after: Picture, share: number): SceneItem[] {
	return after.scene.items
		.filter((item) => item.kind === 'box')
		.map((item) => {
			const [from, to] = [before.geometry.boxes.get(item.id), after.geometry.boxes.get(item.id)];
			if (!from || !to) return item;
			const by = { x: (from.x - to.x) * (1 - share), y: (from.y - to.y) * (1 - share) };
			const bounds = { ...item.bounds, x: item.bounds.x + by.x, y: item.bounds.y + by.y };
			return { ...item, at: { x: item.at.x + by.x, y: item.at.y + by.y }, bounds };
		});
}
