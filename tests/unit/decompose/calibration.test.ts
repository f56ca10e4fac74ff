import { expect, test } from 'vitest';
import { calibrated } from '#decompose/calibration.ts';

test.each(['evidence', 'premise', 'conclusion', 'main', 'link'] as const)(
	'a higher score never makes a suggestion of a %s less sure, and none is certain beyond its scale',
	(what) => {
		const confidences = Array.from({ length: 101 }, (_, at) => calibrated(what, at / 100));
		expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
		expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
	}
);

test('between two measured points the confidence lies on the line between them', () => {
	expect(calibrated('evidence', 0.65)).toBeCloseTo(0.605, 5);
});
