/**
 * Folding: what of a shown map is folded, and how it is arranged then. Large maps are arranged apart, so that there is what is wanted and
 * what is drawn; what was kept of an earlier visit is taken as it is.
 */
import { arrangingOf } from '../arranging.ts';
import type { Collapsed, Opening } from '../collapse.ts';
import { keptDrawing, keyOf, reopened } from '../kept-drawing.ts';
import { Arranger } from './arranger.ts';
import type { MapEvents, MapInput } from './contract.ts';

/** What happens once the map is arranged. */
export interface Then {
	/** The view is set as a map opens. */
	readonly opens?: boolean;
	/** A box that is moved into view. */
	readonly reveals?: string;
	/** Somebody folded or unfolded something. */
	readonly folds?: boolean;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

export class Folding {
	readonly #events: Pick<MapEvents, 'onbusy' | 'onarranged'>;
	readonly #pane: () => Size;
	readonly #begin: () => void;
	readonly #take: (input: MapInput, opening: Opening, then: Then) => void;
	readonly #arranger: Arranger;
	#input: MapInput | null = null;
	/** Of the input (kept-drawing.ts). */
	#key = '';
	/** What is drawn, and of which input. */
	#drawn: { readonly key: string; readonly opening: Opening } | null = null;
	/** What is to be collapsed once it is arranged; null where the opening decides. */
	#wanted: Collapsed | null = null;
	/** A box that is being uncovered. */
	#uncovers: string | null = null;
	/** Nobody has folded or unfolded anything. */
	#isAsOpened = true;
	#then: Then = {};
	/** Of the pane, when the opening was last asked for. */
	#openingFor: Size = { width: 0, height: 0 };

	/** `begin` hears that something will be drawn; `take` draws an arranged map. */
	constructor(
		events: Pick<MapEvents, 'onbusy' | 'onarranged'>,
		pane: () => Size,
		begin: () => void,
		take: (input: MapInput, opening: Opening, then: Then) => void
	) {
		this.#events = events;
		this.#pane = pane;
		this.#begin = begin;
		this.#take = take;
		this.#arranger = new Arranger((isBusy) => events.onbusy?.(isBusy));
	}

	get input(): MapInput | null {
		return this.#input;
	}

	/** Boxes whose reasons are held back, or will be once it is arranged. */
	get collapsed(): Collapsed {
		return this.#wanted ?? this.#drawn?.opening.collapsed ?? new Set();
	}

	get isBusy(): boolean {
		return this.#arranger.isBusy;
	}

	show(input: MapInput, then: Then): void {
		this.#input = input;
		this.#key = keyOf(input, input.release ?? '');
		// Another placement by hand, another language's direction: nothing has to be arranged anew.
		if (this.#isDrawn && !this.isBusy) this.redraw(then);
		else this.#arrange(this.#wanted, then);
	}

	/** Null: as the map opens. */
	fold(collapsed: Collapsed | null, then: Then): void {
		this.#isAsOpened = collapsed === null;
		this.#arrange(collapsed, { ...then, folds: true }, null);
	}

	/** Unfolds what holds a box back, and moves it into view. */
	uncover(id: string): void {
		this.#isAsOpened = false;
		this.#arrange(this.collapsed, { reveals: id, folds: true }, id);
	}

	/** Opens again where the pane has another size than the opening was asked for. */
	reopen(): void {
		const [was, { width, height }] = [this.#openingFor, this.#pane()];
		if (was.width !== width || was.height !== height) this.#arrange(null, { opens: true, folds: true });
	}

	/** Draws again what is drawn. */
	redraw(then: Then = {}): void {
		if (this.#drawn && this.#input) this.#take(this.#input, this.#drawn.opening, then);
	}

	/** Gives up what is being arranged: the map stays as it was, or is folded to what it opens with where it has changed since. */
	stop(): void {
		this.#arranger.stop();
		this.#then = {};
		this.#uncovers = null;
		if (this.#isDrawn) {
			this.#wanted = this.#drawn?.opening.collapsed ?? null;
			this.redraw();
		} else this.fold(null, { opens: true });
	}

	destroy(): void {
		this.#arranger.destroy();
	}

	get #isDrawn(): boolean {
		return this.#drawn?.key === this.#key;
	}

	#arrange(collapsed: Collapsed | null, then: Then, uncovers = this.#uncovers): void {
		const input = this.#input;
		if (!input) return;
		this.#uncovers = collapsed === null ? null : uncovers;
		this.#begin();
		this.#wanted = collapsed;
		const { opens = false, folds = false } = this.#then;
		this.#then = { ...this.#then, ...then, opens: opens || then.opens === true, folds: folds || then.folds === true };
		const [pane, key] = [this.#pane(), this.#key];
		if (collapsed === null) this.#openingFor = pane;
		const kept = collapsed === null ? reopened(input.kept, key, input, pane) : null;
		if (kept) {
			this.#arranger.stop();
			this.#give(kept);
			return;
		}
		const isAsOpened = this.#isAsOpened;
		this.#arranger.ask(arrangingOf(input, collapsed, pane, this.#uncovers), (opening) => {
			this.#give(opening);
			if (isAsOpened) this.#events.onarranged?.(keptDrawing(key, pane, opening));
		});
	}

	#give(opening: Opening): void {
		const then = this.#then;
		this.#then = {};
		this.#uncovers = null;
		this.#drawn = { key: this.#key, opening };
		this.#wanted = opening.collapsed;
		if (this.#input) this.#take(this.#input, opening, then);
	}
}
