import { expect, it } from 'vitest';
import { outlines } from '#ui/library/thumbnail-outlines.ts';

it('the boxes of a small drawing become one outline for each role', () => {
	const box = { width: 20, height: 3 };
	expect(
		outlines([
			{ ...box, x: 8, y: 4, role: 'conclusion' },
			{ ...box, x: 0, y: 30, role: 'premise' },
			{ ...box, x: 30, y: 30, role: 'premise' }
		])
	).toEqual([
		{ role: 'conclusion', d: 'M8 4h20v3h-20z' },
		{ role: 'premise', d: 'M0 30h20v3h-20zM30 30h20v3h-20z' }
	]);
	expect(outlines([])).toEqual([]);
});
