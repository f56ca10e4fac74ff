/**
 * Reasons in words, whatever the language: the screen and the command line hand in their catalogue, and get one line that says
 * what a proposal rests on.
 */
import type { ArticleId } from '#argument/ids.ts';
import type { AlignmentReason, Comparison, CruxFinding, PositionFinding, WordPair } from './comparison.ts';

type Code = AlignmentReason['code'];
type OfWords = 'shared-words' | 'akin-words' | 'contrary-words';
type OfNames = 'shared-names' | 'same-participants';

export interface ReasonWords {
	readonly reasons: Readonly<Record<OfWords, (words: readonly WordPair[]) => string>> &
		Readonly<Record<OfNames, (names: readonly string[]) => string>> &
		Readonly<Record<'one-denies' | 'one-opposes', (word: string) => string>> &
		Readonly<Record<Exclude<Code, OfWords | OfNames | 'one-denies' | 'one-opposes' | 'confirmed'>, string>>;
	/** Where there is no reason of these kinds. */
	readonly nothingInCommon: string;
	readonly crux: {
		readonly main: (name: string) => string;
		readonly rests: (name: string, share: number, steps: number) => string;
		readonly opposed: (why: string) => string;
		readonly depends: (parts: readonly string[]) => string;
		/** Of what only comes nearest to a crux. */
		readonly nearest: Readonly<Record<NonNullable<CruxFinding['basis']>, (parts: readonly string[]) => string>>;
	};
	readonly sides: {
		readonly asks: string;
		readonly main: string;
		readonly third: string;
		readonly same: (name: string, likelihood: number) => string;
		readonly opposed: (name: string, likelihood: number) => string;
	};
}

/** One reason after the other, the weightiest first. */
export function whyAligned(reasons: readonly AlignmentReason[], words: ReasonWords): string {
	const said = reasons.flatMap((reason): string[] => {
		switch (reason.code) {
			case 'confirmed':
				return [];
			case 'shared-words':
			case 'akin-words':
			case 'contrary-words':
				return [words.reasons[reason.code](reason.words)];
			case 'shared-names':
			case 'same-participants':
				return [words.reasons[reason.code](reason.names)];
			case 'one-denies':
			case 'one-opposes':
				return [words.reasons[reason.code](reason.word)];
			default:
				return [words.reasons[reason.code]];
		}
	});
	return said.length > 0 ? said.join('; ') : words.nothingInCommon;
}

/** That its statements are opposed, and how far each main conclusion depends on them. `nameOf` names an article's author. */
export function whyCrux(
	{ dependence, alignmentId, basis }: CruxFinding,
	found: Comparison,
	words: ReasonWords,
	nameOf: (id: ArticleId) => string
): string {
	const alignment = found.alignments.find((one) => one.id === alignmentId);
	const nearest = new Map<ArticleId, CruxFinding['dependence'][number]>();
	for (const one of dependence)
		if (one.steps !== null && one.share > (nearest.get(one.articleId)?.share ?? 0)) nearest.set(one.articleId, one);
	const parts = [...nearest.values()].map(({ articleId, share, steps }) =>
		steps === 0 ? words.crux.main(nameOf(articleId)) : words.crux.rests(nameOf(articleId), share, steps ?? 0)
	);
	const opposed = alignment?.status === 'suggested' ? [words.crux.opposed(whyAligned(alignment.reasons, words))] : [];
	const depends = basis ? words.crux.nearest[basis] : words.crux.depends;
	return [...opposed, ...(parts.length > 0 || basis ? [depends(parts)] : [])].join(' ');
}

/**
 * Why an author is taken to answer a proposed question so: the question is made of the author's own words, or they seem to agree with
 * another's, or to be opposed. Empty for a position that a person recorded, and for silence.
 */
export function whySides(
	{ questionId, articleId, stance, statementIds, isKept, basis }: PositionFinding,
	found: Comparison,
	words: ReasonWords,
	nameOf: (id: ArticleId) => string
): string {
	const askedOf = found.questions.find((one) => one.id === questionId)?.askedOf ?? null;
	if (isKept || askedOf === null || statementIds.length === 0) return '';
	const others = found.positions.filter((one) => one.questionId === questionId && one.articleId !== articleId);
	const tie = (relation: 'same' | 'opposed') => {
		for (const { statementIds: pair, relation: own, score } of found.alignments) {
			if (own !== relation) continue;
			for (const [here, there] of [pair, [pair[1], pair[0]] as const]) {
				const other = statementIds.includes(here) && others.find((one) => one.statementIds.includes(there));
				if (other) return [words.sides[relation](nameOf(other.articleId), score)];
			}
		}
		return [];
	};
	if (basis === 'third') return words.sides.third;
	const agrees = statementIds.includes(askedOf) ? [words.sides.asks] : stance === 'against' ? [] : tie('same');
	const told = [...agrees, ...(stance === 'for' ? [] : tie('opposed'))];
	return told.length === 0 && basis === 'main' ? words.sides.main : told.join(' ');
}
