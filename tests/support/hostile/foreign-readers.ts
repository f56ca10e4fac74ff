/** The readers of other tools' formats, with files of our writers and of the makers of other tools' files. */
import { expect } from 'vitest';
import { countingIds } from '#argument/ids.ts';
import { isError, type Problem } from '#argument/problems.ts';
import type { Records } from '#argument/records.ts';
import { adviceForAny, explainAny } from '#interchange/foreign-problems.ts';
import { detect, formatOf, READABLE } from '#interchange/formats.ts';
import { anAifdbFile, aBratFile, aKialoFile, aMicrotext, anOvaFile, aSadfaceFile } from '../foreign-files.ts';
import { aWordedArticle } from '../foreign-round-trip.ts';
import { damagedJson } from './damage-json.ts';
import { damagedText } from './damage-text.ts';
import { ENDLESS, expectSound, refusedFor, sampled, type Fate, type HostileReader } from './fate.ts';

interface ForeignText {
	readonly text: string;
	readonly beside?: string;
}

const FOREIGN_FILES: Readonly<Record<string, readonly ForeignText[]>> = {
	aif: sampled(anAifdbFile),
	ova: sampled(anOvaFile),
	sadface: sampled(aSadfaceFile),
	brat: sampled(aBratFile),
	kialo: sampled(aKialoFile),
	microtexts: sampled(aMicrotext)
};

/** What our own writer makes, for formats that have one. */
async function writtenIn(key: string): Promise<ForeignText[]> {
	const write = await formatOf(key)?.writer?.();
	if (!write) return [];
	return sampled(aWordedArticle).map((records) => {
		const { text, beside } = write(records);
		return beside === undefined ? { text } : { text, beside };
	});
}

export async function foreignReaders(): Promise<HostileReader[]> {
	return Promise.all(
		READABLE.map(async (format): Promise<HostileReader> => {
			const read = await format.reader?.();
			const whole = [...(FOREIGN_FILES[format.key] ?? []), ...(await writtenIn(format.key))];
			if (!read || whole.length === 0) throw new Error(`no files of ${format.key}`);
			return {
				name: format.label,
				share: 3.5,
				endless: (): ForeignText => ({ text: `${whole[0]?.text.slice(0, 60) ?? ''}${ENDLESS}`, beside: ENDLESS }),
				damaged: (chance): ForeignText => {
					const { text, beside } = chance.of(whole);
					if (beside !== undefined && chance.below(3) === 0) return { text, beside: damagedText(beside, chance) };
					return { text: damagedJson(text, chance), ...(beside !== undefined && { beside }) };
				},
				read: async ({ text, beside }: ForeignText) => {
					const found = detect(text, 'a');
					expect(found === null || READABLE.includes(found)).toBe(true);
					const { records, problems } = await read(text, countingIds('n'), {
						name: 'a',
						...(beside !== undefined && { beside })
					});
					return foreignFate(records, problems);
				}
			};
		})
	);
}

function foreignFate(records: Records, problems: readonly Problem[]): Fate {
	for (const problem of problems) {
		expect(problem.where).not.toBe('');
		expect(adviceForAny(problem)).not.toMatch(/breaks rule/);
	}
	const errors = problems.filter(isError);
	if (errors.length === 0) {
		expectSound(records);
		return { read: true };
	}
	expect(records.size).toBe(0);
	return refusedFor(errors.slice(0, 20).map(explainAny));
}
