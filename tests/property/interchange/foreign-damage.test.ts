/** Whatever stands in a file: no reader throws, each says something or gives sound records, and nothing outside them changes. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkShape } from '#argument/check.ts';
import { countingIds, typeOf } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { adviceForAny } from '#interchange/foreign-problems.ts';
import { detect, READABLE } from '#interchange/formats.ts';
import { RUNS } from '../../support/arbitraries.ts';

const FOLDER = 'tests/compat/foreign';
const FILES = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
const HOSTILE = [
	'__proto__',
	'constructor',
	'toString',
	'\u0000',
	'\ud800',
	'=',
	'{',
	'[',
	'"',
	'<',
	'&',
	'\n',
	'\t',
	'1.',
	'-'
];

/** One of these files with a stretch cut out, doubled, or replaced by something hostile. */
function damaged(texts: readonly string[]): fc.Arbitrary<string> {
	return fc
		.record({
			text: fc.constantFrom(...texts),
			at: fc.nat(),
			length: fc.nat({ max: 60 }),
			what: fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.constant(null))
		})
		.map(({ text, at, length, what }) => {
			const start = at % (text.length + 1);
			const gone = text.slice(start, start + length);
			return text.slice(0, start) + (what ?? gone + gone) + text.slice(start + length);
		});
}

const ALL = damaged(FILES.map(([, text]) => text));

describe('a damaged or hostile file', () => {
	it.each(READABLE.map((format) => [format.key, format] as const))(
		'never stops the reader of %s, and what is read is sound',
		async (_, format) => {
			const read = await format.reader?.();
			if (!read) throw new Error(format.key);
			const its = FILES.filter(([name, text]) => detect(text, name) === format).map(([, text]) => text);
			const own = its.length > 0 ? damaged(its) : ALL;
			const before = Object.getOwnPropertyNames(Object.prototype).length;
			await fc.assert(
				fc.asyncProperty(fc.oneof({ weight: 5, arbitrary: own }, ALL, fc.string(), fc.json()), async (text) => {
					const { records, problems } = await read(text, countingIds('n'), { name: 'a', beside: 'Some text.\n' });
					for (const problem of problems) {
						expect(problem.where).not.toBe('');
						expect(adviceForAny(problem)).not.toMatch(/breaks rule/);
					}
					if (problems.some(isError)) expect(records.size).toBe(0);
					for (const [id, record] of records) expect(checkShape(typeOf(id), record, id)).toEqual([]);
					expect(check(records).filter(isError)).toEqual([]);
				}),
				RUNS
			);
			expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
		}
	);

	it('is recognized or not, but never stops the recognition', () => {
		fc.assert(
			fc.property(fc.oneof(ALL, fc.string(), fc.json()), (text) => {
				const found = detect(text, 'a');
				expect(found === null || READABLE.includes(found)).toBe(true);
			}),
			RUNS
		);
	});
});
