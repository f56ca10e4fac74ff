/** Everything `agree` can say of two or more annotators' documents: article by article, pair by pair, and all together. */
import type { ArticleId } from '#argument/ids.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { bySameArticle, type Analysis } from './analysis.ts';
import { layOnCommonText, type Placed, type SideBySide } from './common-text.ts';
import { figuresOf, type PairFigures } from './figures.ts';
import { readPair, together, type PairReading } from './pair.ts';
import { figuresOfSeveral, tallyOf, togetherOf, type SeveralFigures } from './several.ts';

export interface ArticleAgreement {
	readonly title: string;
	readonly side: SideBySide;
	readonly pairs: readonly (PairReading & { readonly figures: PairFigures })[];
	readonly several: SeveralFigures;
}

export interface PairAgreement {
	readonly first: string;
	readonly second: string;
	readonly articles: number;
	readonly figures: PairFigures;
}

export interface Agreement {
	readonly annotators: readonly string[];
	/** Articles that at least two annotators have. */
	readonly articles: readonly ArticleAgreement[];
	/** Over all articles a pair shares, where at least one is shared. */
	readonly pairs: readonly PairAgreement[];
	readonly several: SeveralFigures;
	/** Articles that only one annotator has. */
	readonly alone: readonly { readonly name: string; readonly articleId: ArticleId; readonly title: string }[];
}

/** `annotators`: for each, in order, the analyses as `analysesIn` gives them. `offered`: texts the articles may have. */
export function agreementOf(
	annotators: readonly { readonly name: string; readonly analyses: readonly Analysis[] }[],
	offered: readonly ArticleText[] = []
): Agreement {
	const names = annotators.map(({ name }) => name);
	const groups = bySameArticle(annotators.map(({ analyses }) => analyses));
	const shared = groups.filter(({ analyses }) => analyses.length > 1);
	const sides = shared.map(({ title, analyses }) => ({ title, side: layOnCommonText(analyses, offered) }));
	const tallies = sides.map(({ side }) => tallyOf(side, names));
	const articles = sides.map(({ title, side }, at): ArticleAgreement => {
		const pairs = pairsOf(side.analyses).map(([first, second]) => {
			const reading = readPair(side, first, second);
			return { ...reading, figures: figuresOf(reading.tally) };
		});
		const tally = tallies[at];
		return { title, side, pairs, several: figuresOfSeveral(tally ?? NOTHING, side.analyses.length) };
	});
	return {
		annotators: names,
		articles,
		pairs: pairsOf(names).flatMap(([first, second]) => {
			const own = articles
				.flatMap((article) => article.pairs)
				.filter((pair) => pair.first.name === first && pair.second.name === second);
			if (own.length === 0) return [];
			const figures = figuresOf(together(own.map(({ tally }) => tally)));
			return [{ first, second, articles: own.length, figures }];
		}),
		several: figuresOfSeveral(togetherOf(tallies), names.length),
		alone: groups
			.filter(({ analyses }) => analyses.length === 1)
			.flatMap(({ title, analyses }) => analyses.map(({ name, articleId }) => ({ name, articleId, title })))
	};
}

/** Statements and relations of an analysis, and those of its statements whose words are not in the common text. */
export function sizeOf({ graph, unplaced }: Placed) {
	return {
		statements: graph.statements.length,
		inferences: graph.inferences.length,
		attacks: graph.attacks.length,
		unplaced: unplaced.length
	};
}

const NOTHING = { sentences: [], relations: [], mains: [], unitized: [] };

function pairsOf<T>(list: readonly T[]): [T, T][] {
	return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));
}
