/** What may come of a damaged file: sound records, or words that say what is wrong. Everything else fails the test. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { check, checkShape } from '#argument/check.ts';
import { typeOf } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import type { Records } from '#argument/records.ts';
import type { Chance } from './chance.ts';

/** What came of a file: what it was refused for, or that it was read. */
export type Fate = { readonly read: true } | { readonly refused: string };

export interface HostileReader {
	readonly name: string;
	/** Of a hundred cases over all readers. */
	readonly share: number;
	/** Makes a damaged file. What it gives is whatever `read` takes. */
	readonly damaged: (chance: Chance) => unknown;
	/** The same kind of file, of one line that has five million letters; none where the kind has no lines. */
	readonly endless?: () => unknown;
	/** Reads it and asserts what must hold. */
	readonly read: (file: never) => Promise<Fate> | Fate;
}

/** One line of five million letters. */
export const ENDLESS = 'The road is bad and the harbor empty, '.repeat(5_000_000 / 38);

export const PROSE = 'The harbour is empty. So the council should open it again, because the road is bad.';

/** Some values of a generator, the same in every run. */
export function sampled<T>(of: fc.Arbitrary<T>): T[] {
	return fc.sample(of, { numRuns: 12, seed: 20_181_122 });
}

export function refusedFor(lines: readonly string[]): Fate {
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines) {
		expect(line).not.toMatch(/\bundefined\b|\[object |breaks rule/);
		expect(line.length).toBeGreaterThan(10);
		// A line that nobody can read to its end is no message.
		expect(line.length).toBeLessThan(2_000);
	}
	return { refused: (lines[0] ?? '').replace(/["“][^"”]*["”]|\d+/g, '…').slice(0, 60) };
}

export function expectSound(records: Records): void {
	for (const [id, record] of records) expect(checkShape(typeOf(id), record, id)).toEqual([]);
	expect(check(records).filter(isError)).toEqual([]);
}
