/**
 * Damaged and hostile files of every kind, made from sound ones: each is read, and then is sound, or refused in words that say what is
 * wrong; nothing else is thrown, nothing takes a second, and no prototype is changed. `FUZZ_RUNS=100000 npm run fuzz` for a night,
 * `FUZZ_SEED` for other cases; a failing case says the seed that makes it again.
 */
import { describe, expect, it } from 'vitest';
import { Chance } from '../../support/hostile/chance.ts';
import type { Fate, HostileReader } from '../../support/hostile/fate.ts';
import { hostileReaders } from '../../support/hostile/readers.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 2_100);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Milliseconds of processor time for one file. */
const MOST_TIME = 1_000;
/** For one far above ordinary size, which the app reads apart from the page. */
const MOST_TIME_FOR_LONG = 5_000;
/** Characters or bytes from which on every kind of file is read apart (ui/takeaway/read-foreign.ts; article texts always are). */
const LONG = 50_000;

const NATIVE = [Object, Array, String, Number, Function, Map, Set, Promise, RegExp].map(
	(one) => one.prototype as object
);
const fieldsOf = () => NATIVE.map((one) => Reflect.ownKeys(one).length);

interface Tally {
	cases: number;
	read: number;
	slowest: number;
	readonly reasons: Map<string, number>;
}

const processorTime = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000;
};

async function timed(reader: HostileReader, file: unknown): Promise<{ fate: Fate; took: number }> {
	const start = processorTime();
	const fate = await reader.read(file as never);
	return { fate, took: processorTime() - start };
}

/** A file may be two, or a name with its bytes. */
function sizeOf(file: unknown): number {
	if (typeof file === 'string' || file instanceof Uint8Array) return file.length;
	const parts: unknown[] = typeof file === 'object' && file !== null ? Object.values(file) : [];
	return parts.reduce((sum: number, part) => sum + sizeOf(part), 0);
}

async function tryOne(reader: HostileReader, seed: number, tally: Tally): Promise<void> {
	const file = reader.damaged(new Chance(seed));
	const most = sizeOf(file) > LONG ? MOST_TIME_FOR_LONG : MOST_TIME;
	let outcome = await timed(reader, file);
	// A busy machine may charge one run with another's time, not three.
	for (let again = 0; again < 2 && outcome.took > most; again += 1) outcome = await timed(reader, file);
	expect(outcome.took, 'milliseconds of processor time').toBeLessThan(most);
	tally.cases += 1;
	tally.slowest = Math.max(tally.slowest, outcome.took);
	if ('read' in outcome.fate) tally.read += 1;
	else tally.reasons.set(outcome.fate.refused, (tally.reasons.get(outcome.fate.refused) ?? 0) + 1);
}

const readers = await hostileReaders();
const shares = readers.reduce((sum, { share }) => sum + share, 0);

describe('damaged and hostile files', () => {
	it.each(readers.map((reader) => [reader.name, reader] as const))(
		'of the kind %s are read soundly or refused in words',
		async (name, reader) => {
			// What a reader brings along (older browsers lack some fields that one of them adds) is there before the first case.
			await tryOne(reader, SEED, { cases: 0, read: 0, slowest: 0, reasons: new Map() }).catch(() => undefined);
			const fields = fieldsOf();
			const tally: Tally = { cases: 0, read: 0, slowest: 0, reasons: new Map() };
			const cases = Math.ceil((RUNS * reader.share) / shares);
			const failures: string[] = [];
			for (let index = 0; index < cases && failures.length < 5; index += 1) {
				const seed = SEED * 10_000_000 + index;
				try {
					await tryOne(reader, seed, tally);
					expect(fieldsOf()).toEqual(fields);
					expect('polluted' in {}).toBe(false);
				} catch (fault) {
					failures.push(
						`case ${seed}: ${fault instanceof Error ? (fault.stack ?? fault.message).slice(0, 1_200) : String(fault)}`
					);
				}
			}
			if (process.env.FUZZ_RUNS) {
				const { read, slowest, reasons } = tally;
				console.log(
					`${name}: ${tally.cases} cases, ${read} read, ${reasons.size} reasons, slowest ${Math.round(slowest)} ms`
				);
			}
			expect(failures).toEqual([]);
			// Damage that every file survives, or that none does, would test nothing.
			expect(tally.read).toBeGreaterThan(0);
			expect(tally.read).toBeLessThan(tally.cases);
		},
		30_000 + RUNS * 20
	);

	it.each(readers.flatMap((reader) => (reader.endless ? [[reader.name, reader] as const] : [])))(
		'of the kind %s that are one line of five megabytes are read or refused in seconds',
		async (_, reader) => {
			const file = reader.endless?.();
			let { took } = await timed(reader, file);
			if (took > MOST_TIME_FOR_LONG) took = (await timed(reader, file)).took;
			expect(took, 'milliseconds of processor time').toBeLessThan(MOST_TIME_FOR_LONG);
		}
	);
});
