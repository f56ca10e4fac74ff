import { describe, expect, it } from 'vitest';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { withHashes } from '#anchoring/hash-passages.ts';
import type { Analysis } from '#practice/analysis.ts';
import type { SeveralFigures } from '#practice/several.ts';
import { analysis, renamed, TEXT } from '../../../support/analyses.ts';
import { graphIn, together, withText } from '../../../support/graph-notation.ts';
import { runCli } from '../../../support/test-io.ts';

const file = ({ records }: Analysis) => toText(write(records, { withTexts: true }).document);
const KEY = analysis('key', 's1!; s2 -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');
const PUPIL = analysis('pupil', 's2!; s1 -> s2; s3=p -> s1; s4 -> s1; s6 -> s1');
const FILES = { 'key.json': file(KEY), 'ben.json': file(renamed(PUPIL, 'b')), 'cleo.json': file(renamed(KEY, 'c')) };

async function json(call: string, files: Record<string, string> = FILES) {
	const { exit, stdout, stderr } = await runCli(`${call} --json`, { files });
	expect([exit, stderr]).toEqual([0, '']);
	return JSON.parse(stdout) as {
		annotators: string[];
		articles: { pairs: { figures: Record<string, unknown>; differences: unknown[] }[]; several: unknown }[];
		pairs: { first: string; second: string; articles: number; figures: Record<string, unknown> }[];
		several: { annotators: number; labels: { alpha: { items: number } } };
		alone: unknown[];
	};
}

describe('counterpoint agree', () => {
	it('finds two copies of one analysis the same in every figure', async () => {
		const { articles, annotators } = await json('agree key.json cleo.json');
		expect(annotators).toEqual(['key', 'cleo']);
		expect(articles[0]?.pairs[0]?.differences).toEqual([]);
		expect(articles[0]?.pairs[0]?.figures).toMatchObject({
			labels: { kappa: { value: 1, items: 8 } },
			similarity: { value: 1 },
			main: { value: 1, items: 1 }
		});
	});

	it('shows each figure with what it rests on, and then the differences', async () => {
		const { exit, stdout } = await runCli('agree key.json ben.json', { files: FILES });
		expect(exit).toBe(0);
		expect(stdout.split('\n').slice(0, 4)).toEqual([
			'Article a',
			'  8 sentences, 72 words',
			'  key: 7 statements, 4 inferences, 2 attacks',
			'  ben: 5 statements, 4 inferences, 0 attacks'
		]);
		expect(stdout).toMatch(/statements \(F1\) +0\.83 {3}5 of 7 and 5 statements\n/);
		expect(stdout).toMatch(/conclusion, premise, evidence, none \(κ\) +0\.\d\d {3}8 sentences, 50 % the same\n/);
		expect(stdout).toContain('Another main conclusion (1)\n      key: C1 “Our town should close');
		expect(stdout).toContain('Only in key (2)\n');
		expect(stdout).toContain('supports C1; the other has it the other way round');
	});

	it('says of three annotators how far all agree, and each two', async () => {
		const { pairs, several } = await json('agree key.json ben.json cleo.json');
		expect(pairs.map(({ first, second }) => `${first}-${second}`)).toEqual(['key-ben', 'key-cleo', 'ben-cleo']);
		expect(several).toMatchObject({ annotators: 3, labels: { alpha: { items: 8 } } });
	});

	it('takes documents of several articles, article by article and together', async () => {
		const second = withText(graphIn('z')`d!; q -> d`, 'article:z');
		const both = toText(write(together(KEY.records, second), { withTexts: true }).document);
		const { articles, pairs, alone } = await json('agree both.json again.json', {
			'both.json': both,
			'again.json': both
		});
		expect(articles).toHaveLength(2);
		expect(pairs[0]).toMatchObject({ articles: 2, figures: { main: { value: 1, items: 2 } } });
		expect(alone).toEqual([]);
		const some = await json('agree both.json key.json', { ...FILES, 'both.json': both });
		expect(some.alone).toEqual([{ name: 'both', articleId: 'article:z', title: 'Article z' }]);
	});

	it('tells files of one name apart by their folders', async () => {
		const { annotators } = await json('agree one/map.json two/map.json', {
			'one/map.json': file(KEY),
			'two/map.json': file(PUPIL)
		});
		expect(annotators).toEqual(['one/map', 'two/map']);
	});

	it('takes the files of a folder for one annotator’s, and leaves out of a figure whoever has not the article', async () => {
		const other = (prefix: string) =>
			toText(write(withText(graphIn(prefix)`d!; q -> d; r -> d`, `article:${prefix}`), { withTexts: true }).document);
		const files = {
			'ada/one.json': file(KEY),
			'ada/two.json': other('z'),
			'ben/one.json': file(renamed(KEY, 'b')),
			'ben/two.json': other('z'),
			'cem/two.json': other('z')
		};
		const call = `agree --by-folder ${Object.keys(files).join(' ')}`;
		const { annotators, articles, pairs, several } = await json(call, files);
		expect(annotators).toEqual(['ada', 'ben', 'cem']);
		expect(articles).toHaveLength(2);
		expect(pairs.map(({ first, second, articles: n }) => `${first} ${second} ${n}`)).toEqual([
			'ada ben 2',
			'ada cem 1',
			'ben cem 1'
		]);
		// All copies: whatever is defined is 1, and Cem, who has not the first article, does not count as having marked nothing in it.
		const ofFirst = articles[0]?.several as SeveralFigures | undefined;
		expect(ofFirst?.labels.cohen).toMatchObject({ value: 1, pairs: 1 });
		expect(ofFirst?.unitizing).toMatchObject({ value: 1, pairs: 1 });
		expect((several as unknown as SeveralFigures).unitizing).toMatchObject({ value: 1 });
		expect((await runCli('agree --by-folder ada/one.json ada/two.json', { files })).exit).toBe(2);
	});

	it('says where the text is missing, and takes it with --text', async () => {
		const shared = toText(write(withHashes(KEY.records), { withTexts: false }).document);
		const files = { 'a.json': shared, 'b.json': shared, 'text.txt': TEXT };
		const without = await runCli('agree a.json b.json', { files });
		expect(without.stdout).toContain('The text is not here: only passages with the very same words meet.');
		const { stdout } = await runCli('agree a.json b.json --text text.txt', { files });
		expect(stdout).toContain('8 sentences, 72 words');
	});

	it('refuses one document, documents of different articles, and what is no document', async () => {
		const files = {
			...FILES,
			'z.json': toText(write(withText(graphIn('z')`d!; q -> d`, 'article:z'), { withTexts: true }).document)
		};
		expect(await runCli('agree key.json', { files })).toMatchObject({ exit: 2, stdout: '' });
		const apart = await runCli('agree key.json z.json', { files });
		expect(apart).toMatchObject({ exit: 1, stdout: '' });
		expect(apart.stderr).toContain('no article is in two of these documents');
		const broken = await runCli('agree key.json broken.json', { files: { ...files, 'broken.json': '{"format":' } });
		expect(broken.exit).toBe(1);
		expect(broken.stderr.trim().split('\n')).toHaveLength(1);
	});
});
