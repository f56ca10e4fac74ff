/**
 * RowKeeper: what the library and the workspaces share. Rows are read and changed through it, and whoever holds a row hears
 * when somebody else, in this tab or another, has changed it.
 */
import type { ArticleId, IdSource } from '#argument/ids.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { browserNotebook, type Notebook } from './notebook.ts';
import { remembering } from '../database/remembering.ts';
import type { Origin, RecordRow } from '../database/stores.ts';
import type { Writing } from '../database/vault.ts';
import { Listeners } from '../observed.ts';
import { storeOf, type Home } from '../rows/home.ts';
import { unpack, type Unpacked } from '../rows/pack.ts';
import { articlesOf, CHANGED_STORES, rowAt, writeRows, type RowChange, type RowOutcome } from '../rows/write.ts';
import { TabChannel, type RowNews, type WireMaker } from '../tab-channel.ts';
import { DamageList } from './damage-list.ts';
import { acrossRows, articleRows, LOADED_STORES } from './load.ts';

export interface News {
	readonly rows: readonly RowNews[];
	readonly from: 'here' | 'other-tab';
	/** Who wrote it, in this tab; null for another tab. */
	readonly sender: object | null;
}

export interface ChangeOptions {
	readonly origin?: Origin;
	/** Does not hear its own news. */
	readonly sender?: object;
	/** A note of unsaved changes that this write makes good (library/unsaved-notes.ts). */
	readonly settles?: string | null;
}

/** Changes of more records than this are announced without them: a message is copied once for each tab. */
const MOST_TOLD = 2_000;

export class RowKeeper {
	readonly database: Database;
	readonly ids: IdSource;
	readonly clock: Clock;
	/** The page is hidden or goes away: the last moment in which something can be written. */
	readonly leaving = new Listeners<void>();
	/** The page is looked at again; news may have been missed. */
	readonly returning = new Listeners<void>();
	/** Something the user did reached the disk. */
	readonly ownWork = new Listeners<void>();
	/** For the last words of a page. */
	readonly notebook: Notebook;
	readonly damage = new DamageList();
	readonly #channel: TabChannel;
	readonly #listeners = new Listeners<News>();

	constructor(
		database: Database,
		ids: IdSource,
		clock: Clock,
		wire: { readonly name: string; readonly make?: WireMaker | null; readonly schemaVersion?: number }
	) {
		this.database = database;
		this.ids = ids;
		this.clock = clock;
		this.notebook = browserNotebook(wire.name);
		const events = {
			news: (rows: readonly RowNews[]) => {
				// What is kept in memory is this tab's alone.
				if (database.status.current.kind !== 'memory') this.#listeners.tell({ rows, from: 'other-tab', sender: null });
			},
			newer: (schemaVersion: number) => {
				const { kind } = database.status.current;
				if (kind !== 'memory') database.becomeReadOnly('newer-records', `schema version ${schemaVersion}`);
			}
		};
		database.unreadable.add((row) => this.damage.add({ ...row, records: null }));
		this.#channel = new TabChannel(wire.name, ids.next(), events, wire.make, wire.schemaVersion);
	}

	get canWrite(): boolean {
		return !['read-only', 'superseded'].includes(this.database.status.current.kind);
	}

	hear(listen: (news: News) => void): () => void {
		return this.#listeners.add(listen);
	}

	/** The articles' own rows and, if asked, what spans articles and names them. */
	async load(articleIds: readonly ArticleId[], across: boolean): Promise<Unpacked[]> {
		const found = await this.database.read(LOADED_STORES, async (rows) => {
			const own = await articleRows(rows, articleIds);
			return across ? [...own, ...(await acrossRows(rows, articleIds))] : own;
		});
		return this.damage.noted(found);
	}

	/** Rows as they stand now; null for one that is gone. */
	async reload(homes: readonly Home[]): Promise<(Unpacked | null)[]> {
		const rows = await this.database.read([...new Set(homes.map(storeOf))], async (reading) => {
			const found = await Promise.all(homes.map((home) => rowAt(reading, home)));
			return homes.map((home, index) => unpackOrNull(home, found[index]));
		});
		return this.damage.noted(rows);
	}

	change(changes: readonly RowChange[], options: ChangeOptions = {}): Promise<RowOutcome[]> {
		return this.changeWithin((rows) => this.write(rows, changes, options), options);
	}

	/** For changes that depend on what is read in the same transaction: `work` gives what it has written (`write`). */
	async changeWithin(
		work: (rows: Writing) => Promise<RowOutcome[]>,
		options: ChangeOptions = {}
	): Promise<RowOutcome[]> {
		const outcomes = await this.database.write(
			[...CHANGED_STORES, 'snapshots', 'assessments', 'meta'],
			async (rows) => {
				const written = await work(remembering(rows));
				if (options.settles) rows.delete('meta', options.settles);
				return written;
			}
		);
		this.announce(outcomes.map(newsOf), options.sender ?? null);
		return outcomes;
	}

	write(rows: Writing, changes: readonly RowChange[], options: ChangeOptions = {}): Promise<RowOutcome[]> {
		return writeRows(rows, changes, { ids: this.ids, now: this.clock.now(), origin: options.origin ?? 'hand' });
	}

	announce(rows: readonly RowNews[], sender: object | null): void {
		if (rows.length === 0) return;
		this.#listeners.tell({ rows, from: 'here', sender });
		if (this.database.status.current.kind !== 'memory') this.#channel.post(rows);
	}

	close(): void {
		this.#channel.close();
		this.database.close();
	}
}

function unpackOrNull(home: Home, row: RecordRow | undefined): Unpacked | null {
	return row ? unpack(home, row) : null;
}

function newsOf({ held, found, diff }: RowOutcome): RowNews {
	const size = diff.added.length + diff.updated.length + diff.removed.length;
	return {
		home: held.home,
		articleIds: articlesOf(held.stamp === null ? found : held),
		from: found.stamp,
		to: held.stamp,
		diff: size > MOST_TOLD ? null : diff
	};
}
