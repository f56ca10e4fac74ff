/** Finding within one article: statements whose wording or words hold the query, then places in the text only. */
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { paragraphAt, paragraphsOf } from '#anchoring/margin-paragraphs.ts';
import type { ShownText } from './shown-text.ts';

export interface FoundStatement {
	readonly statement: Statement;
	/** Where the wording matches; null where only the siglum or the quoted words do. */
	readonly at: { readonly start: number; readonly end: number } | null;
}

export interface FoundPlace {
	readonly start: number;
	readonly before: string;
	readonly match: string;
	readonly after: string;
	readonly paragraph: number;
}

export interface Found {
	readonly statements: readonly FoundStatement[];
	readonly places: readonly FoundPlace[];
}

/** The text searched last, folded: a book is not folded anew at every key. */
let searched: { readonly text: string; readonly folded: string } = { text: '', folded: '' };

const fold = (text: string) => text.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

export function findInArticle(
	query: string,
	statements: readonly Statement[],
	sigla: ReadonlyMap<StatementId, string>,
	shown: ShownText | null,
	limit = 50
): Found {
	const wanted = fold(query.trim());
	if (wanted === '') return { statements: [], places: [] };
	const found: FoundStatement[] = [];
	for (const statement of statements) {
		const at = fold(statement.wording).indexOf(wanted);
		const quoted = shown?.passages.get(statement.id)?.some((passage) => fold(passage.words).includes(wanted)) ?? false;
		const named = sigla.get(statement.id)?.toLowerCase() === wanted;
		if (at >= 0) found.push({ statement, at: { start: at, end: at + wanted.length } });
		else if (named) found.unshift({ statement, at: null });
		else if (quoted) found.push({ statement, at: null });
	}
	const places: FoundPlace[] = [];
	if (shown) {
		const text = shown.text.text;
		if (searched.text !== text) searched = { text, folded: fold(text) };
		const { folded } = searched;
		const paragraphs = paragraphsOf(text);
		for (let at = folded.indexOf(wanted); at >= 0 && places.length < limit; at = folded.indexOf(wanted, at + 1)) {
			if (shown.spans.some((span) => at >= span.start && at < span.end)) continue;
			places.push({
				start: at,
				before: text.slice(Math.max(0, at - 30), at).replaceAll(/\s+/g, ' '),
				match: text.slice(at, at + wanted.length),
				after: text.slice(at + wanted.length, at + wanted.length + 40).replaceAll(/\s+/g, ' '),
				paragraph: paragraphAt(paragraphs, at) ?? 1
			});
		}
	}
	return { statements: found.slice(0, limit), places };
}
