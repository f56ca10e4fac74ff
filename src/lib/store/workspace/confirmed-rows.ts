/**
 * ConfirmedRows: what the disk is known to hold of an opened article, row by row with its stamp. A workspace's records are these
 * and its unsaved changes on top.
 */
import { apply } from '#argument/diff.ts';
import type { RecordId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { storeOf, type Home } from '../rows/home.ts';
import { frozen, noRow, union, type HeldRow } from '../rows/pack.ts';
import { homesIn } from '../rows/split.ts';
import { sharing } from '../rows/write.ts';
import type { RowNews } from '../tab-channel.ts';

export class ConfirmedRows {
	readonly #held: Map<Home, HeldRow>;
	#records: Records | null = null;
	#homes: ReadonlyMap<RecordId, Home> | null = null;

	constructor(rows: readonly HeldRow[]) {
		this.#held = new Map(rows.map((row) => [row.home, row]));
	}

	get held(): ReadonlyMap<Home, HeldRow> {
		return this.#held;
	}

	/** The records of all rows. */
	get records(): Records {
		return (this.#records ??= union(this.#held.values()));
	}

	/** Where records that span articles were found. */
	get homes(): ReadonlyMap<RecordId, Home> {
		return (this.#homes ??= homesIn(this.#held.values()));
	}

	/** The row as it now stands. */
	adopt(row: HeldRow): void {
		const before = this.#held.get(row.home);
		if (row.stamp === null) this.#held.delete(row.home);
		else this.#held.set(row.home, { ...row, records: before ? sharing(row.records, before.records) : row.records });
		this.#forget();
	}

	drop(home: Home): void {
		this.#held.delete(home);
		this.#forget();
	}

	/** Follows what was written elsewhere; false where the news does not continue what is held, so that the row has to be read. */
	follow(news: RowNews): boolean {
		const held = this.#held.get(news.home) ?? noRow(news.home);
		if (held.stamp === news.to) return true;
		if (news.to !== null && (held.stamp !== news.from || !news.diff)) return false;
		const records = news.to === null || !news.diff ? new Map() : apply(held.records, frozen(news.diff));
		this.adopt({ ...held, stamp: news.to, records });
		return true;
	}

	/** Whether news of a row matter here: it is held, or speaks of these articles, or one of them names it. */
	concerns(news: RowNews, articleIds: readonly string[]): boolean {
		if (this.#held.has(news.home) || news.articleIds.some((id) => articleIds.includes(id))) return true;
		const articles = allOf(this.records, 'article');
		if (storeOf(news.home) === 'authors')
			return articles.some((one) => one.authorIds.some((id) => isAt(news.home, id)));
		return storeOf(news.home) === 'texts' && articles.some((one) => one.textId && isAt(news.home, one.textId));
	}

	#forget(): void {
		this.#records = null;
		this.#homes = null;
	}
}

function isAt(home: Home, id: string): boolean {
	return home.endsWith(`/${id}`);
}
