/** How far do several annotators agree on one text: on the use of each sentence, on the relations between sentences, on the main conclusion? */
import type { Role } from '#argument/records/statement.ts';
import { alpha } from './agreement/alpha.ts';
import { onlyWhether, type Figure, type Item } from './agreement/figure.ts';
import { cohenKappa, fleissKappa } from './agreement/kappa.ts';
import { unitizingAlpha, type Unit, type Unitized } from './agreement/unitizing.ts';
import type { Placed, SideBySide } from './common-text.ts';
import { unitsOf } from './pair.ts';
import { relationsOf, type RelationLabel } from './relations.ts';
import { homeSentences, LABELS, labelSentences, type Label } from './sentence-labels.ts';

export interface SeveralTally {
	/** Sentences, in the order of the annotators. */
	readonly sentences: readonly Item<Label>[];
	/** Ordered pairs of sentences; null for an annotator who does not use both. */
	readonly relations: readonly Item<RelationLabel>[];
	/** For each article, for each annotator, the sentence of the main conclusion. */
	readonly mains: readonly (readonly (number | null)[])[];
	/** For each article, the pieces each annotator marks, by role; null for one without an analysis of it. */
	readonly unitized: readonly Pieces[];
}

interface Pieces {
	readonly length: number;
	readonly annotators: readonly (readonly Unit<Role>[] | null)[];
}

/** A figure for two, taken over all pairs of annotators: the mean of those that are defined. */
export interface Pairwise extends Figure {
	readonly pairs: number;
}

export interface SeveralFigures {
	readonly annotators: number;
	/** Conclusion, premise, evidence, none. */
	readonly labels: {
		readonly fleiss: Figure;
		readonly alpha: Figure;
		/** Cohen's κ, mean of all pairs (Light 1971). */
		readonly cohen: Pairwise;
		readonly perLabel: Readonly<Record<Label, Figure>>;
	};
	/** α for unitizing, mean of all pairs; items are the pieces. */
	readonly unitizing: Pairwise;
	/** The three roles; a sentence an annotator does not use is a gap. */
	readonly roles: Figure;
	readonly relations: { readonly alpha: Figure; readonly support: Figure; readonly attack: Figure };
	/** Of the annotators who name a main conclusion, the share that names the most common one; items are the annotators. */
	readonly main: Figure;
}

/** `order` names the annotators; one without an analysis of this article leaves gaps. */
export function tallyOf({ text, sentences, analyses }: SideBySide, order: readonly string[]): SeveralTally {
	const byName = order.map((name) => analyses.find((one) => one.name === name) ?? null);
	const labels = byName.map((placed) => (placed ? labelSentences(placed, sentences) : null));
	const homes = byName.map((placed) => (placed ? homeSentences(placed, sentences) : null));
	return {
		sentences: sentences.map((_, at) => ({ values: labels.map((own) => own?.[at] ?? null) })),
		relations: relationItems(
			byName,
			homes.map((own) => own ?? new Map()),
			sentences.length
		),
		mains: [
			byName.map((placed, at) => {
				const main = placed?.graph.mainConclusion();
				return main ? (homes[at]?.get(main.id) ?? null) : null;
			})
		],
		unitized: [{ length: text?.length ?? 0, annotators: byName.map((placed) => placed && unitsIn(placed, text)) }]
	};
}

export function togetherOf(tallies: readonly SeveralTally[]): SeveralTally {
	return {
		sentences: tallies.flatMap((one) => one.sentences),
		relations: tallies.flatMap((one) => one.relations),
		mains: tallies.flatMap((one) => one.mains),
		unitized: tallies.flatMap((one) => one.unitized)
	};
}

export function figuresOfSeveral(
	{ sentences, relations, mains, unitized }: SeveralTally,
	annotators: number
): SeveralFigures {
	const used = sentences.map(({ values }) => ({ values: values.map((label) => (label === 'none' ? null : label)) }));
	const all = unitized.flatMap((one) => one.annotators);
	const pieces = all.reduce((sum, units) => sum + (units?.length ?? 0), 0);
	// One without an analysis of an article has a column too: the order is that of all annotators.
	const columns = Math.max(0, ...unitized.map((one) => one.annotators.length));
	return {
		annotators,
		labels: {
			fleiss: fleissKappa(sentences),
			alpha: alpha(sentences),
			cohen: pairwise(columns, sentences.length, (a, b) =>
				cohenKappa(sentences.map(({ values }) => ({ values: [values[a] ?? null, values[b] ?? null] })))
			),
			perLabel: Object.fromEntries(LABELS.map((label) => [label, alpha(onlyWhether(sentences, label))])) as Record<
				Label,
				Figure
			>
		},
		unitizing: pairwise(columns, pieces, (a, b) => {
			const shared = unitized.flatMap(({ length, annotators: own }) => {
				const [one, other] = [own[a], own[b]];
				return one && other ? [{ length, annotators: [one, other] }] : [];
			});
			return unitizingAlpha(oneAfterTheOther(shared)).all;
		}),
		roles: alpha(used),
		relations: {
			alpha: alpha(relations),
			support: alpha(onlyWhether(relations, 'support')),
			attack: alpha(onlyWhether(relations, 'attack'))
		},
		main: mainFigure(mains)
	};
}

function pairwise(annotators: number, items: number, figure: (a: number, b: number) => Figure): Pairwise {
	let sum = 0;
	let pairs = 0;
	for (let a = 0; a < annotators; a++)
		for (let b = a + 1; b < annotators; b++) {
			const { value } = figure(a, b);
			if (value === null) continue;
			sum += value;
			pairs += 1;
		}
	if (items === 0) return { value: null, items, pairs, because: 'no-items' };
	return pairs === 0 ? { value: null, items, pairs, because: 'no-variation' } : { value: sum / pairs, items, pairs };
}

/** Without the text nothing can be said of pieces of it. */
function unitsIn(placed: Placed, text: string | null): readonly Unit<Role>[] {
	return text === null ? [] : unitsOf(placed);
}

/** Several texts as one, for two annotators. */
function oneAfterTheOther(all: readonly Unitized<Role>[]): Unitized<Role> {
	let length = 0;
	const annotators: Unit<Role>[][] = [[], []];
	for (const one of all) {
		one.annotators.forEach((units, at) => {
			const own = (annotators[at] ??= []);
			for (const unit of units) own.push({ ...unit, start: unit.start + length, end: unit.end + length });
		});
		length += one.length;
	}
	return { length, annotators };
}

function mainFigure(mains: SeveralTally['mains']): Figure {
	let named = 0;
	let alike = 0;
	for (const own of mains) {
		const given = own.filter((one) => one !== null);
		const most = Math.max(0, ...given.map((one) => given.filter((other) => other === one).length));
		named += given.length;
		alike += most;
	}
	return named === 0 ? { value: null, items: 0, because: 'no-items' } : { value: alike / named, items: named };
}

type Homes = ReadonlyMap<string, number>;

/** Pairs that nobody relates are counted by who could have related them, not one by one. */
function relationItems(
	byName: readonly (Placed | null)[],
	homes: readonly Homes[],
	sentences: number
): Item<RelationLabel>[] {
	const used = homes.map((own) => new Set(own.values()));
	const drawn = new Map<number, Map<number, RelationLabel>>();
	byName.forEach((placed, annotator) => {
		for (const { fromId, toId, sign } of placed ? relationsOf(placed.graph) : []) {
			const [from, to] = [homes[annotator]?.get(fromId), homes[annotator]?.get(toId)];
			if (from === undefined || to === undefined || from === to) continue;
			const key = from * sentences + to;
			const entry = drawn.get(key) ?? new Map<number, RelationLabel>();
			drawn.set(key, entry);
			if (entry.get(annotator) !== 'attack') entry.set(annotator, sign);
		}
	});
	const untouched = new Map<string, { values: (RelationLabel | null)[]; times: number }>();
	const items: Item<RelationLabel>[] = [];
	for (let from = 0; from < sentences; from++)
		for (let to = 0; to < sentences; to++) {
			if (from === to) continue;
			const entry = drawn.get(from * sentences + to);
			const values = used.map((own, annotator) =>
				own.has(from) && own.has(to) ? (entry?.get(annotator) ?? 'none') : null
			);
			if (values.filter((one) => one !== null).length < 2) continue;
			if (entry) items.push({ values });
			else {
				const pattern = values.map((one) => (one === null ? '.' : '-')).join('');
				const same = untouched.get(pattern) ?? { values, times: 0 };
				same.times += 1;
				untouched.set(pattern, same);
			}
		}
	return [...items, ...untouched.values()];
}
