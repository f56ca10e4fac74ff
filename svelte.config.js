import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';

// Where the site is served from and where it is built to: tests/e2e/hosting.spec.ts builds a second one under a sub-path.
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const folder = process.env.BUILD_FOLDER ?? 'build';

/** @param {string} source @returns {`sha256-${string}`} */
const hashOf = (source) => `sha256-${createHash('sha256').update(source).digest('base64')}`;

// The two inline styles that come from libraries. Ours are set through CSSOM (`style:` directives), which CSP allows.
const ROUTE_ANNOUNCER =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';
const CYTOSCAPE_CONTAINER = '.__________cytoscape_container { position: relative; }';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		outDir: process.env.KIT_FOLDER ?? '.svelte-kit',
		// One shell answers every address that has no file of its own: static hosts serve 404.html for it.
		adapter: adapter({ pages: folder, assets: folder, fallback: '404.html', strict: false }),
		// Not relative: the same shell answers /, /article/lee-2024 and, offline, everything else.
		paths: { base, relative: false },
		serviceWorker: { register: false },
		alias: {},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../tests/**/*.ts', '../scripts/**/*.mjs', '../config/**/*.ts']
			})
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self', hashOf(CYTOSCAPE_CONTAINER)],
				'style-src-attr': ['unsafe-hashes', hashOf(ROUTE_ANNOUNCER)],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
