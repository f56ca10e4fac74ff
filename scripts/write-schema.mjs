// Writes static/schema/counterpoint-N.schema.json from the record schemas: `node scripts/write-schema.mjs`, after changing one.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('./scripts/write-schema.ts', {
	root,
	configFile: false,
	tsconfig: 'config/cli.tsconfig.json',
	logLevel: 'error'
});
const file = resolve(root, module.SCHEMA_FILE);
await mkdir(dirname(file), { recursive: true });
await writeFile(file, module.schemaText());
console.log(`Written: ${module.SCHEMA_FILE}`);
