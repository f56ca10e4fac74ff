/**
 * Several authors' arguments as one map: what they say alike is one box with all their badges, what is opposed attacks. On demand
 * only what is shared or disputed, each box hanging from the nearest one it serves.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { AuthorMark, MapAttack, MapContent, MapStatement, MapStep } from '#map/content.ts';
import type { Comparison } from './comparison.ts';
import { nearest } from './synopsis.ts';

export interface Merged {
	readonly content: MapContent;
	/** The statements each box stands for, in the order of the articles. */
	readonly boxes: ReadonlyMap<string, readonly StatementId[]>;
	/** The box a statement is in; null where it is not shown. */
	readonly boxOf: (id: StatementId) => string | null;
}

export interface MergeOptions {
	readonly everything: boolean;
	/** Whether what only seems to say the same is one box too. */
	readonly joinsSeeming: boolean;
	readonly markOf: (articleId: ArticleId) => AuthorMark;
}

export function mergedOf(comparison: Comparison, { everything, joinsSeeming, markOf }: MergeOptions): Merged {
	const all = [...comparison.graphs.values()].flatMap((graph) => graph.statements.map((one) => one.id));
	const groupOf = (id: StatementId) => (joinsSeeming ? comparison.seemsSameAs(id) : comparison.sameAs(id));
	const keyOf = (id: StatementId): string => groupOf(id)[0] ?? id;
	const isDisputed = (id: StatementId) => comparison.ties(id).some((tie) => tie.alignment.relation === 'opposed');
	const keys = new Set(
		all
			.filter((id) => everything || groupOf(id).length > 1 || isDisputed(id) || comparison.statement(id)?.isMain)
			.map(keyOf)
	);
	const boxes = new Map<string, readonly StatementId[]>();
	for (const id of [...all].sort((a, b) => comparison.compare(a, b))) {
		const key = keyOf(id);
		if (keys.has(key)) boxes.set(key, groupOf(id));
	}
	const lines = new Lines(comparison, keyOf, keys);
	const statements = [...boxes].map(([key, ids]) => boxFor(comparison, key, ids, markOf));
	return {
		content: { statements, steps: lines.steps, attacks: lines.attacks },
		boxes,
		boxOf: (id) => (keys.has(keyOf(id)) ? keyOf(id) : null)
	};
}

function boxFor(
	comparison: Comparison,
	key: string,
	ids: readonly StatementId[],
	markOf: (articleId: ArticleId) => AuthorMark
): MapStatement {
	const statements = ids.flatMap((id) => comparison.statement(id) ?? []);
	const isMain = statements.some((one) => one.isMain);
	const worded = statements.filter((one) => one.isMain === isMain).sort((a, b) => a.wording.length - b.wording.length);
	const every = (holds: (one: Statement) => boolean) => statements.every(holds);
	return {
		id: key,
		siglum: ids.length === 1 ? comparison.siglum(ids[0] ?? 'statement:') : '',
		wording: worded[0]?.wording ?? '',
		role:
			(['conclusion', 'premise', 'evidence'] as const).find((role) => statements.some((one) => one.role === role)) ??
			'premise',
		isMain,
		implicit: every((one) => one.implicit),
		reported: every((one) => one.voice === 'reported'),
		suggested:
			every((one) => one.status === 'suggested') || ids.length > comparison.sameAs(ids[0] ?? 'statement:').length,
		authors: [...new Set(statements.map((one) => one.articleId))].map(markOf)
	};
}

/** The lines between boxes, each once, however many authors draw it. */
class Lines {
	readonly steps: MapStep[] = [];
	readonly attacks: MapAttack[] = [];
	readonly #seen = new Set<string>();
	readonly #keyOf: (id: StatementId) => string;
	readonly #keys: ReadonlySet<string>;

	constructor(comparison: Comparison, keyOf: (id: StatementId) => string, keys: ReadonlySet<string>) {
		this.#keyOf = keyOf;
		this.#keys = keys;
		for (const graph of comparison.graphs.values()) {
			const shown = new Set(graph.statements.map((one) => one.id).filter((id) => this.#isShown(id)));
			const served = new Set<StatementId>();
			for (const { id, premiseIds, conclusionId, status } of graph.inferences) {
				if (!shown.has(conclusionId)) continue;
				const premises = premiseIds.filter((premise) => shown.has(premise));
				for (const premise of premises) served.add(premise);
				this.#step(id, premises.map(keyOf), keyOf(conclusionId), status === 'suggested');
			}
			for (const attack of graph.attacks) {
				const target = graph.statementHitBy(attack);
				if (!shown.has(attack.attackerId) || !shown.has(target)) continue;
				served.add(attack.attackerId);
				this.#attack(attack.id, keyOf(attack.attackerId), keyOf(target), attack.status === 'suggested');
			}
			for (const id of shown) {
				const found = served.has(id) ? null : nearest(graph, id, shown);
				if (found?.isAttack) this.#attack(`by way of ${id}`, keyOf(id), keyOf(found.target), false);
				else if (found) this.#step(`by way of ${id}`, [keyOf(id)], keyOf(found.target), false);
			}
		}
		for (const { id, relation, statementIds, status } of comparison.alignments) {
			if (relation !== 'opposed') continue;
			const [target, attacker] = [...statementIds].sort((a, b) => comparison.compare(a, b)).map(keyOf);
			if (target && attacker && keys.has(target) && keys.has(attacker))
				this.#attack(id, attacker, target, status === 'suggested');
		}
	}

	#isShown(id: StatementId): boolean {
		return this.#keys.has(this.#keyOf(id));
	}

	#step(id: string, premises: readonly string[], conclusionId: string, suggested: boolean): void {
		const premiseIds = [...new Set(premises)].filter((key) => key !== conclusionId).sort();
		if (premiseIds.length === 0 || !this.#isNew(`${premiseIds.join(' ')} for ${conclusionId}`)) return;
		this.steps.push({ id, premiseIds, conclusionId, suggested });
	}

	#attack(id: string, attackerId: string, targetId: string, suggested: boolean): void {
		if (attackerId === targetId || !this.#isNew(`${attackerId} against ${targetId}`)) return;
		this.attacks.push({ id, attackerId, targetId, suggested });
	}

	#isNew(line: string): boolean {
		return !this.#seen.has(line) && this.#seen.add(line).size > 0;
	}
}
