/** The units of a text as the first stages make them, for tests of one stage. */
import { segment, sortOut } from '#decompose/stages/1-segment.ts';
import { unitsOf } from '#decompose/stages/2-units.ts';
import { mark } from '#decompose/stages/3-cues.ts';
import { weighEvidence } from '#decompose/stages/4-evidence.ts';
import { weighConclusion } from '#decompose/stages/5-conclusion.ts';
import type { Segmented } from '#decompose/stages/1-segment.ts';
import type { Unit, WeighedUnit } from '#decompose/unit.ts';

export function sortedOut(text: string): Segmented {
	const steps = sortOut(segment(text));
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

export function unitsIn(text: string): Unit[] {
	const units: Unit[] = [];
	for (const sentence of sortedOut(text).sentences) units.push(...unitsOf(sentence, units.length));
	return units;
}

/** Where the units of a text are cut: their words, apart. */
export function cutUp(text: string): string[] {
	return unitsIn(text).map(({ start, end }) => text.slice(start, end));
}

export function weighedUnits(text: string): WeighedUnit[] {
	const units = unitsIn(text);
	const judged = units.map((unit, at) => weighEvidence({ ...mark(unit, units[at - 1]), known: null }));
	return judged.map((unit, at) => weighConclusion(unit, judged[at - 1], judged[at + 1]));
}

/** The only unit of a text of one clause. */
export function theUnit(text: string): WeighedUnit {
	const [unit] = weighedUnits(text);
	if (!unit) throw new Error(`no unit in “${text}”`);
	return unit;
}
