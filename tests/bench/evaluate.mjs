// How long do evaluation, labels and the search for carriers take? `npm run bench:evaluate` prints a table; it judges nothing.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('./tests/bench/evaluate/measure.ts', {
	root,
	configFile: false,
	tsconfig: 'config/cli.tsconfig.json',
	logLevel: 'error'
});
module.report((/** @type {string} */ line) => console.log(line));
