/**
 * Pupils with errors drawn by chance from a seed. Each error's cost and what is to be said about it are known by hand, and errors of
 * different groups do not touch each other, so that a pupil's points and remarks follow by addition.
 */
import type { Remark } from '#practice/score/remarks.ts';

interface KnownError {
	/** As `made` of simulated-class.ts reads it. */
	readonly error: string;
	/** Points it costs of the key's 14. */
	readonly cost: number;
	readonly said: readonly Remark['what'][];
}

const one = (error: string, cost: number, ...said: Remark['what'][]): KnownError => ({ error, cost, said });

/** At most one of each group: they are about the same statement. */
const GROUPS: readonly (readonly KnownError[])[] = [
	[
		one('role s3 premise', 0.5, 'other-role'),
		one('loose s3', 1, 'unattached'),
		one('move s3 s4', 1, 'elsewhere'),
		one('drop s3', 2, 'missed'),
		one('role s3 premise; move s3 s4', 1.5, 'other-role', 'elsewhere')
	],
	[
		one('role s5 premise', 0.5, 'other-role'),
		one('loose s5', 1, 'unattached'),
		one('narrow s5', 0),
		one('drop s5', 2, 'missed'),
		one('move s5 s2', 1, 'elsewhere')
	],
	[one('flip s7', 0.5, 'other-sign'), one('drop s7', 2, 'missed')],
	[one('flip s6', 0.5, 'other-sign'), one('own s6', 0, 'taken-for-own')],
	[one('main s2', 1, 'main-another'), one('no-main', 1, 'main-missing')],
	[one('extra s8', 0, 'extra')]
];

export interface KnownPupil {
	readonly name: string;
	readonly errors: string;
	readonly points: number;
	/** What is said, sorted; `main-found` where the main conclusion is untouched. */
	readonly said: readonly Remark['what'][];
}

/** The same for the same seed. */
export function seededClass(seed: number, pupils: number): KnownPupil[] {
	let state = seed >>> 0;
	// Numerical Recipes' linear congruential generator: good enough to draw from a handful.
	const next = (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	return Array.from({ length: pupils }, (_, at) => {
		const drawn = GROUPS.flatMap((group) => group[next(group.length + 2)] ?? []);
		const said = drawn.flatMap((error) => error.said);
		if (!said.some((what) => what.startsWith('main'))) said.push('main-found');
		return {
			name: `pupil-${at + 1}`,
			errors: drawn.map(({ error }) => error).join('; '),
			points: 14 - drawn.reduce((sum, { cost }) => sum + cost, 0),
			said: said.sort()
		};
	});
}
