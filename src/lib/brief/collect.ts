/**
 * Motion → brief: for each side a block for every claim, with what others say alike and what backs it; and for each side its
 * answers to the other's claims, from attacks within an article and from opposed statements of others.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { otherSide, type Block, type Brief, type CardChoice, type Side } from './brief.ts';
import type { Motion } from './motion.ts';
import { settledOf, tiesAmong, type Ties } from './ties.ts';

/** Cards beside a claim: as many as are spoken, not all there are; a reader adds more. */
const MOST_BACKING = 3;
const MOST_ALIKE = 3;
const MOST_ANSWERS = 5;

export function collectBrief(records: Records, motion: Motion, articleIds: readonly ArticleId[], ids: IdSource): Brief {
	const collector = new Collector(records, ids);
	const claims = { for: motion.for, against: motion.against };
	const cases = (['for', 'against'] as const).map((side) =>
		collector.caseOf(side, claims[side], claims[otherSide(side)])
	);
	const answers = (['for', 'against'] as const).map((side) => collector.answersOf(side, claims[otherSide(side)]));
	const either = collector.caseOf('either', motion.either, []);
	return {
		title: motion.title,
		...(motion.questionId && { questionId: motion.questionId }),
		articleIds: [...articleIds],
		blocks: [...cases, ...answers, either].flat()
	};
}

class Collector {
	readonly #records: Records;
	readonly #ids: IdSource;
	readonly #ties: Ties;
	readonly #graphs = new Map<ArticleId, ArgumentGraph>();

	constructor(records: Records, ids: IdSource) {
		this.#records = records;
		this.#ids = ids;
		this.#ties = tiesAmong(records);
	}

	caseOf(side: Block['side'], claims: readonly StatementId[], others: readonly StatementId[]): Block[] {
		// What is a claim of either side is no backing of another one: each statement has one place.
		const used = new Set<StatementId>([...claims, ...others]);
		const begun = new Set<StatementId>();
		return claims.flatMap((claim): Block[] => {
			if (begun.has(claim) || !this.#statement(claim)) return [];
			const alike = this.#ties.sameAs(claim).filter((id) => !begun.has(id) && !others.includes(id));
			const beside = alike.filter((id) => claims.includes(id) || !used.has(id)).slice(0, MOST_ALIKE);
			const together = [claim, ...beside];
			for (const id of together) begun.add(id);
			const backing = together.flatMap((id) =>
				this.#backing(id)
					.filter((one) => !used.has(one) && !begun.has(one))
					.map((one) => ({ one, backs: id }))
			);
			const kept = backing
				.filter(({ one }, at) => backing.findIndex((other) => other.one === one) === at)
				.slice(0, MOST_BACKING);
			for (const id of [...beside, ...kept.map(({ one }) => one)]) used.add(id);
			const cards = [
				...together.map((id) => this.#choice(id)),
				...kept.map(({ one, backs }) => this.#choice(one, backs))
			];
			// The first card's tag is the claim: a heading would only say it twice.
			return [{ key: this.#ids.next(), side, part: 'case', heading: '', cards }];
		});
	}

	/** A block for each claim of the other side that something answers. */
	answersOf(side: Side, theirs: readonly StatementId[]): Block[] {
		return theirs.flatMap((claim): Block[] => {
			const answers = this.#answersTo(claim).filter((id) => !theirs.includes(id));
			if (answers.length === 0) return [];
			const cards = answers.slice(0, MOST_ANSWERS).map((id) => this.#choice(id));
			return [{ key: this.#ids.next(), side, part: 'answers', heading: this.#wording(claim), answers: claim, cards }];
		});
	}

	/** What attacks it, or a step to it, in its own article; then what is opposed to it in others. */
	#answersTo(claim: StatementId): StatementId[] {
		const graph = this.#graphOf(claim);
		if (!graph) return [];
		const steps = graph.inferencesTo(claim).map(({ id }) => id as StatementId | InferenceId);
		const attacks = [claim, ...steps].flatMap((id) => graph.attacksOn(id));
		const attackers = settledOf(attacks).map(({ attackerId }) => attackerId);
		return [...new Set([...attackers, ...this.#ties.opposedTo(claim)])];
	}

	/** What is given for it directly and can be quoted: evidence first, then in the order of the text. */
	#backing(id: StatementId): StatementId[] {
		const graph = this.#graphOf(id);
		if (!graph) return [];
		const premises = settledOf(graph.inferencesTo(id)).flatMap(({ premiseIds }) => premiseIds);
		const quotable = [...new Set(premises)].flatMap((one) => {
			const statement = graph.statement(one);
			return statement && statement.passages.length > 0 ? [statement] : [];
		});
		const weight = (one: Statement) => (one.role === 'evidence' ? 0 : 1) + (one.voice === 'reported' ? 2 : 0);
		return quotable.sort((a, b) => weight(a) - weight(b)).map((one) => one.id);
	}

	#choice(statementId: StatementId, backs?: StatementId): CardChoice {
		return {
			key: this.#ids.next(),
			statementId,
			tag: this.#wording(statementId),
			...(backs !== undefined && { backs })
		};
	}

	#wording(id: StatementId): string {
		return this.#statement(id)?.wording ?? '';
	}

	#statement(id: StatementId): Statement | null {
		return get(this.#records, id);
	}

	#graphOf(id: StatementId): ArgumentGraph | null {
		const articleId = this.#statement(id)?.articleId;
		if (articleId === undefined) return null;
		const graph = this.#graphs.get(articleId) ?? new ArgumentGraph(this.#records, articleId);
		this.#graphs.set(articleId, graph);
		return graph;
	}
}
