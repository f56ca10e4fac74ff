import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, explain, isError, problem } from '#argument/problems.ts';

/** The rules that the titles of the tests below a folder cite. */
function citedIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\b(?:it|describe)\((['"`])(.*?)\1,/gs)])
		.flatMap(([, , title = '']) => title.match(/\bAR\d+\b/g) ?? []);
}

describe('problems', () => {
	it('every rule that is said to the user stands in RULES.md with the same level', () => {
		const rows = readFileSync('src/lib/argument/RULES.md', 'utf8').matchAll(/^\| (AR\d+) +\| (error|warning) /gm);
		const written = Object.fromEntries(Array.from(rows, ([, id, level]) => [id, level]));
		const said = Object.fromEntries(Object.entries(RULES).map(([id, { level }]) => [id, level]));
		expect(written).toEqual(said);
	});

	it('every rule says what is wrong and what to do, in two sentences', () => {
		for (const [id, { what, todo }] of Object.entries(RULES)) {
			const values = { id: 'statement:s1', article: 'article:a', expected: 'a text', found: 'null', role: 'premise' };
			expect(what(values), id).toMatch(/^[a-z].*[^.]$/);
			expect(todo(values), id).toMatch(/^[A-Z].*\.$/);
		}
	});

	it('an unknown rule is still said', () => {
		expect(explain({ rule: 'ZZ9', level: 'error', where: 'nodes[0]', values: {} })).toBe('nodes[0] breaks rule ZZ9.');
	});

	it('words out of a file stay on one line and steer no terminal', () => {
		const found = {
			rule: 'AR14',
			level: 'error',
			where: 'a\u001b[2Jb',
			values: { expected: 'one\ntwo', found: '\u202eowt' }
		} as const;
		expect(explain(found)).toContain(
			'a\ufffd[2Jb does not match its text: it quotes “one two”, but the text there has “\ufffdowt”'
		);
	});

	it('tells an error from a warning by the rule', () => {
		expect([problem('AR3', 'x'), problem('AR4', 'x')].map(isError)).toEqual([true, false]);
	});
});

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
