/**
 * What does a map show? Statements in the order of the text, the steps between them, the attacks. An article's argument graph becomes
 * this; so can anything else that is drawn as a map, such as several authors merged into one.
 */
import { type ArgumentGraph, compareIds } from '#argument/argument-graph.ts';
import type { Role } from '#argument/records/statement.ts';
import { sigla } from '#argument/sigla.ts';

/** An author's place on a box of a map with several authors. */
export interface AuthorMark {
	/** 1 to 8: which of the author hues. */
	readonly hue: number;
	/** The initials on the badge. */
	readonly badge: string;
}

export interface MapStatement {
	/** A statement's id, or the key of a box that stands for several. */
	readonly id: string;
	readonly siglum: string;
	readonly wording: string;
	readonly role: Role;
	readonly isMain: boolean;
	readonly implicit: boolean;
	readonly reported: boolean;
	readonly suggested: boolean;
	/** Empty where the map has one author. */
	readonly authors: readonly AuthorMark[];
}

/** Premises taken together, to a conclusion. */
export interface MapStep {
	readonly id: string;
	readonly premiseIds: readonly string[];
	readonly conclusionId: string;
	readonly suggested: boolean;
}

export interface MapAttack {
	readonly id: string;
	readonly attackerId: string;
	/** A statement or a step. */
	readonly targetId: string;
	readonly suggested: boolean;
}

/** Every id that a step or an attack names is there. */
export interface MapContent {
	/** In the order of the text, which is the order of siblings in the drawing. */
	readonly statements: readonly MapStatement[];
	readonly steps: readonly MapStep[];
	readonly attacks: readonly MapAttack[];
}

export function contentOf(graph: ArgumentGraph): MapContent {
	const named = sigla(graph);
	return {
		statements: graph.statements.map((statement) => ({
			id: statement.id,
			siglum: named.get(statement.id) ?? '',
			wording: statement.wording,
			role: statement.role,
			isMain: statement.isMain,
			implicit: statement.implicit,
			reported: statement.voice === 'reported',
			suggested: statement.status === 'suggested',
			authors: []
		})),
		steps: graph.inferences.map(({ id, premiseIds, conclusionId, status }) => ({
			id,
			premiseIds: [...new Set(premiseIds)],
			conclusionId,
			suggested: status === 'suggested'
		})),
		attacks: graph.attacks.map(({ id, attackerId, targetId, status }) => ({
			id,
			attackerId,
			targetId,
			suggested: status === 'suggested'
		}))
	};
}

/** The same content, made independent of the order in which its steps and attacks are listed. */
export function inOrder(content: MapContent): MapContent {
	const rank = new Map(content.statements.map(({ id }, index) => [id, index]));
	const rankOf = (id: string) => rank.get(id) ?? -1;
	const byRank = (a: string, b: string) => rankOf(a) - rankOf(b);
	const steps = content.steps.map((step) => ({ ...step, premiseIds: [...step.premiseIds].sort(byRank) }));
	return {
		statements: content.statements,
		steps: steps.sort((a, b) => byRank(a.premiseIds[0] ?? '', b.premiseIds[0] ?? '') || compareIds(a.id, b.id)),
		attacks: [...content.attacks].sort((a, b) => byRank(a.attackerId, b.attackerId) || compareIds(a.id, b.id))
	};
}
