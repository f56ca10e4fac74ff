/** Values that are not records: those of other layers (assessments, exercises, submissions, briefs), and small notes of the app's own. */
import type { ArticleId } from '#argument/ids.ts';
import type { ShelfRow } from '../database/stores.ts';
import { pagesOf } from './pages.ts';
import type { RowKeeper } from './row-keeper.ts';

/** Every shelf: what a backup goes through. */
export const SHELVES = ['assessments', 'exercises', 'submissions', 'briefs'] as const;

export type Shelf = (typeof SHELVES)[number];

/** More than a person makes; enough to notice a program that makes too many. */
const MOST = 10_000;
/** Values at a time, where all of them are gone through. */
const PAGE = 100;

export class KeptValues {
	readonly #keeper: RowKeeper;
	readonly #ready: Promise<void>;

	constructor(keeper: RowKeeper, ready: Promise<void>) {
		this.#keeper = keeper;
		this.#ready = ready;
	}

	/** Everything on a shelf. The values are as they were put there, unchecked. */
	async all(shelf: Shelf): Promise<ShelfRow[]> {
		await this.#ready;
		return this.#keeper.database.read([shelf], (rows) => rows.page(shelf, null, MOST));
	}

	/** Everything on a shelf however much it is, some at a time. */
	async *pages(shelf: Shelf): AsyncGenerator<ShelfRow[]> {
		await this.#ready;
		yield* pagesOf(this.#keeper.database, shelf, PAGE);
	}

	/** What stands on a shelf under keys that begin so, in the order of the keys. */
	async under(shelf: Shelf, prefix: string): Promise<ShelfRow[]> {
		await this.#ready;
		return this.#keeper.database.read([shelf], async (reading) => {
			const found: ShelfRow[] = [];
			let after = prefix;
			for (;;) {
				const rows = await reading.page(shelf, after, PAGE);
				const own = rows.filter(({ key }) => key.startsWith(prefix));
				found.push(...own);
				const last = own.at(-1);
				if (!last || own.length < PAGE) return found;
				after = last.key;
			}
		});
	}

	async get(shelf: Shelf, key: string): Promise<ShelfRow | null> {
		await this.#ready;
		return (await this.#keeper.database.read([shelf], (rows) => rows.get(shelf, key))) ?? null;
	}

	/** Keeps a plain value under its key, in place of the one that was there. */
	async put(shelf: Shelf, key: string, value: unknown, articleIds: readonly ArticleId[] = []): Promise<void> {
		await this.#ready;
		const row: ShelfRow = { key, articleIds, updatedAt: this.#keeper.clock.now(), value };
		await this.#keeper.database.write([shelf], async (rows) => rows.put(shelf, row));
	}

	async remove(shelf: Shelf, key: string): Promise<void> {
		await this.#ready;
		await this.#keeper.database.write([shelf], async (rows) => rows.delete(shelf, key));
	}

	/** A note of the app's own: that the corpus was offered, when the last backup was made. Undefined where there is none. */
	async recall(name: string): Promise<unknown> {
		await this.#ready;
		return (await this.#keeper.database.read(['meta'], (rows) => rows.get('meta', `note/${name}`)))?.value;
	}

	async remember(name: string, value: unknown): Promise<void> {
		await this.#ready;
		await this.#keeper.database.write(['meta'], async (rows) => rows.put('meta', { key: `note/${name}`, value }));
	}
}
