// Compiles the corpus: `node scripts/corpus/compile.mjs FOLDER [SLUG…]`. FOLDER lies outside the repository and holds, for each
// article, SLUG.original.txt, SLUG.retelling.txt and SLUG.reading.json, and collection.reading.json for what spans them
// (corpus/README.md). Only the retelling and hashes of the original are written.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = 'corpus/pakistan-between-moscow-and-washington';

/** @param {string} path */
async function load(path) {
	const { module } = await runnerImport(path, {
		root: ROOT,
		configFile: false,
		tsconfig: 'config/cli.tsconfig.json',
		logLevel: 'error'
	});
	return module;
}

/**
 * @param {string} folder
 * @param {string} name
 */
const readIn = (folder, name) => readFile(join(folder, name), 'utf8');

/**
 * @param {string} name
 * @param {string} text
 * @param {readonly string[]} problems
 */
async function write(name, text, problems) {
	for (const problem of problems) console.error(`  ${problem}`);
	if (problems.length > 0) process.exitCode = 1;
	const folder = join(ROOT, TARGET);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, name), text);
}

const [folder, ...only] = process.argv.slice(2);
if (!folder) {
	console.error('Usage: node scripts/corpus/compile.mjs FOLDER [SLUG…]');
	process.exit(2);
}
const { compileArticle } = await load('./scripts/corpus/compile-article.ts');
const { compileCollection } = await load('./scripts/corpus/compile-collection.ts');
const names = await readdir(folder);
const slugs = names
	.flatMap((name) => /^(.+)\.reading\.json$/.exec(name)?.[1] ?? [])
	.filter((slug) => slug !== 'collection');
const compiled = [];
for (const slug of slugs.filter((one) => only.length === 0 || only.includes(one)).sort()) {
	const [original, retelling, reading] = await Promise.all(
		['original.txt', 'retelling.txt', 'reading.json'].map((ending) => readIn(folder, `${slug}.${ending}`))
	);
	const article = compileArticle({ original, retelling, reading: JSON.parse(reading ?? 'null') });
	console.log(`${slug}: ${article.report}`);
	await write(`${slug}.counterpoint.json`, article.text, article.problems);
	compiled.push(article.records);
}
if (only.length === 0 && names.includes('collection.reading.json')) {
	const collection = compileCollection(JSON.parse(await readIn(folder, 'collection.reading.json')), compiled);
	console.log(`collection: ${collection.report}`);
	await write('collection.counterpoint.json', collection.text, collection.problems);
}
