import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { thumbnailOf } from '#map/thumbnail.ts';
import { graph, withText } from '../../support/graph-notation.ts';

/** A conclusion with so many reasons. */
function mapOf(reasons: number) {
	const steps = Array.from({ length: reasons }, (_, index) => `p${index} -> c`).join('; ');
	return new ArgumentGraph(withText(graph`c!; ${steps}`), 'article:a');
}

describe('a map in small', () => {
	it.each([
		['drawn', 20, false],
		['sketched', 20, true],
		['drawn', 300, false]
	])('%s, shows every one of %i reasons beside the conclusion, within its frame', (_, reasons, isSketched) => {
		const { boxes, width, height } = thumbnailOf(mapOf(reasons), isSketched);
		expect(boxes).toHaveLength(reasons + 1);
		expect(boxes.filter(({ role }) => role === 'conclusion')).toHaveLength(1);
		for (const box of boxes) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(width + 2);
			expect(box.y + box.height).toBeLessThanOrEqual(height + 2);
		}
	});
});
