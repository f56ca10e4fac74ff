import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { apply, compose, conflictsOf, invert, type RecordDiff } from '#argument/diff.ts';
import { countingIds } from '#argument/ids.ts';
import { dangling } from '#argument/integrity.ts';
import { isError } from '#argument/problems.ts';
import type { Records } from '#argument/records.ts';
import { explainRefusal, isRefusal } from '#argument/refusal.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { RUNS, aDocument } from '../../support/arbitraries.ts';
import { aCall, callOn, COMMAND_NAMES, type CallSeed } from '../../support/random-commands.ts';

const calls = fc.array(aCall, { maxLength: 25 });

/** The change of each call that was not refused, and the records after the last. */
function run(start: Records, seeds: readonly CallSeed[]): { done: RecordDiff[]; end: Records } {
	const ids = countingIds('n');
	const done: RecordDiff[] = [];
	let end = start;
	for (const seed of seeds) {
		const answer = callOn(end, seed, ids);
		if (isRefusal(answer)) continue;
		done.push(answer);
		end = apply(end, answer);
	}
	return { done, end };
}

describe('any commands in any order', () => {
	it('AR29 keep integrity: no error, nothing that refers to what is gone, no circle, no accepted relation of suggestions', () => {
		fc.assert(
			fc.property(aDocument, calls, (start, seeds) => {
				const { end } = run(start, seeds);
				expect(dangling(end)).toEqual([]);
				const broken = check(end).filter((one) => isError(one) || ['AR13', 'AR22'].includes(one.rule));
				expect(broken).toEqual([]);
			}),
			RUNS
		);
	});

	it('are undone to the start and redone to the end', () => {
		fc.assert(
			fc.property(aDocument, calls, (start, seeds) => {
				const { done, end } = run(start, seeds);
				let records = end;
				for (const diff of [...done].reverse()) records = apply(records, invert(diff));
				expect(records).toEqual(start);
				for (const diff of done) records = apply(records, diff);
				expect(records).toEqual(end);
				expect(apply(start, compose(...done))).toEqual(end);
			}),
			RUNS
		);
	});

	it('fit the records they were made for, change nothing in place, and survive a file', () => {
		fc.assert(
			fc.property(aDocument, calls, (start, seeds) => {
				const before = toText(write(start, { withTexts: true }).document);
				const { end } = run(start, seeds);
				expect(toText(write(start, { withTexts: true }).document)).toBe(before);
				expect(read(toText(write(end, { withTexts: true }).document)).records).toEqual(end);
			}),
			RUNS
		);
	});

	it('answer with a change that fits or a reason in plain words', () => {
		fc.assert(
			fc.property(aDocument, aCall, (start, seed) => {
				const answer = callOn(start, seed, countingIds('n'));
				if (isRefusal(answer)) expect(explainRefusal(answer)).toMatch(/^\S[^]*\.$/);
				else expect(conflictsOf(start, answer)).toEqual([]);
			}),
			RUNS
		);
	});

	it('include every command there is', () => {
		const files = readdirSync('src/lib/argument/commands').map((name) => name.replace(/\.ts$/, ''));
		expect([...COMMAND_NAMES].sort()).toEqual(files.sort());
	});
});
