/**
 * A small tree of planted violations: for each rule of the layer lint one import that it must report, written out by
 * layers.test.ts into a folder of its own. The lint is judged by what it finds here, not by what it says of our code.
 */

export interface PlantedImport {
	rule: string;
	/** The file the lint must name. */
	file: string;
	/** What stands in it. */
	content: string;
	/** Other files the violation needs. */
	also?: Record<string, string>;
}

export const PLANTED_IMPORTS: PlantedImport[] = [
	{
		rule: 'not-unresolvable',
		file: 'src/lib/ui/by-dollar-lib.ts',
		content: "import { target } from '$lib/argument/target.ts';\nexport const planted = target;"
	},
	{
		rule: 'no-circular',
		file: 'src/lib/argument/circle-one.ts',
		content: "import { two } from './circle-two.ts';\nexport const one = (): unknown => two;",
		also: {
			'src/lib/argument/circle-two.ts': "import { one } from './circle-one.ts';\nexport const two = (): unknown => one;"
		}
	},
	{ rule: 'no-orphans', file: 'src/lib/argument/alone.ts', content: 'export const alone = 1;' },
	{
		rule: 'no-new-layer',
		file: 'src/routes/+page.svelte',
		content:
			'<script lang="ts">\n\timport { target } from \'../lib/newcomer/target.ts\';\n</script>\n\n<p>{target}</p>',
		also: { 'src/lib/newcomer/target.ts': 'export const target = 1;' }
	},
	{
		rule: 'pure-core',
		file: 'src/lib/argument/with-package.ts',
		content: "import { target } from 'idb';\nexport const planted = target;"
	},
	{
		rule: 'idb-only-in-database',
		file: 'src/lib/store/second-database.ts',
		content: "import { target } from 'idb';\nexport const planted = target;"
	},
	{
		rule: 'cytoscape-only-in-draw',
		file: 'src/lib/ui/draws-itself.ts',
		content: "import { target } from 'cytoscape';\nexport const planted = target;"
	},
	{
		rule: 'map-draws-last',
		file: 'src/lib/map/elements.ts',
		content: "import { target } from './draw.ts';\nexport const planted = target;",
		also: { 'src/lib/map/draw.ts': 'export const target = 1;' }
	},
	{
		rule: 'nothing-imports-routes',
		file: 'src/lib/ui/looks-up.ts',
		content: "import { target } from '../../routes/target.ts';\nexport const planted = target;",
		also: { 'src/routes/target.ts': 'export const target = 1;' }
	},
	{
		rule: 'cli-stays-pure',
		file: 'src/cli/with-store.ts',
		content: "import { target } from '#store/target.ts';\nexport const planted = target;"
	},
	{
		rule: 'src-never-imports-tests',
		file: 'src/lib/ui/with-builders.ts',
		content: "import { target } from '../../../tests/target.ts';\nexport const planted = target;",
		also: { 'tests/target.ts': 'export const target = 1;' }
	}
];

/** For each layer an import of one it may not use; for a layer that may use all, of a folder that is none. */
export function plantedInLayers(mayUse: Record<string, readonly string[]>): PlantedImport[] {
	return Object.entries(mayUse).map(([layer, uses]) => {
		const other = Object.keys(mayUse).find((name) => name !== layer && !uses.includes(name));
		const source = other ? `#${other}/target.ts` : '../newcomer/target.ts';
		// A type alone already couples two layers.
		const content = `import type { Target } from '${source}';\nexport type Planted = Target;`;
		return { rule: `layer-${layer}`, file: `src/lib/${layer}/planted.ts`, content };
	});
}

/** Allowed, and therefore not to be reported. */
export const ALLOWED_IMPORT = {
	file: 'src/lib/compare/allowed.ts',
	content:
		"import { target } from '#argument/target.ts';\nimport { parse } from 'valibot';\nexport const fine = [target, parse];"
};
