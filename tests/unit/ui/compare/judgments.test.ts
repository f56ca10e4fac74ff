import { describe, expect, it } from 'vitest';
import { apply } from '#argument/diff.ts';
import { countingIds } from '#argument/ids.ts';
import { allOf, recordsOf, type Records } from '#argument/records.ts';
import type { Alignment } from '#argument/records/across.ts';
import { isRefusal } from '#argument/refusal.ts';
import { Comparison } from '#ui/compare/comparison.ts';
import { isRejected, judgePair, takeOut, type JudgePair } from '#ui/compare/judgments.ts';
import { NOTHING_PROPOSED } from '#ui/compare/proposals.ts';
import { graph, graphIn, statementId, together } from '../../../support/graph-notation.ts';

const two = together(graph`c!; p1 -> c`, graphIn('b')`d!; q1 -> d`);
const pair = [statementId('p1'), statementId('q1')] as const;
const suggested: Alignment = {
	id: 'alignment:s1',
	statementIds: pair,
	relation: 'opposed',
	status: 'suggested',
	why: 'one denies what the other says',
	score: 0.6
};

function judged(records: Records, judgment: Omit<JudgePair, 'statementIds'>): Records {
	const diff = judgePair(records, { statementIds: pair, ...judgment }, countingIds('n'));
	if (isRefusal(diff)) throw new Error(diff.refused);
	return apply(records, diff);
}
const alignmentsIn = (records: Records) => allOf(records, 'alignment');

describe('a decision on two statements', () => {
	it('becomes one accepted record, whichever of the two is named first', () => {
		const once = judged(two, { relation: 'same' });
		const diff = judgePair(once, { statementIds: [pair[1], pair[0]], relation: 'opposed' }, countingIds('m'));
		expect(isRefusal(diff)).toBe(false);
		if (isRefusal(diff)) return;
		const twice = alignmentsIn(apply(once, diff));
		expect(twice.map(({ relation, status }) => [relation, status])).toEqual([['opposed', 'accepted']]);
	});

	it('keeps the reason of a suggestion that is confirmed, and drops it where the relation is another', () => {
		const before = together(two, recordsOf([suggested]));
		const confirmed = alignmentsIn(judged(before, { relation: 'opposed' }));
		expect(confirmed.map(({ status, why }) => [status, why])).toEqual([['accepted', suggested.why]]);
		expect(alignmentsIn(judged(before, { relation: 'same' }))[0]?.why).toBeUndefined();
	});

	it('remembers what was turned down, and no proposal of the same pair comes back', () => {
		const after = judged(together(two, recordsOf([suggested])), { relation: null });
		expect(alignmentsIn(after).map(isRejected)).toEqual([true]);
		const proposed = { ...NOTHING_PROPOSED, alignments: [{ ...suggested, id: 'alignment:new' as const }] };
		const comparison = new Comparison(after, ['article:a', 'article:b'], proposed);
		expect(comparison.alignments).toEqual([]);
	});

	it('can be taken up again after it was turned down', () => {
		const again = judged(judged(two, { relation: null }), { relation: 'same' });
		expect(alignmentsIn(again).map(isRejected)).toEqual([false]);
		expect(new Comparison(again, ['article:a', 'article:b']).sameAs(pair[0])).toEqual(pair);
	});

	it('parts a statement from all it was said to say the same as, and leaves the others together', () => {
		const three = together(two, graphIn('k')`f!; r1 -> f`);
		const same = (one: string, other: string): Alignment => ({
			id: `alignment:${one}-${other}`,
			statementIds: [statementId(one), statementId(other)],
			relation: 'same',
			status: 'accepted'
		});
		const records = together(three, recordsOf([same('p1', 'q1'), same('q1', 'r1'), same('p1', 'r1')]));
		const ids = ['p1', 'q1', 'r1'].map(statementId);
		const diff = takeOut(records, statementId('q1'), ids);
		if (isRefusal(diff)) throw new Error(diff.refused);
		const after = new Comparison(apply(records, diff), ['article:a', 'article:b', 'article:k']);
		expect(after.sharedClaims()).toEqual([[statementId('p1'), statementId('r1')]]);
	});
});
