import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '#argument/ids.ts';
import { recordsOf } from '#argument/records.ts';
import type { AlignmentReason, Comparison } from '#compare/comparison.ts';
import { compare } from '#compare/pipeline.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { articlesLaid } from './articles-arbitrary.ts';

/** The findings whatever the order of the articles: which statements, how joined, how likely, and why. */
function unordered(found: Comparison) {
	const sorted = (ids: readonly string[]) => [...ids].sort();
	const byId = <F extends { id: string }>(list: readonly F[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		notes: found.notes.map((note) => `${note.code} ${sorted(note.articleIds).join(' ')}`),
		alignments: found.alignments.map(({ statementIds, reasons, ...rest }) => ({
			...rest,
			statementIds: sorted(statementIds),
			reasons: reasons.map((reason) => plainReason(reason, statementIds))
		})),
		questions: found.questions,
		positions: byId(found.positions).map((one) => ({ ...one, statementIds: sorted(one.statementIds) })),
		cruxes: found.cruxes.map(({ id, question, score, statementIds, articleIds, dependence }) => [
			id,
			question,
			score,
			sorted(statementIds),
			sorted(articleIds),
			[...dependence].sort((a, b) => (a.statementId < b.statementId ? -1 : 1))
		]),
		sharedEvidence: found.sharedEvidence.map(({ id, what, score, statementIds }) => [
			id,
			what,
			score,
			sorted(statementIds)
		]),
		factClashes: found.factClashes.map(({ id, what, kind, score, statementIds, values }) => [
			id,
			what,
			kind,
			score,
			sorted(statementIds.map((one, at) => `${one} ${values[at] ?? ''}`))
		]),
		alone: [...found.alone].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
		within: [...found.within]
			.sort((a, b) => (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0))
			.map((one) => ({ ...one, statementIds: sorted(one.statementIds) }))
	};
}

/** Which statement each word belongs to, instead of which side. */
function plainReason(reason: AlignmentReason, [first, second]: readonly [StatementId, StatementId]) {
	switch (reason.code) {
		case 'shared-words':
		case 'akin-words':
		case 'contrary-words':
			return [reason.code, ...reason.words.map(([a, b]) => (first < second ? `${a} ${b}` : `${b} ${a}`))];
		case 'aligned-neighbors':
			return [reason.code, ...[...reason.statementIds].sort()];
		case 'one-denies':
		case 'one-opposes':
			return [reason.code, reason.side === 0 ? first : second, reason.word];
		case 'attacked-at-home':
			return [reason.code, reason.statementId, reason.attackId];
		case 'shared-names':
		case 'same-participants':
			return [reason.code, reason.names.length];
		default:
			return [reason.code];
	}
}

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
