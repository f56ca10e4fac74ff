/** The page that stands alone, with the words of the reader's language and the drawing of the screen. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import { anchorOf, boxOf, write } from '#interchange/web-page/write.ts';
import { svgOf } from '#map/paint-svg.ts';
import { PALETTES } from '#map/palette.ts';
import { posterOf } from '#map/poster.ts';
import { legendWords } from '#ui/article/map-words.ts';
import { relationWord } from '#ui/article/outline-words.ts';
import { published, titleOf } from '#ui/common/dates.ts';
import { language, m } from '#ui/language.svelte.ts';
import { wholeMap } from './whole-picture.ts';
import { takeawayWords } from './words.ts';

export async function webPageOf(
	records: Records,
	articleId: ArticleId,
	withQuotes: boolean,
	signal: AbortSignal
): Promise<string> {
	const article = get(records, articleId);
	const names = sigla(new ArgumentGraph(records, articleId));
	const { items, frame } = posterOf(await wholeMap(records, articleId, signal), {
		title: '',
		source: '',
		legend: legendWords()
	});
	const namedBy = (make: (siglum: string) => string) => (id: string) => {
		const siglum = names.get(id as StatementId);
		return siglum === undefined ? null : make(siglum);
	};
	const linkOf = namedBy((siglum) => `#${anchorOf(siglum)}`);
	const title = article ? titleOf(article) : '';
	const drawing = svgOf(items, { palette: PALETTES.light, frame, title, linkOf, nameOf: namedBy(boxOf) });
	const { roles } = m();
	return write(records, {
		articleId,
		drawing,
		withQuotes,
		published: article?.publishedOn ? published(article.publishedOn) : '',
		words: {
			...takeawayWords().page,
			language: language.code,
			direction: m().direction,
			main: roles.main,
			unsaid: roles.unsaid,
			suggested: roles.suggested,
			reported: roles.reported,
			roles: { conclusion: roles.conclusion, premise: roles.premise, evidence: roles.evidence },
			relation: relationWord
		}
	});
}
