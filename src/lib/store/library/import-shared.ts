/**
 * Importing what several articles may share: texts and authors. A text's id is made from its words, so the same id with the same
 * words is the same text; an author of the same id and name is the same author. Same id and otherwise: another one, with a new id.
 */
import { newId, type AuthorId, type IdSource, type RecordId, type TextId } from '#argument/ids.ts';
import { EMPTY } from '#argument/diff.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Author } from '#argument/records/author.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { Writing } from '../database/vault.ts';
import { noRow, pack, unpack } from '../rows/pack.ts';
import { markUnindexed } from '../search/index-rows.ts';
import { textOwners } from '../rows/split.ts';
import type { RowOutcome } from '../rows/write.ts';

/** Authors that this import has found or written, so that a stream of articles asks once for each. */
export type MetAuthors = Map<AuthorId, Author>;

/** New ids for authors whose id stands for somebody else here. Those that are here go among the met. */
export async function clashingAuthors(
	rows: Writing,
	records: Records,
	met: MetAuthors,
	ids: IdSource
): Promise<Map<RecordId, RecordId>> {
	const names = new Map<RecordId, RecordId>();
	const authors = allOf(records, 'author');
	const asked = authors.filter(({ id }) => !met.has(id));
	const found = await Promise.all(asked.map(({ id }) => rows.get('authors', id)));
	for (const [index, { id }] of asked.entries()) {
		const row = found[index];
		const here = row && get(unpack(`authors/${id}`, row).records, id);
		if (here) met.set(id, here);
	}
	for (const { id, name } of authors) {
		const here = met.get(id);
		if (here && here.name !== name) names.set(id, newId('author', ids));
	}
	return names;
}

export interface AddedTexts {
	readonly outcomes: readonly RowOutcome[];
	/** New ids for texts whose id stands for other words here: still to be added, under these. */
	readonly clashes: ReadonlyMap<RecordId, RecordId>;
}

/** Adds texts without looking first, as nearly all of a file's are new; one that is here gains an article. */
export async function addTexts(rows: Writing, records: Records, ids: IdSource): Promise<AddedTexts> {
	const owners = textOwners([records]);
	const texts = allOf(records, 'text');
	const rowOf = (text: ArticleText) => ({
		key: text.id,
		stamp: ids.next(),
		articleIds: [...(owners.get(text.id) ?? [])],
		content: pack([text])
	});
	const made = texts.map(rowOf);
	const added = await Promise.all(made.map((row) => rows.add('texts', row)));
	const outcomes: RowOutcome[] = [];
	const clashes = new Map<RecordId, RecordId>();
	for (const [index, text] of texts.entries()) {
		if (added[index]) {
			outcomes.push(outcomeOf(text, made[index]?.stamp ?? ''));
			markUnindexed(rows, text.id, ids);
		} else if (!(await joins(rows, text, owners.get(text.id) ?? []))) clashes.set(text.id, newId('text', ids));
	}
	return { outcomes, clashes };
}

/** False where the text that is here has other words. */
async function joins(rows: Writing, text: ArticleText, owners: Iterable<string>): Promise<boolean> {
	const row = await rows.get('texts', text.id);
	const here = row && get(unpack(`texts/${text.id}`, row).records, text.id as TextId);
	if (!row || here?.text !== text.text) return false;
	rows.put('texts', { ...row, articleIds: [...new Set([...row.articleIds, ...owners])] });
	return true;
}

function outcomeOf(text: ArticleText, stamp: string): RowOutcome {
	const found = noRow(`texts/${text.id}`);
	const held = { ...found, stamp, records: new Map([[text.id as RecordId, text]]) };
	return { held, found, diff: { ...EMPTY, added: [text] }, broughtBack: false, unapplied: [], replaced: [] };
}
