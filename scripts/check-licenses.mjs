// Under which terms is everything that reaches the reader's browser or command line? Fails where a licence is missing or
// would bind our own code, and where docs/licenses.md is out of date.
//   node scripts/check-licenses.mjs [--write]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs', 'licenses.md');

// Terms that ask for a notice at most (fonts: OFL; files of their own: MPL). No GPL, no "see file", no non-commercial.
const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MPL-2.0',
	'OFL-1.1',
	'Python-2.0',
	'Unlicense',
	'Zlib'
]);
// Build tools whose run time is compiled into the app, so that readers receive it too.
const COMPILED_IN = ['svelte', '@sveltejs/kit', 'esm-env', 'devalue', 'clsx'];

/** An SPDX expression holds where one side of an OR, or all sides of an AND, are allowed. @param {string} expression */
function allowed(expression) {
	const terms = expression.replace(/[()]/g, '').split(/\s+OR\s+/);
	return terms.some((term) => term.split(/\s+AND\s+/).every((name) => ALLOWED.has(name.trim())));
}

/** @typedef {{ name: string, version: string, license: string, home: string }} Package */

/** @param {string} folder path of a package inside the project, as the lock file names it @returns {Package} */
function describe(folder) {
	const { name, version, license, repository, homepage } = JSON.parse(
		readFileSync(join(root, folder, 'package.json'), 'utf8')
	);
	const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
	const home = address.replace(/^git\+|\.git$/g, '').replace(/^(git|ssh):\/\/(git@)?/, 'https://');
	return { name, version, license: typeof license === 'string' ? license : (license?.type ?? 'none'), home };
}

/** Peers (valibot's TypeScript) and what is only partly a build tool are not shipped. @param {Record<string, boolean>} entry */
const isProduction = ({ dev, devOptional, peer }) => !dev && !devOptional && !peer;

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(lock.packages)
	.filter(
		([folder, entry]) => folder && (isProduction(entry) || COMPILED_IN.includes(folder.replace(/^node_modules\//, '')))
	)
	// Optional packages for another system are in the lock file, not on the disk.
	.filter(([folder]) => existsSync(join(root, folder, 'package.json')))
	.map(([folder]) => describe(folder))
	.sort((a, b) => (a.name < b.name ? -1 : 1));

const refused = shipped.filter(({ license }) => !allowed(license));
for (const { name, version, license } of refused) {
	console.error(`${name} ${version}: licence "${license}" is not among ${[...ALLOWED].join(', ')}.`);
}

const text = `# Licenses of what Counterpoint ships

Written by \`node scripts/check-licenses.mjs --write\`; \`npm test\` checks that it is up to date. Counterpoint's own code is
under the MIT license, the corpus under CC BY 4.0 (see [LICENSE](../LICENSE)).

| package | version | license | home |
| --- | --- | --- | --- |
${shipped.map(({ name, version, license, home }) => `| ${name} | ${version} | ${license} | ${home.startsWith('https://') ? `<${home}>` : home} |`).join('\n')}
`;
if (process.argv.includes('--write')) {
	writeFileSync(page, text);
	console.log(`docs/licenses.md: ${shipped.length} packages`);
} else if (!existsSync(page) || normal(readFileSync(page, 'utf8')) !== normal(text)) {
	console.error('docs/licenses.md is out of date: run `npm run licenses -- --write`.');
	process.exitCode = 1;
} else if (!refused.length) console.log(`${shipped.length} packages, all under terms that ask for a notice at most`);
if (refused.length) process.exitCode = 1;

/** Without the padding that a formatter gives a table. @param {string} markdown */
function normal(markdown) {
	return markdown.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---').replaceAll('\r\n', '\n');
}
