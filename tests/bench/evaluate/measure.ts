/** What the evaluation benchmark measures, and its table. Times are medians, in ms; nothing here passes or fails. */
import { performance } from 'node:perf_hooks';
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Assessment } from '#evaluate/assessment.ts';
import { carriersOf } from '#evaluate/carriers.ts';
import { explain } from '#evaluate/explain.ts';
import { reify } from '#evaluate/reify.ts';
import { SEMANTICS_KEYS } from '#evaluate/semantics/by-key.ts';
import { evaluate } from '#evaluate/standing.ts';
import { whatMoves } from '#evaluate/what-if.ts';
import { syntheticMap } from './maps.ts';

const SIZES = [30, 150, 1000];
const SEEDS = [1, 2, 3, 4, 5];
const ROUNDS = 7;

type Row = readonly [what: string, ...times: string[]];

export function report(print: (line: string) => void): void {
	const plain = SIZES.map((statements) => SEEDS.map((seed) => syntheticMap({ statements, seed })));
	const circular = SIZES.map((statements) =>
		SEEDS.map((seed) => syntheticMap({ statements, seed, circles: Math.ceil(statements / 50) }))
	);
	const linked = SIZES.map((statements) => SEEDS.map((seed) => syntheticMap({ statements, seed, linked: 0.33 })));
	const carriers = (graph: ArgumentGraph) => {
		const map = reify([graph]);
		return () => carriersOf(map, 'statement:s0');
	};
	const rows: Row[] = [
		['statements', ...SIZES.map(String)],
		row('reify', plain, (graph) => () => reify([graph])),
		...SEMANTICS_KEYS.map((semantics) =>
			row(`evaluate, ${semantics}`, plain, (graph) => {
				const map = reify([graph]);
				return () => evaluate(map, { semantics });
			})
		),
		...SEMANTICS_KEYS.map((semantics) =>
			row(`evaluate with circles, ${semantics}`, circular, (graph) => {
				const map = reify([graph]);
				return () => evaluate(map, { semantics });
			})
		),
		row('what-if: one verdict, all moves explained', plain, (graph) => {
			const map = reify([graph]);
			const before = evaluate(map);
			const rejected: Assessment = new Map([[map.statements.at(-1)?.id ?? 'statement:none', 'reject']]);
			return () => {
				const after = evaluate(map, { assessment: rejected });
				return whatMoves(before, after).moves.map((move) => explain(after, move.statementId));
			};
		}),
		row('carriers of the main conclusion', plain, carriers),
		row('carriers, a third of the steps linked', linked, carriers)
	];
	const widths = [44, 14, 14, 14];
	print(`median of ${SEEDS.length} maps × ${ROUNDS} rounds, ms (in brackets the slowest map)`);
	for (const cells of rows)
		print(cells.map((cell, at) => (at ? cell.padStart(widths[at] ?? 10) : cell.padEnd(widths[0] ?? 0))).join(''));
	print('');
	print('carriers of the main conclusion: kind, sets, complete up to so many members');
	for (const [named, maps] of [
		['corpus-like', plain],
		['a third linked', linked]
	] as const)
		SIZES.forEach((size, at) => print(`  ${named}, ${size}: ${(maps[at] ?? []).map(carriersIn).join(' · ')}`));
}

function carriersIn(graph: ArgumentGraph): string {
	const found = carriersOf(reify([graph]), 'statement:s0');
	return `${found?.kind} ${found?.sets.length}${found?.kind === 'all' ? '' : ` (${found?.completeTo})`}`;
}

/** The median over maps and rounds, and the slowest map's own median. */
function row(what: string, bySize: readonly ArgumentGraph[][], prepare: (graph: ArgumentGraph) => () => unknown): Row {
	const times = bySize.map((graphs) => {
		const perMap = graphs.map((graph) => medianTime(prepare(graph)));
		return `${median(perMap).toFixed(2)} (${Math.max(...perMap).toFixed(1)})`;
	});
	return [what, ...times];
}

function medianTime(run: () => unknown): number {
	run();
	return median(
		Array.from({ length: ROUNDS }, () => {
			const begun = performance.now();
			run();
			return performance.now() - begun;
		})
	);
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
