/**
 * Random maps: trees as articles make them, and on request statements that serve several conclusions, undercuts and circles.
 * What a seed chooses is taken modulo what there is, so that a failing case shrinks to a small map.
 */
import fc from 'fast-check';
import type { MapAttack, MapContent, MapStatement, MapStep } from '#map/content.ts';

export const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) };

export interface Kinds {
	readonly most?: number;
	/** Statements that bear on several others. */
	readonly shared?: boolean;
	readonly circles?: boolean;
	readonly undercuts?: boolean;
	/** Fewest statements, and fewest words of a wording. */
	readonly least?: number;
	readonly leastWords?: number;
}

const WORDS =
	'the school day of a pupil with no phone near is long and quiet, and nobody knows what a teacher would say to that'.split(
		' '
	);

const seed = fc.nat({ max: 1_000_000 });
const rowOf = (leastWords: number) =>
	fc.record({
		under: seed,
		kind: fc.nat({ max: 9 }),
		words: fc.integer({ min: leastWords, max: 26 }),
		marks: fc.nat({ max: 63 })
	});
const extra = fc.record({ from: seed, to: seed, kind: fc.nat({ max: 3 }) });

export function aMap(kinds: Kinds = {}): fc.Arbitrary<MapContent> {
	return fc
		.record({
			rows: fc.array(rowOf(kinds.leastWords ?? 1), {
				minLength: kinds.least ?? 1,
				maxLength: kinds.most ?? 150,
				size: 'max'
			}),
			extras: fc.array(extra, { maxLength: 8 })
		})
		.map(({ rows, extras }) => contentFrom(rows, extras, kinds));
}

type Row = ReturnType<typeof rowOf> extends fc.Arbitrary<infer T> ? T : never;
type Extra = typeof extra extends fc.Arbitrary<infer T> ? T : never;

function contentFrom(rows: readonly Row[], extras: readonly Extra[], kinds: Kinds): MapContent {
	const idAt = (index: number) => `statement:s${index}`;
	const steps: (MapStep & { premiseIds: string[] })[] = [];
	const attacks: MapAttack[] = [];
	rows.forEach(({ under, kind, marks }, index) => {
		if (index === 0) return;
		// Half of all statements bear on one of the last ten: articles go deep as well as wide.
		const parent = under % 2 === 0 ? under % index : Math.max(0, index - 1 - ((under >> 1) % 10));
		const suggested = (marks & 32) > 0 && (marks & 16) > 0;
		const last = steps.findLast((step) => step.conclusionId === idAt(parent));
		if (kind === 0)
			attacks.push({ id: `attack:a${index}`, attackerId: idAt(index), targetId: idAt(parent), suggested });
		else if (kind === 1 && last && kinds.undercuts)
			attacks.push({ id: `attack:a${index}`, attackerId: idAt(index), targetId: last.id, suggested });
		else if (kind < 4 && last) last.premiseIds.push(idAt(index));
		else steps.push({ id: `inference:i${index}`, premiseIds: [idAt(index)], conclusionId: idAt(parent), suggested });
	});
	extras.forEach(({ from, to, kind }, at) => {
		if (!kinds.shared || rows.length < 3) return;
		const [a, b] = [from % rows.length, to % rows.length];
		if (a === b || (a < b && !kinds.circles)) return;
		const id = `x${at}`;
		if (kind === 0) attacks.push({ id: `attack:${id}`, attackerId: idAt(a), targetId: idAt(b), suggested: false });
		else steps.push({ id: `inference:${id}`, premiseIds: [idAt(a)], conclusionId: idAt(b), suggested: false });
	});
	const concluded = new Set(steps.map(({ conclusionId }) => conclusionId));
	const statements = rows.map(({ words, marks }, index): MapStatement => {
		const isConclusion = index === 0 || concluded.has(idAt(index));
		const role = isConclusion ? 'conclusion' : marks % 2 === 0 ? 'premise' : 'evidence';
		return {
			id: idAt(index),
			siglum: `${role.charAt(0).toUpperCase()}${index}`,
			wording: Array.from({ length: words }, (_, word) => WORDS[(word + marks) % WORDS.length]).join(' '),
			role,
			isMain: index === 0,
			implicit: (marks & 12) === 12,
			reported: (marks & 18) === 18,
			suggested: (marks & 48) === 48,
			authors: []
		};
	});
	return { statements, steps, attacks };
}
