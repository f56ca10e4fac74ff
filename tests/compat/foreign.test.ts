/** Files as other tools write them, with the quirks they are known for (docs/formats.md): do they load, and say what they say? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { countingIds } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, type Records } from '#argument/records.ts';
import { read as readAif } from '#interchange/aif/read.ts';
import { explainAny } from '#interchange/foreign-problems.ts';
import type { Reader, ReadForeign } from '#interchange/foreign.ts';
import { told } from '../support/foreign-round-trip.ts';

const file = (name: string) => readFileSync(`tests/compat/foreign/${name}`, 'utf8');

async function opened(read: Reader, name: string, beside?: string): Promise<ReadForeign & { lines: string[] }> {
	const outcome = await read(file(name), countingIds('n'), {
		name,
		...(beside !== undefined && { beside: file(beside) })
	});
	expect(check(outcome.records).filter(isError)).toEqual([]);
	return { ...outcome, lines: outcome.problems.map(explainAny) };
}

function quotes(records: Records): string[] {
	return allOf(records, 'statement').flatMap((one) => one.passages.map((passage) => passage.exact ?? ''));
}

describe('AIF', () => {
	it('of AIFdb loads without locutions, with linked premises, schemes and an undercut', async () => {
		const { records, lines } = await opened(readAif, 'aifdb.json');
		expect(told(records)).toEqual([
			'Its piers are cracked. + What is cracked is to be shut. -> Shut the old bridge.',
			'The county engineer says so. -> Its piers are cracked.',
			'The engineer has not been there. -/> (The county engineer says so. -> Its piers are cracked.)'
		]);
		expect(allOf(records, 'inference').map((one) => one.scheme)).toEqual(['expert-opinion', undefined]);
		expect(allOf(records, 'statement').find((one) => one.isMain)?.wording).toBe('Shut the old bridge.');
		expect(lines).toEqual([
			'edges[9] joins 999, which is not in the file. It is left out; add what is missing and read the file again.',
			'nodes is left out: 1 locutions, which a map has no place for. Keep the file if it matters.',
			'nodes is left out: 1 illocutions, which a map has no place for. Keep the file if it matters.'
		]);
	});

	it('of OVA3 keeps the text and the words of each node, and nothing of what the text would run or load', async () => {
		const { records, problems } = await opened(readAif, 'ova3.json');
		expect(problems).toEqual([]);
		expect(allOf(records, 'text').map((one) => one.text)).toEqual([
			'Caf&eacute; & bridge.\nIts piers\nare cracked, so shut it.\n'
		]);
		expect(quotes(records)).toEqual(['shut it', 'Its piers\nare cracked']);
		expect(allOf(records, 'author').map((one) => one.name)).toEqual(['Ada Lee']);
	});

	it('of OVA2 loads with its numbers for ids and its edges between records', async () => {
		const { records, problems } = await opened(readAif, 'ova2.json');
		expect(problems).toEqual([]);
		expect(told(records)).toEqual(['Its piers are cracked. -> Shut the bridge.']);
		expect(quotes(records)).toEqual(['Cracked piers.']);
	});
});
