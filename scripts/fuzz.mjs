// Reads damaged files of every kind for as long as a night has: FUZZ_RUNS of them (100,000 if nobody says), from FUZZ_SEED on.
//   npm run fuzz
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const file = 'tests/property/interchange/hostile-files.test.ts';
const env = { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '100000' };
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'property', file], {
	cwd: root,
	env,
	stdio: 'inherit'
});
process.exitCode = status ?? 1;
