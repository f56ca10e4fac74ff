/** Keeps how an article's map was last arranged, so that it opens again at once; not while it is being changed, and only where it may be. */
import type { KeptDrawing } from '#map/kept-drawing.ts';
import type { Library } from '#store/library.ts';
import type { Desk } from './desk.svelte.ts';

/** Milliseconds without a new arrangement after which the last one is kept. */
const CALM = 1_500;

export class KeptDrawings {
	readonly #desk: KeptDesk;
	#latest: KeptDrawing | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(desk: KeptDesk) {
		this.#desk = desk;
	}

	/** The last arrangement of this visit; else the one that was kept before. */
	readonly last = (): unknown => this.#latest ?? this.#desk.workspace?.layoutOf(this.#desk.articleId);

	readonly keep = (drawing: KeptDrawing): void => {
		this.#latest = drawing;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#write(drawing), CALM);
	};

	stop(): void {
		clearTimeout(this.#timer);
	}

	async #write(drawing: KeptDrawing): Promise<void> {
		const { workspace, articleId, app } = this.#desk;
		if (!workspace?.canChange) return;
		try {
			await app.library.keepDrawing(articleId, { layout: drawing });
		} catch (error) {
			// Nobody asked for it and nothing is lost: the map is arranged anew when it opens.
			console.warn(error);
		}
	}
}

/** What of a desk is needed. */
type KeptDesk = Pick<Desk, 'articleId'> & {
	readonly workspace: Pick<NonNullable<Desk['workspace']>, 'layoutOf' | 'canChange'> | null;
	readonly app: { readonly library: Pick<Library, 'keepDrawing'> };
};
