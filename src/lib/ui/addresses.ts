/** Where things are: the addresses of articles and statements, and back. Selection is in the address. */
import { idOf, slugOf, type ArticleId, type StatementId } from '#argument/ids.ts';
import { resolve } from '$app/paths';

/** A statement's part of an address: its slug without the article's, where it begins with it. */
export function statementSlug(articleId: ArticleId, id: StatementId): string {
	const prefix = `${slugOf(articleId)}-`;
	const slug = slugOf(id);
	return slug.startsWith(prefix) ? slug.slice(prefix.length) : slug;
}

/** The ids an address may mean, likeliest first. */
export function statementIdsFor(articleId: ArticleId, slug: string): StatementId[] {
	return [idOf('statement', `${slugOf(articleId)}-${slug}`), idOf('statement', slug)];
}

export function articleHref(articleId: ArticleId): string {
	return resolve('/article/[id]/[[statement]]', { id: slugOf(articleId) });
}

export function statementHref(articleId: ArticleId, id: StatementId): string {
	return resolve('/article/[id]/[[statement]]', { id: slugOf(articleId), statement: statementSlug(articleId, id) });
}
