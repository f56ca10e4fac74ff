import { describe, expect, it } from 'vitest';
import { apply } from '#argument/diff.ts';
import { countingIds, type StatementId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { compare } from '#compare/pipeline.ts';
import { proposals } from '#messages/en/proposals.ts';
import { Comparison } from '#ui/compare/comparison.ts';
import { confirmFinding, rejectFinding } from '#ui/compare/judgments.ts';
import { proposalsFrom, type Finding } from '#ui/compare/proposals.ts';
import { aligned, article, recordsFrom } from '../../../support/laid-side-by-side.ts';

const A = article(
	'a',
	'a1! The pool must close.\na2 > a1 Heating the pool costs too much.\nae1 > a2 In 2019 the pool used 40 tons of oil.'
);
const B = article(
	'b',
	'b1! The pool must not close.\nb2 > b1 Heating the pool does not cost too much.\nbe1 > b2 In 2019 the pool used 55 tons of oil.'
);
const records: Records = recordsFrom(A, B);
const ids = ['article:a', 'article:b'] as const;

function seen(all: Records, isWanted: () => boolean = () => true): Comparison {
	const proposed = proposalsFrom(compare(all, ids), proposals, {
		articleOf: (id: StatementId) => get(all, id)?.articleId ?? null,
		isWanted,
		nameOf: (id) => id.slice(-1).toUpperCase()
	});
	return new Comparison(all, ids, proposed);
}
const done = (diff: ReturnType<typeof rejectFinding>, all: Records = records) => {
	if (isRefusal(diff)) throw new Error(diff.refused);
	return apply(all, diff);
};

describe('what the engine proposes, beside what is recorded', () => {
	it('is marked, with its likelihood and its reason in words', () => {
		const comparison = seen(records);
		const [crux] = comparison.cruxes;
		expect(crux && comparison.isSuggested(crux.id)).toBe(true);
		expect(crux?.why).toMatch(/only one of them denies: “not”.*main conclusion of A; it is the main conclusion of B/);
		const opposed = comparison.pair('statement:a1', 'statement:b1');
		expect([opposed?.status, opposed?.relation]).toEqual(['suggested', 'opposed']);
		expect(comparison.clashes[0]?.values).toEqual(['40 tons', '55 tons']);
	});

	it('is nothing where it is not wanted', () => {
		const comparison = seen(records, () => false);
		expect([comparison.alignments, comparison.cruxes, comparison.clashes, comparison.questions]).toEqual([
			[],
			[],
			[],
			[]
		]);
	});

	it('joins statements that seem to say the same into claims, at most one of an author', () => {
		const pairs = ['ae1', 'a2'].map((name) => aligned(name, 'same', 'be1', { status: 'suggested', score: 0.9 }));
		expect(seen(recordsFrom(A, B, pairs)).suggestedClaims()).toEqual([['statement:ae1', 'statement:be1']]);
	});
});

describe('deciding on what is proposed', () => {
	const proposed = seen(records);
	const confirmed = (finding: Finding | undefined) => {
		if (!finding) throw new Error('nothing is proposed');
		return done(confirmFinding(records, finding, proposed.proposals, countingIds('n')));
	};

	it('a confirmed question is recorded with where its authors stand, and no longer suggested', () => {
		const after = confirmed(proposed.questions[0]);
		expect(allOf(after, 'question').map((one) => [one.text, one.status])).toEqual([
			['Must the pool close?', 'accepted']
		]);
		expect(allOf(after, 'position').map((one) => [one.stance, one.status])).toEqual([
			['for', 'accepted'],
			['against', 'accepted']
		]);
		const again = seen(after);
		expect(again.questions.filter((one) => one.text === 'Must the pool close?')).toHaveLength(1);
		expect(again.isSuggested(allOf(after, 'question')[0]?.id ?? 'question:')).toBe(false);
	});

	it('a confirmed crux is recorded with its two statements as opposed', () => {
		const after = confirmed(proposed.cruxes[0]);
		expect(allOf(after, 'crux').map((one) => one.statementIds)).toEqual([['statement:a1', 'statement:b1']]);
		expect(allOf(after, 'alignment').map((one) => [one.relation, one.status])).toEqual([['opposed', 'accepted']]);
	});

	it.each(['cruxes', 'questions', 'clashes', 'sharedEvidence'] as const)(
		'of %s what was turned down is remembered and does not come back',
		(kind) => {
			const [finding] = proposed[kind];
			if (!finding) throw new Error(`no ${kind} are proposed`);
			const after = done(rejectFinding(records, finding));
			expect(seen(after)[kind].filter((one) => one.id === finding.id)).toEqual([]);
			expect(get(after, finding.id)).toMatchObject({ rejected: true });
		}
	);
});
