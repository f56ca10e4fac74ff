/**
 * Krippendorff's α for unitizing: do two annotators cut the same pieces out of a text and give them the same category? Unlike α
 * over sentences it counts where a piece begins and ends, by how far the pieces are apart.
 */
import { figureOf, type Figure } from './figure.ts';

/** A piece of the text: offsets, end exclusive. One annotator's pieces of one category do not overlap. */
export interface Unit<V> {
	readonly start: number;
	readonly end: number;
	readonly category: V;
}

export interface Unitized<V> {
	/** Length of the text all annotators had. */
	readonly length: number;
	/** Each annotator's pieces. */
	readonly annotators: readonly (readonly Unit<V>[])[];
}

export interface UnitizingAlpha<V> {
	/** Over all categories; `items` is the number of pieces. */
	readonly all: Figure;
	readonly perCategory: ReadonlyMap<V, Figure>;
}

interface Section {
	readonly start: number;
	readonly length: number;
	/** Marked, or a gap between what is marked. */
	readonly isUnit: boolean;
}

/**
 * α for unitizing (Krippendorff 1995; 2004, § 11.6). It was found not to behave for more than two annotators (Krippendorff,
 * Mathet, Bouvry and Widlöcher 2016), so ask it of pairs. Square in the number of pieces.
 */
export function unitizingAlpha<V>({ length, annotators }: Unitized<V>): UnitizingAlpha<V> {
	const categories = [...new Set(annotators.flatMap((units) => units.map((unit) => unit.category)))];
	const perCategory = new Map<V, Figure>();
	let observed = 0;
	let expected = 0;
	let items = 0;
	for (const category of categories) {
		const own = annotators.map((units) => units.filter((unit) => unit.category === category));
		const count = own.reduce((sum, units) => sum + units.length, 0);
		const sections = own.map((units) => sectionsOf(units, length));
		const disagreement = observedIn(sections, length);
		const chance = expectedIn(sections, length);
		perCategory.set(category, figureOf(disagreement, chance, count));
		observed += disagreement;
		expected += chance;
		items += count;
	}
	return { all: figureOf(observed, expected, items), perCategory };
}

/** The whole text as marked pieces and the gaps between them, in order. */
function sectionsOf(units: readonly { start: number; end: number }[], length: number): Section[] {
	const sections: Section[] = [];
	let at = 0;
	for (const { start, end } of [...units].sort((a, b) => a.start - b.start)) {
		if (start > at) sections.push({ start: at, length: start - at, isUnit: false });
		sections.push({ start, length: end - start, isUnit: true });
		at = end;
	}
	if (at < length) sections.push({ start: at, length: length - at, isUnit: false });
	return sections;
}

function observedIn(all: readonly (readonly Section[])[], length: number): number {
	let sum = 0;
	all.forEach((one, i) =>
		all.forEach((other, j) => {
			if (i === j) return;
			for (const a of one) for (const b of other) sum += squaredDistance(a, b);
		})
	);
	return sum / (all.length * (all.length - 1) * length ** 2);
}

/** Pieces that meet: how far their ends are apart, squared; a piece inside another's gap: its length, squared. */
function squaredDistance(a: Section, b: Section): number {
	const gap = b.start - a.start;
	if (a.isUnit && b.isUnit) {
		const meet = -b.length < gap && gap < a.length;
		return meet ? gap ** 2 + (gap + b.length - a.length) ** 2 : 0;
	}
	if (a.isUnit && !b.isUnit) return gap <= 0 && a.length <= b.length + gap ? a.length ** 2 : 0;
	if (!a.isUnit && b.isUnit) return gap >= 0 && b.length <= a.length - gap ? b.length ** 2 : 0;
	return 0;
}

/** What pieces and gaps of these lengths would come to, were they shuffled along the text. */
function expectedIn(all: readonly (readonly Section[])[], length: number): number {
	const sections = all.flat();
	const units = sections.filter((section) => section.isUnit);
	const gaps = sections.filter((section) => !section.isUnit);
	let sum = 0;
	let ownPairs = 0;
	for (const { length: own } of units) {
		let room = 0;
		for (const gap of gaps) if (gap.length >= own) room += gap.length - own + 1;
		sum += ((units.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own) + own ** 2 * room;
		ownPairs += own * (own - 1);
	}
	const total = all.length * length;
	const pairs = total * (total - 1) - ownPairs;
	return pairs > 0 ? (2 * sum) / length / pairs : 0;
}
