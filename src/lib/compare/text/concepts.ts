/**
 * Which concepts does a stem stand for, which concepts are contrary to it, and does it praise or blame?
 * Reads the two tables of concepts/ once; a stem in several groups stands for several concepts.
 */
import { AFFAIRS_CONCEPTS } from './concepts/affairs.ts';
import { GENERAL_CONCEPTS } from './concepts/general.ts';
import { stemOf } from './stem.ts';

export interface Meaning {
	readonly concepts: readonly number[];
	readonly contraries: readonly number[];
	/** Between -1 (blames) and 1 (praises); 0 where neither, or where its groups differ. */
	readonly valence: number;
}

const NO_MEANING: Meaning = { concepts: [], contraries: [], valence: 0 };

export class Concepts {
	/** How many concepts there are: ids are below. */
	readonly count: number;
	readonly #meanings: ReadonlyMap<string, Meaning>;

	constructor(table: string) {
		const meanings = new Map<string, { concepts: number[]; contraries: number[]; signs: number[] }>();
		let count = 0;
		for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
			const groups = line.split('|').map((group) => group.trim());
			const ids = groups.map(() => count++);
			groups.forEach((group, at) => {
				const sign = group.startsWith('+') ? 1 : group.startsWith('-') ? -1 : 0;
				const others = ids.filter((_, other) => other !== at);
				for (const stem of new Set(group.replace(/^[+-]/, '').split(/\s+/).map(stemOf))) {
					const known = meanings.get(stem) ?? { concepts: [], contraries: [], signs: [] };
					known.concepts.push(ids[at] ?? 0);
					known.contraries.push(...others);
					if (sign !== 0) known.signs.push(sign);
					meanings.set(stem, known);
				}
			});
		}
		this.count = count;
		this.#meanings = new Map(
			Array.from(meanings, ([stem, { concepts, contraries, signs }]) => {
				const valence = signs.length === 0 ? 0 : signs.reduce((sum, one) => sum + one, 0) / signs.length;
				const contrary = [...new Set(contraries)].filter((id) => !concepts.includes(id));
				return [stem, { concepts, contraries: contrary, valence }];
			})
		);
	}

	of(stem: string): Meaning {
		return this.#meanings.get(stem) ?? NO_MEANING;
	}
}

let tables: Concepts | null = null;

/** The concepts of general/ and affairs/, read on first use. */
export function englishConcepts(): Concepts {
	tables ??= new Concepts(`${GENERAL_CONCEPTS}\n${AFFAIRS_CONCEPTS}`);
	return tables;
}
