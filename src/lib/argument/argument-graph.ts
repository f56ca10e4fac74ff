/**
 * ArgumentGraph: a read-only view of one article's statements, inferences and attacks: who supports whom, in the order
 * of the text. It does not depend on the order of the records. The drawing of it is map/'s business.
 */
import type { ArticleId, InferenceId, StatementId, TextId } from './ids.ts';
import { allOf, get, type Records } from './records.ts';
import type { Attack } from './records/attack.ts';
import type { Inference } from './records/inference.ts';
import { isQuotePassage } from './records/passage.ts';
import type { Statement } from './records/statement.ts';

/** How premises bear on a conclusion; derived from the inferences, never stored. */
export type Structure = 'none' | 'single' | 'linked' | 'convergent';

/** What an attack hits: a statement (rebut) or an inference (undercut). Derived from the target's type. */
export type AttackForm = 'rebut' | 'undercut';

export function formOf(attack: Attack): AttackForm {
	return attack.targetId.startsWith('inference:') ? 'undercut' : 'rebut';
}

export class ArgumentGraph {
	readonly articleId: ArticleId;
	/** In the order of the text (see `textOrder`). */
	readonly statements: readonly Statement[];
	readonly inferences: readonly Inference[];
	readonly attacks: readonly Attack[];
	readonly #byId: ReadonlyMap<StatementId, Statement>;
	readonly #steps: ReadonlyMap<InferenceId, Inference>;
	readonly #rank: ReadonlyMap<StatementId, number>;
	readonly #places: Places;
	readonly #into: ReadonlyMap<StatementId, Inference[]>;
	readonly #from: ReadonlyMap<StatementId, Inference[]>;
	readonly #attacksOn: ReadonlyMap<string, Attack[]>;
	readonly #attacksBy: ReadonlyMap<StatementId, Attack[]>;

	constructor(records: Records, articleId: ArticleId) {
		this.articleId = articleId;
		const own = <R extends { articleId: ArticleId }>(list: R[]) => list.filter((one) => one.articleId === articleId);
		const statements = own(allOf(records, 'statement'));
		const known = new Set(statements.map((statement) => statement.id));
		const inferences = own(allOf(records, 'inference')).filter(
			(inference) => known.has(inference.conclusionId) && inference.premiseIds.every((id) => known.has(id))
		);
		const steps = new Set<string>(inferences.map((inference) => inference.id));
		const attacks = own(allOf(records, 'attack')).filter(
			(attack) =>
				known.has(attack.attackerId) && (known.has(attack.targetId as StatementId) || steps.has(attack.targetId))
		);
		const textId = get(records, articleId)?.textId ?? null;
		this.#places = placesOf(statements, inferences, textId);
		this.statements = textOrder(statements, this.#places);
		this.#byId = new Map(this.statements.map((statement) => [statement.id, statement]));
		this.#rank = new Map(this.statements.map((statement, index) => [statement.id, index]));
		this.inferences = inferences
			.map((inference) => ({ inference, first: least(inference.premiseIds.map((id) => this.rankOf(id))) }))
			.sort((a, b) => a.first - b.first || compareIds(a.inference.id, b.inference.id))
			.map(({ inference }) => inference);
		this.#steps = new Map(inferences.map((inference) => [inference.id, inference]));
		this.attacks = [...attacks].sort(
			(a, b) => this.rankOf(a.attackerId) - this.rankOf(b.attackerId) || compareIds(a.id, b.id)
		);
		this.#into = groupBy(this.inferences, (inference) => [inference.conclusionId]);
		this.#from = groupBy(this.inferences, (inference) => inference.premiseIds);
		this.#attacksOn = groupBy(this.attacks, (attack) => [attack.targetId as string]);
		this.#attacksBy = groupBy(this.attacks, (attack) => [attack.attackerId]);
	}

	statement(id: StatementId): Statement | null {
		return this.#byId.get(id) ?? null;
	}

	inference(id: InferenceId): Inference | null {
		return this.#steps.get(id) ?? null;
	}

	/** Place in the order of the text, from 0; -1 for a statement of another article. */
	rankOf(id: StatementId): number {
		return this.#rank.get(id) ?? -1;
	}

	/** Where in the text a statement stands by its words or by the reader's wish, as an offset; null where neither says so. */
	placeOf(id: StatementId): number | null {
		const [place, side] = this.#places.get(id) ?? [0, 1];
		return side === 0 ? place : null;
	}

	/** The reasons given for a statement, in the order of the text. */
	inferencesTo(id: StatementId): readonly Inference[] {
		return this.#into.get(id) ?? [];
	}

	/** The steps a statement is a premise of. */
	inferencesFrom(id: StatementId): readonly Inference[] {
		return this.#from.get(id) ?? [];
	}

	attacksOn(id: StatementId | InferenceId): readonly Attack[] {
		return this.#attacksOn.get(id) ?? [];
	}

	attacksBy(id: StatementId): readonly Attack[] {
		return this.#attacksBy.get(id) ?? [];
	}

	/** The main conclusion: the statement marked so; else null. */
	mainConclusion(): Statement | null {
		return this.statements.find((statement) => statement.isMain) ?? null;
	}

	/** Statements that neither support nor attack anything, main conclusion first, then in the order of the text. */
	roots(): Statement[] {
		const roots = this.statements.filter(
			(statement) => this.inferencesFrom(statement.id).length === 0 && this.attacksBy(statement.id).length === 0
		);
		return [...roots.filter((one) => one.isMain), ...roots.filter((one) => !one.isMain)];
	}

	structureOf(id: StatementId): Structure {
		const inferences = this.inferencesTo(id);
		if (inferences.length === 0) return 'none';
		if (inferences.length > 1) return 'convergent';
		return (inferences[0]?.premiseIds.length ?? 0) > 1 ? 'linked' : 'single';
	}

	/** What a statement bears on directly, by support or attack (an undercut bears on the step's conclusion). */
	targetsOf(id: StatementId): StatementId[] {
		const supported = this.inferencesFrom(id).map((inference) => inference.conclusionId);
		const attacked = this.attacksBy(id).map((attack) => this.statementHitBy(attack));
		return [...new Set([...supported, ...attacked])];
	}

	/** The statement an attack bears on: its target, or the conclusion of the step it undercuts. */
	statementHitBy(attack: Attack): StatementId {
		if (formOf(attack) === 'rebut') return attack.targetId as StatementId;
		return this.inference(attack.targetId as InferenceId)?.conclusionId ?? attack.attackerId;
	}

	/** What bears directly on a statement: premises, attackers, and attackers of the steps to it; in the order of the text. */
	sourcesOf(id: StatementId): StatementId[] {
		const sources = new Set<StatementId>();
		for (const inference of this.inferencesTo(id)) {
			for (const premise of inference.premiseIds) sources.add(premise);
			for (const attack of this.attacksOn(inference.id)) sources.add(attack.attackerId);
		}
		for (const attack of this.attacksOn(id)) sources.add(attack.attackerId);
		return [...sources].sort((a, b) => this.rankOf(a) - this.rankOf(b));
	}

	/** All statements within so many steps of the given one, itself included. */
	within(id: StatementId, hops: number): Set<StatementId> {
		const reached = new Set<StatementId>([id]);
		let edge = [id];
		for (let hop = 0; hop < hops && edge.length > 0; hop += 1) {
			edge = edge
				.flatMap((one) => [...this.targetsOf(one), ...this.sourcesOf(one)])
				.filter((one) => !reached.has(one) && (reached.add(one), true));
		}
		return reached;
	}

	/** Everything a statement rests on or is attacked by, however far back. The statement itself is not in it unless it leans on itself. */
	basisOf(id: StatementId): Set<StatementId> {
		const basis = new Set<StatementId>();
		const open = [id];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			for (const source of this.sourcesOf(next)) {
				if (basis.has(source)) continue;
				basis.add(source);
				open.push(source);
			}
		}
		return basis;
	}

	/** True where adding support from `premise` to `conclusion` would make a circle of support. */
	wouldCircle(premise: StatementId, conclusion: StatementId): boolean {
		if (premise === conclusion) return true;
		const seen = new Set<StatementId>();
		const open = [premise];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (next === conclusion) return true;
			if (seen.has(next)) continue;
			seen.add(next);
			for (const inference of this.inferencesTo(next)) for (const id of inference.premiseIds) open.push(id);
		}
		return false;
	}
}

type Places = ReadonlyMap<StatementId, readonly [start: number, side: number]>;

/**
 * Statements in the order of the text: where the reader put them, else by the start of their first passage in the article's text; an unsaid statement comes
 * right after the last of the statements it is taken together with (else before the conclusion it serves). Total: ids break ties.
 */
function textOrder(statements: readonly Statement[], places: Places): Statement[] {
	return [...statements].sort((a, b) => {
		const [startA = 0, sideA = 0] = places.get(a.id) ?? [];
		const [startB = 0, sideB = 0] = places.get(b.id) ?? [];
		return (startA === startB ? 0 : startA - startB) || sideA - sideB || compareIds(a.id, b.id);
	});
}

/** Place in the text of each statement, and the side of it on which one without words of its own stands. */
function placesOf(statements: readonly Statement[], inferences: readonly Inference[], textId: TextId | null): Places {
	const start = new Map<StatementId, number>();
	for (const statement of statements) {
		const starts = statement.passages
			.filter(isQuotePassage)
			.filter((passage) => passage.textId === undefined || textId === null || passage.textId === textId)
			.map((passage) => passage.start);
		if (statement.order !== undefined) start.set(statement.id, statement.order);
		else if (starts.length > 0) start.set(statement.id, least(starts));
	}
	const premiseOf = groupBy(inferences, (inference) => inference.premiseIds);
	const placeOf = (statement: Statement): readonly [number, number] => {
		const own = start.get(statement.id);
		if (own !== undefined) return [own, 0];
		const together = premiseOf.get(statement.id) ?? [];
		const beside = together.flatMap((inference) => inference.premiseIds.flatMap((id) => start.get(id) ?? []));
		if (beside.length > 0) return [-least(beside.map((place) => -place)), 1];
		const served = together.map((inference) => start.get(inference.conclusionId) ?? Infinity);
		return [least(served), -1];
	};
	return new Map(statements.map((statement) => [statement.id, placeOf(statement)]));
}

/** Ids by code unit, with runs of digits by value: s2 before s10. */
export function compareIds(a: string, b: string): number {
	const partsA = a.match(/\d+|\D+/g) ?? [];
	const partsB = b.match(/\d+|\D+/g) ?? [];
	for (let i = 0; i < Math.min(partsA.length, partsB.length); i += 1) {
		const [x = '', y = ''] = [partsA[i], partsB[i]];
		if (x === y) continue;
		const numbers = [Number(x), Number(y)] as const;
		if (!Number.isNaN(numbers[0]) && !Number.isNaN(numbers[1]) && numbers[0] !== numbers[1])
			return numbers[0] - numbers[1];
		return x < y ? -1 : 1;
	}
	return partsA.length - partsB.length;
}

/** Infinity where there is none. Not by arguments of one call: a file may hold more than a stack does. */
function least(numbers: readonly number[]): number {
	return numbers.reduce((so, one) => Math.min(so, one), Infinity);
}

function groupBy<T, K>(list: readonly T[], keysOf: (one: T) => readonly K[]): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const one of list) {
		for (const key of keysOf(one)) {
			const group = groups.get(key);
			if (group) group.push(one);
			else groups.set(key, [one]);
		}
	}
	return groups;
}
