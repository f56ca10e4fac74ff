/** What is wanted of a statement that is about to be written or looked up (Composer). */
import type { AttackId, InferenceId, StatementId } from '#argument/ids.ts';
import type { Role } from '#argument/records/statement.ts';
import type { Relation } from './ties.ts';

/** Of a line on the map: where it comes from, and what it bears on. */
export type LineEnd = 'from' | 'to';

/** A statement that is being written, or looked up. */
export interface Composing {
	/** Null: it stands alone. */
	readonly relation: Relation | null;
	readonly targetId: StatementId | null;
	/** The author leaves it unsaid. */
	readonly isUnsaid: boolean;
	/** What it is to be, unless the writer chooses otherwise. */
	readonly role?: Role;
	/** Which step is meant, where there are several. */
	readonly stepId?: InferenceId;
	/** Nothing is written: an end of the line of `targetId` is taken to the statement that is looked up. */
	readonly moves?: InferenceId | AttackId;
	/** Which end; left out: the one that `targetId` bears on. */
	readonly movesEnd?: LineEnd;
}
