/** Where annotators differ, one question for each point, in the order of the text: what has to be settled for one map of them all. */
import type { Role } from '#argument/records/statement.ts';
import type { Group } from './groups.ts';
import type { Decisions, Gold } from './gold-standard.ts';
import type { MergedMap, MergedRelation } from './merged-map.ts';

export interface Choice<A> {
	readonly answer: A;
	/** Who chose it, in the annotators' order. */
	readonly names: readonly string[];
}

export type OpenPoint =
	/** Whether it is a statement of the article, and with which role. */
	| {
			readonly about: 'statement';
			readonly key: string;
			readonly group: Group;
			readonly choices: readonly Choice<Role | 'out'>[];
	  }
	| {
			readonly about: 'relation';
			readonly key: string;
			readonly relation: MergedRelation;
			readonly choices: readonly Choice<'in' | 'out'>[];
	  }
	| {
			readonly about: 'main';
			readonly key: 'main';
			readonly choices: readonly (Choice<string | null> & { readonly group: Group | null })[];
	  };

/** Points on which not everybody chose alike; the answer most chose stands first. */
export function openPoints({ names, groups, relations }: MergedMap): OpenPoint[] {
	const points: { readonly at: number; readonly point: OpenPoint }[] = [];
	const placeOf = new Map(groups.map((group, at) => [group, at]));
	const main = mainPoint(names, groups);
	if (main) points.push({ at: -1, point: main });
	for (const [at, group] of groups.entries()) {
		const choices = mostFirst(
			names.map((name) => [group.members.find((one) => one.name === name)?.statement.role ?? 'out', name] as const)
		);
		if (choices.length > 1) points.push({ at, point: { about: 'statement', key: group.key, group, choices } });
	}
	for (const relation of relations) {
		const { from, to } = relation;
		const could = names.filter((name) => [from, to].every(({ members }) => members.some((one) => one.name === name)));
		const choices = mostFirst(could.map((name) => [relation.names.includes(name) ? 'in' : 'out', name] as const));
		const at = (placeOf.get(from) ?? 0) + 0.5;
		// Whoever lacks one of the statements is asked about that statement, not about what it is tied to.
		if (choices.length > 1) points.push({ at, point: { about: 'relation', key: relation.key, relation, choices } });
	}
	return points.sort((a, b) => a.at - b.at).map(({ point }) => point);
}

function mainPoint(names: readonly string[], groups: readonly Group[]): OpenPoint | null {
	const groupOf = (name: string) => groups.find(({ mains }) => mains.includes(name)) ?? null;
	const choices = mostFirst(names.map((name) => [groupOf(name)?.key ?? null, name] as const));
	if (choices.length < 2) return null;
	const named = choices.map((one) => ({ ...one, group: groups.find(({ key }) => key === one.answer) ?? null }));
	return { about: 'main', key: 'main', choices: named };
}

function mostFirst<A>(answers: readonly (readonly [A, string])[]): Choice<A>[] {
	const found = new Map<A, string[]>();
	for (const [answer, name] of answers) found.set(answer, [...(found.get(answer) ?? []), name]);
	return Array.from(found, ([answer, names]) => ({ answer, names })).sort((a, b) => b.names.length - a.names.length);
}

/** The decisions with one point settled, or, with `undefined`, left open again. */
export function settled(decisions: Decisions, point: OpenPoint, answer: string | null | undefined): Decisions {
	if (point.about === 'main') {
		const { main, ...rest } = decisions;
		void main;
		return answer === undefined ? rest : { ...rest, main: answer };
	}
	const name = point.about === 'statement' ? 'statements' : 'relations';
	const { [point.key]: before, ...rest } = decisions[name] ?? {};
	void before;
	return { ...decisions, [name]: answer === undefined ? rest : { ...rest, [point.key]: answer } } as Decisions;
}

/** What was decided about a point; undefined where nobody has yet. */
export function decisionOn(decisions: Decisions, point: OpenPoint): string | null | undefined {
	if (point.about === 'main') return decisions.main;
	return point.about === 'statement' ? decisions.statements?.[point.key] : decisions.relations?.[point.key];
}

/** What the map that is being made says on a point. */
export function answerIn(gold: Gold, point: OpenPoint): string | null {
	if (point.about === 'main') return gold.main?.key ?? null;
	if (point.about === 'statement') return gold.groups.find(({ group }) => group.key === point.key)?.role ?? 'out';
	return gold.relations.some(({ key }) => key === point.key) ? 'in' : 'out';
}
