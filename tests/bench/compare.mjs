// How good and how fast is a comparison? `npm run bench:compare` builds the benchmark into one file, runs it and prints a table; it judges nothing.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Two folders below the project, as its sources are: they find fixtures from where they stand.
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
			ssr: 'tests/bench/compare/report.ts',
			target: 'node20',
			outDir,
			emptyOutDir: true,
			minify: false,
			rolldownOptions: { output: { entryFileNames: 'report.mjs' } }
		}
	});
	const { report } = await import(pathToFileURL(join(outDir, 'report.mjs')).href);
	report(root, (/** @type {string} */ line) => console.log(line));
} finally {
	await rm(outDir, { recursive: true, force: true });
}
