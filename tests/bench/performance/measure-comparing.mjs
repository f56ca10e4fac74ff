// Comparing: eight articles of 150 statements, and all pairs of 50,000 beside the bare loop that adds up their postings. In Node.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ms, table, times } from './figures.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @param {Pick<import('./measure-drawing.mjs').Bench, 'say'>} bench */
export async function comparing({ say }) {
	await mkdir(join(root, 'dist'), { recursive: true });
	const outDir = await mkdtemp(join(root, 'dist/.bench-'));
	try {
		await build({
			root,
			configFile: false,
			tsconfig: 'config/cli.tsconfig.json',
			publicDir: false,
			logLevel: 'error',
			ssr: { noExternal: true },
			build: {
				ssr: 'tests/bench/compare/speed.ts',
				target: 'node20',
				outDir,
				emptyOutDir: true,
				minify: false,
				rolldownOptions: { output: { entryFileNames: 'speed.mjs' } }
			}
		});
		const { eightArticles, allPairs } = await import(pathToFileURL(join(outDir, 'speed.mjs')).href);
		const [eight, pairs] = [eightArticles(), allPairs()];
		say('compared');
		return [
			'### Comparing',
			'',
			'In Node, medians of five, the loop and ours in turn. The bare loop adds up the postings of every statement and keeps nothing: the least that any all-pairs similarity has to do.',
			'',
			table(
				['', 'time', 'beside', 'goal'],
				[
					[
						'8 articles of 150 statements, from records to proposals',
						ms(eight.median),
						`${ms(eight.processor)} of processor time`,
						'100 ms'
					],
					[
						`all pairs of ${pairs.statements.toLocaleString('en')} statements`,
						ms(pairs.own),
						`bare scatter-add loop: ${ms(pairs.bare)}, ${times(pairs.own / pairs.bare)} its time`,
						''
					]
				]
			)
		].join('\n');
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}
