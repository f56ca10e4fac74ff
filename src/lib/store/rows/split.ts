/** Splits a change into one for each row it touches: what is saved together is changed together. */
import type { RecordDiff } from '#argument/diff.ts';
import { isIdOf, typeOf, type ArticleId, type RecordId, type StatementId, type TextId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { homeOf, keyOf, storeOf, type Home, type Whereabouts } from './home.ts';
import { noRow, type HeldRow } from './pack.ts';
import type { RowChange } from './write.ts';

export interface Split {
	readonly changes: readonly RowChange[];
	/** Records of which nobody can say here where they are kept: relations between statements that are not known. */
	readonly homeless: readonly ArgumentRecord[];
}

interface Part {
	readonly added: ArgumentRecord[];
	readonly updated: (readonly [ArgumentRecord, ArgumentRecord])[];
	readonly removed: ArgumentRecord[];
}

/** `held` are the rows at hand; `before` and `after` the records around the change, among which references are looked up. */
export function split(
	diff: RecordDiff,
	held: ReadonlyMap<Home, HeldRow>,
	before: Records,
	after: Records,
	homes: ReadonlyMap<RecordId, Home> = homesIn(held.values())
): Split {
	const parts = new Map<Home, Part>();
	const homeless: ArgumentRecord[] = [];
	const partAt = (home: Home): Part => {
		const part = parts.get(home) ?? { added: [], updated: [], removed: [] };
		parts.set(home, part);
		return part;
	};
	const [old, fresh] = [whereaboutsIn(before, homes), whereaboutsIn(after, homes, before)];
	const place = (record: ArgumentRecord, known: Whereabouts) => {
		const home = homeOf(record, known);
		if (!home) homeless.push(record);
		return home;
	};
	for (const record of diff.removed) {
		const home = homes.get(record.id) ?? place(record, old);
		if (home) partAt(home).removed.push(record);
	}
	for (const [from, to] of diff.updated) {
		const [source, target] = [homes.get(from.id) ?? place(from, old), place(to, fresh)];
		if (!source || !target) continue;
		if (source === target) partAt(source).updated.push([from, to]);
		else {
			partAt(source).removed.push(from);
			partAt(target).added.push(to);
		}
	}
	for (const record of diff.added) {
		const home = place(record, fresh);
		if (home) partAt(home).added.push(record);
	}
	const owners = textOwners([before, after]);
	const changes = Array.from(parts, ([home, part]) => ({
		held: held.get(home) ?? noRow(home),
		diff: part,
		articleIds: storeOf(home) === 'texts' ? [...(owners.get(keyOf(home) as TextId) ?? [])] : []
	}));
	return { changes, homeless };
}

/** Where the records of these rows were found. */
export function homesIn(rows: Iterable<HeldRow>): Map<RecordId, Home> {
	const homes = new Map<RecordId, Home>();
	for (const row of rows) {
		const store = storeOf(row.home);
		if (store !== 'alignments' && store !== 'collections') continue;
		for (const id of row.records.keys()) homes.set(id, row.home);
	}
	return homes;
}

/** `earlier` answers for records that are not among the first ones, `articles` for statements that are in neither. */
export function whereaboutsIn(
	records: Records,
	homes: ReadonlyMap<RecordId, Home>,
	earlier: Records = new Map(),
	articles: ReadonlyMap<StatementId, ArticleId> = new Map()
): Whereabouts {
	return {
		articleOf: (id) => (get(records, id) ?? get(earlier, id))?.articleId ?? articles.get(id) ?? null,
		question: (id) => get(records, id) ?? get(earlier, id),
		foundIn: (id) => homes.get(id),
		collections: () => allOf(records, 'collection')
	};
}

/** Texts, and the articles that show them or point into them. */
export function textOwners(several: readonly Records[]): Map<TextId, Set<ArticleId>> {
	const owners = new Map<TextId, Set<ArticleId>>();
	const own = (textId: TextId | undefined, articleId: ArticleId | undefined) => {
		if (textId && articleId) owners.set(textId, (owners.get(textId) ?? new Set()).add(articleId));
	};
	for (const records of several) {
		for (const record of records.values()) {
			if (typeOf(record.id) === 'article' && 'textId' in record) own(record.textId, record.id as ArticleId);
			else if (isIdOf('text', record.id) && 'text' in record && 'articleId' in record) own(record.id, record.articleId);
			else if ('passages' in record) {
				for (const passage of record.passages) if ('textId' in passage) own(passage.textId, record.articleId);
			}
		}
	}
	return owners;
}
