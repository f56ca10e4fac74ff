import { describe, expect, test } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { recordsOf } from '#argument/records.ts';
import { isQuotePassage, type HashSelector } from '#argument/records/passage.ts';
import { describe as passageOf, describeByHash } from '#anchoring/describe.ts';
import { fingerprintOf } from '#anchoring/fingerprint.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { TextIndex } from '#anchoring/text-index.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { runCli } from '../../../support/test-io.ts';

const TEXT =
	'The ferry across the sound is slow and often late. It is also dear, and always was. A bridge at the narrows would ' +
	'pay for itself within twenty years. So a bridge should be built at the narrows.';
const RETELLING = 'He wants a bridge. Ferries are slow, he says, and dear.';

function hash(words: string): HashSelector {
	const start = TEXT.indexOf(words);
	const selector = describeByHash(new TextIndex(TEXT), { start, end: start + words.length });
	if (!selector) throw new Error(words);
	return selector;
}

const quote = (words: string) =>
	passageOf(RETELLING, { start: RETELLING.indexOf(words), end: RETELLING.indexOf(words) + words.length });

function statement(slug: string, isMain: boolean, wording: string, passages: unknown[]): ArgumentRecord {
	return {
		id: `statement:${slug}`,
		articleId: 'article:ferry',
		role: isMain ? 'conclusion' : 'premise',
		isMain,
		wording,
		voice: 'own',
		implicit: false,
		status: 'accepted',
		passages
	} as ArgumentRecord;
}

const RECORDS: ArgumentRecord[] = [
	{
		id: 'article:ferry',
		title: 'The ferry',
		authorIds: [],
		textId: textIdOf(RETELLING),
		textKind: 'retelling',
		fingerprint: fingerprintOf(TEXT)
	},
	{ id: textIdOf(RETELLING), articleId: 'article:ferry', kind: 'retelling', text: RETELLING },
	statement('c', true, 'A bridge should be built.', [
		{ ...quote('He wants a bridge.'), hashes: [hash('So a bridge should be built at the narrows.')] }
	]),
	statement('p', false, 'The ferry is slow and dear.', [
		{
			...quote('Ferries are slow'),
			hashes: [hash('The ferry across the sound is slow and often late.'), hash('It is also dear')]
		}
	]),
	{
		id: 'inference:i',
		articleId: 'article:ferry',
		premiseIds: ['statement:p'],
		conclusionId: 'statement:c',
		status: 'accepted'
	}
];
const documentOf = (records: readonly ArgumentRecord[], withTexts = true) =>
	toText(write(recordsOf(records), { withTexts }).document);
const FILES = { 'map.json': documentOf(RECORDS), 'bare.json': documentOf(RECORDS, false), 'texts/ferry.txt': TEXT };

/** What a statement of a written document rests on: its plain quotes, and how many selectors stay hashes. */
function passagesIn(text: string, slug: string) {
	const { records, problems } = read(text);
	expect(problems.filter((problem) => problem.level === 'error')).toEqual([]);
	const found = records.get(`statement:${slug}`) as { passages: Parameters<typeof isQuotePassage>[0][] } | undefined;
	return (found?.passages ?? []).map((passage) => (isQuotePassage(passage) ? passage.exact : passage.hashes.length));
}

describe('counterpoint anchor', () => {
	test.each(['map.json', 'bare.json'])(
		'writes %s with plain passages into the text, which is included',
		async (map) => {
			const { exit, stdout, stderr, files } = await runCli(`anchor ${map} texts/ferry.txt -o out.json`, {
				files: FILES
			});
			expect([exit, stdout, stderr]).toEqual([0, '', 'Passages: 3 exact, 0 moved, 0 changed, 0 lost\n']);
			const out = files['out.json'] ?? '';
			expect(JSON.parse(out)).toMatchObject({
				articles: [{ id: 'article:ferry', textId: textIdOf(TEXT), textKind: 'original' }],
				texts: [{ id: textIdOf(TEXT), kind: 'original', text: TEXT, source: 'ferry.txt' }]
			});
			expect(JSON.parse(out).texts).toHaveLength(1);
			expect(passagesIn(out, 'c')).toEqual(['So a bridge should be built at the narrows']);
			expect(passagesIn(out, 'p')).toEqual(['The ferry across the sound is slow and often late', 'It is also dear']);
			expect(out).not.toContain('hashes');
		}
	);

	test('writes to standard output without -o', async () => {
		const { stdout } = await runCli('anchor map.json texts/ferry.txt', { files: FILES });
		expect(passagesIn(stdout, 'c')).toEqual(['So a bridge should be built at the narrows']);
	});

	test('reads the text from standard input', async () => {
		const { exit, stdout } = await runCli('anchor map.json -', { files: FILES, stdin: `\ufeff${TEXT}` });
		expect([exit, passagesIn(stdout, 'p').length]).toEqual([0, 2]);
		expect(JSON.parse(stdout).texts[0]).not.toHaveProperty('source');
	});

	test('leaves as hashes what it does not find for certain, and lists it by siglum and wording', async () => {
		const files = {
			...FILES,
			'texts/ferry.txt': TEXT.replace('should be built', 'should at last be built').replace(
				'It is also dear, and',
				'It'
			)
		};
		const { exit, stderr, files: after } = await runCli('anchor map.json texts/ferry.txt -o out.json', { files });
		const start = files['texts/ferry.txt'].indexOf('So a bridge');
		expect(exit).toBe(0);
		expect(stderr.split('\n')).toEqual([
			`C1 “A bridge should be built.”: changed at ${start}–${start + 50}, to be confirmed`,
			'P1 “The ferry is slow and dear.”: lost',
			'Passages: 1 exact, 0 moved, 1 changed, 1 lost',
			''
		]);
		expect(passagesIn(after['out.json'] ?? '', 'c')).toEqual([1]);
		expect(passagesIn(after['out.json'] ?? '', 'p')).toEqual(['The ferry across the sound is slow and often late', 1]);
	});

	test('lists quotes of the retelling that have no hashes to find them by', async () => {
		const records = [...RECORDS, statement('q', false, 'Ferries are dear.', [quote('and dear')])];
		const files = { ...FILES, 'map.json': documentOf(records) };
		const { stderr, files: after } = await runCli('anchor map.json texts/ferry.txt -o out.json', { files });
		expect(stderr).toContain('“Ferries are dear.”: lost\n');
		expect(passagesIn(after['out.json'] ?? '', 'q')).toEqual([]);
	});

	test('prints one JSON document with --json, the map in it where there is no -o', async () => {
		const { stdout, stderr } = await runCli('anchor map.json texts/ferry.txt --json', { files: FILES });
		const report = JSON.parse(stdout);
		expect(stderr).toBe('');
		expect(report).toMatchObject({
			article: 'article:ferry',
			recognized: 1,
			counts: { exact: 3, moved: 0, changed: 0, lost: 0 },
			unanchored: []
		});
		expect(report.document.format).toBe('counterpoint');
		const withOut = await runCli('anchor map.json texts/ferry.txt --json -o out.json', { files: FILES });
		expect(JSON.parse(withOut.stdout)).not.toHaveProperty('document');
		expect(passagesIn(withOut.files['out.json'] ?? '', 'p')).toHaveLength(2);
	});

	test('takes the article that the text is recognized as where a map holds several', async () => {
		const other: ArgumentRecord = { id: 'article:other', title: 'Other', authorIds: [] };
		const files = { ...FILES, 'map.json': documentOf([other, ...RECORDS]) };
		const { exit, stdout } = await runCli('anchor map.json texts/ferry.txt', { files });
		expect([exit, passagesIn(stdout, 'c').length]).toEqual([0, 1]);
		const foreign = await runCli('anchor map.json f.txt', { files: { ...files, 'f.txt': 'Quite another text.' } });
		expect([foreign.exit, foreign.stderr]).toEqual([
			1,
			'f.txt: is recognized as the text of none of the 2 articles in map.json\n'
		]);
	});

	test('says so where the text is not recognized, and still attaches what it finds', async () => {
		const files = {
			...FILES,
			'part.txt': 'As someone wrote: The ferry across the sound is slow and often late. We agree.'
		};
		const { exit, stderr } = await runCli('anchor map.json part.txt -o out.json', { files });
		expect(exit).toBe(0);
		expect(stderr).toMatch(/^part.txt: not recognized as the text of “The ferry”.\n/);
	});

	test.each([
		['anchor map.json', 2, 'Name one map and one text.'],
		['anchor', 2, 'Name a map and a text'],
		['anchor map.json texts/ferry.txt more.txt', 2, 'Name one map and one text.'],
		['anchor - -', 2, 'can be read only once'],
		['anchor map.json none.txt', 1, 'none.txt: there is no such file'],
		['anchor foreign.json texts/ferry.txt', 1, 'foreign.json: '],
		['anchor newer.json texts/ferry.txt', 1, 'newer.json: '],
		['anchor empty.json texts/ferry.txt', 1, 'empty.json: holds no article'],
		['anchor map.json foreign.txt', 1, 'foreign.txt: holds none of the 3 passages of map.json'],
		['anchor unhashed.json texts/ferry.txt', 1, 'texts/ferry.txt: nothing in unhashed.json can be found in a text']
	])('%s exits with %i: %s', async (call, code, message) => {
		const { exit, stderr, stdout } = await runCli(call, {
			files: {
				...FILES,
				'foreign.json': '{"nodes": []}',
				'newer.json': FILES['map.json'].replace('"schemaVersion": 1', '"schemaVersion": 99'),
				'empty.json': '{"format": "counterpoint", "schemaVersion": 1}',
				'unhashed.json': documentOf([...RECORDS.slice(0, 2), statement('c', true, 'A bridge.', [quote('He wants')])]),
				'foreign.txt': 'Nothing of the kind was ever written here by anyone.'
			}
		});
		expect([exit, stdout]).toEqual([code, '']);
		expect(stderr).toContain(message);
	});
});
