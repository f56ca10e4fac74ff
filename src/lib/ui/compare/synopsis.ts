/**
 * A synopsis: statements of several articles in rows, so that what is aligned can be read across. A statement stands once; what
 * a row cannot hold is named beside it. Reasons stand under the nearest conclusion they serve that is shown.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { flatten, outlineOf } from '#argument/outline.ts';
import type { Alignment, Relation } from '#argument/records/across.ts';
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Comparison, Tie } from './comparison.ts';

/** A relation that is drawn: between two columns of one row with nothing between them. */
export interface Link {
	readonly alignment: Alignment;
	readonly from: StatementId;
	readonly to: StatementId;
}

export interface SynopsisRow {
	readonly key: string;
	/** One for each column. */
	readonly cells: readonly (StatementId | null)[];
	readonly links: readonly Link[];
}

export interface Service {
	/** The nearest statement shown that this one serves or attacks. */
	readonly target: StatementId;
	/** Whether an attack lies on the way. */
	readonly isAttack: boolean;
	/** True where it can be drawn as a line: the target stands above, and no box stands in the way. */
	readonly isDrawn: boolean;
}

export interface Synopsis {
	readonly columns: readonly ArticleId[];
	readonly rows: readonly SynopsisRow[];
	readonly serves: ReadonlyMap<StatementId, Service>;
	/** How far a statement is indented: 0 for what serves nothing shown. */
	readonly depth: ReadonlyMap<StatementId, number>;
	/** Relations that are not drawn, by either statement. */
	readonly beside: ReadonlyMap<StatementId, readonly Tie[]>;
}

export interface SynopsisOptions {
	readonly relations: ReadonlySet<Relation>;
	/** Whether what is aligned with nothing is shown as well. */
	readonly everything: boolean;
}

/** Deeper statements are not indented further. */
export const MOST_DEPTH = 3;
const STRENGTH: Readonly<Record<Relation, number>> = { same: 0, opposed: 1, related: 2 };

export function synopsisOf(
	comparison: Comparison,
	columns: readonly ArticleId[],
	{ relations, everything }: SynopsisOptions
): Synopsis {
	const columnOf = (id: StatementId) =>
		columns.indexOf(comparison.statement(id)?.articleId ?? ('article:' as ArticleId));
	const isIn = (one: Alignment) =>
		relations.has(one.relation) &&
		one.statementIds.every((id) => columnOf(id) >= 0) &&
		columnOf(one.statementIds[0]) !== columnOf(one.statementIds[1]);
	const alignments = comparison.alignments
		.filter(isIn)
		.sort(
			(a, b) => STRENGTH[a.relation] - STRENGTH[b.relation] || comparison.compare(a.statementIds[0], b.statementIds[0])
		);
	const placing = new Placing(columns.length, columnOf);
	placing.row(columns.flatMap((id) => comparison.main(id)?.id ?? []));
	for (const { statementIds } of alignments) placing.join(...statementIds);
	if (everything) {
		for (const articleId of columns)
			for (const { id } of comparison.graphs.get(articleId)?.statements ?? []) placing.alone(id);
	}
	const inOrder = orderRows(placing.rows, comparison, columns);
	const rows = inOrder.map((cells): SynopsisRow => {
		const links = alignments.flatMap((one) => linkIn(cells, one, columnOf) ?? []);
		return { key: cells.find((id) => id !== null) ?? '', cells, links };
	});
	const drawn = new Set(rows.flatMap((row) => row.links.map((link) => link.alignment)));
	const beside = new Map<StatementId, Tie[]>();
	for (const alignment of alignments) {
		const [one, other] = alignment.statementIds;
		if (drawn.has(alignment) || isSaidByLinks(rows, comparison, one, other)) continue;
		beside.set(one, [...(beside.get(one) ?? []), { alignment, other }]);
		beside.set(other, [...(beside.get(other) ?? []), { alignment, other: one }]);
	}
	return { columns, rows, beside, ...servicesIn(rows, comparison, columns) };
}

/** Puts statements into rows of at most one for each column. */
class Placing {
	readonly rows: (StatementId | null)[][] = [];
	readonly #width: number;
	readonly #columnOf: (id: StatementId) => number;
	readonly #placed = new Map<StatementId, (StatementId | null)[]>();

	constructor(width: number, columnOf: (id: StatementId) => number) {
		this.#width = width;
		this.#columnOf = columnOf;
	}

	row(ids: readonly StatementId[]): void {
		if (ids.length === 0) return;
		const row = Array.from<StatementId | null>({ length: this.#width }).fill(null);
		this.rows.push(row);
		for (const id of ids) this.#put(row, id);
	}

	/** Beside each other where one of them stands free; else each in its own place. */
	join(one: StatementId, other: StatementId): void {
		const [rowOfOne, rowOfOther] = [this.#placed.get(one), this.#placed.get(other)];
		if (!rowOfOne && !rowOfOther) this.row([one, other]);
		else if (rowOfOne && !rowOfOther) this.#beside(rowOfOne, other);
		else if (rowOfOther && !rowOfOne) this.#beside(rowOfOther, one);
	}

	alone(id: StatementId): void {
		if (!this.#placed.has(id)) this.row([id]);
	}

	#beside(row: (StatementId | null)[], id: StatementId): void {
		if (row[this.#columnOf(id)] === null) this.#put(row, id);
		else this.row([id]);
	}

	#put(row: (StatementId | null)[], id: StatementId): void {
		row[this.#columnOf(id)] = id;
		this.#placed.set(id, row);
	}
}

/** Main conclusions first; then as the first column with something to say has it in its outline. */
function orderRows(
	rows: readonly (readonly (StatementId | null)[])[],
	comparison: Comparison,
	columns: readonly ArticleId[]
): (readonly (StatementId | null)[])[] {
	const place = new Map<StatementId, number>();
	for (const articleId of columns) {
		const graph = comparison.graphs.get(articleId);
		const items = graph ? flatten(outlineOf(graph)) : [];
		for (const [at, item] of items.entries()) place.set(item.statement.id, at / items.length);
	}
	const isMain = (row: readonly (StatementId | null)[]) => row.some((id) => id && comparison.statement(id)?.isMain);
	const placeOf = (row: readonly (StatementId | null)[]) =>
		place.get(row.find((id) => id !== null) ?? 'statement:') ?? 1;
	return [...rows].sort((a, b) => Number(isMain(b)) - Number(isMain(a)) || placeOf(a) - placeOf(b));
}

function linkIn(
	cells: readonly (StatementId | null)[],
	alignment: Alignment,
	columnOf: (id: StatementId) => number
): Link | null {
	const [from, to] = [...alignment.statementIds].sort((a, b) => columnOf(a) - columnOf(b));
	if (!from || !to || cells[columnOf(from)] !== from || cells[columnOf(to)] !== to) return null;
	const between = cells.slice(columnOf(from) + 1, columnOf(to));
	return between.every((id) => id === null) ? { alignment, from, to } : null;
}

/** Two that say the same, with nothing in the row between them but what says it too: the links of the row say so already. */
function isSaidByLinks(
	rows: readonly SynopsisRow[],
	comparison: Comparison,
	one: StatementId,
	other: StatementId
): boolean {
	const group = comparison.sameAs(one);
	const cells = rows.find((row) => row.cells.includes(one))?.cells ?? [];
	if (!group.includes(other) || !cells.includes(other)) return false;
	const [from, to] = [cells.indexOf(one), cells.indexOf(other)].sort((a, b) => a - b);
	return cells.slice(from, (to ?? 0) + 1).every((id) => id === null || group.includes(id));
}

function servicesIn(
	rows: readonly SynopsisRow[],
	comparison: Comparison,
	columns: readonly ArticleId[]
): Pick<Synopsis, 'serves' | 'depth'> {
	const serves = new Map<StatementId, Service>();
	const depth = new Map<StatementId, number>();
	for (const [column, articleId] of columns.entries()) {
		const graph = comparison.graphs.get(articleId);
		const ids = rows.flatMap((row) => row.cells[column] ?? []);
		if (!graph) continue;
		const shown = new Set(ids);
		const found = new Map(
			ids.flatMap((id) => {
				const service = nearest(graph, id, shown);
				return service ? [[id, service] as const] : [];
			})
		);
		const depthOf = (id: StatementId, seen: ReadonlySet<StatementId> = new Set()): number => {
			const target = found.get(id)?.target;
			if (target === undefined || seen.has(id)) return 0;
			return Math.min(MOST_DEPTH, depthOf(target, new Set([...seen, id])) + 1);
		};
		for (const id of ids) depth.set(id, depthOf(id));
		for (const [id, { target, isAttack }] of found) {
			const [from, to] = [ids.indexOf(target), ids.indexOf(id)];
			const under = depth.get(target) ?? 0;
			const isFree = ids.slice(from + 1, to).every((one) => (depth.get(one) ?? 0) > under);
			serves.set(id, { target, isAttack, isDrawn: from < to && isFree && (depth.get(id) ?? 0) > under });
		}
	}
	return { serves, depth };
}

/** The first statement shown on the way from a statement to what it bears on. */
export function nearest(
	graph: ArgumentGraph,
	id: StatementId,
	shown: ReadonlySet<StatementId>
): Pick<Service, 'target' | 'isAttack'> | null {
	const seen = new Set<StatementId>([id]);
	let edge: { readonly id: StatementId; readonly isAttack: boolean }[] = [{ id, isAttack: false }];
	while (edge.length > 0) {
		const next: { readonly id: StatementId; readonly isAttack: boolean }[] = [];
		for (const one of edge) {
			const attacked = new Set(graph.attacksBy(one.id).map((attack) => graph.statementHitBy(attack)));
			for (const target of graph.targetsOf(one.id)) {
				if (seen.has(target)) continue;
				seen.add(target);
				next.push({ id: target, isAttack: one.isAttack || attacked.has(target) });
			}
		}
		const found = next.find((one) => shown.has(one.id));
		if (found) return { target: found.id, isAttack: found.isAttack };
		edge = next;
	}
	return null;
}
