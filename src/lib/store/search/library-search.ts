/** How is the library searched? By its index, in a worker, where it is kept in a database; else, and where that fails, by looking at all of it. */
import type { Database } from '../database/database.ts';
import type { SearchHit } from './hits.ts';
import { IndexFailure, IndexWorker } from './index-worker.ts';
import { searchLibrary, type SearchOptions } from './search-library.ts';

export class LibrarySearch {
	readonly #database: Database;
	readonly #index: IndexWorker;
	#hasFailed = false;

	constructor(database: Database, name: string, version: number) {
		this.#database = database;
		this.#index = new IndexWorker(name, version);
	}

	async search(query: string, options: SearchOptions): Promise<SearchHit[]> {
		if (!this.#canIndex) return searchLibrary(this.#database, query, options);
		try {
			return await this.#index.search(query, options);
		} catch (error) {
			if (!(error instanceof IndexFailure)) throw error;
			this.#note(error);
			return searchLibrary(this.#database, query, options);
		}
	}

	async prepare(): Promise<void> {
		if (!this.#canIndex) return;
		try {
			await this.#index.prepare();
		} catch (error) {
			if (!(error instanceof IndexFailure)) throw error;
			this.#note(error);
		}
	}

	close(): void {
		this.#index.close();
	}

	get #canIndex(): boolean {
		return !this.#hasFailed && typeof Worker === 'function' && this.#database.status.current.kind === 'open';
	}

	/** A database that was lost comes back with another status; an index that does not work is not tried again on this page. */
	#note(error: IndexFailure): void {
		if (this.#database.status.current.kind !== 'open') return;
		console.warn(error);
		this.#hasFailed = true;
	}
}
