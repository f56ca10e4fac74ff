/** Do the layers hold, and would we be told if they did not? */
import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED_CODE, ALLOWED_COMPONENT, PLANTED_CODE, PLANTED_IN_COMPONENTS } from './planted/code.ts';
import { ALLOWED_IMPORT, PLANTED_IMPORTS, plantedInLayers } from './planted/imports.ts';
import { filesIn, PROJECT, read, require } from './project.ts';

const { MAY_USE }: { MAY_USE: Record<string, string[]> } = require('../../config/layer-table.cjs');
const { forbidden }: { forbidden: { name: string }[] } = require('../../config/layers.cjs');
const layers = Object.keys(MAY_USE);

describe('the three lists of layers are one', () => {
	test('package.json names each layer in the order of the table, then the command line', () => {
		const { imports } = JSON.parse(read('package.json')) as { imports: Record<string, string> };
		const wanted = layers.map((layer) => [`#${layer}/*`, `./src/lib/${layer}/*`]);
		expect(Object.entries(imports)).toEqual([...wanted, ['#cli/*', './src/cli/*']]);
	});

	test('docs/architecture.md says of each layer what it may use, in the same order', () => {
		const rows = [...read('docs/architecture.md').matchAll(/^\| `(\w+)\/` *\|[^|]*\|([^|]*)\|$/gm)];
		const documented = rows.map(([, layer, uses = '']) => [layer, uses.match(/\w+/g) ?? []]);
		expect(documented).toEqual(Object.entries(MAY_USE));
	});

	test('every folder of src/lib is in the table', () => {
		const folders = new Set(filesIn('src/lib').map((path) => path.split('/')[2]));
		expect(layers).toEqual(expect.arrayContaining([...folders]));
	});

	test('a layer uses only layers that stand before it', () => {
		for (const [index, layer] of layers.entries()) {
			expect(layers.slice(0, index)).toEqual(expect.arrayContaining(MAY_USE[layer] ?? []));
		}
	});
});

describe('the layer lint', () => {
	const planted = [...PLANTED_IMPORTS, ...plantedInLayers(MAY_USE)];
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-planted-'));
	let reported: string[] = [];

	function write(file: string, content: string): void {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), `${content}\n`);
	}

	beforeAll(() => {
		cpSync(join(PROJECT, 'config'), join(folder, 'config'), { recursive: true });
		cpSync(join(PROJECT, 'package.json'), join(folder, 'package.json'));
		write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
		for (const name of ['idb', 'cytoscape', 'valibot']) {
			write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './main.js' }));
			write(`node_modules/${name}/main.js`, 'export const target = 1, parse = 1;');
		}
		for (const layer of layers) {
			write(`src/lib/${layer}/target.ts`, 'export type Target = number;\nexport const target: Target = 1;');
		}
		for (const { file, content, also = {} } of planted) {
			write(file, content);
			for (const [name, text] of Object.entries(also)) write(name, text);
		}
		write(ALLOWED_IMPORT.file, ALLOWED_IMPORT.content);
		const lint = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
		const options = ['--config', 'config/layers.cjs', '--output-type', 'json', 'src'];
		const { stdout, stderr } = spawnSync(process.execPath, [lint, ...options], { cwd: folder, encoding: 'utf8' });
		if (!stdout) throw new Error(`the layer lint did not run: ${stderr}`);
		const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
		reported = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
	}, 60_000);

	afterAll(() => rmSync(folder, { recursive: true }));

	test('has a planted violation for each of its rules', () => {
		expect(planted.map(({ rule }) => rule).sort()).toEqual(forbidden.map(({ name }) => name).sort());
	});

	test.each(planted)('reports the import that breaks $rule', ({ rule, file }) => {
		expect(reported).toContain(`${rule}: ${file}`);
	});

	test('reports nothing that is allowed', () => {
		expect(reported.filter((line) => line.includes(ALLOWED_IMPORT.file) && !line.startsWith('no-orphans'))).toEqual([]);
	});
});

describe('the code lint', () => {
	const eslint = new ESLint({ cwd: PROJECT });
	const component = filesIn('src').find((path) => path.endsWith('.svelte')) ?? '';

	async function rulesBrokenBy(code: string, filePath: string): Promise<(string | null)[]> {
		const [result] = await eslint.lintText(code, { filePath: join(PROJECT, filePath) });
		return (result?.messages ?? []).map(({ ruleId }) => ruleId);
	}

	// The first reading of a component loads the parsers and the types of the whole project.
	beforeAll(async () => {
		await rulesBrokenBy(ALLOWED_COMPONENT, component);
	}, 120_000);

	test.each(PLANTED_CODE)('reports $what', async ({ rule, file, code }) => {
		expect(await rulesBrokenBy(code, file)).toContain(rule);
	});

	test.each(PLANTED_IN_COMPONENTS)('reports $what', async ({ rule, code }) => {
		expect(await rulesBrokenBy(code, component)).toContain(rule);
	});

	test('reports nothing that is allowed', async () => {
		expect(await rulesBrokenBy(ALLOWED_CODE, 'src/lib/compare/planted.ts')).toEqual([]);
		expect(await rulesBrokenBy(ALLOWED_COMPONENT, component)).toEqual([]);
	});
});
