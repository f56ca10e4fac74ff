import { describe, expect, it } from 'vitest';
import { EMPTY } from '#argument/diff.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Collection } from '#argument/records/collection.ts';
import type { Alignment } from '#argument/records/across.ts';
import type { Statement } from '#argument/records/statement.ts';
import { merge } from '#store/rows/merge.ts';
import { graph, statementId } from '../../../support/graph-notation.ts';

const base = graph`p1`.get(statementId('p1')) as Statement;
const collection = (...articles: string[]): Collection => ({
	id: 'collection:x',
	title: 'X',
	articleIds: articles.map((slug) => `article:${slug}` as const)
});

function update(from: ArgumentRecord, to: ArgumentRecord) {
	return { ...EMPTY, updated: [[from, to] as const] };
}

describe('putting a change on records that others have changed', () => {
	it('keeps both sides’ fields', () => {
		const here = { ...base, note: 'theirs' };
		const merged = merge(recordsOf([here]), update(base, { ...base, wording: 'Mine.' }), 'change');
		expect(merged.records.get(base.id)).toEqual({ ...base, wording: 'Mine.', note: 'theirs' });
		expect([merged.unapplied, merged.replaced]).toEqual([[], []]);
	});

	it('lets the later writer have a field that both changed, and says so', () => {
		const here = { ...base, wording: 'Theirs.' };
		const merged = merge(recordsOf([here]), update(base, { ...base, wording: 'Mine.' }), 'change');
		expect(merged.records.get(base.id)).toMatchObject({ wording: 'Mine.' });
		expect(merged.replaced).toEqual([base.id]);
	});

	it('never undoes over another’s work, and says what it left', () => {
		const here = { ...base, wording: 'Theirs.' };
		const undo = update({ ...base, wording: 'Mine.', note: 'mine' }, base);
		const merged = merge(recordsOf([{ ...here, note: 'mine' }]), undo, 'present');
		expect(merged.records.get(base.id)).toEqual(here);
		expect(merged.unapplied).toEqual([base.id]);
	});

	it('takes a field out where the change took it out', () => {
		const from = { ...base, note: 'old' };
		const merged = merge(recordsOf([{ ...from, wording: 'Theirs.' }]), update(from, base), 'change');
		expect(merged.records.get(base.id)).toEqual({ ...base, wording: 'Theirs.' });
	});

	it('keeps in a list what either side added, and loses what either side took out', () => {
		const change = update(collection('a', 'b', 'c'), collection('c', 'a', 'd'));
		const merged = merge(recordsOf([collection('a', 'b', 'c', 'e')]), change, 'change');
		expect(merged.records.get('collection:x')).toEqual(collection('c', 'a', 'd', 'e'));
		expect(merged.replaced).toEqual([]);
	});

	it('takes a list that was not there for an empty one', () => {
		const merged = merge(
			recordsOf([{ ...base, tags: ['theirs'] }]),
			update(base, { ...base, tags: ['mine'] }),
			'change'
		);
		expect(merged.records.get(base.id)).toEqual({ ...base, tags: ['mine', 'theirs'] });
		const emptied = update({ ...base, tags: ['old'] }, base);
		const left = merge(recordsOf([{ ...base, tags: ['old', 'theirs'] }]), emptied, 'change');
		expect(left.records.get(base.id)).toEqual({ ...base, tags: ['theirs'] });
		const gone = merge(recordsOf([{ ...base, tags: ['old'], note: 'theirs' }]), emptied, 'change');
		expect(gone.records.get(base.id)).toEqual({ ...base, note: 'theirs' });
	});

	it('does not mix lists that must keep their length', () => {
		const pair = (a: string, b: string): Alignment => ({
			id: 'alignment:x',
			statementIds: [`statement:${a}`, `statement:${b}`],
			relation: 'same',
			status: 'accepted'
		});
		const merged = merge(recordsOf([pair('a', 'c')]), update(pair('a', 'b'), pair('a', 'd')), 'change');
		expect(merged.records.get('alignment:x')).toEqual(pair('a', 'd'));
		expect(merged.replaced).toEqual(['alignment:x']);
	});

	it('does not take a list apart by the order of an object’s fields', () => {
		const [first, second] = [
			{ start: 0, end: 1, exact: 'a', prefix: '', suffix: '' },
			{ suffix: '', prefix: '', exact: 'a', end: 1, start: 0 }
		];
		const other = { ...first, start: 4, end: 5 };
		const change = update({ ...base, passages: [first] }, { ...base, passages: [first, other] });
		const merged = merge(recordsOf([{ ...base, passages: [second], note: 'theirs' }]), change, 'change');
		expect((merged.records.get(base.id) as Statement).passages).toEqual([first, other]);
	});

	it('lets an edit beat a deletion, whichever comes first', () => {
		const edited = { ...base, wording: 'Edited.' };
		const after = merge(recordsOf([edited]), { ...EMPTY, removed: [base] }, 'change');
		expect([after.records.get(base.id), after.unapplied]).toEqual([edited, [base.id]]);
		const before = merge(new Map(), update(base, edited), 'change');
		expect(before.records.get(base.id)).toEqual(edited);
	});

	it('removes what nobody else touched, and forgives what is gone already', () => {
		expect(merge(recordsOf([base]), { ...EMPTY, removed: [base] }, 'change').records.size).toBe(0);
		expect(merge(new Map(), { ...EMPTY, removed: [base] }, 'change')).toEqual({
			records: new Map(),
			unapplied: [],
			replaced: []
		});
	});

	it('adds once what both added', () => {
		const twice = merge(recordsOf([base]), { ...EMPTY, added: [{ ...base }] }, 'change');
		expect([twice.records.size, twice.replaced]).toEqual([1, []]);
		const other = merge(recordsOf([base]), { ...EMPTY, added: [{ ...base, note: 'mine' }] }, 'present');
		expect([other.records.get(base.id), other.unapplied]).toEqual([base, [base.id]]);
	});
});
