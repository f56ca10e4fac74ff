/** What the engine finds in an annotated document, in terms of the document's own units. */
import { countingIds, type StatementId } from '#argument/ids.ts';
import type { Span } from '#anchoring/span.ts';
import { allOf, recordsOf } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import { decompose } from '#decompose/pipeline.ts';

export interface FoundStatement {
	readonly id: StatementId;
	readonly role: Role;
	readonly isMain: boolean;
	readonly confidence: number;
	readonly spans: readonly Span[];
}

export interface FoundLink {
	readonly from: StatementId;
	readonly to: StatementId;
	readonly type: 'support' | 'attack';
	readonly confidence: number;
}

export interface FoundDraft {
	readonly statements: readonly FoundStatement[];
	readonly links: readonly FoundLink[];
	/** Candidates for the main conclusion, best first. */
	readonly candidates: readonly StatementId[];
}

/** `units`: cut by the annotators; found by the engine where absent. */
export function findIn(text: string, units?: readonly Span[]): FoundDraft {
	const draft = decompose(
		{ text, articleId: 'article:bench', language: 'en', ...(units ? { units } : {}) },
		countingIds('b')
	);
	if (draft.kind !== 'draft') return { statements: [], links: [], candidates: [] };
	const records = recordsOf(draft.diff.added);
	return {
		statements: allOf(records, 'statement').map(found),
		links: [
			...allOf(records, 'inference').map(({ premiseIds, conclusionId, score }) => ({
				from: premiseIds[0] as StatementId,
				to: conclusionId,
				type: 'support' as const,
				confidence: score ?? 0
			})),
			...allOf(records, 'attack').map(({ attackerId, targetId, score }) => ({
				from: attackerId,
				to: targetId as StatementId,
				type: 'attack' as const,
				confidence: score ?? 0
			}))
		],
		candidates: draft.mainCandidates.map(({ statementId }) => statementId)
	};
}

function found({ id, role, isMain, score, passages }: Statement): FoundStatement {
	const spans = passages.filter(isQuotePassage).map(({ start, end }) => ({ start, end }));
	return { id, role, isMain, confidence: score ?? 0, spans };
}

/** How many characters spans have in common. */
export function common(a: readonly Span[], b: readonly Span[]): number {
	let sum = 0;
	for (const one of a)
		for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
	return sum;
}

/** For each unit the statement that has most of it, for each statement the unit it has most of. */
export function matched(
	units: readonly Span[],
	statements: readonly FoundStatement[]
): { ofUnit: (FoundStatement | null)[]; unitOf: Map<StatementId, number> } {
	const unitOf = new Map<StatementId, number>();
	for (const { id, spans } of statements) {
		const shares = units.map((unit) => common([unit], spans));
		const most = Math.max(0, ...shares);
		if (most > 0) unitOf.set(id, shares.indexOf(most));
	}
	const ofUnit = units.map((unit) => {
		let best: FoundStatement | null = null;
		let most = 0;
		for (const statement of statements) {
			const shared = common([unit], statement.spans);
			if (shared > most) {
				most = shared;
				best = statement;
			}
		}
		return best;
	});
	return { ofUnit, unitOf };
}

const ORDER: readonly Role[] = ['conclusion', 'premise', 'evidence'];

/** The role of the statement that has most of each sentence; on a tie conclusion before premise before evidence. */
export function rolesBySentence(
	sentences: readonly Span[],
	statements: readonly { readonly role: Role; readonly spans: readonly Span[] }[]
): (Role | 'none')[] {
	return sentences.map((sentence) => {
		let best: Role | 'none' = 'none';
		let most = 2;
		for (const role of ORDER) {
			for (const statement of statements) {
				if (statement.role !== role) continue;
				const shared = common([sentence], statement.spans);
				if (shared > most) {
					most = shared;
					best = role;
				}
			}
		}
		return best;
	});
}
