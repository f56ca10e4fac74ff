import { describe, expect, it } from 'vitest';
import type { Inference } from '#argument/records/inference.ts';
import { allOf } from '#argument/records.ts';
import { supportCircles } from '#argument/support-circles.ts';
import { graph, statementId } from '../../support/graph-notation.ts';

const circles = (records: ReturnType<typeof graph>) =>
	supportCircles(allOf(records, 'inference')).map((circle) =>
		circle
			.map((id) => id.slice(10))
			.sort()
			.join(' ')
	);

describe('circles of support', () => {
	it('are found where statements lean on each other', () => {
		expect(circles(graph`a -> b; b -> c; c -> a`)).toEqual(['a b c']);
		expect(circles(graph`a -> b; b -> a; c -> b; d -> e; e -> d`).sort()).toEqual(['a b', 'd e']);
	});

	it('are one where two of them share a statement', () => {
		expect(circles(graph`a -> b; b -> a; b -> c; c -> b`)).toEqual(['a b c']);
	});

	it('are not made by two ways to one conclusion', () => {
		expect(circles(graph`a -> b; a -> c; b c -> d`)).toEqual([]);
	});

	it('are found at the end of a chain of any length', () => {
		const step = (from: number, to: number): Inference => ({
			id: `inference:${from}`,
			articleId: 'article:a',
			premiseIds: [statementId(`s${from}`)],
			conclusionId: statementId(`s${to}`),
			status: 'accepted'
		});
		const chain = Array.from({ length: 20_000 }, (_, index) => step(index, index + 1));
		expect(supportCircles(chain)).toEqual([]);
		expect(supportCircles([...chain, step(20_000, 0)])[0]).toHaveLength(20_001);
	});
});
