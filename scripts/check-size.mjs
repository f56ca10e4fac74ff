// How much JavaScript does each route load before it can be used, gzipped? One line for each route and worker of build/.
// Counted is what a visit always loads: the start, the layout, the page and their static imports, and for an article also
// the drawing, which is imported when the map is shown. Views that load a drawing of their own when they are opened have a line
// each. What loads with a feature (a format's reader) is not counted.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = join(root, 'build');
const generated = '.svelte-kit/generated/client-optimized/app.js';

// kB of 1000 bytes. What we aim at: Cytoscape alone is about 140, so a map's route leaves 60 for all the rest, like any other's.
const GOALS = { map: 200, other: 60, worker: 60 };
// What no route may exceed today: raised when maps could be edited and authors compared by an engine, when every page learned to go on
// with a damaged database, and, for maps, when what editing lays over them came with them again, because keys struck at once were
// lost. docs/quality.md says how far they are from the goals.
const BUDGETS = { map: 366, question: 137, other: 130, worker: 60, layout: 165 };
const DRAWS_AT_ONCE = /^\/article\//;
// Five views in one route: more than a list, though no map.
const COMPARES = /^\/compare\/\[/;
// A question's page reads its answers through what all views of a comparison share.
const ASKS = /^\/question\//;
// A string that only Cytoscape's own code holds: where it is, the drawing is.
const DRAWING = '__________cytoscape_container';

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	process.exit(1);
}

const manifestFile = join(root, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
if (!existsSync(manifestFile) || !existsSync(build)) fail('There is no build: run `npm run build` first.');
/** @type {Record<string, { file: string, name?: string, imports?: string[], dynamicImports?: string[] }>} */
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

/** @param {string} key */
function chunk(key) {
	return manifest[key] ?? fail(`${key} is not in the build's manifest: run \`npm run build\` again.`);
}

/** The chunks that load together with these. @param {string[]} keys @param {Set<string>} [seen] @returns {Set<string>} */
function closure(keys, seen = new Set()) {
	for (const key of keys) {
		if (seen.has(key)) continue;
		seen.add(key);
		closure(chunk(key).imports ?? [], seen);
	}
	return seen;
}

/** @param {string} key */
function source(key) {
	const file = join(build, chunk(key).file);
	if (!existsSync(file)) fail(`build/ and its manifest differ (${chunk(key).file}): run \`npm run build\` again.`);
	return readFileSync(file);
}

/** @param {Buffer} bytes */
const kilobytes = (bytes) => gzipSync(bytes, { level: 9 }).length / 1000;

/** @param {Iterable<string>} keys */
function weigh(keys) {
	return [...keys]
		.filter((key) => chunk(key).file.endsWith('.js'))
		.reduce((sum, key) => sum + kilobytes(source(key)), 0);
}

/** What is imported on demand from these chunks and brings the drawing, where they have it not. @param {Set<string>} loaded */
function drawingOf(loaded) {
	const draws = (/** @type {string} */ key) => source(key).includes(DRAWING);
	if ([...loaded].some(draws)) return [];
	const later = [...loaded].flatMap((key) => chunk(key).dynamicImports ?? []).filter(isOfThePage);
	return later.filter((key) => [...closure([key])].some(draws));
}

/** The routes themselves are dynamic imports of the start: they belong to other lines. @param {string} key */
const isOfThePage = (key) => !key.includes('/generated/');

const appSource = readFileSync(join(root, generated), 'utf8');
/** Route and numbers of its nodes: the page, the layouts between it and the root, their error pages. */
const routes = [...appSource.slice(appSource.indexOf('dictionary =')).matchAll(/^\s*"(\/[^"]*)": (\[.*\]),?$/gm)].map(
	([, route = '', nodes = '']) => ({ route, nodes: (nodes.match(/\d+/g) ?? []).map(Number) })
);
const entry = Object.keys(manifest).filter((key) => manifest[key]?.name?.startsWith('entry/'));
/** @param {number} number */
const node = (number) => generated.replace('app.js', `nodes/${number}.js`);

/** @type {{ what: string, size: number, budget: number, goal: number }[]} */
const lines = routes.flatMap(({ route, nodes }) => {
	// The root layout is node 0 of every route and is not listed.
	const loaded = closure([...entry, node(0), ...nodes.map(node)]);
	/** @param {string} what @param {Set<string>} keys @param {boolean} map */
	const line = (what, keys, map) => ({
		what,
		size: weigh(keys),
		budget: map ? BUDGETS.map : ASKS.test(what) ? BUDGETS.question : BUDGETS.other,
		goal: map ? GOALS.map : GOALS.other
	});
	if (DRAWS_AT_ONCE.test(route)) return [line(route, closure(drawingOf(loaded), loaded), true)];
	// Views that draw a map and load when they are opened, each for itself.
	const views = drawingOf(loaded).map((key) =>
		line(`${route} ${basename(key, '.svelte')}`, closure([key], new Set(loaded)), true)
	);
	return [line(route, loaded, COMPARES.test(route)), ...views];
});
const workers = join(build, '_app', 'immutable', 'workers');
if (existsSync(workers)) {
	for (const name of readdirSync(workers).filter((file) => file.endsWith('.js'))) {
		const bytes = readFileSync(join(workers, name));
		// The worker that puts a large merged map in order holds Cytoscape for its layout.
		const budget = bytes.includes(DRAWING) ? BUDGETS.layout : BUDGETS.worker;
		lines.push({ what: `worker ${name.split('-')[0]}`, size: kilobytes(bytes), budget, goal: GOALS.worker });
	}
}
if (!lines.length) fail('No route was found in the build.');

for (const { what, size, budget, goal } of lines) {
	const verdict = size > budget ? 'TOO LARGE' : size > goal ? `(goal ${goal})` : '';
	console.log(`${what.padEnd(36)} ${size.toFixed(1).padStart(7)} kB of ${budget} ${verdict}`.trimEnd());
}
process.exitCode = lines.some(({ size, budget }) => size > budget) ? 1 : 0;
