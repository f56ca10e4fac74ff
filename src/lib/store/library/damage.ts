/**
 * Damage: what is stored of an article that cannot be opened, as it is, and how such an article leaves the library. Nothing
 * damaged is ever thrown away unasked.
 */
import type { ArticleId } from '#argument/ids.ts';
import type { StoreName } from '../database/stores.ts';
import type { Observable } from '../observed.ts';
import type { DamagedRow } from './damage-list.ts';
import type { RowKeeper } from './row-keeper.ts';

export interface StoredRow {
	readonly store: StoreName;
	readonly key: string;
	/** Null where the browser cannot read it. */
	readonly row: unknown;
}

export class Damage {
	readonly #keeper: RowKeeper;
	readonly #ready: Promise<void>;

	constructor(keeper: RowKeeper, ready: Promise<void>) {
		this.#keeper = keeper;
		this.#ready = ready;
	}

	/** Rows that were met on this visit and are damaged. */
	get rows(): Observable<readonly DamagedRow[]> {
		return this.#keeper.damage.rows;
	}

	/** A row as it is stored. Null where it is not there, or cannot be read. */
	async stored(store: StoreName, key: string): Promise<unknown> {
		await this.#ready;
		return (await this.#keeper.database.read([store], (rows) => rows.get(store, key))) ?? null;
	}

	/** What is stored of an article, whatever state it is in. Null where nothing is. */
	async storedOf(articleId: ArticleId): Promise<StoredRow[] | null> {
		await this.#ready;
		return this.#keeper.database.read(['articles', 'maps', 'texts'], async (rows) => {
			const [listed, map] = [await rows.get('articles', articleId), await rows.get('maps', articleId)];
			if (!listed && !map) return null;
			const texts = await rows.having('texts', 'articleIds', articleId);
			return [
				{ store: 'articles', key: articleId, row: listed ?? null },
				{ store: 'maps', key: articleId, row: map ?? null },
				...texts.map((row) => ({ store: 'texts' as const, key: row.key, row }))
			];
		});
	}

	/** Takes an article that cannot be opened out of the library. It cannot be taken back. */
	async discard(articleId: ArticleId): Promise<void> {
		await this.#ready;
		const { discardArticle } = await import('./discard-article.ts');
		await discardArticle(this.#keeper, articleId);
	}
}
