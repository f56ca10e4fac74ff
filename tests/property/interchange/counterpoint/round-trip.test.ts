import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, isEmpty } from '#argument/diff.ts';
import { isError } from '#argument/problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { RUNS, aDocument } from '../../../support/arbitraries.ts';

/** Fields that a document may have and this version does not know. */
const foreignFields = fc.dictionary(
	fc.string({ minLength: 1 }).map((name) => `x-${name}`),
	fc.jsonValue(),
	{ maxKeys: 2 }
);

describe('a Counterpoint document', () => {
	it('read after it was written is what it was', () => {
		fc.assert(
			fc.property(aDocument, (records) => {
				const { document, loss } = write(records, { withTexts: true });
				expect(loss).toEqual([]);
				const again = read(toText(document));
				expect(again.problems.filter(isError)).toEqual([]);
				expect(isEmpty(between(records, again.records))).toBe(true);
				expect(toText(write(again.records, { withTexts: true }).document)).toBe(toText(document));
			}),
			RUNS
		);
	});

	it('keeps what it does not know', () => {
		fc.assert(
			fc.property(aDocument, foreignFields, (records, foreign) => {
				const document = { ...write(records, { withTexts: true }).document, ...foreign };
				const again = read(toText(document));
				const written = write(again.records, { withTexts: true, rest: again.rest }).document;
				expect(JSON.parse(toText(written))).toEqual(JSON.parse(toText(document)));
			}),
			RUNS
		);
	});

	it('written without its texts holds no passage that quotes, and the loss report names every statement that lost one', () => {
		fc.assert(
			fc.property(aDocument, (records) => {
				const { document, loss } = write(records, { withTexts: false });
				const again = read(toText(document));
				expect(again.problems.filter(isError)).toEqual([]);
				const lost = loss.find((one) => one.what === 'passages without hashes')?.where ?? [];
				for (const record of records.values()) {
					if (!('passages' in record)) continue;
					const after = again.records.get(record.id);
					const left = after && 'passages' in after ? after.passages : [];
					expect(left.every((passage) => !('exact' in passage))).toBe(true);
					expect(left.length === record.passages.length || lost.includes(record.id)).toBe(true);
				}
			}),
			RUNS
		);
	});

	it('is read from any JSON, or from any text, without a fault of ours', () => {
		const nearly = fc.record({
			format: fc.constant('counterpoint'),
			schemaVersion: fc.constantFrom(1, 2),
			statements: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
			articles: fc.array(fc.jsonValue())
		});
		fc.assert(
			fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.json(), nearly), (input) => {
				const { problems } = read(input);
				expect(problems.every((one) => one.where.length > 0)).toBe(true);
			}),
			RUNS
		);
	});
});
