/** Weighing: signs with weights add up to a score between 0 and 1, and the strongest of them say why. */
import type { Judgement } from './unit.ts';

export interface Weight {
	readonly weight: number;
	/** Why it counts, as the end of the sentence “Suggested because it …”; empty where it would tell a reader nothing. */
	readonly why: string;
	/** Why it counts against, where that is worth saying. */
	readonly against?: string;
}

/** How many reasons a reader is given. */
const MOST_REASONS = 3;

export function logistic(sum: number): number {
	return 1 / (1 + Math.exp(-sum));
}

/** The sum of what speaks for and against. */
export class Scales {
	#sum: number;
	readonly #reasons: { weight: number; why: string; against: string }[] = [];

	constructor(start = 0) {
		this.#sum = start;
	}

	add(weight: number, why = '', against = ''): void {
		this.#sum += weight;
		if (why || against) this.#reasons.push({ weight, why, against });
	}

	get sum(): number {
		return this.#sum;
	}

	/** The strongest reasons for (`true`) or against. */
	reasons(forIt = true): string[] {
		return this.#reasons
			.filter(({ weight, why, against }) => (forIt ? weight > 0 && why : weight < 0 && against))
			.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
			.slice(0, MOST_REASONS)
			.map(({ why, against }) => (forIt ? why : against));
	}

	judge(): Judgement {
		const score = logistic(this.#sum);
		return { score, because: this.reasons(score >= 0.5) };
	}
}
