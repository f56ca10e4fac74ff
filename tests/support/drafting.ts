/** A draft told in wordings, so that tests can say what they expect in the words of the text. */
import { countingIds } from '#argument/ids.ts';
import { allOf, recordsOf } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { Draft } from '#decompose/decomposition.ts';
import { decompose } from '#decompose/pipeline.ts';

export interface ToldDraft {
	readonly draft: Draft;
	readonly statements: readonly Statement[];
	/** The statement whose wording or passages hold these words. */
	readonly saying: (words: string) => Statement;
	readonly main: Statement;
	/** What the statement with these words bears on: `+ wording`, `- wording`; null where it bears on nothing. */
	readonly bearing: (words: string) => string | null;
	readonly whyOfLink: (words: string) => string;
	/** What was left out: reason and words. */
	readonly leftOut: readonly (readonly [reason: string, words: string])[];
}

export function drafted(text: string, more: { readonly title?: string } = {}): ToldDraft {
	const draft = decompose({ text, articleId: 'article:a', language: 'en', ...more }, countingIds('d'));
	if (draft.kind !== 'draft') throw new Error(`no draft: ${draft.kind}`);
	const records = recordsOf(draft.diff.added);
	const statements = allOf(records, 'statement');
	const saying = (words: string): Statement => {
		const found = statements.find(
			({ wording, passages }) =>
				wording.includes(words) || passages.some((one) => isQuotePassage(one) && one.exact.includes(words))
		);
		if (!found)
			throw new Error(`no statement says “${words}” but: ${statements.map((one) => one.wording).join(' | ')}`);
		return found;
	};
	const outgoing = (words: string) => {
		const { id } = saying(words);
		const inference = allOf(records, 'inference').find(({ premiseIds }) => premiseIds.includes(id));
		const attack = allOf(records, 'attack').find(({ attackerId }) => attackerId === id);
		return { inference, attack, target: inference?.conclusionId ?? attack?.targetId };
	};
	const main = statements.find(({ isMain }) => isMain);
	if (!main) throw new Error('no main conclusion');
	return {
		draft,
		statements,
		saying,
		main,
		bearing: (words) => {
			const { inference, target } = outgoing(words);
			const to = statements.find(({ id }) => id === target);
			return to ? `${inference ? '+' : '-'} ${to.wording}` : null;
		},
		whyOfLink: (words) => {
			const { inference, attack } = outgoing(words);
			return inference?.why ?? attack?.why ?? '';
		},
		leftOut: draft.leftOut.map(({ reason, start, end }) => [reason, text.slice(start, end)])
	};
}
