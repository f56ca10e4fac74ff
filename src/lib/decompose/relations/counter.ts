/** Does a unit speak for the other side? And what opens it? */
import type { Sense } from '../lexicons/indicators.ts';
import type { Cue, WeighedUnit } from '../unit.ts';

export function opening(unit: WeighedUnit, sense: Sense): Cue | undefined {
	return unit.cues.find((cue) => cue.opens && cue.sense === sense);
}

/**
 * Speaks for the other side: a view of others, a point the author grants, or a named view that the next unit turns against.
 */
export function isCounter(unit: WeighedUnit, after?: WeighedUnit): boolean {
	if ((unit.signs.othersView ?? 0) > 0 || opening(unit, 'concession') !== undefined) return true;
	return (
		after !== undefined &&
		((unit.viewed && after.cues.some(({ sense, opens }) => sense === 'dismissal' || (opens && sense === 'contrast'))) ||
			// A quotation that is turned down right away.
			(Boolean(unit.signs.quotation && unit.signs.speech) && after.cues.some(({ sense }) => sense === 'dismissal')))
	);
}

/**
 * The objection that a block opens with and that its head answers: it speaks against the main conclusion, and the head against it.
 * Null where the block is there for something else.
 */
export function objectionOf(
	units: readonly WeighedUnit[],
	{ from, head }: { readonly from: number; readonly head: number | null },
	mainUnit: number
): number | null {
	const first = units[from];
	const answer = head === null ? undefined : units[head];
	if (!first || !answer || mainUnit < 0 || answer.index === mainUnit || answer.index <= from) return null;
	if (!isCounter(first, units[from + 1]) || isCounter(answer) || answer.known) return null;
	return opening(answer, 'result') || opening(answer, 'enumeration') || answer.sums ? null : from;
}
