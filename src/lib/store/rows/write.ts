/**
 * Writes changes into rows, inside one transaction. A row is read before it is written: where it is still what this tab holds,
 * the change is applied; where another tab has been there, the change is merged into what is there now. A whole that has gone
 * stale is never written. The library list's summaries follow in the same transaction.
 */
import { EMPTY, apply, between, type RecordDiff } from '#argument/diff.ts';
import type { ArticleId, IdSource, RecordId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Author } from '#argument/records/author.ts';
import { UNFILED, type Origin, type RecordRow, type StoreName } from '../database/stores.ts';
import type { Reading, Writing } from '../database/vault.ts';
import { markUnindexed } from '../search/index-rows.ts';
import { keyOf, storeOf, type Home } from './home.ts';
import type { Winner } from './merge.ts';
import { noRow, pack, unpack, type HeldRow } from './pack.ts';
import { refreshSummaries } from './refresh-summaries.ts';
import { mergeInto } from './settle.ts';
import { noteShortIds } from './short-ids.ts';

/** The stores a change may touch; one list, so that all writers queue behind each other. */
export const CHANGED_STORES: readonly StoreName[] = [
	'articles',
	'particulars',
	'shortIds',
	'maps',
	'texts',
	'authors',
	'alignments',
	'collections',
	'search'
];

export interface RowChange {
	readonly held: HeldRow;
	readonly diff: RecordDiff;
	/** For a text: the articles here that it belongs to, or belonged to before the change. */
	readonly articleIds: readonly string[];
	/** Who wins where another tab has changed the same field meanwhile: this change, unless it says otherwise. */
	readonly winner?: Winner;
}

export interface RowOutcome {
	/** The row as it now stands on the disk; its stamp is null where it is gone. */
	readonly held: HeldRow;
	/** What stood there before the write: what this tab held, or what another tab had made of it. */
	readonly found: HeldRow;
	/** From `found` to `held`. */
	readonly diff: RecordDiff;
	/** The row had been deleted elsewhere, and this change brought it back whole. */
	readonly broughtBack: boolean;
	readonly unapplied: readonly RecordId[];
	readonly replaced: readonly RecordId[];
}

export interface WriteContext {
	/** For the stamps. */
	readonly ids: IdSource;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Of articles that are new with this write. */
	readonly origin: Origin;
	/** A small drawing for the library list; null leaves the one that is there. */
	readonly thumbnailOf?: (records: Records, articleId: ArticleId) => string | null;
	/** Authors that are known to be here, so that they need not be read. */
	readonly authors?: ReadonlyMap<string, Author>;
}

/** Outcomes come in the order of the changes. */
export async function writeRows(
	rows: Writing,
	changes: readonly RowChange[],
	context: WriteContext
): Promise<RowOutcome[]> {
	const found = await Promise.all(changes.map(({ held: { home } }) => rowAt(rows, home)));
	const outcomes = changes.map((change, index) => outcomeOf(change, found[index], context.ids));
	const written: RowOutcome[] = [];
	for (const [index, outcome] of outcomes.entries()) {
		const isNeeded = outcome.held.stamp === null && (await isUsedElsewhere(rows, outcome.held.home, outcomes));
		written.push(isNeeded ? kept(outcome) : outcome);
		if (!isNeeded) {
			put(rows, changes[index]?.articleIds ?? [], found[index], outcome);
			noteShortIds(rows, outcome.held, outcome.found);
		}
		if (storeOf(outcome.held.home) === 'texts') markUnindexed(rows, keyOf(outcome.held.home), context.ids);
	}
	await refreshSummaries(rows, written, context);
	return written;
}

export function rowAt(rows: Reading, home: Home): Promise<RecordRow | undefined> {
	return rows.get(storeOf(home), keyOf(home));
}

/** Authors belong to many articles: one goes when no article names them any more, whoever asked for it. */
async function isUsedElsewhere(rows: Reading, home: Home, outcomes: readonly RowOutcome[]): Promise<boolean> {
	if (storeOf(home) !== 'authors') return false;
	const changed = new Set(outcomes.map(({ held }) => held.home));
	const listed = await rows.keysHaving('articles', 'authorIds', keyOf(home));
	if (listed.some((articleId) => !changed.has(`maps/${articleId}`))) return true;
	return outcomes.some(({ held }) =>
		allOf(held.records, 'article').some((article) => (article.authorIds as readonly string[]).includes(keyOf(home)))
	);
}

function outcomeOf(
	{ held, diff, winner = 'change' }: RowChange,
	row: RecordRow | undefined,
	ids: IdSource
): RowOutcome {
	const { home, records: base, setAside } = held;
	if ((row?.stamp ?? null) === held.stamp || !row) {
		const records = apply(base, diff);
		const next: HeldRow = { home, stamp: records.size + setAside.length > 0 ? ids.next() : null, records, setAside };
		const broughtBack = !row && held.stamp !== null && next.stamp !== null;
		const before = broughtBack ? noRow(home) : held;
		return {
			held: next,
			found: before,
			diff: broughtBack ? between(new Map(), records) : diff,
			broughtBack,
			unapplied: [],
			replaced: []
		};
	}
	const theirs = unpack(home, row);
	const present = sharing(theirs.records, base);
	const { records, unapplied, replaced } = mergeInto({ change: diff, present, base, winner });
	const isEmpty = records.size + theirs.setAside.length === 0;
	return {
		held: { home, stamp: isEmpty ? null : ids.next(), records, setAside: theirs.setAside },
		found: { ...theirs, records: present },
		diff: between(present, records),
		broughtBack: false,
		unapplied,
		replaced
	};
}

/** The same records, with the objects this tab already holds wherever they are equal: what did not change stays identical. */
export function sharing(records: Records, held: Records): Records {
	const changed = between(held, records);
	const kept = new Map(records);
	const differs = new Set<RecordId>([...changed.added, ...changed.updated.map(([, to]) => to)].map((one) => one.id));
	for (const [id, record] of held) if (kept.has(id) && !differs.has(id)) kept.set(id, record);
	return kept;
}

function put(rows: Writing, articleIds: readonly string[], row: RecordRow | undefined, { held }: RowOutcome): void {
	const [store, key] = [storeOf(held.home), keyOf(held.home)];
	if (store === 'texts') putText(rows, articleIds, row, held);
	else if (held.stamp === null) rows.delete(store, key);
	else {
		const { stamp, records, setAside } = held;
		const next = { ...row, key, stamp, content: pack(records.values()), articleIds: articlesOf(held), setAside };
		if (store === 'collections') {
			rows.put('collections', { ...next, questionIds: allOf(records, 'question').map((question) => question.id) });
		} else rows.put(store, next);
	}
}

/** A text may be the text of several articles: it goes when the last of them lets go of it. */
function putText(
	rows: Writing,
	articleIds: readonly string[],
	row: RecordRow | undefined,
	{ home, stamp, records, setAside }: HeldRow
): void {
	const others = (row?.articleIds ?? []).filter((id) => !articleIds.includes(id));
	if (stamp !== null) {
		const content = pack(records.values());
		rows.put('texts', { key: keyOf(home), stamp, content, articleIds: [...others, ...articleIds], setAside });
	} else if (row && others.length > 0) rows.put('texts', { ...row, articleIds: others });
	else rows.delete('texts', keyOf(home));
}

/** A row that somebody else still needs stays as it was found. */
function kept(outcome: RowOutcome): RowOutcome {
	return {
		...outcome,
		held: outcome.found,
		diff: EMPTY,
		unapplied: [...outcome.found.records.keys()]
	};
}

/** The articles by which a row is found. */
export function articlesOf({ home, records }: HeldRow): string[] {
	const key = keyOf(home);
	switch (storeOf(home)) {
		case 'maps':
			return [key];
		case 'alignments':
			return [...new Set(key.split('|'))];
		case 'collections':
			return key === UNFILED ? [] : allOf(records, 'collection').flatMap((collection) => collection.articleIds);
		case 'texts':
			// An article's first text is known by the article; one that was opened beside it names the article itself.
			return allOf(records, 'text').flatMap(({ articleId }) => articleId ?? []);
		default:
			return [];
	}
}
