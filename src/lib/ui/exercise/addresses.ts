/** Where exercises are: the list, one of them, setting one, the page for teachers. */
import { resolve } from '$app/paths';
import { slugOf, type ArticleId } from '#argument/ids.ts';

export function exerciseHref(id?: string): string {
	return id === undefined ? resolve('/exercise') : resolve('/exercise/[id]', { id });
}

export function newExerciseHref(articleId?: ArticleId): string {
	return `${resolve('/exercise/new')}${articleId ? `?article=${slugOf(articleId)}` : ''}`;
}
