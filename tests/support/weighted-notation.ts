/**
 * A notation for weighted bipolar networks on one line, for tests: `t .6; s1 .8 + t; x1 .9 - t; u .7 - x1`: a name, its base
 * score (the first time it is named), then `+ a b` for what it supports and `- a b` for what it attacks.
 */
import { networkOf, type Link, type Network } from '#evaluate/semantics/network.ts';

export interface NamedNetwork {
	readonly network: Network;
	readonly at: (name: string) => number;
}

export function weighted(notation: string): NamedNetwork {
	const base = new Map<string, number>();
	const named: { from: string; to: string; kind: 'attack' | 'support' }[] = [];
	for (const clause of notation.split(';').map((part) => part.trim())) {
		const [name = '', score = '', ...rest] = clause.split(/\s+/);
		base.set(name, Number(score));
		let kind: 'attack' | 'support' = 'support';
		for (const word of rest) {
			if (word === '+') kind = 'support';
			else if (word === '-') kind = 'attack';
			else named.push({ from: name, to: word, kind });
		}
	}
	const names = [...base.keys()];
	const at = (name: string) => {
		const index = names.indexOf(name);
		if (index === -1) throw new Error(`weighted notation: nothing is named "${name}"`);
		return index;
	};
	const links: Link[] = named.map(({ from, to, kind }) => ({ from: at(from), to: at(to), kind }));
	return { network: networkOf([...base.values()], links), at };
}
