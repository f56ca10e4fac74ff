/** Checks a command the way every command must behave: the result, undo, redo, a round trip as JSON, and integrity. */
import { expect } from 'vitest';
import { check } from '#argument/check.ts';
import type { Command } from '#argument/command.ts';
import { apply, invert, sameRecord, type RecordDiff } from '#argument/diff.ts';
import { countingIds, type RecordId } from '#argument/ids.ts';
import { dangling } from '#argument/integrity.ts';
import { isError } from '#argument/problems.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import { isRefusal, type Refusal, type RefusalCode } from '#argument/refusal.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { notationOf } from './graph-notation.ts';

/**
 * Runs the command and expects the map that the notation draws; new records are called n1, n2, … in the order they are made.
 * Returns the records afterwards, for what the notation does not show.
 */
export function expectCommand<Args>(
	before: Records,
	command: Command<Args>,
	args: Args,
	after: string
): Map<RecordId, ArgumentRecord> {
	const diff = command(before, args, countingIds('n'));
	if (isRefusal(diff)) return expect.fail(`refused: ${JSON.stringify(diff)}`);
	const result = apply(before, diff);
	expect(notationOf(result)).toBe(after);
	expectLawful(before, diff);
	return result;
}

/** Runs the command and expects it to refuse. Returns the refusal, for its values. */
export function expectRefusal<Args>(
	before: Records,
	command: Command<Args>,
	args: Args,
	refused: RefusalCode
): Refusal {
	const answer = command(before, args, countingIds('n'));
	if (!isRefusal(answer)) return expect.fail(`not refused: ${notationOf(apply(before, answer))}`);
	expect(answer.refused).toBe(refused);
	return answer;
}

/** What holds of the change of any command: undo, redo, JSON, and no error that was not there before. */
export function expectLawful(before: Records, diff: RecordDiff): void {
	const after = apply(before, diff);
	const undone = apply(after, invert(diff));
	expect(undone).toEqual(before);
	expect(apply(undone, diff)).toEqual(after);
	expect(read(toText(write(after, { withTexts: true }).document)).records).toEqual(after);
	const errors = (records: Records) => check(records).filter(isError);
	expect(errors(after).filter((problem) => !errors(before).some((one) => sameRecord(one, problem)))).toEqual([]);
	expect(dangling(after).length).toBeLessThanOrEqual(dangling(before).length);
}
