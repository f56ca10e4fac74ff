import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#argument/ids.ts';
import type { Comparison } from '#compare/comparison.ts';
import { compare } from '#compare/pipeline.ts';
import { article, recordsFrom } from '../../support/laid-side-by-side.ts';

const A = article(
	'a',
	`
	a1! The city should build the tram line.
	a2 > a1 The tram strengthens the shops of the old town.
	ae1 > a2 The line to the station opened in 1998 and cost $2 billion.
	a3 > a1 The tram line must be built by the city.
	`
);
const B = article(
	'b',
	`
	b1! The city should not build the tram line.
	b2 > b1 The tram weakens the shops of the old town.
	be1 > b2 The line to the station opened in 2001 and cost $3 billion.
	b3 > b1 The city must never build the tram line.
	`
);
const records = recordsFrom(A, B);
const asked = (...ids: ArticleId[]): Comparison => compare(records, ids);
const there = asked('article:a', 'article:b');
const back = asked('article:b', 'article:a');
const turned = (ids: readonly string[]) => [...ids].reverse();

describe('a comparison in the order in which the articles were asked for', () => {
	it('finds the same, whichever is asked for first', () => {
		const found = (of: Comparison) =>
			[of.alignments, of.questions, of.cruxes, of.sharedEvidence, of.factClashes].map((list) =>
				list.map(({ id }) => id)
			);
		expect(found(back)).toEqual(found(there));
		expect(there.alignments.length).toBeGreaterThan(2);
	});

	it('puts the statement of the first article first in each alignment', () => {
		expect(there.alignments.every(({ statementIds }) => /:a/.test(statementIds[0]))).toBe(true);
		expect(back.alignments.map(({ statementIds }) => turned(statementIds))).toEqual(
			there.alignments.map(({ statementIds }) => [...statementIds])
		);
	});

	it('turns its reasons round with it', () => {
		const reasons = (of: Comparison) => of.alignments.flatMap((one) => one.reasons);
		const words = (of: Comparison) => reasons(of).flatMap((one) => ('words' in one ? [one.words] : []));
		expect(words(back).map((pairs) => pairs.map(turned))).toEqual(
			words(there).map((pairs) => pairs.map((pair) => [...pair]))
		);
		const sides = (of: Comparison) => reasons(of).flatMap((one) => (one.code === 'one-denies' ? [one.side] : []));
		expect(sides(there).length).toBeGreaterThan(0);
		expect(sides(back)).toEqual(sides(there).map((side) => 1 - side));
		const beside = (of: Comparison) =>
			reasons(of).flatMap((one) => (one.code === 'aligned-neighbors' ? [one.statementIds] : []));
		expect(beside(back).map(turned)).toEqual(beside(there).map((ids) => [...ids]));
	});

	it('lists each article’s position, and what it uses alone, in that order', () => {
		const [question] = there.questions;
		const positions = (of: Comparison) =>
			of.positions.filter((one) => one.questionId === question?.id).map((one) => one.articleId);
		expect([positions(there), positions(back)]).toEqual([
			['article:a', 'article:b'],
			['article:b', 'article:a']
		]);
		expect(back.alone.map((one) => one.articleId)).toEqual(['article:b', 'article:a']);
		expect(back.positions.map((one) => one.questionId)).toEqual(there.positions.map((one) => one.questionId));
	});

	it('lists the statements of a crux, of a fact and of a clash with their values in that order', () => {
		const [crux, turnedCrux] = [there.cruxes[0], back.cruxes[0]];
		expect(turnedCrux?.statementIds).toEqual(turned(crux?.statementIds ?? []));
		expect(turnedCrux?.articleIds).toEqual(['article:b', 'article:a']);
		expect(turnedCrux?.dependence.map((one) => one.statementId)).toEqual(turnedCrux?.statementIds);
		const [clash, turnedClash] = [there.factClashes[0], back.factClashes[0]];
		expect(clash?.statementIds).toEqual(['statement:ae1', 'statement:be1']);
		expect(turnedClash?.statementIds).toEqual(['statement:be1', 'statement:ae1']);
		expect(turnedClash?.values).toEqual(turned(clash?.values ?? []));
		const [fact] = back.sharedEvidence;
		expect(fact?.statementIds).toEqual(['statement:be1', 'statement:ae1']);
		expect(fact?.articleIds).toEqual(['article:b', 'article:a']);
		expect(fact?.uses.map((one) => one.statementId)).toEqual(fact?.statementIds);
	});

	it('lists what is amiss within the articles, and the notes on several of them, in that order', () => {
		expect(there.within.map((one) => one.articleId)).toEqual(['article:a', 'article:b']);
		expect(back.within.map((one) => one.articleId)).toEqual(['article:b', 'article:a']);
		const twin = recordsFrom(
			A,
			article('t', 't1! The city should build the tram line.'),
			article('u', 'u1! The city should build the tram line.')
		);
		const notes = (...ids: ArticleId[]) => compare(twin, ids).notes.map((note) => note.articleIds);
		expect(notes('article:t', 'article:u')).toEqual([['article:t', 'article:u']]);
		expect(notes('article:u', 'article:t')).toEqual([['article:u', 'article:t']]);
	});
});
