/**
 * A comment in one paragraph goes from point to point: what stands far apart in it seldom bears on each other, and no break says
 * what belongs together. There a relation that is only a default is not suggested at a distance; the reader draws what is meant.
 */
import type { Link, WeighedUnit } from '../unit.ts';

/** From this distance on, in units. */
const FAR = 3;
/** A shorter comment is read as one point, unless its author tells from life. */
const ONE_POINT = 10;
/** A longer text without breaks has lost them. */
const LOST_BREAKS = 30;

/** The links without the defaults that reach far, where the text is such a comment. */
export function withoutFarDefaults(units: readonly WeighedUnit[], links: readonly Link[]): readonly Link[] {
	return goesFromPointToPoint(units)
		? links.filter((link) => !isDefault(link) || Math.abs(link.from - link.to) < FAR)
		: links;
}

function goesFromPointToPoint(units: readonly WeighedUnit[]): boolean {
	const [first, last] = [units[0], units.at(-1)];
	if (!first || !last || first.paragraph !== last.paragraph || units.length > LOST_BREAKS) return false;
	return units.length > ONE_POINT || units.some(({ signs }) => signs.experience === 1 || signs.narrative === 1);
}

/** What no word says, a person least of all. */
function isDefault({ type, rule, score }: Link): boolean {
	return (
		type === 'support' &&
		score < 1 &&
		(rule === undefined || rule === 'head' || rule === 'evidence' || rule === 'addition' || rule === 'continuation')
	);
}
