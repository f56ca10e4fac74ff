/** Annotators two by two: how far each pair agrees, every figure with the number of items it rests on. */
import type { Figure } from '../agreement/figure.ts';
import type { Placed, SideBySide } from '../common-text.ts';
import { figuresOf, type PairFigures } from '../figures.ts';
import { readPair, type MainOutcome } from '../pair.ts';
import { cells, type Table } from '../score/tables.ts';
import type { Progress } from './class-on-key.ts';

export interface AnnotatorPair {
	readonly first: string;
	readonly second: string;
	readonly main: MainOutcome;
	readonly figures: PairFigures;
}

/** All pairs, or those of one annotator, in the annotators' order. */
export function pairsAmong(analyses: readonly Placed[], of: string | null = null): [Placed, Placed][] {
	if (of === null)
		return analyses.flatMap((one, at) => analyses.slice(at + 1).map((other): [Placed, Placed] => [one, other]));
	const own = analyses.find(({ name }) => name === of);
	return own ? analyses.flatMap((other): [Placed, Placed][] => (other === own ? [] : [[own, other]])) : [];
}

/** A pair at a time, so that a page can show how far it is and stop. */
export function* layingPairs(
	side: SideBySide,
	pairs: readonly (readonly [Placed, Placed])[]
): Generator<Progress, AnnotatorPair[]> {
	const found: AnnotatorPair[] = [];
	for (const [one, other] of pairs) {
		yield { done: found.length, of: pairs.length };
		const { main, tally } = readPair(side, one, other);
		found.push({ first: one.name, second: other.name, main, figures: figuresOf(tally) });
	}
	return found;
}

/** The figures that stand in the table, in the order of docs/agreement.md. */
export const PAIR_FIGURES = {
	words: ({ words }) => words.f1,
	pieces: ({ unitizing }) => unitizing.all,
	sentences: ({ labels }) => labels.kappa,
	statements: ({ statements }) => statements.f1,
	roles: ({ roles }) => roles.kappa,
	relations: ({ relationsShared }) => relationsShared.f1,
	signs: ({ relations }) => relations.kappa,
	linked: ({ linked }) => linked.kappa,
	alike: ({ similarity }) => similarity
} satisfies Readonly<Record<string, (figures: PairFigures) => Figure>>;
export type PairFigureName = keyof typeof PAIR_FIGURES;

const COLUMNS: Readonly<Record<PairFigureName, readonly [figure: string, items: string]>> = {
	words: ['words marked F1', 'words'],
	pieces: ['alpha unitizing', 'pieces'],
	sentences: ['kappa sentences', 'sentences'],
	statements: ['statements F1', 'statements'],
	roles: ['kappa roles', 'statements both have'],
	relations: ['relations F1', 'relations'],
	signs: ['kappa support, attack or none', 'pairs of statements'],
	linked: ['kappa linked or not', 'pairs of reasons'],
	alike: ['maps alike', 'statements and relations']
};

export function pairTable(pairs: readonly AnnotatorPair[], nameOf: (name: string) => string): Table {
	const names = Object.keys(PAIR_FIGURES) as PairFigureName[];
	return {
		columns: ['first', 'second', 'main conclusion', ...names.flatMap((name) => COLUMNS[name])],
		rows: pairs.map(({ first, second, main, figures }) => [
			nameOf(first),
			nameOf(second),
			main,
			...names.flatMap((name) => cells(PAIR_FIGURES[name](figures)))
		])
	};
}
