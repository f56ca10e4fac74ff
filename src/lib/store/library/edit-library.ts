/**
 * Changes of what the library lists: an article's bibliographic facts, authors, collections. Each is one transaction and gives what
 * takes it back. A map is changed in a workspace.
 */
import { apply, invert, isEmpty, type RecordDiff } from '#argument/diff.ts';
import { cascade } from '#argument/integrity.ts';
import type { ArticleId, AuthorId, CollectionId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Author } from '#argument/records/author.ts';
import { isRefusal, type Refusal } from '#argument/refusal.ts';
import { UNFILED, type RecordRow } from '../database/stores.ts';
import type { Reading } from '../database/vault.ts';
import { storeOf, type Home } from '../rows/home.ts';
import { noRow, union, unpack, unseenRow, type HeldRow, type Unpacked } from '../rows/pack.ts';
import { homesIn, split } from '../rows/split.ts';
import type { RowChange, RowOutcome } from '../rows/write.ts';
import { articleRows } from './load.ts';
import type { RowKeeper } from './row-keeper.ts';

/** What a change is made on; what is not named is not read. */
export interface EditScope {
	readonly articleIds?: readonly ArticleId[];
	/** With the articles that name them. */
	readonly authorIds?: readonly AuthorId[];
	readonly collectionIds?: readonly CollectionId[];
}

/** A change that was made, to be taken back. */
export interface LibraryEdit {
	readonly changes: readonly { readonly home: Home; readonly diff: RecordDiff }[];
}

export type EditOutcome =
	| { readonly ok: true; readonly diff: RecordDiff; readonly edit: LibraryEdit }
	| { readonly ok: false; readonly refusal: Refusal };

/** Makes a command's change on what is kept. `change` may run only once, and works on the records of the scope. */
export async function editLibrary(
	keeper: RowKeeper,
	scope: EditScope,
	change: (records: Records) => RecordDiff | Refusal
): Promise<EditOutcome> {
	const made: { outcome: EditOutcome | null } = { outcome: null };
	await keeper.changeWithin(async (rows) => {
		const found = await rowsOf(rows, scope);
		const records = union(found);
		const wanted = change(records);
		if (isRefusal(wanted)) {
			made.outcome = { ok: false, refusal: wanted };
			return [];
		}
		const diff = cascade(records, wanted);
		const gone = diff.removed.flatMap(({ id }) => (id.startsWith('collection:') ? [`collections/${id}` as Home] : []));
		const held = new Map<Home, HeldRow>(found.map((row) => [row.home, row]));
		const changes =
			gone.length > 0
				? movedOut(held, gone, apply(records, diff))
				: split(diff, held, records, apply(records, diff), homesIn(found)).changes;
		const outcomes = await keeper.write(rows, changes);
		made.outcome = { ok: true, diff, edit: { changes: undoOf(outcomes) } };
		return outcomes;
	});
	if (!made.outcome) throw new Error('the library was closed before the change was made');
	return made.outcome;
}

/** Takes a change back. What others did since stays. */
export async function takeBack(keeper: RowKeeper, { changes }: LibraryEdit): Promise<void> {
	await keeper.changeWithin((rows) =>
		keeper.write(
			rows,
			changes.map(({ home, diff }) => ({
				held: unseenRow(home),
				diff: invert(diff),
				articleIds: [],
				winner: 'present' as const
			}))
		)
	);
}

/** All authors, in the order of their ids. */
export async function authorsOf(keeper: RowKeeper): Promise<Author[]> {
	const rows = await keeper.database.read(['authors'], (reading) => reading.page('authors', null, MOST_AUTHORS));
	return rows.flatMap((row) => allOf(unpack(`authors/${row.key}`, row).records, 'author'));
}

/** More than a library of ten thousand articles has. */
const MOST_AUTHORS = 50_000;

async function rowsOf(rows: Reading, scope: EditScope): Promise<Unpacked[]> {
	const { authorIds = [], collectionIds = [] } = scope;
	const naming = await Promise.all(authorIds.map((id) => rows.keysHaving('articles', 'authorIds', id)));
	const articleIds = [...new Set([...(scope.articleIds ?? []), ...(naming.flat() as ArticleId[])])];
	const own = (await articleRows(rows, articleIds)).filter(({ home }) => storeOf(home) !== 'texts');
	const held = new Set(own.map(({ home }) => home));
	const more = await Promise.all(
		[
			...authorIds.map((id) => [`authors/${id}` as Home, rows.get('authors', id)] as const),
			...collectionIds.map((id) => [`collections/${id}` as Home, rows.get('collections', id)] as const),
			...(collectionIds.length > 0
				? [[`collections/${UNFILED}` as Home, rows.get('collections', UNFILED)] as const]
				: [])
		]
			.filter(([home]) => !held.has(home))
			.map(async ([home, row]): Promise<readonly [Home, RecordRow | undefined]> => [home, await row])
	);
	return [...own, ...more.flatMap(([home, row]) => (row ? [unpack(home, row)] : []))];
}

/** What stood in a collection that goes (questions, positions, findings) stays, in no collection. */
function movedOut(held: ReadonlyMap<Home, HeldRow>, gone: readonly Home[], after: Records): RowChange[] {
	const home: Home = `collections/${UNFILED}`;
	const rows = gone.flatMap((one) => held.get(one) ?? []);
	const left = rows.flatMap((row) => [...row.records.keys()]).flatMap((id) => after.get(id) ?? []);
	return [
		...rows.map((row) => ({
			held: row,
			diff: { added: [], updated: [], removed: [...row.records.values()] },
			articleIds: []
		})),
		...(left.length > 0
			? [{ held: held.get(home) ?? noRow(home), diff: { added: left, updated: [], removed: [] }, articleIds: [] }]
			: [])
	];
}

function undoOf(outcomes: readonly RowOutcome[]): LibraryEdit['changes'] {
	return outcomes.filter((outcome) => !isEmpty(outcome.diff)).map(({ held, diff }) => ({ home: held.home, diff }));
}
