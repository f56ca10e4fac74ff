/**
 * Background: the scene that the opening of a longer text sets before its author comes to the point. What shows no cue,
 * tells no particular and is taken up by nothing only hangs on the nearest claim by default: it is left out.
 */
import type { Link, WeighedUnit } from '../unit.ts';
import { isCounter } from './counter.ts';

/** Texts with fewer paragraphs or units than this are taken whole. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_UNITS = 10;
/** The opening is at most this share of the text. */
const OPENING = 0.2;
/** A claim this strong is no background, and ends the scene. */
const POINT = 0.5;
const STRONG = 0.65;

/** Indexes of units that are background. */
export function backgroundIn(
	units: readonly WeighedUnit[],
	links: readonly Link[],
	mainUnit: number
): ReadonlySet<number> {
	const background = new Set<number>();
	if (units.length < FEWEST_UNITS || new Set(units.map(({ paragraph }) => paragraph)).size < FEWEST_PARAGRAPHS)
		return background;
	const takers = new Map<number, number[]>();
	for (const { from, to } of links) takers.set(to, [...(takers.get(to) ?? []), from]);
	const isTaken = (index: number) => (takers.get(index) ?? []).some((from) => !background.has(from));
	const byUnit = new Map(links.map((link) => [link.from, link]));
	const point = pointOfOpening(units, mainUnit);
	if (point < 0) return background;
	for (const index of leadIn(units, byUnit, takers, point)) background.add(index);
	for (let index = point - 1; index >= 0; index--) {
		const unit = units[index];
		const link = byUnit.get(index);
		if (!unit || unit.known || !link || background.has(index) || isTaken(index)) continue;
		if (link.type === 'attack') {
			// “Some think this, others that”, before the author has said a word.
			if (isCounter(unit) && !unit.cues.some(({ sense }) => sense === 'dismissal')) background.add(index);
			continue;
		}
		if (!isDefault(link) || unit.evidence.score >= 0.5 || unit.conclusion.score >= STRONG) continue;
		if (
			unit.cues.some(
				({ opens, sense }) => opens && sense !== 'addition' && sense !== 'sequence' && sense !== 'condition'
			)
		)
			continue;
		background.add(index);
	}
	return background;
}

/** The lead-in as a whole: what serves nothing but the thesis and one another. */
function leadIn(
	units: readonly WeighedUnit[],
	byUnit: ReadonlyMap<number, Link>,
	takers: ReadonlyMap<number, readonly number[]>,
	point: number
): ReadonlySet<number> {
	const thesis = units[point];
	const lead = new Set<number>();
	if (!thesis) return lead;
	for (let index = point - 1; index >= 0; index--) {
		const unit = units[index];
		if (unit && !unit.known && leadsUpTo(unit, thesis)) lead.add(index);
	}
	for (let before = -1; before !== lead.size;) {
		before = lead.size;
		for (const index of lead) {
			const link = byUnit.get(index);
			const serves = link && (isDefault(link) || lead.has(link.to));
			if (!serves || (takers.get(index) ?? []).some((from) => !lead.has(from))) lead.delete(index);
		}
	}
	return lead;
}

/** In an essay's first paragraph: what the author starts from before “In my opinion, …”, whatever cues join it. */
function leadsUpTo(unit: WeighedUnit, thesis: WeighedUnit): boolean {
	return (
		(thesis.signs.opinion ?? 0) > 0 &&
		thesis.voice === 'own' &&
		unit.paragraph === thesis.paragraph &&
		unit.sentence !== thesis.sentence &&
		unit.evidence.score < 0.5 &&
		!unit.signs.opinion &&
		!unit.signs.deontic
	);
}

/** The first strong claim of the opening; -1 where it has none. */
function pointOfOpening(units: readonly WeighedUnit[], mainUnit: number): number {
	const end = Math.max(3, units.length * OPENING);
	const opening = units.slice(0, Math.ceil(end));
	// Where the author says “I believe”, that is the point, and what sounds like one before it is not.
	const said = opening.find(({ index, signs, voice }) => index === mainUnit || (signs.opinion && voice === 'own'));
	return (said ?? opening.find(({ conclusion }) => conclusion.score >= POINT))?.index ?? -1;
}

function isDefault({ rule }: Link): boolean {
	return rule === undefined || rule === 'head' || rule === 'main' || rule === 'continuation' || rule === 'addition';
}
