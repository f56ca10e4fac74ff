/**
 * What must be accepted by anyone who takes the attacks at their word? The grounded labelling: the complete labelling with
 * the fewest arguments in. There is exactly one (Dung 1995, theorem 25; in labels: Caminada 2006).
 */
import type { Framework, Label, Labelling } from './framework.ts';

/**
 * Labels in every argument whose attackers are all out, labels out every argument that something in attacks, until
 * nothing changes; the rest is undecided. Each attack is looked at once or twice: linear in arguments and attacks.
 */
export function groundedLabelling({ size, attackers, targets }: Framework): Labelling {
	const labels = new Array<Label>(size).fill('undecided');
	const standing = attackers.map((list) => list.length);
	const accepted: number[] = [];
	const accept = (argument: number) => {
		if (labels[argument] !== 'undecided' || standing[argument] !== 0) return;
		labels[argument] = 'in';
		accepted.push(argument);
	};
	for (let argument = 0; argument < size; argument += 1) accept(argument);
	for (let next = accepted.pop(); next !== undefined; next = accepted.pop()) {
		for (const defeated of targets[next] ?? []) {
			if (labels[defeated] !== 'undecided') continue;
			labels[defeated] = 'out';
			for (const relieved of targets[defeated] ?? []) {
				standing[relieved] = (standing[relieved] ?? 0) - 1;
				accept(relieved);
			}
		}
	}
	return labels;
}
