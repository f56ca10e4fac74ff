// A benchmark's sources, built into one file and run in Node.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds `entry`, a path from the project's root, and hands over what it exports. What was built is gone afterwards.
 * @template Result
 * @param {string} entry
 * @param {(module: any) => Result | Promise<Result>} run
 */
export async function built(entry, run) {
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
				ssr: entry,
				target: 'node20',
				outDir,
				emptyOutDir: true,
				minify: false,
				rolldownOptions: { output: { entryFileNames: 'built.mjs' } }
			}
		});
		return await run(await import(pathToFileURL(join(outDir, 'built.mjs')).href));
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}
