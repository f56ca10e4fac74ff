/**
 * Analysis: one annotator's map of one article. Which analyses are of the same article, though their files name it differently?
 */
import type { ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Article, Fingerprint } from '#argument/records/article.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { textsOf as ownTexts } from '#argument/texts.ts';
import { fingerprintOf, isOfSameText } from '#anchoring/fingerprint.ts';

export interface Analysis {
	/** Who made it: an annotator's name or code, or the file's. */
	readonly name: string;
	readonly records: Records;
	readonly articleId: ArticleId;
}

export interface SameArticle {
	readonly title: string;
	/** In the order of the annotators, one for each that has the article. */
	readonly analyses: readonly Analysis[];
}

/** All articles of one annotator's document, as analyses. */
export function analysesIn(name: string, records: Records): Analysis[] {
	return allOf(records, 'article').map(({ id }) => ({ name, records, articleId: id }));
}

/**
 * Puts together what is of one article: the same text or most of its sentences, by fingerprints where a text is not here; else
 * the same id. Each annotator has at most one analysis in a group; `annotators` are lists as `analysesIn` gives them.
 */
export function bySameArticle(annotators: readonly (readonly Analysis[])[]): SameArticle[] {
	const groups: { readonly marks: Marks[]; readonly analyses: Analysis[] }[] = [];
	const known = annotators.map((analyses) => analyses.map((analysis) => ({ analysis, marks: marksOf(analysis) })));
	for (const own of known) {
		const open = new Set(groups);
		const place = (isIn: (group: Marks[], marks: Marks) => boolean, one: (typeof own)[number]) => {
			const group = [...open].find(({ marks }) => isIn(marks, one.marks));
			if (!group) return false;
			open.delete(group);
			group.marks.push(one.marks);
			group.analyses.push(one.analysis);
			return true;
		};
		const rest = own.filter((one) => !place((marks, mine) => marks.some((other) => areOfOneText(other, mine)), one));
		const alone = rest.filter((one) => !place((marks, mine) => marks.some((other) => other.id === mine.id), one));
		for (const { analysis, marks } of alone) groups.push({ marks: [marks], analyses: [analysis] });
	}
	return groups.map(({ analyses }) => ({ title: titleOf(analyses), analyses }));
}

/** The texts of an analysis's article that travel with it. */
export function textsOf({ records, articleId }: Analysis): ArticleText[] {
	return ownTexts(records, articleId);
}

/** What an article is recognized by. */
interface Marks {
	readonly id: ArticleId;
	readonly texts: readonly string[];
	readonly fingerprints: readonly Fingerprint[];
}

function marksOf(analysis: Analysis): Marks {
	const texts = textsOf(analysis);
	const article: Article | null = get(analysis.records, analysis.articleId);
	const own = article?.fingerprint ? [article.fingerprint] : [];
	return {
		id: analysis.articleId,
		texts: [...texts.map(({ id }) => id), ...(article?.textId ? [article.textId] : [])],
		fingerprints: [...own, ...texts.map(({ text }) => fingerprintOf(text))]
	};
}

function areOfOneText(a: Marks, b: Marks): boolean {
	if (a.texts.some((id) => b.texts.includes(id))) return true;
	return a.fingerprints.some((one) => b.fingerprints.some((other) => isOfSameText(one, other)));
}

function titleOf(analyses: readonly Analysis[]): string {
	const titles = analyses.flatMap(({ records, articleId }) => get(records, articleId)?.title ?? []);
	return titles.find(Boolean) ?? '';
}
