/** A notation for attacks on one line, for the tests of labellings: `a -> b; a <-> c; d` (d alone). */
import { extensionOf, frameworkOf, type Framework, type Labelling } from '#evaluate/labelling/framework.ts';
import type { Readings } from '#evaluate/labelling/readings.ts';

export interface NamedFramework {
	readonly framework: Framework;
	readonly names: readonly string[];
}

export function attacks(notation: string): NamedFramework {
	const names: string[] = [];
	const at = (name: string) => {
		if (!names.includes(name)) names.push(name);
		return names.indexOf(name);
	};
	const pairs: [number, number][] = [];
	for (const clause of notation.split(';').map((part) => part.trim())) {
		const words = clause.split(/\s+/);
		at(words[0] ?? '');
		for (let i = 1; i + 1 < words.length; i += 2) {
			const [from, to] = [at(words[i - 1] ?? ''), at(words[i + 1] ?? '')];
			pairs.push([from, to]);
			if (words[i] === '<->') pairs.push([to, from]);
		}
	}
	return { framework: frameworkOf(names.length, pairs), names };
}

/** `{a,c}`: what is in, by name. */
export function written(labelling: Labelling, names: readonly string[]): string {
	const accepted = extensionOf(labelling).map((argument) => names[argument] ?? '?');
	return `{${accepted.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(',')}}`;
}

export function writtenAll(readings: Readings, names: readonly string[]): string[] | string {
	if (readings.kind !== 'found') return readings.kind;
	return readings.labellings.map((labelling) => written(labelling, names)).sort();
}
