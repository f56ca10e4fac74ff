/** The project as files: what the architecture tests look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
export const require = createRequire(import.meta.url);

/** Made by tools, or not ours. */
const NOT_OURS = new Set(['.git', 'node_modules', '.svelte-kit', 'build', 'dist', 'test-results', 'coverage']);
const BINARY = /\.(png|woff2|ico|pdf|docx)$/;

/** Paths of all files under a folder of the project, with forward slashes, relative to the project. */
export function filesIn(folder = ''): string[] {
	return readdirSync(join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesIn(path);
		return entry.isFile() ? [path] : [];
	});
}

/** Files that hold text a person or a tool wrote. */
export function textFilesIn(folder = ''): string[] {
	return filesIn(folder).filter((path) => !BINARY.test(path));
}

export function read(path: string): string {
	return readFileSync(join(PROJECT, path), 'utf8');
}

/** `path:line` for every line that the pattern finds. */
export function linesWith(paths: readonly string[], pattern: RegExp): string[] {
	return paths.flatMap((path) =>
		read(path)
			.split('\n')
			.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : []))
	);
}
