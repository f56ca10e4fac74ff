/** Which argument schemes are known, and which one does a key or a foreign name stand for? */
import { ABOUT_PERSONS } from './schemes/about-persons.ts';
import { FOR_ACTION } from './schemes/for-action.ts';
import { FROM_CASES } from './schemes/from-cases.ts';
import { FROM_CAUSES } from './schemes/from-causes.ts';
import { FROM_RULES } from './schemes/from-rules.ts';
import { FROM_SOURCES } from './schemes/from-sources.ts';
import type { Scheme } from './schemes/scheme.ts';

/** Family by family. */
export const SCHEMES: readonly Scheme[] = [
	...FROM_SOURCES,
	...FROM_CAUSES,
	...FROM_CASES,
	...FROM_RULES,
	...FOR_ACTION,
	...ABOUT_PERSONS
];

const BY_KEY: ReadonlyMap<string, Scheme> = new Map(
	SCHEMES.flatMap((scheme) => [scheme.key, ...(scheme.alsoKnownAs ?? [])].map((key) => [key, scheme] as const))
);

/**
 * The scheme an inference's `scheme` field names. Foreign spellings are understood: `ExpertOpinion`, `Argument from Expert Opinion`,
 * `practical reasoning 2`. Null where it names none that is known: the field is kept all the same.
 */
export function schemeOf(named: string | undefined): Scheme | null {
	return named === undefined ? null : (BY_KEY.get(keyOf(named)) ?? null);
}

function keyOf(named: string): string {
	return named
		.trim()
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(/[^a-z]+/g, '-')
		.replace(/^(?:argument-)?(?:from-|appeal-to-(?=expert))?/, '')
		.replace(/^-|-$/g, '');
}
