/**
 * Do the terms of a reason hold together? The rabbit rule (no term comes out of the hat: each term of the conclusion stands in a
 * premise) and holding hands (each term of a premise stands in the conclusion or another premise), after the tutorials of
 * Rationale and Reasoninglab. On published maps they would fire on nearly every reason, so this is a view one asks for:
 * never a hint, never a score.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { InferenceId, StatementId } from '#argument/ids.ts';
import type { Inference } from '#argument/records/inference.ts';
import { makerFor, termsOf, type Synonyms, type TermMaker, type TermUse } from './terms/words.ts';

/** A content word of a reason, and where else in the reason its term stands. */
export interface PlacedTerm extends TermUse {
	readonly statementId: StatementId;
	/** Empty: a rabbit (in the conclusion) or a term that holds no hand (in a premise). */
	readonly alsoIn: readonly StatementId[];
}

export interface ReasonTerms {
	readonly inferenceId: InferenceId;
	readonly conclusionId: StatementId;
	readonly premiseIds: readonly StatementId[];
	/** Every content word, conclusion first, then the premises in the order of the text. */
	readonly terms: readonly PlacedTerm[];
	/** Terms of the conclusion that stand in no premise. */
	readonly rabbits: readonly PlacedTerm[];
	/** Terms of a premise that stand nowhere else in the reason. */
	readonly alone: readonly PlacedTerm[];
	/** Other reasons for the same conclusion, of one premise like this one, that would make it hold together: perhaps one reason in two parts. */
	readonly completedBy: readonly InferenceId[];
}

export interface TermOptions {
	/** BCP 47 tag of the article's language. */
	readonly language?: string | undefined;
	readonly synonyms?: Synonyms;
}

/** The term view of one step; null where the graph does not hold it. */
export function reasonTerms(graph: ArgumentGraph, id: InferenceId, options: TermOptions = {}): ReasonTerms | null {
	const inference = graph.inference(id);
	if (!inference) return null;
	const uses = new Uses(graph, makerFor(options.language), options.synonyms ?? []);
	const { conclusionId } = inference;
	const premiseIds = [...inference.premiseIds].sort((a, b) => graph.rankOf(a) - graph.rankOf(b));
	const terms = place(uses, [conclusionId, ...premiseIds]);
	const rabbits = terms.filter((term) => term.statementId === conclusionId && term.alsoIn.length === 0);
	const alone = terms.filter((term) => term.statementId !== conclusionId && term.alsoIn.length === 0);
	const isOpen = rabbits.length + alone.length > 0;
	const completedBy = isOpen ? partnersOf(graph, inference, uses) : [];
	return { inferenceId: id, conclusionId, premiseIds, terms, rabbits, alone, completedBy };
}

/** Terms of wordings, made once each. */
class Uses {
	readonly #graph: ArgumentGraph;
	readonly #maker: TermMaker;
	readonly #synonyms: Synonyms;
	readonly #known = new Map<StatementId, readonly TermUse[]>();

	constructor(graph: ArgumentGraph, maker: TermMaker, synonyms: Synonyms) {
		this.#graph = graph;
		this.#maker = maker;
		this.#synonyms = synonyms;
	}

	of(id: StatementId): readonly TermUse[] {
		const known = this.#known.get(id) ?? termsOf(this.#graph.statement(id)?.wording ?? '', this.#synonyms, this.#maker);
		this.#known.set(id, known);
		return known;
	}
}

function place(uses: Uses, ids: readonly StatementId[]): PlacedTerm[] {
	const where = new Map<string, Set<StatementId>>();
	for (const id of ids) for (const { term } of uses.of(id)) where.set(term, (where.get(term) ?? new Set()).add(id));
	return ids.flatMap((statementId) =>
		uses.of(statementId).map((use) => ({
			...use,
			statementId,
			alsoIn: [...(where.get(use.term) ?? [])].filter((id) => id !== statementId)
		}))
	);
}

/** Two reasons of one premise each that fail alone, and whose premises together pass. */
function partnersOf(graph: ArgumentGraph, { id, premiseIds, conclusionId }: Inference, uses: Uses): InferenceId[] {
	if (premiseIds.length !== 1) return [];
	const holdsTogether = (premises: readonly StatementId[]) =>
		place(uses, [conclusionId, ...premises]).every((term) => term.alsoIn.length > 0);
	return graph
		.inferencesTo(conclusionId)
		.filter((other) => other.id !== id && other.premiseIds.length === 1)
		.filter((other) => !holdsTogether(other.premiseIds) && holdsTogether([...premiseIds, ...other.premiseIds]))
		.map((other) => other.id);
}
