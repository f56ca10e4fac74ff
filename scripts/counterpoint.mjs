#!/usr/bin/env node
// The `counterpoint` command. Node 20 runs no TypeScript, so it runs dist/counterpoint.mjs, and builds that where it is missing or
// older than its sources.
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const BUILT = join(DIST, 'counterpoint.mjs');
const SOURCES = ['src/cli', 'src/lib', 'config/vite.cli.config.ts', 'package.json'];
// Layers that the command line never uses (config/layers.cjs, cli-stays-pure).
const ELSEWHERE = ['src/lib/ui', 'src/lib/store'].map((folder) => join(ROOT, folder));

/**
 * @param {string} path
 * @returns {Promise<number>} the latest change at or below the path, in ms; a folder's own tells of deleted files
 */
async function changedAt(path) {
	if (ELSEWHERE.includes(path)) return 0;
	const found = await stat(path);
	if (!found.isDirectory()) return found.mtimeMs;
	const inside = await Promise.all((await readdir(path)).map((name) => changedAt(join(path, name))));
	return Math.max(found.mtimeMs, ...inside);
}

async function isCurrent() {
	const built = await stat(BUILT).catch(() => null);
	if (!built) return false;
	const changed = await Promise.all(SOURCES.map((path) => changedAt(join(ROOT, path))));
	return Math.max(...changed) <= built.mtimeMs;
}

/** Builds beside and moves into place, the entry last, so that two calls at once do not see half a build. */
async function build() {
	const { build: bundle } = await import('vite');
	const begun = new Date();
	await mkdir(DIST, { recursive: true });
	const fresh = await mkdtemp(join(DIST, '.build-'));
	try {
		const configFile = join(ROOT, 'config/vite.cli.config.ts');
		await bundle({ root: ROOT, configFile, logLevel: 'silent', build: { outDir: fresh } });
		const names = await readdir(fresh);
		const entryLast = names.sort((a, b) => Number(a === 'counterpoint.mjs') - Number(b === 'counterpoint.mjs'));
		for (const name of entryLast) await rename(join(fresh, name), join(DIST, name));
		await utimes(BUILT, begun, begun);
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}

/** @returns {Promise<string | null>} what keeps the command from running */
async function prepare() {
	try {
		if (!(await isCurrent())) await build();
		return null;
	} catch (fault) {
		const { code, message } = /** @type {NodeJS.ErrnoException} */ (fault);
		if (code === 'ERR_MODULE_NOT_FOUND') return `its dependencies are not installed. Run “npm ci” in ${ROOT} first.`;
		if (code === 'EACCES' || code === 'EROFS') return `it has to be built first, and ${DIST} cannot be written.`;
		return `it could not be built. ${message.split('\n\nStack backtrace')[0]}`;
	}
}

const obstacle = await prepare();
if (obstacle === null) await import(pathToFileURL(BUILT).href);
else {
	console.error(`counterpoint: ${obstacle}`);
	process.exitCode = 1;
}
