/**
 * Which wordings spell out what others only abbreviate? "The World Trade Organization" and "the WTO" are one name: where the one
 * stands in a set of wordings, the other is read with the abbreviation as a term of its own.
 */
import { countryOf } from './countries.ts';
import { stemOf } from './stem.ts';
import type { Terms } from './terms.ts';

const ABBREVIATED = /\b[A-Z]{3,6}\b/g;
const SPELLED_OUT = /\p{Lu}\p{Ll}+(?:[ -](?:(?:of|the|and|for|on|in|against) )*\p{Lu}\p{Ll}+){2,5}/gu;

/** The same terms, with the abbreviation after those of each wording that spells it out and does not give it. */
export function withAcronyms(wordings: readonly string[], read: readonly Terms[]): readonly Terms[] {
	const known = new Set(wordings.flatMap((wording) => wording.match(ABBREVIATED) ?? []));
	for (const one of known) if (countryOf(one.toLowerCase()) !== null) known.delete(one);
	if (known.size === 0) return read;
	return read.map((terms, at) => {
		let own = terms;
		for (const [full] of (wordings[at] ?? '').matchAll(SPELLED_OUT)) {
			const stem = stemOf(initialsOf(full, known).toLowerCase());
			if (stem === '' || own.terms.includes(stem)) continue;
			own = {
				...own,
				terms: [...own.terms, stem],
				written: [...own.written, full],
				termAt: [...own.termAt, own.words.length],
				names: [...own.names, stem]
			};
		}
		return own;
	});
}

/** The abbreviation among the known ones that the words make, the first word apart where it only opens the sentence; '' where none. */
function initialsOf(full: string, known: ReadonlySet<string>): string {
	const initials = full.replace(/[^\p{Lu}]/gu, '');
	return [initials, initials.slice(1), initials.slice(0, -1)].find((one) => known.has(one)) ?? '';
}
