/**
 * Which of its rivals does a statement choose, and how surely? The same pair score means more where nothing else comes near it,
 * and where the statement's neighbors would choose likewise. Used where each statement of one side takes one of the other:
 * an argument its key point, a statement its counterpart in another article.
 */

/** `scores[i][k]`: log odds of statement i with option k. Neighbors are other statements of the same side, with their shares. */
export interface ChoiceInput {
	readonly scores: readonly Float64Array[];
	readonly neighborsOf: (i: number) => readonly { readonly statement: number; readonly share: number }[];
	readonly vote: number;
	readonly margin: number;
}

export interface Choice {
	readonly option: number;
	readonly confidence: number;
}

/** The choice of each statement; null where there is no option. Ties go to the first option. */
export function choicesOf({ scores, neighborsOf, vote, margin }: ChoiceInput): (Choice | null)[] {
	return scores.map((own, i) => {
		const voted = own.slice();
		const around = neighborsOf(i);
		const whole = around.reduce((sum, { share }) => sum + share, 0);
		for (const { statement, share } of whole > 0 ? around : []) {
			const theirs = scores[statement] as Float64Array;
			for (let k = 0; k < voted.length; k += 1)
				voted[k] = (voted[k] as number) + (vote * share * (theirs[k] as number)) / whole;
		}
		if (voted.length === 0) return null;
		let option = 0;
		let rival = -Infinity;
		for (let k = 1; k < voted.length; k += 1) {
			const value = voted[k] as number;
			if (value > (voted[option] as number)) {
				rival = Math.max(rival, voted[option] as number);
				option = k;
			} else rival = Math.max(rival, value);
		}
		const value = voted[option] as number;
		return { option, confidence: value + margin * (voted.length > 1 ? value - rival : 1) };
	});
}
