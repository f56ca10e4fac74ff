import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, between, compose, conflictsOf, EMPTY, invert, isEmpty, sameRecord, touches } from '#argument/diff.ts';
import { typeOf } from '#argument/ids.ts';
import { RUNS, aDocument } from '../../support/arbitraries.ts';

const three = fc.tuple(aDocument, aDocument, aDocument);

describe('diffs', () => {
	it('lead from one set of records to the other, and back when inverted', () => {
		fc.assert(
			fc.property(three, ([a, b]) => {
				const diff = between(a, b);
				expect(apply(a, diff)).toEqual(b);
				expect(apply(b, invert(diff))).toEqual(a);
				expect(invert(invert(diff))).toEqual(diff);
				expect(isEmpty(between(a, a))).toBe(true);
			}),
			RUNS
		);
	});

	it('composed do what they do in turn, and nothing that they undo of each other', () => {
		fc.assert(
			fc.property(three, ([a, b, c]) => {
				const [one, other] = [between(a, b), between(b, c)];
				const both = compose(one, other);
				expect(apply(a, both)).toEqual(c);
				expect(conflictsOf(a, both)).toEqual([]);
				expect(isEmpty(compose(one, invert(one)))).toBe(true);
				expect(compose(one, EMPTY)).toEqual(compose(one));
			}),
			RUNS
		);
	});

	it('compose in any grouping', () => {
		fc.assert(
			fc.property(three, aDocument, ([a, b, c], d) => {
				const [one, two, three] = [between(a, b), between(b, c), between(c, d)];
				const left = apply(a, compose(compose(one, two), three));
				expect(left).toEqual(apply(a, compose(one, compose(two, three))));
			}),
			RUNS
		);
	});

	it('find in the records what they expect, exactly where nothing changed it since', () => {
		fc.assert(
			fc.property(three, ([a, b, c]) => {
				const diff = between(a, b);
				expect(conflictsOf(a, diff)).toEqual([]);
				const foreseen = [...diff.removed, ...diff.updated.map(([from]) => from)];
				const changed = foreseen.filter((record) => !sameRecord(c.get(record.id), record)).map((record) => record.id);
				const taken = diff.added.map((record) => record.id).filter((id) => c.has(id));
				expect(new Set(conflictsOf(c, diff))).toEqual(new Set([...changed, ...taken]));
			}),
			RUNS
		);
	});

	it('touch the types of the records they change', () => {
		fc.assert(
			fc.property(three, ([a, b]) => {
				const diff = between(a, b);
				const changed = [...diff.added, ...diff.removed, ...diff.updated.map(([, to]) => to)];
				for (const type of ['statement', 'inference', 'question'] as const)
					expect(touches(diff, [type])).toBe(changed.some((record) => typeOf(record.id) === type));
			}),
			RUNS
		);
	});
});
