/**
 * Is the likelihood that a reader sees right? Small collections are made of corpora: short texts on one motion dealt out to three
 * articles, the whole comparison run over them, and each pair proposed as *same* looked up in the annotation.
 */
import { idOf, type ArticleId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { compare } from '#compare/pipeline.ts';
import type { PairLabel } from '../../../scripts/train/compare/example-sets.ts';

/** Wordings on one motion, and what any two of them are to each other. */
export interface LabelledWordings {
	readonly wordings: readonly string[];
	readonly labelOf: (i: number, j: number) => PairLabel;
}

const ARTICLES = 3;

export interface Shown {
	readonly likelihoods: readonly number[];
	readonly isSame: readonly number[];
	/** Statements in a collection, on average. */
	readonly size: number;
}

/** The pairs proposed as same, each with its likelihood and whether the annotation has it so; undecided ones left out. */
export function shownIn(sets: readonly LabelledWordings[]): Shown {
	const likelihoods: number[] = [];
	const isSame: number[] = [];
	for (const { wordings, labelOf } of sets) {
		const records: ArgumentRecord[] = [];
		const articleIds: ArticleId[] = [];
		for (let a = 0; a < ARTICLES; a += 1) {
			const id = idOf('article', `dealt-${a}`);
			articleIds.push(id);
			records.push({ id, title: `Dealt ${a}`, authorIds: [], language: 'en' });
		}
		wordings.forEach((wording, at) => {
			const articleId = articleIds[at % ARTICLES] as ArticleId;
			const own = { id: idOf('statement', `w${at}`), articleId, role: 'premise', isMain: false, wording } as const;
			records.push({ ...own, voice: 'own', implicit: false, status: 'accepted', passages: [] });
		});
		for (const { relation, statementIds, score } of compare(recordsOf(records), articleIds).alignments) {
			if (relation !== 'same') continue;
			const [i = 0, j = 0] = statementIds.map((id) => Number(id.slice('statement:w'.length)));
			const label = labelOf(i, j);
			if (label === null) continue;
			likelihoods.push(score);
			isSame.push(label === 'same' ? 1 : 0);
		}
	}
	const size = sets.reduce((sum, { wordings }) => sum + wordings.length, 0) / Math.max(1, sets.length);
	return { likelihoods, isSame, size };
}
