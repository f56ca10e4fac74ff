/** How does an analysis use each sentence of the text: as conclusion, premise or evidence, or not at all; and which sentence is each statement's? */
import type { StatementId } from '#argument/ids.ts';
import type { Role } from '#argument/records/statement.ts';
import type { Sentence } from '#anchoring/sentences.ts';
import { lengthOf, sharedLength, type Placed } from './common-text.ts';

export const LABELS = ['conclusion', 'premise', 'evidence', 'none'] as const;
export type Label = Role | 'none';

/** A passage that reaches less far into a sentence has slipped over its end. */
const LEAST_OF_SENTENCE = 0.1;

/** A sentence has the role of the statement that covers most of it; of two that cover as much, the conclusion's, then the premise's. */
export function labelSentences(placed: Placed, sentences: readonly Sentence[]): Label[] {
	const statements = [...placed.graph.statements].sort((a, b) => LABELS.indexOf(a.role) - LABELS.indexOf(b.role));
	return sentences.map(({ parts }) => {
		let label: Label = 'none';
		let most = LEAST_OF_SENTENCE * lengthOf(parts);
		for (const { id, role } of statements) {
			const covered = sharedLength(parts, placed.spans.get(id) ?? []);
			if (covered > most || (label === 'none' && covered > 0 && covered >= most)) {
				label = role;
				most = covered;
			}
		}
		return label;
	});
}

/** The sentence most of a statement's words stand in; the first of several. No entry for a statement without words in the text. */
export function homeSentences(placed: Placed, sentences: readonly Sentence[]): ReadonlyMap<StatementId, number> {
	const homes = new Map<StatementId, number>();
	for (const { id } of placed.graph.statements) {
		const spans = placed.spans.get(id) ?? [];
		let most = 0;
		sentences.forEach(({ parts }, at) => {
			const covered = sharedLength(parts, spans);
			if (covered <= most) return;
			most = covered;
			homes.set(id, at);
		});
	}
	return homes;
}
