import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allOf, type Records } from '#argument/records.ts';
import { openBackup, readKept, readPart, type OpenedBackup } from '#interchange/backup/read.ts';
import { BackupWriter } from '#interchange/backup/write.ts';
import type { Bytes } from '#interchange/zip/read.ts';
import { ZipWriter } from '#interchange/zip/write.ts';
import { graphIn, withText } from '../../support/graph-notation.ts';

const LIBRARY: readonly Records[] = ['a', 'b', 'c'].map((name) =>
	withText(graphIn(name)`${name}c!; ${name}p1 ${name}p2 -> ${name}c; ${name}x -/> ${name}c`, `article:${name}`)
);
const KEPT = [{ key: 'assessment:a', articleIds: ['article:a'], value: { doubted: ['statement:ap1'] } }];

const WHOLE = (() => {
	const writer = new BackupWriter();
	const parts = LIBRARY.flatMap((records) => writer.add(records));
	parts.push(...writer.addKept('assessments', KEPT), ...writer.end('2024-05-06T07:08:09Z'));
	return Uint8Array.from(parts.flatMap((part) => [...part]));
})();

const asFile = (bytes: Uint8Array): Bytes => ({
	size: bytes.length,
	slice: (from, to) => Promise.resolve(bytes.slice(from, to))
});

async function partsOf(backup: OpenedBackup) {
	return Promise.all(backup.parts.map((entry) => readPart(backup, entry)));
}

const known = (records: Records) =>
	LIBRARY.some((one) => [...records].every(([id, record]) => JSON.stringify(one.get(id)) === JSON.stringify(record)));

describe('a backup', () => {
	it('gives back every article as it was, and what is kept beside them', async () => {
		const backup = await openBackup(asFile(WHOLE));
		if (!backup) throw new Error('no backup');
		const parts = await partsOf(backup);
		expect(parts.map((part) => ('records' in part ? part.records : part.faults))).toEqual(LIBRARY);
		expect(backup).toMatchObject({ missing: [], isNewer: false, list: { madeAt: '2024-05-06T07:08:09Z', between: 0 } });
		const [kept] = backup.kept;
		expect(kept && (await readKept(backup, kept))).toEqual(KEPT);
	});

	it('holds a shelf in several parts, and says when one of them is missing', async () => {
		const writer = new BackupWriter();
		const [first = [], second = []] = [KEPT, KEPT].map((values) => writer.addKept('briefs', values));
		const end = writer.end('2024-05-06T07:08:09Z');
		const joined = (parts: Uint8Array[]) => asFile(Uint8Array.from(parts.flatMap((part) => [...part])));
		const whole = await openBackup(joined([...first, ...second, ...end]));
		expect(whole?.kept.map(({ shelf, entry }) => [shelf, entry.name])).toEqual([
			['briefs', 'kept/briefs.json'],
			['briefs', 'kept/briefs-2.json']
		]);
		expect(whole?.missingKept).toEqual([]);
		expect(whole?.list?.kept).toEqual({ briefs: 2 });
		const list = new ZipWriter();
		const short = [
			...list.add('kept/briefs.json', strToU8(JSON.stringify(KEPT))),
			...list.add('backup.json', strToU8(JSON.stringify({ ...whole?.list, kept: { briefs: 2 } }))),
			...list.end()
		];
		expect((await openBackup(joined(short)))?.missingKept).toEqual(['briefs']);
	});

	it('with any byte changed gives each article as it was, or refuses it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(WHOLE.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
				const bytes = WHOLE.slice();
				bytes[at] = (bytes[at] ?? 0) ^ change;
				const backup = await openBackup(asFile(bytes));
				if (!backup) return;
				const parts = await partsOf(backup);
				const sound = parts.flatMap((part) => ('records' in part ? [part.records] : []));
				expect(sound.every(known)).toBe(true);
				// One byte is in one part, or in the list of what is there.
				expect(sound.length).toBeGreaterThanOrEqual(LIBRARY.length - 1);
			}),
			{ numRuns: 300 }
		);
	});

	it('cut off anywhere gives the articles before the cut, and says which are missing where it can', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(WHOLE.length - 1), async (length) => {
				const backup = await openBackup(asFile(WHOLE.slice(0, length)));
				const parts = backup ? await partsOf(backup) : [];
				const sound = parts.flatMap((part) => ('records' in part ? [part.records] : []));
				expect(sound).toEqual(LIBRARY.slice(0, sound.length));
				expect(sound.every((records) => allOf(records, 'article').length === 1)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});
