import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { aligned, article, recordsFrom } from '../../../support/laid-side-by-side.ts';
import { runCli } from '../../../support/test-io.ts';

const file = (...parts: (readonly ArgumentRecord[])[]) =>
	toText(write(recordsFrom(...parts), { withTexts: true }).document);

const KEEPER: ArgumentRecord = { id: 'author:keeper', name: 'Ada Keeper' };
const A = article(
	'a',
	`
	a1!      The town should keep its tram line to the harbor.
	a2 > a1  The harbor tram carries people who own no car.
	ae1 > a2 In 2019 the council counted 4,000 tram passengers a day.
	`,
	{ authorIds: ['author:keeper'] }
);
const B = article(
	'b',
	`
	b1!      The town should not keep its tram line to the harbor.
	b2 > b1  People who own no car are carried by the harbor tram.
	be1 > b2 In 2019 the council counted 3,100 tram passengers a day.
	`
);
const FILES = { 'a.json': file(A, [KEEPER]), 'b.json': file(B) };

describe('counterpoint compare', () => {
	it('prints one JSON document with the shapes of the format, best alignments first, and nothing else', async () => {
		const { exit, stdout, stderr } = await runCli('compare a.json b.json --json', { files: FILES });
		expect([exit, stderr]).toEqual([0, '']);
		const out = JSON.parse(stdout);
		expect(Object.keys(out)).toEqual([
			'articles',
			'alignments',
			'questions',
			'positions',
			'cruxes',
			'sharedEvidence',
			'factClashes'
		]);
		expect(out.articles.map((one: { id: string }) => one.id)).toEqual(['article:a', 'article:b']);
		expect(out.alignments[0]).toMatchObject({
			statementIds: ['statement:a2', 'statement:b2'],
			relation: 'same',
			status: 'suggested',
			why: expect.stringContaining('“car”')
		});
		const scores = out.alignments.map((one: { score: number }) => one.score);
		expect(scores).toEqual([...scores].sort((x: number, y: number) => y - x));
		expect(out.cruxes[0]).toMatchObject({
			question: 'Should the town keep its tram line to the harbor?',
			statementIds: ['statement:a1', 'statement:b1'],
			articleIds: ['article:a', 'article:b'],
			why: expect.stringContaining('it is the main conclusion of Ada Keeper')
		});
		expect(out.factClashes[0]).toMatchObject({
			statementIds: ['statement:ae1', 'statement:be1'],
			values: ['4,000 tram passengers', '3,100 tram passengers']
		});
		expect(out.sharedEvidence[0].statementIds).toEqual(['statement:ae1', 'statement:be1']);
		expect(out.positions.map((one: { stance: string }) => one.stance)).toEqual(
			expect.arrayContaining(['for', 'against'])
		);
	});

	it('without --json prints a report to read', async () => {
		const { exit, stdout } = await runCli('compare a.json b.json', { files: FILES });
		expect(exit).toBe(0);
		expect(stdout).toMatch(/^Ada Keeper: Article a\nArticle b\n\nQUESTIONS \(\d+\)\n/);
		expect(stdout).toContain('  for?: Ada Keeper C1: The town should keep its tram line to the harbor.');
		expect(stdout).toContain('4,000 tram passengers  (Ada Keeper E1: In 2019');
		expect(stdout).toMatch(/suggested, about \d+ % likely/);
	});

	it('takes what a person recorded as it is, from a document beside them', async () => {
		const recorded = file([aligned('a2', 'related', 'b2', { why: 'Both speak of who rides.' })]);
		const { stdout } = await runCli('compare a.json b.json known.json --json', {
			files: { ...FILES, 'known.json': recorded }
		});
		expect(JSON.parse(stdout).alignments[0]).toEqual({
			id: 'alignment:a2-b2',
			statementIds: ['statement:a2', 'statement:b2'],
			relation: 'related',
			status: 'accepted',
			score: 1,
			why: 'Both speak of who rides.'
		});
	});

	it('tells apart what two documents call by the same ids, and says so', async () => {
		const other = FILES['b.json'].replaceAll(':b', ':a').replaceAll(':ae1', ':ae1');
		const { exit, stdout, stderr } = await runCli('compare a.json other.json --json', {
			files: { ...FILES, 'other.json': other }
		});
		expect(exit).toBe(0);
		expect(stderr).toContain('other.json: uses ids that an earlier file uses for something else');
		const out = JSON.parse(stdout);
		expect(out.articles.map((one: { id: string }) => one.id)).toEqual(['article:a', 'article:a-2']);
		expect(out.alignments[0].statementIds).toEqual(['statement:a2', 'statement:a2-2']);
	});

	it('refuses fewer than two articles, also where one is named twice', async () => {
		for (const call of ['compare a.json', 'compare a.json a.json']) {
			const { exit, stderr, stdout } = await runCli(call, { files: FILES });
			expect([exit, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(/^a\.json.*one article only; a comparison takes two or more/);
		}
	});

	it('tells two articles by one author apart by their titles, and names an article without an author once', async () => {
		const again = article('c', 'c1! The town should keep its night buses.', { authorIds: ['author:keeper'] });
		const files = { 'all.json': file(A, B, again, [KEEPER]) };
		const { stdout } = await runCli('compare all.json', { files });
		expect(stdout).toContain('Ada Keeper: Article a\nArticle b\nAda Keeper: Article c');
		expect(stdout).toContain('Ada Keeper (Article a) C1: The town should keep its tram line');
	});

	it('lists nothing as said by one author alone where there is no other to compare with', async () => {
		const { stdout, stderr } = await runCli('compare all.json', { files: { 'all.json': file(A, article('e', '')) } });
		expect(stdout).toContain('Nothing was found that they share or dispute.');
		expect(stderr).toContain('nothing to compare');
	});

	it('says that articles in different languages cannot be aligned', async () => {
		const german = file(article('d', 'd1! Die Stadt soll die Tram behalten.', { language: 'de' }));
		const { exit, stderr, stdout } = await runCli('compare a.json d.json --json', {
			files: { ...FILES, 'd.json': german }
		});
		expect([exit, JSON.parse(stdout).alignments]).toEqual([0, []]);
		expect(stderr).toContain('different languages');
	});

	it('names the file and the place of what is wrong', async () => {
		const broken = FILES['b.json'].replace('"evidence"', '"opinion"');
		const { exit, stderr } = await runCli('compare a.json b.json', { files: { ...FILES, 'b.json': broken } });
		expect(exit).toBe(1);
		expect(stderr).toMatch(/^b\.json: statements\[2\]\.role: .*statement:be1/);
		expect((await runCli('compare', {})).exit).toBe(2);
		expect((await runCli('compare a.json nowhere.json', { files: FILES })).stderr).toBe(
			'nowhere.json: there is no such file\n'
		);
	});
});
