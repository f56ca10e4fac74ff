/** The JSON document of `counterpoint agree --json`. Every figure is {value, items}; value is null where it is not defined, with `because`. */
import { sizeOf, type Agreement, type ArticleAgreement } from '#practice/agreement-report.ts';
import type { Placed } from '#practice/common-text.ts';
import { differencesOf, type Difference } from '#practice/differences.ts';

export function asJson({ annotators, articles, pairs, several, alone }: Agreement) {
	return {
		annotators,
		articles: articles.map((article) => ({
			title: article.title,
			textIsHere: article.side.text !== null,
			sentences: article.side.sentences.length,
			words: article.side.words.length,
			analyses: article.side.analyses.map(analysisOf),
			pairs: article.pairs.map(pairOf),
			several: article.several
		})),
		pairs,
		several,
		alone
	};
}

function analysisOf(placed: Placed) {
	return {
		name: placed.name,
		articleId: placed.graph.articleId,
		mainConclusionId: placed.graph.mainConclusion()?.id ?? null,
		...sizeOf(placed)
	};
}

function pairOf(pair: ArticleAgreement['pairs'][number]) {
	return {
		first: pair.first.name,
		second: pair.second.name,
		main: pair.main,
		figures: pair.figures,
		matches: pair.matches,
		differences: differencesOf(pair).map(differenceOf)
	};
}

function differenceOf(difference: Difference) {
	switch (difference.what) {
		case 'main':
			return { what: difference.what, first: difference.a?.id ?? null, second: difference.b?.id ?? null };
		case 'role':
			return {
				what: difference.what,
				first: { id: difference.a.id, role: difference.a.role },
				second: { id: difference.b.id, role: difference.b.role }
			};
		case 'only':
			return { what: difference.what, side: difference.side, statementId: difference.statement.id };
		case 'relation': {
			const { relation, fate, instead } = difference.fate;
			return { what: difference.what, side: difference.side, relation, fate, instead };
		}
	}
}
