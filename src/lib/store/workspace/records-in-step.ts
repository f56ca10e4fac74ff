/**
 * RecordsInStep: a workspace's records, kept in step with the disk. The disk's order of writing is the order that counts: what is
 * unsaved here lies on top of what is known to be written, and moves onto whatever others write meanwhile. So all tabs hold the
 * same once everything is saved.
 */
import { between, compose, EMPTY, isEmpty, type RecordDiff } from '#argument/diff.ts';
import type { ArticleId, RecordId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { News, RowKeeper } from '../library/row-keeper.ts';
import { storeOf, type Home } from '../rows/home.ts';
import { noRow, type HeldRow } from '../rows/pack.ts';
import { mergeInto } from '../rows/settle.ts';
import { split } from '../rows/split.ts';
import { sharing, type RowChange, type RowOutcome } from '../rows/write.ts';
import type { RowNews } from '../tab-channel.ts';
import { ConfirmedRows } from './confirmed-rows.ts';

/** What others' writing changed here, and whose values gave way. */
export interface Arrival {
	readonly diff: RecordDiff;
	readonly unapplied: readonly RecordId[];
	readonly replaced: readonly RecordId[];
}

export interface InStepEvents {
	arrived(arrival: Arrival): void;
	/** Something is to be written. */
	unsaved(): void;
}

export class RecordsInStep {
	readonly confirmed: ConfirmedRows;
	readonly #articleIds: readonly ArticleId[];
	readonly #keeper: RowKeeper;
	readonly #events: InStepEvents;
	readonly #sender: object;
	/** Maps that are gone from the disk while something here is unsaved: the next write brings them back whole. */
	readonly #toBringBack = new Set<Home>();
	#records: Records;
	/** From what the disk is known to hold to what is here. */
	#unsaved: RecordDiff = EMPTY;
	/** Writing and following others take turns. */
	#turn: Promise<void> | null = null;

	constructor(
		articleIds: readonly ArticleId[],
		rows: readonly HeldRow[],
		keeper: RowKeeper,
		sender: object,
		events: InStepEvents
	) {
		this.#articleIds = articleIds;
		this.#keeper = keeper;
		this.#sender = sender;
		this.#events = events;
		this.confirmed = new ConfirmedRows(rows);
		this.#records = this.confirmed.records;
	}

	get records(): Records {
		return this.#records;
	}

	get unsaved(): RecordDiff {
		return this.#unsaved;
	}

	get hasUnsaved(): boolean {
		return !isEmpty(this.#unsaved) || this.#toBringBack.size > 0;
	}

	/** Takes a change that fits the records. */
	apply(diff: RecordDiff, after: Records): void {
		this.#records = after;
		this.#unsaved = compose(this.#unsaved, diff);
		this.#events.unsaved();
	}

	/** What is unsaved, row by row. */
	changes(): RowChange[] {
		const { held, records, homes } = this.confirmed;
		const { changes } = split(this.#unsaved, held, records, this.#records, homes);
		const touched = new Set(changes.map((change) => change.held.home));
		const untouched = [...this.#toBringBack].filter((home) => !touched.has(home));
		const whole = untouched.flatMap((home) => held.get(home) ?? []);
		return [...changes, ...whole.map((row) => ({ held: row, diff: EMPTY, articleIds: [] }))];
	}

	/** One transaction with everything unsaved; then what others had written meanwhile is taken over. */
	write(settles: string | null): Promise<void> {
		return this.#inTurn(async () => {
			const sent = this.#records;
			const changes = this.changes();
			const outcomes = await this.#keeper.change(changes, { sender: this.#sender, settles });
			for (const { held } of changes) this.#toBringBack.delete(held.home);
			this.#adoptOutcomes(sent, changes, outcomes);
			if (outcomes.some((one) => one.broughtBack)) await this.#restoreTextsAndAuthors();
		});
	}

	follow({ rows }: News): void {
		const concerned = rows.filter((row) => this.confirmed.concerns(row, this.#articleIds));
		if (concerned.length === 0) return;
		// Where reading fails, the library's status says why; the rows are merged when this tab next writes them.
		this.#inTurn(() => this.#followRows(concerned)).catch((error: unknown) => console.warn(error));
	}

	/** Reads again what others may have changed unheard. A text never changes, and may be long. */
	refresh(): Promise<void> {
		const homes = [...this.confirmed.held.keys()].filter((home) => storeOf(home) !== 'texts');
		return this.#inTurn(() => this.#readAgain(homes));
	}

	/** The database was lost and made anew: what is open here is still here. */
	bringBackAll(): void {
		for (const home of this.confirmed.held.keys()) if (storeOf(home) === 'maps') this.#toBringBack.add(home);
		this.#events.unsaved();
	}

	async #followRows(news: readonly RowNews[]): Promise<void> {
		const kept = this.#keptWhenGone(news.filter((row) => row.to === null).map((row) => row.home));
		const unclear = news.filter((row) => !kept.has(row.home) && !this.confirmed.follow(row)).map((row) => row.home);
		this.#rebase(this.#unsaved);
		if (unclear.length > 0) await this.#readAgain(unclear);
	}

	async #readAgain(homes: readonly Home[]): Promise<void> {
		const found = await this.#keeper.reload(homes);
		const kept = this.#keptWhenGone(homes.filter((_home, index) => found[index] === null));
		for (const [index, home] of homes.entries()) if (!kept.has(home)) this.confirmed.adopt(found[index] ?? noRow(home));
		this.#rebase(this.#unsaved);
	}

	#adoptOutcomes(sent: Records, changes: readonly RowChange[], outcomes: readonly RowOutcome[]): void {
		const later = between(sent, this.#records);
		for (const [index, { held }] of outcomes.entries()) {
			const wanted = changes[index];
			const isLetGo =
				wanted && wanted.diff.added.length === 0 && wanted.held.records.size === wanted.diff.removed.length;
			// Somebody else may still use an author or a text: then it stays on the disk and leaves this workspace.
			if (isLetGo && isShared(held.home)) this.confirmed.adopt(noRow(held.home));
			else this.confirmed.adopt(held);
		}
		this.#rebase(later, sent, {
			unapplied: outcomes.flatMap((one) => one.unapplied),
			replaced: outcomes.flatMap((one) => one.replaced)
		});
	}

	/** Puts the unsaved changes on what the disk is now known to hold, and tells what that changed here. */
	#rebase(
		unsaved: RecordDiff,
		base: Records = this.#records,
		said: Omit<Arrival, 'diff'> = { unapplied: [], replaced: [] }
	): void {
		const present = this.confirmed.records;
		const merged = mergeInto({ change: unsaved, present, base, winner: 'change' });
		const records = sharing(merged.records, this.#records);
		const diff = between(this.#records, records);
		const unapplied = [...said.unapplied, ...merged.unapplied];
		const replaced = [...said.replaced, ...merged.replaced];
		this.#records = records;
		this.#unsaved = between(present, records);
		if (!isEmpty(diff) || unapplied.length + replaced.length > 0) this.#events.arrived({ diff, unapplied, replaced });
		if (this.hasUnsaved) this.#events.unsaved();
	}

	/** Of rows that are gone, those to keep: an article deleted elsewhere comes back whole when something here is unsaved. */
	#keptWhenGone(gone: readonly Home[]): ReadonlySet<Home> {
		const maps = gone.filter((home) => storeOf(home) === 'maps' && this.confirmed.held.has(home));
		if (maps.length === 0 || !this.hasUnsaved) return new Set();
		for (const home of maps) this.#toBringBack.add(home);
		return new Set(gone.filter((home) => storeOf(home) === 'maps' || isShared(home)));
	}

	/** Texts and authors go with their article; they come back with it. */
	async #restoreTextsAndAuthors(): Promise<void> {
		const rows = [...this.confirmed.held.values()].filter(({ home }) => isShared(home));
		const found = await this.#keeper.reload(rows.map(({ home }) => home));
		const missing = rows.filter((_row, index) => found[index] === null);
		const changes = missing.map(({ home, records }) => ({
			held: noRow(home),
			diff: { ...EMPTY, added: [...records.values()] },
			articleIds: storeOf(home) === 'texts' ? this.#articleIds : []
		}));
		const outcomes = await this.#keeper.change(changes, { sender: this.#sender });
		for (const { held } of outcomes) this.confirmed.adopt(held);
		this.#rebase(this.#unsaved);
	}

	/** Begins at once where nothing else is under way: what starts in a page's last moment must not wait. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#turn ? this.#turn.then(work) : work();
		const ended = turn
			.catch(() => undefined)
			.then(() => {
				if (this.#turn === ended) this.#turn = null;
			});
		this.#turn = ended;
		return turn;
	}
}

/** What several articles may use. */
function isShared(home: Home): boolean {
	return storeOf(home) === 'texts' || storeOf(home) === 'authors';
}
