/** Files as other tools write them, with the quirks they are known for (docs/formats.md): do they load, and say what they say? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allOf, type Records } from '#argument/records.ts';
import { check } from '#argument/check.ts';
import { countingIds } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { read as readAif } from '#interchange/aif/read.ts';
import { read as readArgdown } from '#interchange/argdown/read.ts';
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

describe('Argdown', () => {
	it('loads with arguments, steps of several conclusions, undercuts, contradictories and titles that objects have', async () => {
		const { records, lines } = await opened(readArgdown, 'schools.argdown');
		expect(told(records)).toEqual([
			'Another. -> A title that objects have.',
			'Distraction alone justifies no ban. -/> (Phones distract pupils. + What distracts is to be banned. -> Schools should ban phones.)',
			'Every school has an office phone line, see Ban. -/> Parents must be able to reach children.',
			'Less learning is bad. + Pupils learn less. -> Phones distract pupils.',
			'Parents must be able to reach children. -/> Schools should ban phones.',
			'Phones distract pupils. + What distracts is to be banned. -> Schools should ban phones.',
			'Schools should ban phones. -/> Schools should keep phones.',
			'Schools should keep phones. -/> Schools should ban phones.',
			'Tests got worse. -> Pupils learn less.'
		]);
		const [article] = allOf(records, 'article');
		expect(article).toMatchObject({ title: 'Phones in schools', publishedOn: '2024-03-01' });
		expect(allOf(records, 'author').map((one) => one.name)).toEqual(['Ada Lee', 'Kim Roe']);
		const worded = (start: string) => allOf(records, 'statement').find((one) => one.wording.startsWith(start));
		expect(worded('Schools should ban')).toMatchObject({ tags: ['conclusion'], note: 'source: lee2024' });
		expect(worded('Phones distract')).toMatchObject({ tags: ['from practice'] });
		expect(worded('A title')).toMatchObject({ tags: ['__proto__'], foreignId: 'constructor' });
		expect(allOf(records, 'inference')[0]).toMatchObject({ scheme: 'Practical reasoning', note: 'Phones distract.' });
		expect(lines).toEqual([
			'line 11 is left out: a place in a text, the words that stand there are not given. Keep the file if it matters.',
			'headings is left out: 1 of them, a map has no groups. Keep the file if it matters.'
		]);
	});

	it.each([
		['', 'the file cannot be read as Argdown: it is empty'],
		['[A]: so [sic] it goes', 'line 1, column 9 cannot be read as Argdown: “[sic]” cannot stand there'],
		['[A]: an *open star', 'line 1, column 18 cannot be read as Argdown: Incomplete italic text range'],
		['[A]: x {a: [1, }\n', 'the file cannot be read as Argdown: ']
	])('that is damaged gives one message with its place: %s', async (text, message) => {
		const { records, problems } = await readArgdown(text, countingIds('n'));
		expect(records.size).toBe(0);
		expect(problems.map(explainAny)).toEqual([expect.stringContaining(message)]);
	});
});
