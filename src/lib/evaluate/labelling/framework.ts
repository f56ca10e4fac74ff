/**
 * What is an abstract argumentation framework? Arguments and who attacks whom, nothing else (Dung 1995, "On the acceptability
 * of arguments"). Arguments are numbers from 0; what they stand for is the caller's business (reify/framework.ts).
 */

/** `in`: accepted; `out`: defeated by something accepted; `undecided`: neither (Caminada 2006). One label an argument. */
export type Label = 'in' | 'out' | 'undecided';
export type Labelling = readonly Label[];

export interface Framework {
	readonly size: number;
	/** For each argument, those that attack it. */
	readonly attackers: readonly (readonly number[])[];
	/** For each argument, those it attacks. */
	readonly targets: readonly (readonly number[])[];
}

/** The framework of arguments 0 … size − 1 with these attacks. An attack named twice counts once. */
export function frameworkOf(size: number, attacks: Iterable<readonly [attacker: number, target: number]>): Framework {
	const attackers: number[][] = Array.from({ length: size }, () => []);
	const targets: number[][] = Array.from({ length: size }, () => []);
	const seen = new Set<number>();
	for (const [attacker, target] of attacks) {
		const key = attacker * size + target;
		if (seen.has(key)) continue;
		seen.add(key);
		attackers[target]?.push(attacker);
		targets[attacker]?.push(target);
	}
	return { size, attackers, targets };
}

/** The arguments labelled in, in ascending order: the extension a labelling stands for. */
export function extensionOf(labelling: Labelling): number[] {
	return labelling.flatMap((label, argument) => (label === 'in' ? [argument] : []));
}
