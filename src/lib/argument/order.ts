/**
 * Where does a statement stand among the others, when a person says so? Its `order` is a place in the text, as if its words began there;
 * new places are found between those of its neighbors. Pure.
 */
import type { ArgumentGraph } from './argument-graph.ts';
import type { Draft } from './command.ts';
import type { StatementId } from './ids.ts';

/** A place right after the last of these statements (after all, where none is given), and before whatever follows it. */
export function orderAfter(graph: ArgumentGraph, ids: readonly StatementId[]): number {
	const ranks = ids.map((id) => graph.rankOf(id)).filter((rank) => rank >= 0);
	const last = ranks.length > 0 ? Math.max(...ranks) : graph.statements.length - 1;
	return between(pinned(graph), last, last + 1);
}

/** A place right before this statement, and after whatever comes before it. */
export function orderBefore(graph: ArgumentGraph, id: StatementId): number {
	const rank = graph.rankOf(id);
	return between(pinned(graph), rank - 1, rank);
}

/** Gives what has neither words nor a place of its own the place it has now, so that another can be put before or after it. */
export function pin(draft: Draft, graph: ArgumentGraph): void {
	for (const [rank, order] of pinned(graph).entries()) {
		const statement = graph.statements[rank];
		if (!statement || statement.implicit || graph.placeOf(statement.id) !== null) continue;
		draft.change(statement.id, (present) => ({ ...present, order }));
	}
}

function between(places: readonly number[], before: number, after: number): number {
	const [start, end] = [places[before], places[after]];
	if (start === undefined) return end === undefined ? 0 : end - 1;
	return end === undefined || end <= start ? start + 1 : (start + end) / 2;
}

/** A place for every statement, in their order: its own, else one spread evenly between the places before and after it. */
function pinned(graph: ArgumentGraph): number[] {
	const own = graph.statements.map(({ id }) => graph.placeOf(id));
	return own.map((place, rank) => {
		if (place !== null) return place;
		const before = own.findLastIndex((one, at) => one !== null && at < rank);
		const after = own.findIndex((one, at) => one !== null && at > rank);
		const [start, end] = [own[before] ?? null, own[after] ?? null];
		if (start === null) return end === null ? rank : end - (after - rank);
		if (end === null) return start + (rank - before);
		return start + ((end - start) * (rank - before)) / (after - before);
	});
}
