/** Why did a conclusion move? One or two plain sentences, from the reasons through which it moved. */
import type { StatementId } from '#argument/ids.ts';
import type { Judged } from '#evaluate/assessment.ts';
import { explain } from '#evaluate/explain.ts';
import type { Evaluation } from '#evaluate/standing.ts';
import type { Move, ReasonChange } from '#evaluate/what-if.ts';
import type { compare } from '#messages/en/compare.ts';

export interface Naming {
	readonly words: (typeof compare)['whatIf'];
	/** How a statement is called in a sentence: `La C4`. */
	readonly nameOf: (id: StatementId) => string;
}

export function movedBecause(move: Move, after: Evaluation, { words, nameOf }: Naming): string[] {
	const verdict = after.assessment.get(move.statementId);
	if (move.isJudged) return [verdict ? words.because.own[verdict] : words.because.takenBack];
	const list = (ids: readonly StatementId[]) => words.together(ids.map(nameOf));
	const reasons = explain(after, move.statementId)?.reasons ?? [];
	const supports = reasons.filter((one) => one.kind === 'support');
	const holding = supports.filter((one) => (one.strength ?? 0) > 0).length;
	const sentences = move.through.slice(0, 2).map((change) => {
		const from = list(change.from);
		if (change.kind === 'attack') return words.because.attack[change.change](from);
		if (change.change === 'gone')
			return supports.length === 1
				? words.because.onlyReason(from)
				: words.because.gone(from, holding, supports.length);
		return words.because.support[change.change](from);
	});
	const roots = rootsOf(move.through);
	return roots.length > 0 ? [...sentences, words.because.goesBackTo(list(roots))] : sentences;
}

/** The verdicts it goes back to, where they are not the reasons themselves. */
function rootsOf(through: readonly ReasonChange[]): StatementId[] {
	const direct = new Set<Judged>(through.flatMap((one) => one.from));
	const roots = through.flatMap((one) => one.because).filter((id): id is StatementId => id.startsWith('statement:'));
	return [...new Set(roots)].filter((id) => !direct.has(id)).slice(0, 3);
}
