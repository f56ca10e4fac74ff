import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import layers from './config/layer-table.cjs';
import svelteConfig from './svelte.config.js';

const IMPURE_GLOBALS = [
	'window',
	'document',
	'navigator',
	'indexedDB',
	'localStorage',
	'sessionStorage',
	'fetch',
	'setTimeout',
	'setInterval',
	'performance',
	'Date',
	'requestAnimationFrame',
	'crypto',
	'process',
	'Buffer'
];

const MARKUP = 'Text from outside is never inserted as markup: use textContent or a component.';

export default defineConfig(
	globalIgnores(['build/', 'dist/', '.svelte-kit/', 'node_modules/', 'test-results/']),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['../../*'], message: 'Name the layer instead: #argument/…, #store/….' },
						{ group: ['$lib/*'], message: 'The layer lint cannot follow $lib: use #layer/….' }
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportAllDeclaration', message: 'Every import names the file it means: no barrels.' },
				{ selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', message: MARKUP },
				{ selector: "AssignmentExpression[left.property.name='srcdoc']", message: MARKUP },
				{ selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]', message: MARKUP },
				{
					selector: 'SvelteAttribute[key.name="style"][value.length=1] > SvelteLiteral',
					message: "The page's policy refuses a style attribute in markup: use a class or a style: directive."
				},
				{
					selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
					message: MARKUP
				}
			],
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'no-script-url': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			// Values worked out in a derivation are never changed afterwards, so plain maps do.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		// The pure core: the same values in every browser, worker, command line and test.
		files: [...layers.PURE, 'map'].map((layer) => `src/lib/${layer}/**/*.ts`),
		ignores: layers.DRAWING.flatMap((name) => [`src/lib/map/${name}*`, `src/lib/map/${name}/**`]),
		rules: {
			'no-restricted-globals': [
				'error',
				...IMPURE_GLOBALS.map((name) => ({ name, message: 'The core is pure: take the value from the caller.' }))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Take ids and seeds from the caller.' },
				{ object: 'crypto', property: 'randomUUID', message: 'Take ids from the caller.' }
			]
		}
	},
	{
		// What another file imports has a name there: default exports are for configuration that a tool reads.
		files: ['src/lib/**/*.ts', 'src/cli/**/*.ts', 'tests/**/*.ts'],
		rules: {
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }]
		}
	},
	{
		files: ['scripts/**', 'config/**', 'src/cli/**', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	{
		// Tests share tests/support, which is no layer and has no alias.
		files: ['tests/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(\\.\\./)+src/|^\\$lib/', message: 'Name the layer instead: #argument/…, #store/….' }] }
			]
		}
	},
	{
		// A Playwright fixture names what it needs by destructuring, and may need nothing.
		files: ['tests/e2e/**'],
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	},
	{
		files: ['**/*.cjs'],
		languageOptions: { sourceType: 'commonjs' },
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	}
);
