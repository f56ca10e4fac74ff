/**
 * Workspace: one opened article, or several side by side: the records, the one way to change them, undo and redo, and the state
 * of saving. Staying in step with the disk and the other tabs is workspace/records-in-step.ts.
 */
import { isEmpty, type RecordDiff } from '#argument/diff.ts';
import type { ArticleId, IdSource, RecordId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { isRefusal, type Refusal } from '#argument/refusal.ts';
import { History, type Entry } from './history.ts';
import type { RowKeeper } from './library/row-keeper.ts';
import { leaveNote, noteKey } from './library/unsaved-notes.ts';
import { Listeners, Observed, type Observable } from './observed.ts';
import { mapHome } from './rows/home.ts';
import type { Damage, Unpacked } from './rows/pack.ts';
import { Saver, type SavingState } from './saver.ts';
import { prepared, refused, stepBack, type Refused } from './workspace/prepare.ts';
import { RecordsInStep } from './workspace/records-in-step.ts';

export type Source = 'user' | 'undo' | 'redo' | 'other-tab';

/** What a workspace tells its listeners after each change. */
export interface Change {
	readonly diff: RecordDiff;
	readonly source: Source;
	/** What the user did; empty for another tab's change. */
	readonly label: string;
	/** Records of which this tab's change, or an undo, gave way to another tab's, wholly or in part. */
	readonly unapplied: readonly RecordId[];
	/** Records in which this tab's value was kept over another tab's. */
	readonly replaced: readonly RecordId[];
}

export type Outcome = { readonly ok: true; readonly diff: RecordDiff } | Refused;

export interface UndoOutcome {
	readonly label: string;
	/** Records another tab has changed since: they stay, wholly or in part, as they are. */
	readonly unapplied: readonly RecordId[];
}

export interface DoOptions {
	/** The field being typed in (`statement:s1 wording`): keys struck in one breath are one undo step. */
	readonly typedIn?: string;
}

/** `gone`: the article was deleted elsewhere. */
export type Presence = 'here' | 'gone';

export class Workspace {
	readonly articleIds: readonly ArticleId[];
	/** Stored records that had lost their shape: they stay on the disk as they are and are not shown. */
	readonly damage: readonly Damage[];
	/** For the ids of what is added here. */
	readonly ids: IdSource;
	readonly #keeper: RowKeeper;
	readonly #inStep: RecordsInStep;
	readonly #saver: Saver;
	readonly #history = new History();
	readonly #listeners = new Listeners<Change>();
	readonly #presence = new Observed<Presence>('here');
	readonly #noteKey: string;
	readonly #layouts: ReadonlyMap<string, unknown>;
	/** Whether there is a note in the database. */
	#isNoted = false;
	#leavings = 0;
	#isLeft = false;
	#endings: readonly (() => void)[];

	/** Made by Library.openWorkspace. */
	constructor(articleIds: readonly ArticleId[], rows: readonly Unpacked[], keeper: RowKeeper) {
		this.articleIds = articleIds;
		this.damage = rows.flatMap((row) => row.damage);
		this.#layouts = new Map(rows.map((row) => [row.home, row.layout]));
		this.ids = keeper.ids;
		this.#keeper = keeper;
		this.#noteKey = noteKey(keeper.ids.next());
		this.#saver = new Saver({ hasUnsaved: () => this.#inStep.hasUnsaved, write: () => this.#write() }, keeper.clock);
		this.#inStep = new RecordsInStep(articleIds, rows, keeper, this, {
			unsaved: () => this.#saver.touch(),
			arrived: (arrival) => {
				this.#presence.set(articleIds.some((id) => this.records.has(id)) ? 'here' : 'gone');
				this.#listeners.tell({ ...arrival, source: 'other-tab', label: '' });
			}
		});
		this.#endings = [
			keeper.hear((news) => {
				if (news.sender !== this) this.#inStep.follow(news);
			}),
			keeper.database.onClosing(() => this.#leave()),
			keeper.leaving.add(() => this.#leave()),
			keeper.returning.add(() => void this.refresh()),
			this.#saver.state.listen((state) => {
				if (state.kind === 'saved') this.#letGoIfLeft();
			}),
			keeper.database.status.listen((status) => {
				if (status.kind === 'open' && status.emptied) this.#inStep.bringBackAll();
			})
		];
	}

	/** All records here: the articles, their authors, texts and maps, and what spans articles and names them. Frozen. */
	get records(): Records {
		return this.#inStep.records;
	}

	get saving(): Observable<SavingState> {
		return this.#saver.state;
	}

	get presence(): Observable<Presence> {
		return this.#presence;
	}

	/** False where nothing can be kept: the library is read-only, a newer version took it over, or this is closed. */
	get canChange(): boolean {
		return this.#keeper.canWrite && !this.isClosed;
	}

	/** What the disk does not hold yet: for export where it cannot be saved. */
	get unsaved(): RecordDiff {
		return this.#inStep.unsaved;
	}

	/** The layout of an article's map as it was kept when this was opened (Library.keepDrawing); undefined where there is none. */
	layoutOf(articleId: ArticleId): unknown {
		return this.#layouts.get(mapHome(articleId));
	}

	/** Steps that can be undone, oldest first, and redone, next first. */
	get history(): { readonly done: readonly Entry[]; readonly undone: readonly Entry[] } {
		return { done: this.#history.done, undone: this.#history.undone };
	}

	listen(hear: (change: Change) => void): () => void {
		return this.#listeners.add(hear);
	}

	/**
	 * Makes a change, as a command gives it (`workspace.do('Support', addInference(workspace.records, args, workspace.ids))`):
	 * completed by what follows from its deletions, whole or not at all. Where it is refused, the outcome says why and nothing
	 * has changed; else its diff is what was done.
	 */
	do(label: string, diff: RecordDiff | Refusal, options: DoOptions = {}): Outcome {
		if (isRefusal(diff)) return refused('refused', [], [], diff);
		if (!this.canChange) return refused('read-only', []);
		const outcome = prepared(this.records, diff, this.#inStep.confirmed);
		if (!outcome.ok || isEmpty(outcome.diff)) return outcome;
		const at = this.#keeper.clock.now();
		this.#history.add({ label, diff: outcome.diff, at, typedIn: options.typedIn ?? null });
		this.#inStep.apply(outcome.diff, outcome.records);
		const { unapplied, replaced } = outcome;
		this.#listeners.tell({ diff: outcome.diff, source: 'user', label, unapplied, replaced });
		return { ok: true, diff: outcome.diff };
	}

	/** Takes back the last step, as far as others have not changed its records since. Null where there is none. */
	undo(): UndoOutcome | null {
		return this.#step('undo');
	}

	redo(): UndoOutcome | null {
		return this.#step('redo');
	}

	/** Starts writing now; resolves to whether everything is saved. */
	flush(): Promise<boolean> {
		return this.#saver.flush();
	}

	/** Reads again what others may have changed unheard. */
	async refresh(): Promise<void> {
		try {
			await this.#inStep.refresh();
		} catch (error) {
			// The library's status says what is wrong with the database; what is open here stays.
			console.warn(error);
		}
	}

	/** Saves and lets go. Resolves to whether everything was saved: if not, it goes on trying, and lets go once it has. */
	async close(): Promise<boolean> {
		this.#isLeft = true;
		const isSaved = await this.#saver.flush();
		if (isSaved) this.#letGoIfLeft();
		return isSaved;
	}

	/** True once it has let go of the disk: nothing can be changed here any more. */
	get isClosed(): boolean {
		return this.#endings.length === 0;
	}

	/** Whoever closed it may be back before everything was saved. True where it is open again. */
	stay(): boolean {
		if (!this.#isLeft || this.isClosed) return false;
		this.#isLeft = false;
		return true;
	}

	#letGoIfLeft(): void {
		if (!this.#isLeft || this.#inStep.hasUnsaved) return;
		this.#saver.stop();
		for (const end of this.#endings) end();
		this.#endings = [];
	}

	#step(way: 'undo' | 'redo'): UndoOutcome | null {
		if (!this.canChange) return null;
		const entry = way === 'undo' ? this.#history.takeUndo() : this.#history.takeRedo();
		if (!entry) return null;
		const { diff, records, done, unapplied } = stepBack(this.records, entry.diff, way);
		if (!isEmpty(diff)) {
			const kept: Entry = { ...entry, diff: done, typedIn: null };
			if (way === 'undo') this.#history.putUndone(kept);
			else this.#history.putDone(kept);
			this.#inStep.apply(diff, records);
			this.#listeners.tell({ diff, source: way, label: entry.label, unapplied, replaced: [] });
		}
		return { label: entry.label, unapplied };
	}

	async #write(): Promise<void> {
		const settles = this.#isNoted ? this.#noteKey : null;
		const leavings = this.#leavings;
		await this.#inStep.write(settles);
		// A note in the notebook that was left before this write is made good by it.
		if (leavings === this.#leavings || !this.#inStep.hasUnsaved) this.#keeper.notebook.remove(this.#noteKey);
		// A note left while this was being written goes with the next write, or now.
		if (settles) this.#isNoted = false;
		else if (this.#isNoted && !this.#inStep.hasUnsaved) await this.#removeNote();
		this.#keeper.ownWork.tell();
	}

	async #removeNote(): Promise<void> {
		await this.#keeper.database.write(['meta'], async (rows) => rows.delete('meta', this.#noteKey));
		this.#isNoted = false;
	}

	/** The page, or the connection, is going away: leave a note of what is unsaved, and start writing it. */
	#leave(): void {
		if (!this.#inStep.hasUnsaved || !this.#keeper.canWrite) return;
		if (leaveNote(this.#keeper, this.#noteKey, this.#inStep.changes()) === 'database') this.#isNoted = true;
		this.#leavings += 1;
		void this.#saver.flush();
	}
}
