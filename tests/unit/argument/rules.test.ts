import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rules that the titles of the tests below a folder cite. */
function citedIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\b(?:it|describe)\((['"`])(.*?)\1,/gs)])
		.flatMap(([, , title = '']) => title.match(/\bAR\d+\b/g) ?? []);
}

describe('RULES.md', () => {
	const written = new Set(
		readFileSync('src/lib/argument/RULES.md', 'utf8')
			.match(/^\| AR\d+/gm)
			?.map((row) => row.slice(2))
	);
	const cited = new Set([
		...citedIn('tests/unit/argument'),
		...citedIn('tests/property/argument'),
		...citedIn('tests/unit/interchange')
	]);

	it('holds no rule that no test cites', () => {
		expect([...written].filter((rule) => !cited.has(rule))).toEqual([]);
	});

	it('holds every rule that a test cites', () => {
		expect([...cited].filter((rule) => !written.has(rule))).toEqual([]);
	});
});
