/**
 * Editing: the one way in which an article's screen changes anything: a command's change is made in the workspace, or the reader is
 * told why not; and what can be undone and redone. One for each desk.
 */
import type { RecordDiff } from '#argument/diff.ts';
import { isIdOf, type StatementId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Refusal } from '#argument/refusal.ts';
import type { Entry } from '#store/history.ts';
import type { DoOptions, Workspace } from '#store/workspace.ts';
import type { Refused } from '#store/workspace/prepare.ts';
import { m } from '#ui/language.svelte.ts';
import { editingWords, refusalWords } from './words.ts';

/** What the screen says about what was just tried. `refused`: nothing was changed, and why. */
export interface Said {
	readonly tone: 'refused' | 'done';
	readonly text: string;
}

/** What is edited; read anew whenever it is needed. */
export interface Edited {
	readonly records: Records;
	readonly sigla: ReadonlyMap<StatementId, string>;
	/** Null where the article may only be read. */
	readonly workspace: Workspace | null;
}

export class Editing {
	readonly #edited: Edited;
	#said = $state.raw<Said | null>(null);
	/** Counts the workspace's changes, so that what is derived from its history is derived anew. */
	#changes = $state(0);

	constructor(edited: Edited) {
		this.#edited = edited;
	}

	get #workspace(): Workspace | null {
		return this.#edited.workspace;
	}

	/** Listens to the workspace until the returned function is called. */
	follow(workspace: Workspace): () => void {
		return workspace.listen(() => (this.#changes += 1));
	}

	get canEdit(): boolean {
		return this.#workspace !== null && this.#changes >= 0 && this.#workspace.canChange;
	}

	/** Steps that can be undone, oldest first. */
	readonly done = $derived.by<readonly Entry[]>(() =>
		this.#changes >= 0 && this.#workspace ? [...this.#workspace.history.done] : []
	);
	/** Steps that can be redone, next first. */
	readonly undone = $derived.by<readonly Entry[]>(() =>
		this.#changes >= 0 && this.#workspace ? [...this.#workspace.history.undone] : []
	);

	get said(): Said | null {
		return this.#said;
	}

	say(text: string, tone: Said['tone'] = 'done'): void {
		this.#said = { text, tone };
	}

	hush(): void {
		this.#said = null;
	}

	/** Makes a command's change as one step that can be undone. Null where it was refused, and the screen says why. */
	do(label: string, change: RecordDiff | Refusal, options: DoOptions = {}): RecordDiff | null {
		const outcome = this.#workspace?.do(label, change, options);
		if (outcome?.ok) {
			this.#said = null;
			return outcome.diff;
		}
		this.say(outcome ? this.reasonOf(outcome) : refusalWords().readOnly, 'refused');
		return null;
	}

	undo(): void {
		const outcome = this.#workspace?.undo();
		if (outcome) this.say(editingWords().undone(outcome.label));
	}

	redo(): void {
		const outcome = this.#workspace?.redo();
		if (outcome) this.say(editingWords().redone(outcome.label));
	}

	/** Why nothing was changed, in one sentence. */
	reasonOf({ reason, refusal }: Refused): string {
		const words = refusalWords();
		if (refusal) return this.explain(refusal);
		if (reason === 'read-only') return words.readOnly;
		return reason === 'gone' ? words.gone : words.unsound;
	}

	explain({ refused, values }: Refusal): string {
		const named = Object.entries(values).map(([key, value]) => [key, this.#nameOf(String(value))] as const);
		return refusalWords()[refused](Object.fromEntries(named));
	}

	/** What the screen calls a record: its siglum, or the step from P1 to C1. Anything else stays as it is. */
	#nameOf(value: string): string {
		const { sigla, records } = this.#edited;
		const siglum = (id: StatementId) => sigla.get(id) ?? '';
		if (isIdOf('statement', value)) return siglum(value) || editingWords().aStatement;
		if (!isIdOf('inference', value)) return value;
		const step = get(records, value);
		return step ? m().statement.theStep(step.premiseIds.map(siglum).join(' + '), siglum(step.conclusionId)) : value;
	}
}
