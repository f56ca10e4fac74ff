/**
 * Writes the passages as W3C Web Annotations: each with its quote and its position in the article's text, and as bodies the
 * statement's wording and role. Positions count code points, as the recommendation (section 4.2.5) demands.
 */
import type { Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import { articleMaps, reportHashes, type ArticleMap } from '../article-maps.ts';
import { CodePoints } from '../code-points.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { asWording } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export function write(records: Records, { articleId, writtenAt }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const items = maps.flatMap((map) => {
		const points = new CodePoints(map.text?.text ?? '');
		for (const { id } of map.graph.inferences) ledger.leaveOut('steps', 'an annotation is of one passage', id);
		for (const { id } of map.graph.attacks) ledger.leaveOut('attacks', 'an annotation is of one passage', id);
		return map.graph.statements.flatMap((statement) => annotationsOf(statement, map, points, ledger, writtenAt));
	});
	reportUncarried(ledger, records, maps, 'Web Annotation', {
		article: ['url'],
		statement: ['role', 'isMain', 'passages', 'note', 'tags'],
		inference: ['scheme', 'status', 'note', 'why', 'score'],
		attack: ['kind', 'status', 'note', 'why', 'score'],
		articles: true
	});
	const page = { '@context': CONTEXT, id: 'urn:counterpoint:annotations', type: 'AnnotationPage', items };
	return { text: `${JSON.stringify(page, null, 1)}\n`, loss: ledger.report() };
}

function annotationsOf(
	statement: Statement,
	{ article, text }: ArticleMap,
	points: CodePoints,
	ledger: LossLedger,
	writtenAt: string | undefined
) {
	const { id, wording, role, isMain, note, tags = [], passages } = statement;
	const quotes = passages.filter(isQuotePassage);
	if (quotes.length < passages.length) ledger.leaveOut('passages without words', 'an annotation quotes', id);
	else if (quotes.length === 0) ledger.leaveOut('statements without passages', 'an annotation is of one passage', id);
	reportHashes(quotes, statement, ledger);
	const body = [
		{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: asWording(wording) },
		...[role, ...(isMain ? ['main conclusion'] : []), ...tags].map((value) => ({
			type: 'TextualBody',
			purpose: 'tagging',
			value
		})),
		...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }])
	];
	return quotes.map(({ exact, prefix, suffix, start, end, textId }, index) => {
		const isOwn = textId === undefined || textId === article.textId;
		// Where the text is not here its pairs cannot be counted, and a position would point beside the words.
		const position =
			isOwn && text
				? [{ type: 'TextPositionSelector', start: points.fromUnits(start), end: points.fromUnits(end) }]
				: [];
		if (position.length === 0) ledger.leaveOut('positions of passages', 'the text they count in is not here', id);
		return {
			id: `urn:counterpoint:${id}:${index + 1}`,
			type: 'Annotation',
			motivation: 'describing',
			...(writtenAt !== undefined && { created: `${writtenAt.replace(' ', 'T')}Z` }),
			body,
			target: {
				// The address where there is one; else the version of the text by its hash.
				source:
					isOwn && article.url !== undefined
						? article.url
						: `urn:counterpoint:${textId ?? article.textId ?? article.id}`,
				selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, ...position]
			}
		};
	});
}
