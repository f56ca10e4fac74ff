/**
 * What is kept of an article beside its records, and goes and comes back with it: its snapshots, and the verdicts readers kept on its
 * statements. Briefs stay: a card whose statement is gone says so. Exercises and classes hold documents of their own.
 */
import type { ArticleId } from '#argument/ids.ts';
import type { ShelfRow, SnapshotRow } from '../database/stores.ts';
import type { Reading, Writing } from '../database/vault.ts';

export interface AlongWithArticle {
	readonly snapshots: readonly SnapshotRow[];
	/** Rows of the shelf of assessments as they were, and what was left of each; null where nothing was. */
	readonly assessments: readonly { readonly before: ShelfRow; readonly after: ShelfRow | null }[];
}

/** A verdict as a row holds it: which statement, and the word (evaluate/assessment.ts). Unchecked, like everything on a shelf. */
type Verdict = readonly [statementId: unknown, word: unknown];

/** `isGone`: true of the ids of the article's own statements. */
export async function alongWith(
	rows: Reading,
	articleId: ArticleId,
	isGone: (id: string) => boolean
): Promise<AlongWithArticle> {
	const snapshots = await rows.having('snapshots', 'articleId', articleId);
	const named = await rows.having('assessments', 'articleIds', articleId);
	return { snapshots, assessments: named.map((before) => ({ before, after: without(before, articleId, isGone) })) };
}

export function removeAlong(rows: Writing, { snapshots, assessments }: AlongWithArticle): void {
	for (const { key } of snapshots) rows.delete('snapshots', key);
	for (const { before, after } of assessments) {
		if (after) rows.put('assessments', after);
		else rows.delete('assessments', before.key);
	}
}

/** Puts them back. What was kept under the same name since stays, and wins where both speak of one statement. */
export async function putBackAlong(rows: Writing, { snapshots, assessments }: AlongWithArticle): Promise<void> {
	for (const row of snapshots) await rows.add('snapshots', row);
	for (const { before } of assessments) {
		const now = await rows.get('assessments', before.key);
		rows.put('assessments', now ? merged(before, now) : before);
	}
}

function without(row: ShelfRow, articleId: ArticleId, isGone: (id: string) => boolean): ShelfRow | null {
	const articleIds = row.articleIds.filter((one) => one !== articleId);
	const verdicts = verdictsIn(row)?.filter(([id]) => typeof id !== 'string' || !isGone(id));
	if (!verdicts) return articleIds.length > 0 ? { ...row, articleIds } : null;
	return verdicts.length > 0 ? { ...row, articleIds, value: { ...(row.value as object), verdicts } } : null;
}

function merged(before: ShelfRow, now: ShelfRow): ShelfRow {
	const articleIds = [...new Set([...before.articleIds, ...now.articleIds])];
	const [old, fresh] = [verdictsIn(before), verdictsIn(now)];
	if (!old || !fresh) return { ...now, articleIds };
	const value = { ...(now.value as object), verdicts: [...new Map([...old, ...fresh])] };
	return { ...now, articleIds, value };
}

/** Null where the value is of a kind that this version does not know. */
function verdictsIn({ value }: ShelfRow): readonly Verdict[] | null {
	const verdicts: unknown = typeof value === 'object' && value !== null && 'verdicts' in value ? value.verdicts : null;
	const isVerdict = (one: unknown): one is Verdict => Array.isArray(one) && one.length === 2;
	return Array.isArray(verdicts) && verdicts.every(isVerdict) ? verdicts : null;
}
