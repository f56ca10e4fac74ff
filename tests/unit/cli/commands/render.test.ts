import { describe, expect, test } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { allOf } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { contentOf } from '#map/content.ts';
import { PALETTES } from '#map/palette.ts';
import { pictureOf } from '#map/picture.ts';
import { graph } from '../../../support/graph-notation.ts';
import { runCli } from '../../../support/test-io.ts';

const records = graph`c!; p1 p2 -> c; e1 -> p1; x^ -/> (p1 p2 -> c); y -/> c`;
const own = toText(write(records, { withTexts: true }).document);
const files = { 'map.json': own };
const [article] = allOf(records, 'article');

const wordsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((one) => one[1] ?? '');
const drawnIn = (svg: string) => [...svg.matchAll(/data-id="([^"]*)"/g)].map((one) => one[1] ?? '');

describe('counterpoint render', () => {
	test('writes a whole map with its title and its key to a file', async () => {
		const { exit, stdout, files: written } = await runCli('render map.json -o map.svg', { files });
		const svg = written['map.svg'] ?? '';
		expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
		expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d/);
		expect(drawnIn(svg)).toEqual(expect.arrayContaining(allOf(records, 'statement').map(({ id }) => id)));
		expect(wordsIn(svg)).toEqual(
			expect.arrayContaining([
				article?.title,
				'taken together',
				'attacks the step',
				'“reported” by the author, not held'
			])
		);
	});

	test('draws what the screen draws, box for box and line for line', async () => {
		const { stdout } = await runCli('render map.json', { files });
		if (!article) throw new Error('the notation makes one article');
		const { scene } = pictureOf(contentOf(new ArgumentGraph(records, article.id)));
		expect(drawnIn(stdout)).toEqual(['title', ...scene.items.map(({ id }) => id), 'legend']);
		const paths = scene.items.flatMap(({ shapes }) => shapes).flatMap((one) => (one.kind === 'path' ? [one.d] : []));
		expect(paths.filter((d) => !stdout.includes(`d="${d}"`))).toEqual([]);
	});

	test('is light unless dark is asked for', async () => {
		const light = await runCli('render map.json', { files });
		const dark = await runCli('render map.json --theme dark', { files });
		expect(light.stdout).toContain(`fill="${PALETTES.light['ground']}"`);
		expect(dark.stdout).toContain(`fill="${PALETTES.dark['ground']}"`);
	});

	test('puts the main conclusion at the left, or at the top', async () => {
		const sizeOf = (svg: string) => /width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.slice(1).map(Number) ?? [];
		const side = await runCli('render map.json --direction lr', { files });
		const down = await runCli('render map.json --direction tb', { files });
		expect(sizeOf(side.stdout)).not.toEqual(sizeOf(down.stdout));
	});

	test('draws files of other tools as well', async () => {
		const { exit, stdout } = await runCli('render - --from argdown', {
			stdin: '[Ban]: Schools should ban phones.\n  + [Distraction]: Phones distract \\<b>& annoy.\n'
		});
		expect(exit).toBe(0);
		expect(wordsIn(stdout).join(' ')).toContain('Phones distract');
		expect(stdout).not.toContain('<b>');
	});

	test('names the articles where a file holds several, and those it has where one is unknown', async () => {
		const second = { ...article, id: 'article:second', title: 'Second' };
		const both = JSON.parse(own) as { articles: unknown[] };
		both.articles.push(second);
		const two = { 'two.json': JSON.stringify(both) };
		const unnamed = await runCli('render two.json', { files: two });
		expect(unnamed).toMatchObject({
			exit: 2,
			stderr: expect.stringContaining(`--article: ${article?.id}, article:second`)
		});
		const unknown = await runCli('render two.json --article third', { files: two });
		expect(unknown).toMatchObject({ exit: 1, stderr: expect.stringContaining('holds no article “third”') });
		const empty = await runCli('render two.json --article second', { files: two });
		expect(empty).toMatchObject({ exit: 1, stderr: 'two.json: article:second has no statements to draw\n' });
	});

	test('exits with 2 where the call is wrong', async () => {
		for (const call of ['render', 'render map.json --theme sepia', 'render map.json --direction up', 'render a b'])
			expect((await runCli(call, { files })).exit).toBe(2);
	});
});
