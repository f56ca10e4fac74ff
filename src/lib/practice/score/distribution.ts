/** How the points of a class are spread: how many submissions reached which tenth of what there was to reach. */
import type { Points, Score } from './score.ts';

export interface Tenth {
	/** Percent, from inclusive; the last one holds 100 too. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

export function distributionOf(scores: readonly Pick<Score, 'points'>[]): Tenth[] {
	const tenths = Array.from({ length: 10 }, (_, at) => ({ from: at * 10, to: at * 10 + 10, count: 0 }));
	for (const { points } of scores) {
		const tenth = tenths[Math.min(9, Math.floor(shareOf(points) * 10))];
		if (tenth) tenth.count += 1;
	}
	return tenths;
}

/** The points in the middle: half of the submissions have at least so many. Null for none. */
export function middleOf(scores: readonly Pick<Score, 'points'>[]): number | null {
	const points = scores.map(({ points: { got } }) => got).sort((a, b) => a - b);
	if (points.length === 0) return null;
	return ((points[(points.length - 1) >> 1] ?? 0) + (points[points.length >> 1] ?? 0)) / 2;
}

export function shareOf({ got, of }: Points): number {
	return of === 0 ? 0 : got / of;
}
