import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import { carriersOf } from '#evaluate/carriers.ts';
import { reify, type Reified } from '#evaluate/reify.ts';
import { evaluate } from '#evaluate/standing.ts';
import { anArticle, RUNS } from '../../support/arbitraries.ts';
import { reified } from '../../support/evaluation.ts';
import { graph } from '../../support/graph-notation.ts';

const articles = anArticle().map((records) => reify([new ArgumentGraph(records, 'article:a')], { count: 'all' }));

/** Any steps between seven statements: circles of support, and leaves that serve several steps. */
const tangles = fc
	.array(fc.tuple(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }), fc.nat(6)), { maxLength: 10 })
	.map((steps) => {
		const lines = steps
			.filter(([premises, conclusion]) => !premises.includes(conclusion))
			.map(([premises, conclusion]) => `${premises.map((at) => `s${at}`).join(' ')} -> s${conclusion}`);
		return reified(graph`${lines.join('; ')}`);
	});
const maps = fc.oneof(articles, tangles);
const concluded = (map: Reified) => [...new Set(map.inferences.map((one) => one.conclusionId))];

/** True where rejecting these takes every reason from the conclusion. */
function losesItsReasons(map: Reified, id: StatementId, rejected: readonly StatementId[]): boolean {
	const assessment = new Map(rejected.map((one) => [one, 'reject'] as const));
	const { settled } = evaluate(map, { assessment });
	return settled.unsupported[map.nodeOf.get(id) ?? -1] === 1;
}

describe('laws of carriers', () => {
	it('rejecting one set takes every reason, rejecting all but one of it does not', () => {
		fc.assert(
			fc.property(maps, (map) => {
				for (const id of concluded(map))
					for (const set of carriersOf(map, id)?.sets ?? []) {
						expect(losesItsReasons(map, id, set)).toBe(true);
						expect(evaluate(map, { assessment: new Map(set.map((one) => [one, 'reject'])) }).standingOf(id)?.word).toBe(
							'falls'
						);
						for (const spared of set)
							expect(
								losesItsReasons(
									map,
									id,
									set.filter((one) => one !== spared)
								)
							).toBe(false);
					}
			}),
			RUNS
		);
	});

	it('no set of leaves that takes every reason is without a carrier in it', () => {
		fc.assert(
			fc.property(maps, fc.nat(), (map, mask) => {
				const leaves = map.statements.map((one) => one.id).filter((id) => !concluded(map).includes(id));
				const rejected = leaves.filter((_, at) => mask & (1 << at));
				for (const id of concluded(map)) {
					const carriers = carriersOf(map, id);
					if (carriers?.kind === 'not-carried') continue;
					expect(carriers?.kind).toBe('all');
					const holdsOne = carriers?.sets.some((set) => set.every((one) => rejected.includes(one)));
					expect(losesItsReasons(map, id, rejected)).toBe(holdsOne);
				}
			}),
			RUNS
		);
	});

	it('with too small a budget finds some of the same sets', () => {
		fc.assert(
			fc.property(maps, fc.integer({ min: 1, max: 12 }), (map, steps) => {
				for (const id of concluded(map)) {
					const some = carriersOf(map, id, { steps })?.sets ?? [];
					const all = carriersOf(map, id)?.sets ?? [];
					expect(all).toEqual(expect.arrayContaining([...some]));
				}
			}),
			RUNS
		);
	});
});
