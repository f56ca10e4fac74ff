/** Snapshots: an article as it once was, under a name the user gave or taken before something was written over. */
import { climb } from '#argument/migrations/ladder.ts';
import type { ArticleId } from '#argument/ids.ts';
import { SCHEMA_VERSION, type Records } from '#argument/records.ts';
import type { SnapshotRow } from '../database/stores.ts';
import { pack, unpack } from '../rows/pack.ts';
import { pagesOf } from './pages.ts';
import type { RowKeeper } from './row-keeper.ts';

export type Snapshot = Omit<SnapshotRow, 'content' | 'schemaVersion'>;

/** Snapshots at a time: each may hold a large map. */
const PAGE = 10;

/** Of a key, an id or a name. */
const MOST_LETTERS = 1_000;

const REASONS: readonly unknown[] = ['named', 'before-import', 'before-migration'] satisfies SnapshotRow['why'][];

/** A snapshot as a backup holds it; null where the value is none that this version can read. */
export function asSnapshotRow(value: unknown): SnapshotRow | null {
	const { key, articleId, name, why, takenAt, schemaVersion, content } = (value ?? {}) as Partial<SnapshotRow>;
	const isNamed = [key, articleId, name].every((one) => typeof one === 'string' && one.length <= MOST_LETTERS);
	if (!isNamed || !key || typeof takenAt !== 'number' || !REASONS.includes(why)) return null;
	if (typeof schemaVersion !== 'number' || typeof content !== 'object' || content === null) return null;
	const isReadable = climb({ format: 'counterpoint', schemaVersion, ...content }).outcome === 'ok';
	return isReadable ? ({ key, articleId, name, why, takenAt, schemaVersion, content } as SnapshotRow) : null;
}

export class Snapshots {
	readonly #keeper: RowKeeper;
	readonly #ready: Promise<void>;

	constructor(keeper: RowKeeper, ready: Promise<void>) {
		this.#keeper = keeper;
		this.#ready = ready;
	}

	/** `records` are the article's, as they are to be kept. */
	async take(articleId: ArticleId, name: string, records: Records): Promise<Snapshot> {
		await this.#ready;
		const { ids, clock, database } = this.#keeper;
		const snapshot: Snapshot = { key: ids.next(), articleId, name, why: 'named', takenAt: clock.now() };
		const row = { ...snapshot, schemaVersion: SCHEMA_VERSION, content: pack(records.values()) };
		await database.write(['snapshots'], async (rows) => rows.put('snapshots', row));
		return snapshot;
	}

	/** Newest first. */
	async of(articleId: ArticleId): Promise<Snapshot[]> {
		await this.#ready;
		const rows = await this.#keeper.database.read(['snapshots'], (reading) =>
			reading.having('snapshots', 'articleId', articleId)
		);
		return rows
			.map(({ key, articleId: id, name, why, takenAt }) => ({ key, articleId: id, name, why, takenAt }))
			.sort((a, b) => b.takenAt - a.takenAt);
	}

	/** Null where there is no such snapshot, or it is of a version that cannot be read. */
	async records(key: string): Promise<Records | null> {
		await this.#ready;
		const row = await this.#keeper.database.read(['snapshots'], (rows) => rows.get('snapshots', key));
		if (!row) return null;
		const climbed = climb({ format: 'counterpoint', schemaVersion: row.schemaVersion, ...row.content });
		if (climbed.outcome !== 'ok') return null;
		return unpack(`maps/${row.articleId}`, { key, stamp: key, articleIds: [], content: climbed.document }).records;
	}

	/** Every snapshot as it is kept, some at a time. */
	async *pages(): AsyncGenerator<SnapshotRow[]> {
		await this.#ready;
		yield* pagesOf(this.#keeper.database, 'snapshots', PAGE);
	}

	async has(key: string): Promise<boolean> {
		await this.#ready;
		return (await this.#keeper.database.read(['snapshots'], (rows) => rows.get('snapshots', key))) !== undefined;
	}

	/** Puts a snapshot back as it was kept, from a backup. False, and nothing done, where there is one with its key. */
	async putBack(row: SnapshotRow): Promise<boolean> {
		await this.#ready;
		return this.#keeper.database.write(['snapshots'], (rows) => rows.add('snapshots', row));
	}

	async remove(key: string): Promise<void> {
		await this.#keeper.database.write(['snapshots'], async (rows) => rows.delete('snapshots', key));
	}
}
