/** Snapshots: an article as it once was, under a name the user gave or taken before something was written over. */
import { climb } from '#argument/migrations/ladder.ts';
import type { ArticleId } from '#argument/ids.ts';
import { SCHEMA_VERSION, type Records } from '#argument/records.ts';
import type { SnapshotRow } from '../database/stores.ts';
import { pack, unpack } from '../rows/pack.ts';
import type { RowKeeper } from './row-keeper.ts';

export type Snapshot = Omit<SnapshotRow, 'content' | 'schemaVersion'>;

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

	async remove(key: string): Promise<void> {
		await this.#keeper.database.write(['snapshots'], async (rows) => rows.delete('snapshots', key));
	}
}
