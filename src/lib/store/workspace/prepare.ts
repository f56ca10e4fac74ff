/** Before a change takes effect: completed by what follows from it, checked, and refused whole where anything is wrong with it. */
import { checkShape } from '#argument/check.ts';
import { apply, between, compose, conflictsOf, invert, type RecordDiff } from '#argument/diff.ts';
import { typeOf, type RecordId } from '#argument/ids.ts';
import { cascade } from '#argument/integrity.ts';
import { problem, type Problem } from '#argument/problems.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import { referencesOf, refersWithinItsMap } from '#argument/references.ts';
import type { Refusal } from '#argument/refusal.ts';
import { frozen } from '../rows/pack.ts';
import { mergeInto } from '../rows/settle.ts';
import { split } from '../rows/split.ts';
import type { ConfirmedRows } from './confirmed-rows.ts';

/**
 * `refused`: the command says why (argument/refusal.ts). `read-only`: nothing can be kept here. `gone`: it changes records that are no longer there. `unsound`: a record would lose its
 * shape or refer to nothing. `homeless`: it relates statements of which one belongs to no article that is open here.
 */
export interface Refused {
	readonly ok: false;
	readonly reason: 'refused' | 'read-only' | 'gone' | 'unsound' | 'homeless';
	readonly ids: readonly RecordId[];
	readonly problems: readonly Problem[];
	/** The command's own words, where it was the command that refused. */
	readonly refusal: Refusal | null;
}

export interface Prepared {
	readonly ok: true;
	readonly diff: RecordDiff;
	/** The records after the change. */
	readonly records: Records;
	readonly unapplied: readonly RecordId[];
	readonly replaced: readonly RecordId[];
}

export function refused(
	reason: Refused['reason'],
	ids: readonly RecordId[],
	problems: readonly Problem[] = [],
	refusal: Refusal | null = null
): Refused {
	return { ok: false, reason, ids, problems, refusal };
}

export function prepared(records: Records, wanted: RecordDiff, confirmed: ConfirmedRows): Prepared | Refused {
	const change = compose(wanted);
	const gone = change.updated.map(([, to]) => to.id).filter((id) => !records.has(id));
	if (gone.length > 0) return refused('gone', gone);
	const fitting = fitted(records, change);
	const diff = frozen(cascade(records, fitting.diff));
	const after = apply(records, diff);
	const changed = [...diff.added, ...diff.updated.map(([, to]) => to)];
	const faults = changed.map((record) => ({ id: record.id, problems: problemsOf(record, after) }));
	const wrong = faults.filter(({ problems }) => problems.length > 0);
	if (wrong.length > 0) {
		return refused(
			'unsound',
			wrong.map(({ id }) => id),
			wrong.flatMap(({ problems }) => problems)
		);
	}
	const { homeless } = split(diff, confirmed.held, records, after, confirmed.homes);
	if (homeless.length > 0)
		return refused(
			'homeless',
			homeless.map(({ id }) => id)
		);
	return { ok: true, diff, records: after, unapplied: fitting.unapplied, replaced: fitting.replaced };
}

/** A change made on these very records, or one made a moment earlier, before another tab's arrived. */
function fitted(present: Records, change: RecordDiff): Omit<Prepared, 'ok' | 'records'> {
	if (conflictsOf(present, change).length === 0) return { diff: change, unapplied: [], replaced: [] };
	const { records, unapplied, replaced } = mergeInto({ change, present, base: present, winner: 'change' });
	return { diff: between(present, records), unapplied, replaced };
}

function problemsOf(record: ArgumentRecord, after: Records): Problem[] {
	const shape = checkShape(typeOf(record.id), record, record.id);
	if (shape.length > 0 || !refersWithinItsMap(record)) return shape;
	return referencesOf(record)
		.filter(({ id }) => !after.has(id))
		.map(({ field, id }) => problem('AR3', record.id, { field, id }));
}

export interface Step {
	/** What the undo or redo changes. */
	readonly diff: RecordDiff;
	readonly records: Records;
	/** The step as it can be taken back again: what of it was undone, or redone. */
	readonly done: RecordDiff;
	readonly unapplied: readonly RecordId[];
}

/** Undoes or redoes a step as far as its records still are what it left: what others changed since stays theirs. */
export function stepBack(present: Records, step: RecordDiff, way: 'undo' | 'redo'): Step {
	const change = way === 'undo' ? invert(step) : step;
	const { records, unapplied } = mergeInto({ change, present, base: new Map(), winner: 'present' });
	const diff = frozen(between(present, records));
	return { diff, records: apply(present, diff), done: way === 'undo' ? invert(diff) : diff, unapplied };
}
