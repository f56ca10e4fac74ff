/** Files as other tools write them, with the quirks they are known for (docs/formats.md): do they load, and say what they say? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allOf, type Records } from '#argument/records.ts';
import { check } from '#argument/check.ts';
import { countingIds } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { read as readAif } from '#interchange/aif/read.ts';
import { read as readArgdown } from '#interchange/argdown/read.ts';
import { read as readBrat } from '#interchange/brat/read.ts';
import { read as readCsv } from '#interchange/csv/read.ts';
import { read as readKialo } from '#interchange/kialo/read.ts';
import { read as readMarkdown } from '#interchange/markdown/read.ts';
import { read as readMicrotexts } from '#interchange/microtexts/read.ts';
import { read as readSadface } from '#interchange/sadface/read.ts';
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
			expect.stringMatching(/^nodes\[\d+\] is left out: 1 locution, which a map has no place for\./),
			expect.stringMatching(/^nodes\[\d+\] is left out: 1 illocution, which a map has no place for\./),
			expect.stringMatching(/^nodes is left out: \d+ times at which nodes were stored/)
		]);
	});

	it('of OVA3 keeps the text and the words of each node, and nothing of what the text would run or load', async () => {
		const { records, lines } = await opened(readAif, 'ova3.json');
		expect(lines).toEqual([expect.stringMatching(/^OVA\.nodes is left out: \d+ places? of (?:a box|boxes)/)]);
		expect(allOf(records, 'text').map((one) => one.text)).toEqual([
			'Caf&eacute; & bridge.\nIts piers\nare cracked, so shut it.\n'
		]);
		expect(quotes(records)).toEqual(['shut it', 'Its piers\nare cracked']);
		expect(allOf(records, 'author').map((one) => one.name)).toEqual(['Ada Lee']);
	});

	it('of OVA2 loads with its numbers for ids and its edges between records', async () => {
		const { records, lines } = await opened(readAif, 'ova2.json');
		expect(lines).toEqual([expect.stringMatching(/^nodes is left out: \d+ places? of (?:a box|boxes)/)]);
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
			'the head is left out: model, settings of Argdown’s own tools. Keep the file if it matters.',
			'line 11 is left out: a place in a text, the words that stand there are not given. Keep the file if it matters.',
			'line 9 is left out: a heading, a map has no groups. Keep the file if it matters.',
			'line 34 is left out: a comment. Keep the file if it matters.'
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

describe('Kialo', () => {
	it('loads with claims on the same line, links, escapes and words that go on', async () => {
		const { records, lines } = await opened(readKialo, 'kialo-a.txt');
		expect(allOf(records, 'article')[0]?.title).toBe('Should the old bridge be shut?');
		expect(told(records)).toEqual([
			'Cracks of that size are common [see the survey]. -/> Its piers are cracked, as the county found.',
			'Cracks of that size are common [see the survey]. -> The ferry is too slow.',
			'Its piers are cracked, as the county found. -> The old bridge should be shut.',
			'The ferry is too slow. -/> The old bridge should be shut.'
		]);
		expect(lines).toEqual([expect.stringMatching(/^line 9 points to 9\.9\., which is not in the file/)]);
	});

	it('loads with claims on the lines after, indented, with sources at the end', async () => {
		const { records, problems } = await opened(readKialo, 'kialo-b.txt');
		expect(problems).toEqual([]);
		expect(told(records)).toEqual([
			'It would pay for itself. It did elsewhere. -> A bridge should be built. [1]',
			'Not within twenty years. -/> It would pay for itself. It did elsewhere.'
		]);
		expect(allOf(records, 'article')[0]).toMatchObject({ title: 'A bridge at the narrows' });
		expect(allOf(records, 'statement')[0]?.note).toBe('[1] https://example.org/toll\n1. A quote of it.');
	});
});

describe('arg-microtexts XML', () => {
	it('loads with joined segments, linked premises, the opponent’s voice, and an undercut of a rebuttal', async () => {
		const { records, lines } = await opened(readMicrotexts, 'micro.xml');
		expect(told(records)).toEqual([
			'It runs twice a day + and more people wait each year. -> but it is slow & dear.',
			'Some say the ferry is enough, -/> So build a bridge.',
			'but it is slow & dear. -/> Some say the ferry is enough,'
		]);
		expect(allOf(records, 'statement').map((one) => one.voice)).toEqual(['reported', 'own', 'own', 'own', 'own']);
		expect(quotes(records)).toHaveLength(5);
		expect(lines).toEqual([
			'line 18 an attack on the attack c1 is read as an attack on what attacks. Look whether that is what is meant.'
		]);
	});

	it.each([
		[
			'<arggraph><edu id="e1">&x;</edu></arggraph>',
			/^line 1, column \d+ cannot be read as arg-microtexts XML: it names an entity/
		],
		['<arggraph><edu id="e1"></arggraph>', /^line 1, column \d+ cannot be read .*unexpected close tag/],
		['<html></html>', /^the file cannot be read as arg-microtexts XML: it has no element arggraph/]
	])('that is damaged, or wants an entity of its own, gives one message: %s', (text, message) => {
		const { records, problems } = readMicrotexts(text, countingIds('n'));
		expect(records.size).toBe(0);
		expect(problems.map(explainAny)).toEqual([expect.stringMatching(message)]);
	});
});

describe('SADFace', () => {
	it('of the present code loads: inference and conflict for scheme, offsets by code point, wrong ones corrected or said', async () => {
		const { records, lines } = await opened(readSadface, 'sadface-drift.json');
		expect(told(records)).toEqual([
			'Its piers are cracked. -> Shut it.',
			'Nobody has looked. -/> (The engineer says so. -> Its piers are cracked.)',
			'The engineer says so. -> Its piers are cracked.'
		]);
		expect(quotes(records)).toEqual(['Shut it.', 'Its piers are cracked.']);
		expect(allOf(records, 'inference').map((one) => one.scheme)).toEqual([undefined, 'Expert Opinion']);
		expect(lines).toEqual([
			'metadata.core is left out: analyst_name, which is of the analysis, not of the article. Keep the file if it matters.',
			'nodes[7] is left out: a node of rephrase, it is neither an atom, a support nor an attack. Keep the file if it matters.',
			'nodes[3] quotes “Nobody has looked.”, but its text there has “ts piers are cracked. Shut it.”. The passage is left out; anchor the statement again.'
		]);
	});
});

describe('brat', () => {
	it('of the argument annotated essays loads with code points, broken spans, and stances towards every major claim', async () => {
		const { records, lines } = await opened(readBrat, 'essay.ann', 'essay.txt');
		expect(told(records)).toEqual([
			'Its piers are cracked, which is dangerous -> shut it',
			'Its piers are cracked, which is dangerous -> the bridge should be shut',
			'cracked -> Its piers are cracked, which is dangerous',
			'not these words',
			'the ferry is slow -/> shut it',
			'the ferry is slow -/> the bridge should be shut'
		]);
		expect(quotes(records)).toEqual([
			'the bridge should be shut',
			'shut it',
			'Its piers are cracked,\nwhich is dangerous',
			'the ferry is slow',
			'cracked'
		]);
		expect(allOf(records, 'statement').filter((one) => one.isMain)).toMatchObject([{ foreignId: 'T1' }]);
		expect(lines).toEqual([
			expect.stringMatching(/^line 11 quotes “not these words”/),
			expect.stringMatching(/^line 9 joins T99/)
		]);
	});

	it('without its text keeps the words and says that their places are lost', () => {
		const { records, problems } = readBrat(file('essay.ann'), countingIds('n'));
		expect(allOf(records, 'statement')).toHaveLength(6);
		expect(quotes(records)).toEqual([]);
		expect(problems.map(explainAny)[0]).toMatch(/the text \(\.txt\) is not beside it/);
	});
});

describe('tables and lists from other hands', () => {
	it('a spreadsheet’s CSV loads with its semicolons, quotes, byte order mark and other names of columns', async () => {
		const { records, lines } = await opened(readCsv, 'sheet.csv');
		expect(allOf(records, 'statement').map((one) => [one.wording, one.role, one.note])).toEqual([
			['Shut; the bridge.', 'conclusion', undefined],
			['Its "piers" are cracked.', 'premise', 'see p. 3'],
			['=HYPERLINK(1)', 'premise', undefined]
		]);
		expect(lines).toEqual(['row 4 is left out: a row without words. Keep the file if it matters.']);
	});

	it('a Markdown list loads with tabs, numbers, check boxes and words before a colon', async () => {
		const { records, lines } = await opened(readMarkdown, 'outline.md');
		expect(told(records)).toEqual([
			'Its piers are cracked and old + cracked bridges are shut -> Shut the bridge',
			'it is not -/> the ferry is slow',
			'the ferry is slow -/> Shut the bridge',
			'under a tab -> Another list'
		]);
		expect(lines).toEqual([expect.stringMatching(/^the file is left out: 1 lines outside its list/)]);
	});
});
