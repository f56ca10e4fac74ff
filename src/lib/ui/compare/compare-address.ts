/** What is compared, how it is viewed and what is selected, as it stands in the address: `/compare/a+b?view=matrix&pair=a-s1,b-s2`. */
import { idOf, slugOf, type ArticleId, type QuestionId, type RecordId, type StatementId } from '#argument/ids.ts';

export const VIEWS = ['summary', 'side', 'merged', 'matrix', 'cruxes', 'facts', 'suggestions'] as const;
export type View = (typeof VIEWS)[number];

/** How authors stand side by side: what is aligned in rows, or each author's own map, outline or text in a column. */
export const COLUMN_KINDS = ['rows', 'maps', 'outlines', 'texts'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** More authors than this make no picture. */
export const MOST_ARTICLES = 8;

export interface CompareAddress {
	readonly articleIds: readonly ArticleId[];
	/** Articles of the set that are switched off. */
	readonly without: readonly ArticleId[];
	readonly view: View;
	readonly columns: ColumnKind;
	/** Whether the views show what nobody has confirmed; null: where no ready-made comparison holds the articles. */
	readonly suggestions: 'all' | 'none' | null;
	/** Null: the first there is. */
	readonly questionId: QuestionId | null;
	/** The statements in hand: the two of a pair, the one of a box, all that tell of one fact. */
	readonly selected: readonly StatementId[];
	/** The finding they were chosen by: a crux, shared evidence or a clash. */
	readonly about: RecordId | null;
}

export function readAddress(ids: string, params: URLSearchParams): CompareAddress {
	const list = (text: string | null) => (text ?? '').split(/[+, ]/).filter(Boolean);
	const articleIds = [...new Set(list(ids))].slice(0, MOST_ARTICLES).map((slug) => idOf('article', slug));
	const view = VIEWS.find((one) => one === params.get('view')) ?? 'summary';
	const question = params.get('question');
	return {
		articleIds,
		without: list(params.get('without'))
			.map((slug) => idOf('article', slug))
			.filter((id) => articleIds.includes(id)),
		view,
		columns: COLUMN_KINDS.find((one) => one === params.get('columns')) ?? 'rows',
		suggestions: (['all', 'none'] as const).find((one) => one === params.get('suggestions')) ?? null,
		questionId: question ? idOf('question', question) : null,
		selected: list(params.get('pair')).map((slug) => idOf('statement', slug)),
		about: (params.get('about') as RecordId | null) ?? null
	};
}

/** The set of articles as one part of a path. */
export function articlesPart(articleIds: readonly ArticleId[]): string {
	return articleIds.map(slugOf).join('+');
}

/** The query of an address, with its question mark; what is as usual is left out. */
export function queryOf({ view, columns, suggestions, questionId, without, selected, about }: CompareAddress): string {
	// Slugs hold nothing that an address would have to encode, so that it stays readable.
	const parts = [
		view === 'summary' ? '' : `view=${view}`,
		view !== 'side' || columns === 'rows' ? '' : `columns=${columns}`,
		suggestions ? `suggestions=${suggestions}` : '',
		questionId ? `question=${slugOf(questionId)}` : '',
		without.length > 0 ? `without=${without.map(slugOf).join(',')}` : '',
		selected.length > 0 ? `pair=${selected.map(slugOf).join(',')}` : '',
		about ? `about=${about}` : ''
	].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '?';
}
