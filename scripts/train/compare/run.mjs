// `npm run train:compare`: trains the scorer of `compare` and writes src/lib/compare/scorer/model.ts. CORPORA_DIR names the
// folder of the corpora (default ../shared/corpora).
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** @type {import('vite').InlineConfig & { tsconfig: string }} */
const options = { root, configFile: false, tsconfig: 'config/cli.tsconfig.json', logLevel: 'error' };
const { module: corpus } = await runnerImport('./scripts/train/compare/argkp.ts', options);
const tasks = corpus.readArgKp('train');
if (!tasks) {
	console.error(
		`There is no ArgKP corpus in ${corpus.corporaFolder()}: set CORPORA_DIR to the folder that holds argkp2021/.`
	);
	process.exit(1);
}
const { module } = await runnerImport('./scripts/train/compare/train.ts', options);
const file = resolve(root, 'src/lib/compare/scorer/model.ts');
const text = module.sourceOf(module.trainModel(tasks));
await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log(`Written: src/lib/compare/scorer/model.ts (${Math.round(text.length / 1024)} kB)`);
