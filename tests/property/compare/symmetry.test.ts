import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#argument/ids.ts';
import { compare } from '#compare/pipeline.ts';
import { article, recordsFrom } from '../../support/laid-side-by-side.ts';
import { unordered } from '../../support/unordered.ts';

const RECORDS = recordsFrom(
	article(
		'ferry',
		`
		f1!      The island should keep its ferry.
		f2 > f1  The ferry carries 900 people a day.
		fe3 > f2 Norway opened the old harbor in 1975.
		f4 > f1  A bridge would spoil the bay.
		f5^ x f1 A bridge would be cheaper, says the mayor.
		f6 > f4  Norway lost three bays to bridges.
		`
	),
	article(
		'bridge',
		`
		b1!      The island should not keep its ferry but build a bridge.
		b2 > b1  A bridge would not spoil the bay.
		b3 > b1  A bridge would be cheaper than the ferry.
		be4 > b3 Norway opened the old harbor in 1982.
		b5 x b2  Norway lost no bay to a bridge.
		`
	),
	article(
		'tunnel',
		`
		t1!      The island needs a tunnel rather than a bridge.
		t2 > t1  The ferry stands still in every storm.
		t3 > t1  A bridge would spoil the bay.
		te4 > t2 The ferry stood still on nine days of 2019.
		`
	)
);
const [ferry, bridge, tunnel] = ['article:ferry', 'article:bridge', 'article:tunnel'] as const;
const ORDERS: readonly (readonly [ArticleId, ArticleId, ArticleId])[] = [
	[ferry, bridge, tunnel],
	[ferry, tunnel, bridge],
	[bridge, ferry, tunnel],
	[bridge, tunnel, ferry],
	[tunnel, ferry, bridge],
	[tunnel, bridge, ferry]
];

describe('three articles', () => {
	it('compared in every order give the same pairs, questions, cruxes and facts with the same scores', () => {
		const [first, ...others] = ORDERS.map((order) => unordered(compare(RECORDS, order)));
		for (const other of others) expect(other).toEqual(first);
	});

	it('have enough to find for their order to matter', () => {
		const { alignments, cruxes, factClashes, questions } = compare(RECORDS, [ferry, bridge, tunnel]);
		expect(new Set(alignments.map((one) => one.relation))).toEqual(new Set(['same', 'opposed', 'related']));
		for (const found of [cruxes, factClashes, questions]) expect(found.length).toBeGreaterThan(0);
	});

	it('two by two are found in the order in which they are asked for', () => {
		for (const [a, b] of ORDERS) {
			const [there, back] = [compare(RECORDS, [a, b]), compare(RECORDS, [b, a])];
			expect(unordered(back)).toEqual(unordered(there));
			expect(back.alignments.map(({ statementIds: [x, y] }) => [y, x])).toEqual(
				there.alignments.map((one) => one.statementIds)
			);
		}
	});
});
