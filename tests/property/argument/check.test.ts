import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkShape } from '#argument/check.ts';
import { typeOf } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { recordsOf } from '#argument/records.ts';
import { RUNS, aDocument } from '../../support/arbitraries.ts';

describe('checks', () => {
	it('AR1 find no fault with the shapes of sound records, and no error among them', () => {
		fc.assert(
			fc.property(aDocument, (records) => {
				for (const record of records.values()) expect(checkShape(typeOf(record.id), record, 'here')).toEqual([]);
				expect(check(records).filter(isError)).toEqual([]);
			}),
			RUNS
		);
	});

	it('do not depend on the order of the records', () => {
		fc.assert(
			fc.property(aDocument, fc.nat(), (records, turn) => {
				const list = [...records.values()];
				const cut = turn % Math.max(1, list.length);
				const turned = recordsOf([...list.slice(cut).reverse(), ...list.slice(0, cut)]);
				const lines = (problems: ReturnType<typeof check>) => problems.map((one) => JSON.stringify(one)).sort();
				expect(lines(check(turned))).toEqual(lines(check(records)));
			}),
			RUNS
		);
	});

	it('AR1 answer any JSON value with problems and never by throwing', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom('statement', 'article', 'attack', 'alignment'), (value, type) => {
				expect(checkShape(type, value, 'here').length).toBeGreaterThan(0);
			}),
			RUNS
		);
	});
});
