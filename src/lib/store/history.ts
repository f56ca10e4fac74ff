/**
 * History: what can be undone and redone in one workspace, without limit for as long as it is open. It holds changes, never
 * states, so that an undo takes back what was done and not what others did since. Selecting something never enters it.
 */
import { compose, isEmpty, type RecordDiff } from '#argument/diff.ts';

export interface Entry {
	/** What the user did, as the undo button names it. */
	readonly label: string;
	readonly diff: RecordDiff;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** The field that was typed in: `statement:s1 wording`. Null for anything but typing. */
	readonly typedIn: string | null;
}

/** Keys struck within this many milliseconds of each other are one step. */
const ONE_BREATH = 1_000;

export class History {
	readonly #done: Entry[] = [];
	readonly #undone: Entry[] = [];

	/** Oldest first. */
	get done(): readonly Entry[] {
		return this.#done;
	}

	/** What redo would do next comes first. */
	get undone(): readonly Entry[] {
		return this.#undone.toReversed();
	}

	/** A new step. What had been undone can no longer be redone. */
	add(entry: Entry): void {
		const last = this.#done.at(-1);
		const goesOn =
			last !== undefined &&
			this.#undone.length === 0 &&
			entry.typedIn !== null &&
			entry.typedIn === last.typedIn &&
			Math.abs(entry.at - last.at) <= ONE_BREATH;
		this.#undone.length = 0;
		if (!goesOn) {
			this.#done.push(entry);
			return;
		}
		const diff = compose(last.diff, entry.diff);
		this.#done.pop();
		if (!isEmpty(diff)) this.#done.push({ ...last, diff, at: entry.at });
	}

	takeUndo(): Entry | null {
		return this.#done.pop() ?? null;
	}

	takeRedo(): Entry | null {
		return this.#undone.pop() ?? null;
	}

	/** After an undo: the step as it can be done again. */
	putUndone(entry: Entry): void {
		this.#undone.push(entry);
	}

	/** After a redo. */
	putDone(entry: Entry): void {
		this.#done.push(entry);
	}
}
