import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { outlineOf } from '#argument/outline.ts';
import { get, type Records } from '#argument/records.ts';
import { slugOf, type StatementId } from '#argument/ids.ts';
import {
	nextOpen,
	progressOf,
	sectionsByMap,
	sectionsByText,
	windowOf,
	type ReviewSection
} from '#ui/article/review/review-order.ts';
import { graph, withText } from '../../../../support/graph-notation.ts';

const graphOf = (records: Records) => new ArgumentGraph(records, 'article:a');
const named = (sections: readonly ReviewSection[]) =>
	sections.map(({ key, statements }) => [key, ...statements.map(({ id }) => slugOf(id))].join(' '));
const records = withText(graph`c?!; p? q? ->? c; r? ->? p; x; y? ->? x`);

describe('the order of a review', () => {
	it('follows the text paragraph by paragraph; what has no place goes with what is around it', () => {
		const paragraphs: Readonly<Record<string, number | null>> = { c: 1, p: 1, q: null, r: 2, x: 3, y: 1 };
		const of = (id: StatementId) => paragraphs[slugOf(id)] ?? null;
		expect(named(sectionsByText(graphOf(records).statements, of))).toEqual(['¶1 c p q y', '¶2 r', '¶3 x']);
		expect(named(sectionsByText(graphOf(records).statements, () => null))).toEqual(['nowhere c p q r x y']);
	});

	it('follows the map: the main conclusion, its branches, then what is not tied to it', () => {
		expect(named(sectionsByMap(outlineOf(graphOf(records))))).toEqual([
			'statement:c c',
			'statement:p p r',
			'statement:q q',
			'statement:x x y'
		]);
	});

	it('of a long draft is listed in part, and says how much stands before and after', () => {
		const paragraphs: Readonly<Record<string, number | null>> = { c: 1, p: 1, q: 1, r: 2, x: 3, y: 3 };
		const sections = sectionsByText(graphOf(records).statements, (id) => paragraphs[slugOf(id)] ?? null);
		const part = windowOf(sections, 2, 5);
		expect(named(part.sections)).toEqual(['¶1 q', '¶2 r', '¶3 x']);
		expect(part).toMatchObject({ before: 2, after: 1 });
		expect(windowOf(sections, 0, 120)).toEqual({ sections, before: 0, after: 0 });
	});

	it('goes on to the next that is open, past what is decided or about to go, round the end', () => {
		const { statements } = graphOf(records);
		expect(nextOpen(statements, null)).toBe('statement:c');
		expect(nextOpen(statements, 'statement:r')).toBe('statement:y');
		expect(nextOpen(statements, 'statement:y')).toBe('statement:c');
		expect(nextOpen(statements, 'statement:c', -1)).toBe('statement:y');
		expect(nextOpen(statements, 'statement:c', 1, new Set(['statement:p', 'statement:q']))).toBe('statement:r');
		expect(nextOpen(graphOf(graph`p`).statements, 'statement:p')).toBeNull();
	});
});

describe('how much has been looked at', () => {
	it('counts what was accepted of an engine’s, and what was rejected', () => {
		const decided = new Map(records);
		const accepted = { ...get(records, 'statement:p'), status: 'accepted', why: 'because', score: 0.7 };
		decided.set('statement:p', accepted as never);
		const rejected = [
			{ textId: 'text:a', start: 0, end: 4 },
			{ fromId: 'statement:c', toId: 'statement:p' }
		] as const;
		const article = { id: 'article:a', title: 'A', authorIds: [], rejected } as const;
		expect(progressOf(graphOf(decided).statements, article)).toEqual({ lookedAt: 2, total: 6 });
		expect(progressOf(graphOf(records).statements, null)).toEqual({ lookedAt: 0, total: 5 });
	});
});
