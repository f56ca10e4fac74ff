import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '#argument/ids.ts';
import { recordsOf } from '#argument/records.ts';
import type { Comparison } from '#compare/comparison.ts';
import { compare } from '#compare/pipeline.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { unordered } from '../../support/unordered.ts';
import { articlesLaid } from './articles-arbitrary.ts';

describe('a comparison', () => {
	it('of the articles laid out here finds something of every kind, so that the laws speak of all', () => {
		const found = fc
			.sample(articlesLaid, { numRuns: 40, seed: 7 })
			.map(({ records, articleIds }) => compare(recordsOf(records), articleIds));
		const kinds = ['alignments', 'questions', 'cruxes', 'sharedEvidence', 'factClashes', 'within'] as const;
		for (const kind of kinds) expect(found.filter((one) => one[kind].length > 0).length).toBeGreaterThan(2);
		const stances = new Set(found.flatMap((one) => one.positions.map((position) => position.stance)));
		expect([...stances].sort()).toEqual(['against', 'for', 'mixed', 'silent']);
	});

	it('mirrors the comparison in the other order', () => {
		fc.assert(
			fc.property(articlesLaid, ({ records, articleIds }) => {
				const [one, other] = [articleIds, [...articleIds].reverse()].map((ids) => compare(recordsOf(records), ids));
				expect(unordered(other as Comparison)).toEqual(unordered(one as Comparison));
				for (const found of [one, other] as Comparison[])
					for (const { statementIds } of found.alignments) {
						const [first, second] = statementIds.map((id) => found.articleIds.indexOf(`article:${id.charAt(10)}`));
						expect(first).toBeLessThan(second as number);
					}
			}),
			RUNS
		);
	});

	it('does not depend on the order of the records', () => {
		fc.assert(
			fc.property(articlesLaid, fc.infiniteStream(fc.nat({ max: 1_000 })), ({ records, articleIds }, numbers) => {
				const shuffled = records
					.map((record) => ({ record, key: numbers.next().value as number }))
					.sort((a, b) => a.key - b.key)
					.map(({ record }) => record);
				expect(compare(recordsOf(shuffled), articleIds)).toEqual(compare(recordsOf(records), articleIds));
			}),
			RUNS
		);
	});

	it('says the same twice', () => {
		fc.assert(
			fc.property(articlesLaid, ({ records, articleIds }) => {
				const all = recordsOf(records);
				expect(compare(all, articleIds)).toEqual(compare(all, articleIds));
			}),
			RUNS
		);
	});

	it('leaves standing what a person confirmed, and never proposes again what a person turned down', () => {
		fc.assert(
			fc.property(articlesLaid, ({ records, articleIds, verdicts }) => {
				const { alignments } = compare(recordsOf(records), articleIds);
				const keyOf = ({ statementIds }: { statementIds: readonly StatementId[] }) =>
					[...statementIds].sort().join(' ');
				for (const verdict of verdicts) {
					const about = alignments.filter((one) => keyOf(one) === keyOf(verdict));
					if (verdict.rejected) expect(about).toEqual([]);
					else if (verdict.status === 'accepted')
						expect(about.map(({ id, relation, status, score }) => [id, relation, status, score])).toEqual([
							[verdict.id, verdict.relation, 'confirmed', 1]
						]);
					else expect(about.map(({ id, status }) => [id, status])).toEqual([[verdict.id, 'suggested']]);
				}
				expect(new Set(alignments.map(keyOf)).size).toBe(alignments.length);
			}),
			RUNS
		);
	});

	it('names only statements of the articles compared, and gives every finding a likelihood', () => {
		fc.assert(
			fc.property(articlesLaid, ({ records, articleIds }) => {
				const two = articleIds.slice(0, 2);
				const found = compare(recordsOf(records), two);
				const named = [
					...found.alignments.flatMap((one) => one.statementIds),
					...found.positions.flatMap((one) => one.statementIds),
					...found.cruxes.flatMap((one) => one.statementIds),
					...found.sharedEvidence.flatMap((one) => one.statementIds),
					...found.factClashes.flatMap((one) => one.statementIds)
				];
				expect(named.filter((id) => !two.includes(`article:${id.charAt(10)}`))).toEqual([]);
				const scores = [found.alignments, found.questions, found.cruxes, found.sharedEvidence, found.factClashes]
					.flat()
					.map((one) => one.score);
				expect(scores.filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
				for (const { statementIds, values } of found.factClashes) expect(values).toHaveLength(statementIds.length);
			}),
			RUNS
		);
	});
});
