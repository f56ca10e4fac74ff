/** Planted lines of code that ESLint must report, each with the rule that does and the file it would stand in. */

export interface PlantedCode {
	what: string;
	rule: string;
	file: string;
	code: string;
}

const pure = 'src/lib/argument/planted.ts';
const screen = 'src/lib/ui/planted.ts';

export const PLANTED_CODE: PlantedCode[] = [
	{ what: 'the clock in the core', rule: 'no-restricted-globals', file: pure, code: 'export const at = Date.now();' },
	{ what: 'the page in the core', rule: 'no-restricted-globals', file: pure, code: 'export const at = document.body;' },
	{ what: 'the network in the core', rule: 'no-restricted-globals', file: pure, code: "export const at = fetch('/');" },
	{
		what: 'chance in the core',
		rule: 'no-restricted-properties',
		file: pure,
		code: 'export const at = Math.random();'
	},
	{
		what: 'the clock in the part of the map that the command line uses',
		rule: 'no-restricted-globals',
		file: 'src/lib/map/planted.ts',
		code: 'export const at = performance.now();'
	},
	{
		what: 'markup made of text',
		rule: 'no-restricted-syntax',
		file: screen,
		code: 'export const show = (place: Element, text: string) => {\n\tplace.innerHTML = text;\n};'
	},
	{
		what: 'markup inserted next to an element',
		rule: 'no-restricted-syntax',
		file: screen,
		code: "export const show = (place: Element, text: string) => place.insertAdjacentHTML('beforeend', text);"
	},
	{ what: 'text run as code', rule: 'no-eval', file: screen, code: "export const one = eval('1');" },
	{ what: 'a barrel', rule: 'no-restricted-syntax', file: screen, code: "export * from './other.ts';" },
	{
		what: 'a path that climbs out of its layer',
		rule: 'no-restricted-imports',
		file: screen,
		code: "import { target } from '../../argument/target.ts';\nexport const planted = target;"
	},
	{
		what: 'a path the layer lint cannot follow',
		rule: 'no-restricted-imports',
		file: screen,
		code: "import { target } from '$lib/argument/target.ts';\nexport const planted = target;"
	},
	{
		what: 'an export without a name',
		rule: 'no-restricted-exports',
		file: screen,
		code: 'export default function planted() {\n\treturn 1;\n}'
	}
];

/** Looked at as the text of a component that exists, because the linter's type information knows no other. */
export const PLANTED_IN_COMPONENTS = [
	{
		what: 'text put in as markup',
		rule: 'svelte/no-at-html-tags',
		code: '<script lang="ts">\n\tlet { text }: { text: string } = $props();\n</script>\n\n{@html text}\n'
	},
	{
		what: "a style attribute, which the page's policy refuses",
		rule: 'no-restricted-syntax',
		code: '<p style="color: red">red</p>\n'
	}
];

export const ALLOWED_COMPONENT =
	'<script lang="ts">\n\tlet { text }: { text: string } = $props();\n</script>\n\n<p style:color="red">{text}</p>\n';

export const ALLOWED_CODE =
	"import { target } from '#argument/target.ts';\n\nexport const fine = Math.max(target, 1);\n";
