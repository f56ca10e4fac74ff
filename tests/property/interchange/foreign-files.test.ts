import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { countingIds } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import { detect, formatOf, WRITABLE } from '#interchange/formats.ts';
import { asWording } from '#interchange/one-line.ts';
import { RUNS } from '../../support/arbitraries.ts';
import {
	aBratFile,
	aKialoFile,
	aMicrotext,
	anAifdbFile,
	anOvaFile,
	aSadfaceFile,
	type ForeignFile
} from '../../support/foreign-files.ts';
import { expectSameUpToLoss } from '../../support/foreign-round-trip.ts';

const TOOLS: readonly (readonly [string, string, fc.Arbitrary<ForeignFile>])[] = [
	['AIFdb', 'aif', anAifdbFile],
	['OVA3', 'ova', anOvaFile],
	['SADFace', 'sadface', aSadfaceFile],
	['brat', 'brat', aBratFile],
	['Kialo', 'kialo', aKialoFile],
	['arg-microtexts', 'microtexts', aMicrotext]
];

describe('a file as another tool writes it', () => {
	it.each(TOOLS)('is recognized, read whole, and written again in every format: %s', async (_, key, files) => {
		await fc.assert(
			fc.asyncProperty(files, async ({ name, text, beside, wordings, steps, attacks, quoted }) => {
				expect(detect(text, name)?.key).toBe(key);
				const read = await formatOf(key)?.reader?.();
				if (!read) throw new Error(key);
				const found = await read(text, countingIds('n'), { name, ...(beside !== undefined && { beside }) });
				expect(found.problems.filter(isError)).toEqual([]);
				expect(check(found.records).filter(isError)).toEqual([]);
				const said = allOf(found.records, 'statement').map((one) => asWording(one.wording));
				expect(said.sort()).toEqual(wordings.map(asWording).sort());
				expect(allOf(found.records, 'inference')).toHaveLength(steps);
				expect(allOf(found.records, 'attack')).toHaveLength(attacks);
				const passages = allOf(found.records, 'statement').flatMap((one) => one.passages.filter(isQuotePassage));
				if (quoted) expect(passages.map(({ exact }) => exact).sort()).toEqual([...quoted].sort());
				for (const format of WRITABLE) {
					const write = await format.writer?.();
					const again = await format.reader?.();
					if (write && again) await expectSameUpToLoss(found.records, write, again);
					else expect(write?.(found.records).text).not.toBe('');
				}
			}),
			{ numRuns: Math.ceil(RUNS.numRuns / 3) }
		);
	});
});
