// Would the tests notice if the code were wrong? Mutation testing (DeMillo, Lipton and Sayward 1978) of the core's layers.
//   node scripts/mutate.mjs [LAYER…] [--functions N] [--seed N] [--concurrency N]
// A mutant is one small change to the code (a comparison turned round, a statement left out); it is killed where a test of
// the same layer fails. All mutants of a layer take hours, so by default a drawn sample of its functions is mutated, each
// wholly; `--functions all` takes every one. Prints a line for each layer, and every mutant no test noticed.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import ts from 'typescript';

const LAYERS = ['argument', 'anchoring', 'evaluate', 'compare'];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
process.env.FC_RUNS ??= '20';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		functions: { type: 'string', default: '20' },
		seed: { type: 'string', default: '1' },
		concurrency: { type: 'string', default: '2' }
	}
});
const unknown = positionals.filter((name) => !LAYERS.includes(name));
const wanted = values.functions === 'all' ? Infinity : Number(values.functions);
if (unknown.length || !(wanted > 0) || Number.isNaN(Number(values.seed)) || !(Number(values.concurrency) > 0)) {
	console.error(
		`Usage: node scripts/mutate.mjs [${LAYERS.join('|')}] [--functions N|all] [--seed N] [--concurrency N]`
	);
	process.exit(2);
}

/** @typedef {{ file: string, from: number, to: number }} Part a function with its whole lines, from 1, both included */

/** @param {string} layer @returns {Part[]} every function and method that is not inside another one */
function functionsOf(layer) {
	return readdirSync(join('src/lib', layer), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.sort()
		.flatMap((name) => {
			const file = join('src/lib', layer, name);
			const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
			/** @type {Part[]} */
			const parts = [];
			/** @param {ts.Node} node @returns {void} */
			const visit = (node) => {
				if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) {
					ts.forEachChild(node, visit);
					return;
				}
				const line = (/** @type {number} */ at) => source.getLineAndCharacterOfPosition(at).line + 1;
				parts.push({ file, from: line(node.getStart()), to: line(node.getEnd()) });
			};
			visit(source);
			return parts;
		});
}

/**
 * The first `count` of the parts in an order drawn from a seed (Fisher and Yates; mulberry32 by Tommy Ettinger, 2017).
 * @param {Part[]} parts @param {number} count @param {number} seed
 */
function drawn(parts, count, seed) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const order = [...parts];
	for (let last = order.length - 1; last > 0; last -= 1) {
		const other = Math.floor(next() * (last + 1));
		[order[last], order[other]] = [/** @type {Part} */ (order[other]), /** @type {Part} */ (order[last])];
	}
	return order.slice(0, count);
}

for (const layer of positionals.length ? positionals : LAYERS) {
	process.env.MUTATED_LAYER = layer;
	const all = functionsOf(layer);
	const parts = drawn(all, wanted, Number(values.seed));
	const results = await new Stryker({
		configFile: 'config/stryker.config.json',
		concurrency: Number(values.concurrency),
		mutate: parts.map(({ file, from, to }) => `${file}:${from}-${to}`)
	}).runMutationTest();
	/** @param {...string} states */
	const count = (...states) => results.filter(({ status }) => states.includes(status)).length;
	const late = count('Timeout');
	const killed = count('Killed') + late;
	const missed = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
	const share = (100 * killed) / (killed + missed.length);
	console.log(
		`${layer}: ${killed} of ${killed + missed.length} mutants killed (${share.toFixed(1)} %, ${late} of them by never coming to an end), in ${parts.length} of ${all.length} functions`
	);
	for (const { fileName, location, replacement, status } of missed) {
		const place = `${fileName.slice(root.length + 1)}:${location.start.line}:${location.start.column}`;
		console.log(
			`  ${place} ${status === 'NoCoverage' ? '(no test gets there) ' : ''}→ ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`
		);
	}
}
