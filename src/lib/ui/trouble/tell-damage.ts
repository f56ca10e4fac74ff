/** Says which article is damaged, once each, and offers what is stored of it as a file. */
import type { DamagedRow } from '#store/library/damage-list.ts';
import type { Library } from '#store/library.ts';
import { titleOf } from '#ui/common/dates.ts';
import { download } from '#ui/files.ts';
import type { Notices } from '#ui/notices.svelte.ts';
import { rawText } from './raw-text.ts';
import { troubleWords } from './words.ts';

export async function tellDamage(library: Library, notices: Notices, row: DamagedRow): Promise<void> {
	const words = troubleWords();
	// What is derived is made again, and what is the app's own is asked for again.
	if (DERIVED.includes(row.store)) return;
	const stored = await library.damage.stored(row.store, row.key);
	const where = await whereOf(library, row, stored);
	const text = row.records === null ? words.unreadable(where) : words.damaged(where, row.records);
	const save = () => download(words.rawFile(row.key.replace(/[^\w-]+/g, '-')), rawText(stored));
	notices.problem(text, stored === null ? {} : { actions: [{ label: words.save, run: save }] });
}

const DERIVED: readonly string[] = ['articles', 'particulars', 'shortIds', 'search', 'meta'];

async function whereOf(library: Library, { store, key }: DamagedRow, stored: unknown): Promise<string> {
	const words = troubleWords();
	if (store === 'alignments' || store === 'collections') return words.between;
	if (store === 'authors') return words.author;
	if (store !== 'maps' && store !== 'texts') return words.other;
	const { articleIds } = (stored ?? {}) as { readonly articleIds?: unknown };
	const named = store === 'maps' ? [key] : Array.isArray(articleIds) ? (articleIds as unknown[]) : [];
	const listed = (await library.summaries()).find(({ id }) => named.includes(id));
	const title = listed ? titleOf(listed) : key;
	return store === 'maps' ? words.article(title) : words.text(title);
}
