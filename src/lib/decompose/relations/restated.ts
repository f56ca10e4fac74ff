/** Where the main conclusion is said again: many a text ends with the claim it began with. */
import type { WeighedUnit } from '../unit.ts';
import { isCounter } from './counter.ts';
import { frequencies, likeness } from './likeness.ts';

/** The share of weighted words in common that makes the same claim of two. */
const ALIKE = 0.5;
/** The same for a claim that sums up in the last paragraph. */
const ALIKE_AT_THE_END = 0.3;
const FEWEST_WORDS = 3;
/** More of them would be the text's refrain rather than its conclusion. */
const MOST = 5;
/** Neighbours go on with a claim, they do not say it again. */
const APART = 3;

/** Indexes of the units that say again what the main one says. */
export function restatementsOf(units: readonly WeighedUnit[], mainUnit: number): ReadonlySet<number> {
	const again = new Set<number>();
	const main = units[mainUnit];
	// What a person has accepted stays as it is.
	if (!main || main.known || main.content.size === 0) return again;
	const frequency = frequencies(units);
	const last = units.at(-1);
	for (const unit of units) {
		if (unit.known || Math.abs(unit.index - mainUnit) < APART || unit.evidence.score >= 0.5 || isCounter(unit))
			continue;
		if (unit.signs.callsForMotion || framesText(unit, main, units)) {
			again.add(unit.index);
			if (again.size === MOST) break;
			continue;
		}
		let common = 0;
		for (const stem of unit.content) if (main.content.has(stem)) common++;
		if (common < FEWEST_WORDS && !sameContent(main.content, unit.content)) continue;
		// What the author sums up at the end, or says to believe, is the author's case and not its opposite.
		const sums = unit.paragraph === last?.paragraph && unit.paragraph !== main.paragraph && isSummingUp(unit);
		if (!sums && Boolean(unit.signs.negation) !== Boolean(main.signs.negation)) continue;
		const alike = likeness(main.content, unit.content, frequency, units.length);
		if (alike >= (sums ? ALIKE_AT_THE_END : ALIKE)) again.add(unit.index);
		if (again.size === MOST) break;
	}
	return again;
}

/** Paragraphs of a text that opens with its thesis and closes with it. */
const FRAMED = 3;

/** An essay gives its thesis as the author’s view in its first paragraph and sums up in its last: both say what it is about. */
function framesText(unit: WeighedUnit, main: WeighedUnit, units: readonly WeighedUnit[]): boolean {
	const [first, last] = [units[0], units.at(-1)];
	if (!first || !last || last.paragraph - first.paragraph < FRAMED - 1) return false;
	const [early, late] = unit.index < main.index ? [unit, main] : [main, unit];
	if (early.paragraph !== first.paragraph || late.paragraph !== last.paragraph) return false;
	const states = Boolean(early.signs.opinion) && early.voice === 'own';
	const sums = late.cues.some(({ sense, opens }) => opens && (sense === 'summary' || sense === 'result'));
	return states && (sums || Boolean(late.signs.opinion)) && [...early.content].some((stem) => late.content.has(stem));
}

/** Short claims are said again where their words are the same. */
function sameContent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size >= 2 && a.size === b.size && [...a].every((stem) => b.has(stem));
}

function isSummingUp({ signs, cues }: WeighedUnit): boolean {
	return (
		(signs.opinion ?? 0) > 0 || cues.some(({ sense, opens }) => opens && (sense === 'summary' || sense === 'result'))
	);
}
