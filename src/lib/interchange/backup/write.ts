/**
 * Writes a library into one file, a ZIP of Counterpoint documents: one for each article with its map, texts and authors, one for each pair or
 * collection that spans articles, what is kept beside them shelf by shelf, and at the end a list of what should be there. Every part with
 * records opens by itself as well.
 */
import { strToU8 } from 'fflate';
import { slugOf } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { toText, write as writeDocument } from '../counterpoint/write.ts';
import { ZipWriter } from '../zip/write.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, LIST_NAME, type BackupList, type KeptValue } from './list.ts';

export class BackupWriter {
	readonly #zip = new ZipWriter();
	readonly #articles: BackupList['articles'][number][] = [];
	readonly #names = new Set<string>();
	/** How many parts each shelf has so far. */
	readonly #shelves = new Map<string, number>();
	#between = 0;

	/** The next bytes of the file: one article with what is its own, or what spans articles. */
	add(records: Records): Uint8Array[] {
		if (records.size === 0) return [];
		const articles = allOf(records, 'article');
		const [first] = articles;
		if (!first) this.#between += 1;
		const name = this.#free(first ? `articles/${slugOf(first.id)}` : `between/${String(this.#between)}`);
		for (const { id, title } of articles) this.#articles.push({ id, title, file: name });
		return this.#zip.add(name, strToU8(toText(writeDocument(records, { withTexts: true }).document)));
	}

	/** Some of the values that are no records, by the shelf they are kept on: lower-case letters. */
	addKept(shelf: string, values: readonly KeptValue[]): Uint8Array[] {
		if (values.length === 0) return [];
		const n = (this.#shelves.get(shelf) ?? 0) + 1;
		this.#shelves.set(shelf, n);
		const name = n === 1 ? shelf : `${shelf}-${String(n)}`;
		return this.#zip.add(`kept/${name}.json`, strToU8(`${JSON.stringify(values)}\n`));
	}

	/** The last bytes. `madeAt` is a moment as people write it; the core has no clock. */
	end(madeAt: string): Uint8Array[] {
		const list: BackupList = {
			format: BACKUP_FORMAT,
			version: BACKUP_VERSION,
			madeAt,
			articles: this.#articles,
			between: this.#between,
			kept: Object.fromEntries(this.#shelves)
		};
		return [...this.#zip.add(LIST_NAME, strToU8(`${JSON.stringify(list, null, '\t')}\n`)), ...this.#zip.end()];
	}

	/** File systems that ignore case would take two ids for one name. */
	#free(wanted: string): string {
		let name = wanted;
		for (let n = 2; this.#names.has(name.toLowerCase()); n += 1) name = `${wanted}-${String(n)}`;
		this.#names.add(name.toLowerCase());
		return `${name}.counterpoint.json`;
	}
}
