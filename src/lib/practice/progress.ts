/** How far is a piece of work, and what is still open? Only by its form: the key is not asked. */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Alignment } from '#argument/records/across.ts';
import type { ExerciseKind, Item } from './files/exercise.ts';
import type { Answer } from './files/submission.ts';

export interface Progress {
	/** Statements made, given ones among them only for `map`. */
	readonly statements: number;
	/** Of those, how many bear on something or are borne on. */
	readonly tied: number;
	/** Statements put in beside the given ones. */
	readonly added: number;
	readonly hasMain: boolean;
	readonly pairs: number;
	readonly answered: number;
	readonly items: number;
	/** Share of what can be counted, 0 to 1; null where nobody knows how much there is to find. */
	readonly share: number | null;
	readonly open: readonly OpenPoint[];
}

export type OpenPoint =
	{ readonly what: 'nothing' | 'main-missing' } | { readonly what: 'loose' | 'unanswered'; readonly count: number };

export interface Made {
	readonly kind: ExerciseKind;
	readonly graph: ArgumentGraph;
	readonly given: ReadonlySet<StatementId>;
	readonly pairs: readonly Alignment[];
	readonly items: readonly Item[];
	readonly answers: readonly Answer[];
}

export function progressOf({ kind, graph, given, pairs, items, answers }: Made): Progress {
	const { statements } = graph;
	const isTied = (id: StatementId) => graph.targetsOf(id).length > 0 || graph.sourcesOf(id).length > 0;
	const tied = statements.filter(({ id }) => isTied(id)).length;
	const added = statements.filter(({ id }) => !given.has(id)).length;
	const hasMain = graph.mainConclusion() !== null;
	const answered = items.filter(({ id }) => answers.some((one) => one.itemId === id && isAnswered(one))).length;
	const loose = statements.filter(({ id, isMain }) => !isMain && !isTied(id)).length;
	const needsMain = kind === 'parts' || kind === 'map' || kind === 'whole';
	const isEmpty =
		kind === 'judge'
			? answered === 0
			: kind === 'compare'
				? pairs.length === 0
				: kind === 'map'
					? tied === 0 && !hasMain
					: added === 0;
	const needsTies = kind === 'map' || kind === 'whole' || kind === 'missing';
	const open: OpenPoint[] = isEmpty
		? [{ what: 'nothing' }]
		: [
				...(needsMain && !hasMain ? [{ what: 'main-missing' as const }] : []),
				...(needsTies && loose > 0 ? [{ what: 'loose' as const, count: loose }] : []),
				...(kind === 'judge' && answered < items.length
					? [{ what: 'unanswered' as const, count: items.length - answered }]
					: [])
			];
	const share =
		kind === 'judge'
			? items.length > 0
				? answered / items.length
				: null
			: kind === 'map' && statements.length > 0
				? (tied + Number(hasMain)) / (statements.length + 1)
				: null;
	return {
		statements: statements.length,
		tied,
		added,
		hasMain,
		pairs: pairs.length,
		answered,
		items: items.length,
		share,
		open
	};
}

function isAnswered({ answer, words }: Answer): boolean {
	return answer !== undefined || (words ?? '').trim() !== '';
}
