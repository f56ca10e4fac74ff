/**
 * Where does a map begin, and which bearings close a circle? Roots are the main conclusion, then what bears on nothing, then for each
 * circle that leads nowhere else its first statement in the text.
 */

/** Who bears on whom; lists in the order of the text, no statement on itself. */
export interface Bearings {
	/** In the order of the text. */
	readonly ids: readonly string[];
	readonly targets: ReadonlyMap<string, readonly string[]>;
	readonly sources: ReadonlyMap<string, readonly string[]>;
}

export interface Cut {
	/** In the order in which they are drawn: the main conclusion first, then by the text. */
	readonly roots: readonly string[];
	/** The bearings that are kept (see `pair`): without a circle, and from every statement some lead to a root. */
	readonly forward: ReadonlySet<string>;
}

/** Key of "source bears on target". */
export function pair(source: string, target: string): string {
	return `${source}\n${target}`;
}

export function cutCircles(bearings: Bearings, mainId: string | null): Cut {
	const targetsOf = (id: string) => (id === mainId ? [] : (bearings.targets.get(id) ?? []));
	const roots = rootsOf(bearings, targetsOf);
	if (mainId !== null) roots.sort((a, b) => Number(b === mainId) - Number(a === mainId));

	const forward = new Set<string>();
	const state = new Map<string, 'open' | 'done'>();
	for (const root of roots) {
		const path: { id: string; left: string[] }[] = [];
		const enter = (id: string) => {
			state.set(id, 'open');
			path.push({ id, left: [...(bearings.sources.get(id) ?? [])].reverse() });
		};
		if (!state.has(root)) enter(root);
		for (let at = path.at(-1); at; at = path.at(-1)) {
			const source = at.left.pop();
			if (source === undefined) {
				state.set(at.id, 'done');
				path.pop();
			} else if (source !== mainId && state.get(source) !== 'open') {
				forward.add(pair(source, at.id));
				if (!state.has(source)) enter(source);
			}
		}
	}
	return { roots, forward };
}

/** The first statement of each strongly connected component that leads to no other (Kosaraju; Sharir 1981), in the order of the text. */
function rootsOf(bearings: Bearings, targetsOf: (id: string) => readonly string[]): string[] {
	const kept = new Set(bearings.ids.flatMap((id) => targetsOf(id).map((target) => pair(id, target))));
	const sourcesOf = (id: string) => (bearings.sources.get(id) ?? []).filter((source) => kept.has(pair(source, id)));
	const finished: string[] = [];
	walk(bearings.ids, targetsOf, (id) => finished.push(id));
	const component = new Map<string, number>();
	let count = 0;
	for (const id of finished.reverse()) {
		if (component.has(id)) continue;
		const own = count++;
		const open = [id];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (component.has(next)) continue;
			component.set(next, own);
			for (const source of sourcesOf(next)) open.push(source);
		}
	}
	const leading = new Set<number>();
	for (const id of bearings.ids) {
		const own = component.get(id) ?? -1;
		if (targetsOf(id).some((target) => component.get(target) !== own)) leading.add(own);
	}
	const named = new Set<number>();
	return bearings.ids.filter((id) => {
		const own = component.get(id) ?? -1;
		return !leading.has(own) && !named.has(own) && named.add(own);
	});
}

/** Depth-first, calling `leave` when everything after a statement has been seen. */
function walk(ids: readonly string[], next: (id: string) => readonly string[], leave: (id: string) => void): void {
	const seen = new Set<string>();
	for (const start of ids) {
		const path: { id: string; left: string[] }[] = [];
		const enter = (id: string) => {
			seen.add(id);
			path.push({ id, left: [...next(id)].reverse() });
		};
		if (!seen.has(start)) enter(start);
		for (let at = path.at(-1); at; at = path.at(-1)) {
			const id = at.left.pop();
			if (id === undefined) leave(path.pop()?.id ?? '');
			else if (!seen.has(id)) enter(id);
		}
	}
}
