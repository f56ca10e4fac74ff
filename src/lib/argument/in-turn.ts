/** Several commands as one change, one undo step: each works on what the ones before it left, and the first refusal refuses all. */
import { apply, compose, EMPTY, type RecordDiff } from './diff.ts';
import type { Records } from './records.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Records as the steps before left them, and what those steps have changed: where a step finds what another has just made. */
export type Turn = (records: Records, soFar: RecordDiff) => RecordDiff | Refusal;

export function inTurn(records: Records, ...turns: readonly Turn[]): RecordDiff | Refusal {
	let present = records;
	let change: RecordDiff = EMPTY;
	for (const turn of turns) {
		const next = turn(present, change);
		if (isRefusal(next)) return next;
		present = apply(present, next);
		change = compose(change, next);
	}
	return change;
}
