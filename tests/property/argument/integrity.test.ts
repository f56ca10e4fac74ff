import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { apply, EMPTY, invert } from '#argument/diff.ts';
import { cascade, dangling, repair } from '#argument/integrity.ts';
import { isError } from '#argument/problems.ts';
import { recordsOf } from '#argument/records.ts';
import { RUNS, aDocument } from '../../support/arbitraries.ts';

/** A document and some of its records. */
const someOfADocument = aDocument.chain((records) =>
	fc.record({ records: fc.constant(records), chosen: fc.subarray([...records.values()]) })
);

describe('deleting', () => {
	it('AR29 leaves nothing that refers to what is gone, and no error', () => {
		fc.assert(
			fc.property(someOfADocument, ({ records, chosen }) => {
				const after = apply(records, cascade(records, { ...EMPTY, removed: chosen }));
				expect(dangling(after)).toEqual([]);
				expect(check(after).filter(isError)).toEqual([]);
			}),
			RUNS
		);
	});

	it('is undone by the inverse of its change', () => {
		fc.assert(
			fc.property(someOfADocument, ({ records, chosen }) => {
				const diff = cascade(records, { ...EMPTY, removed: chosen });
				expect(apply(apply(records, diff), invert(diff))).toEqual(records);
			}),
			RUNS
		);
	});

	it('does not depend on the order of the records', () => {
		fc.assert(
			fc.property(someOfADocument, ({ records, chosen }) => {
				const diff = { ...EMPTY, removed: chosen };
				const turned = recordsOf([...records.values()].reverse());
				expect(apply(turned, cascade(turned, diff))).toEqual(apply(records, cascade(records, diff)));
			}),
			RUNS
		);
	});
});

describe('repairing', () => {
	it('AR3 leaves no error of reference, however a file lost records', () => {
		fc.assert(
			fc.property(someOfADocument, ({ records, chosen }) => {
				const torn = recordsOf([...records.values()].filter((record) => !chosen.includes(record)));
				const after = apply(torn, repair(torn));
				expect(check(after).filter((one) => one.rule === 'AR3')).toEqual([]);
			}),
			RUNS
		);
	});
});
