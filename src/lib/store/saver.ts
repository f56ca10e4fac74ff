/**
 * Saver: when what is unsaved gets written, and what the user sees of it. Changes of a short while are written together; a
 * write that fails is tried again, ever less often, and until it succeeds the state says "not saved". It never gives up,
 * never reloads the page, and holds nothing itself: what is unsaved stays with the workspace.
 */
import type { Clock } from './clock.ts';
import { StoreFailure, type FailureKind } from './database/vault.ts';
import { Observed, type Observable } from './observed.ts';

export type SavingState =
	| { readonly kind: 'saved' }
	| { readonly kind: 'saving' }
	| {
			readonly kind: 'not-saved';
			readonly failure: FailureKind;
			/** What happened and what to do, in English; the screens have their own words for each `failure`. */
			readonly message: string;
	  };

/** Milliseconds from the first change to the write that takes it along: with the write itself within half a second (docs/quality.md). */
export const SAVE_DELAY = 100;

/** Milliseconds to the next attempt: doubled each time. */
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

export interface Saving {
	hasUnsaved(): boolean;
	/** Writes what is unsaved; rejects where it cannot. */
	write(): Promise<void>;
}

export class Saver {
	readonly #saving: Saving;
	readonly #clock: Clock;
	readonly #state = new Observed<SavingState>({ kind: 'saved' });
	#callOff: (() => void) | null = null;
	#writing: Promise<void> | null = null;
	#failures = 0;

	constructor(saving: Saving, clock: Clock) {
		this.#saving = saving;
		this.#clock = clock;
	}

	get state(): Observable<SavingState> {
		return this.#state;
	}

	/** There is something to save. */
	touch(): void {
		if (this.#state.current.kind === 'saved') this.#state.set({ kind: 'saving' });
		this.#callOff ??= this.#clock.after(SAVE_DELAY, () => void this.flush());
	}

	/** Starts writing now. Resolves to whether everything is saved; a failure shows in the state and is retried. */
	async flush(): Promise<boolean> {
		this.#stopWaiting();
		if (this.#writing) {
			await this.#writing;
			// What came in while that was being written.
			if (this.#state.current.kind === 'not-saved' || !this.#saving.hasUnsaved()) return !this.#saving.hasUnsaved();
		}
		this.#writing ??= this.#write().finally(() => {
			this.#writing = null;
		});
		await this.#writing;
		return !this.#saving.hasUnsaved();
	}

	/** No more attempts. What is unsaved stays unsaved. */
	stop(): void {
		this.#stopWaiting();
	}

	async #write(): Promise<void> {
		try {
			if (this.#saving.hasUnsaved()) await this.#saving.write();
			this.#failures = 0;
			if (this.#saving.hasUnsaved()) this.touch();
			else this.#state.set({ kind: 'saved' });
		} catch (error) {
			this.#fail(error);
		}
	}

	#fail(error: unknown): void {
		const failure = error instanceof StoreFailure ? error : new StoreFailure('failed', String(error));
		if (failure !== error) console.error(error);
		this.#state.set({ kind: 'not-saved', failure: failure.kind, message: failure.message });
		const wait = Math.min(FIRST_RETRY * 2 ** this.#failures, LAST_RETRY);
		this.#failures += 1;
		this.#stopWaiting();
		this.#callOff = this.#clock.after(wait, () => void this.flush());
	}

	#stopWaiting(): void {
		this.#callOff?.();
		this.#callOff = null;
	}
}
