/**
 * The library's list as the screens show it: in order, and kept up with what changes without reading all of it again. Changes that
 * come while it is being read are taken together.
 */
import type { ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Position, Question } from '#argument/records/across.ts';
import type { Collection } from '#argument/records/collection.ts';
import type { ArticleSummary } from '#store/database/stores.ts';
import type { Library } from '#store/library.ts';
import type { LibraryChange } from '#store/library/changes.ts';

export interface ShownCollection {
	readonly collection: Collection;
	readonly question: Question | null;
	readonly positions: readonly Position[];
}

/** More changed articles than this, and the whole list is read: one long reading is then cheaper than many short ones. */
const MANY = 500;
/** While much changes, a list of so many articles is put in order and shown anew no more often than every so many ms. */
const LONG = { articles: 1_000, pause: 300 } as const;

/** Of a longer list so many are shown before the others are read: more than a screen. */
const FIRST = 100;

/** Collections are null where they are as before. `isWhole`: false while only the first of a long list are read. */
type Show = (
	summaries: readonly ArticleSummary[],
	collections: readonly ShownCollection[] | null,
	isWhole: boolean
) => void;
type Change = Pick<LibraryChange, 'articleIds' | 'collections'>;
type Source = Pick<Library, 'summaries' | 'latestSummaries' | 'summariesOf' | 'collections' | 'thumbnails'>;

export class LibraryList {
	readonly #library: Source;
	readonly #show: Show;
	#summaries = new Map<ArticleId, ArticleSummary>();
	#place: ReadonlyMap<ArticleId, number> = new Map();
	#waiting: { ids: Set<ArticleId> | null; collections: boolean } | null = null;
	#reading: Promise<void> | null = null;
	#wanted: { readonly ids: Set<ArticleId>; readonly found: Promise<Map<ArticleId, string | null>> } | null = null;

	constructor(library: Source, show: Show) {
		this.#library = library;
		this.#show = show;
	}

	/** Resolves once the list is what it is after this change. */
	take({ articleIds, collections }: Change): Promise<void> {
		this.#waiting ??= { ids: new Set(), collections: false };
		if (articleIds === null) this.#waiting.ids = null;
		else for (const id of articleIds) this.#waiting.ids?.add(id);
		this.#waiting.collections ||= collections;
		this.#reading ??= this.#readAll().finally(() => (this.#reading = null));
		return this.#reading;
	}

	async #readAll(): Promise<void> {
		while (this.#waiting) {
			const { ids, collections } = this.#waiting;
			this.#waiting = null;
			const isFirst = ids === null && this.#summaries.size === 0;
			const [across, latest] = await Promise.all([
				collections ? this.#library.collections() : null,
				isFirst ? this.#library.latestSummaries(FIRST) : null
			]);
			let shown = across && this.#taken(across);
			if (latest) {
				await this.#showFirst(latest, shown);
				shown = null;
			}
			await (ids === null || ids.size > MANY ? this.#readWhole() : this.#readOf([...ids]));
			this.#show(this.#inOrder(), shown, true);
			if (this.#waiting && this.#summaries.size > LONG.articles) await new Promise((go) => setTimeout(go, LONG.pause));
		}
	}

	#taken(across: Records): ShownCollection[] {
		const shown = allOf(across, 'collection').map((collection) => {
			const question = collection.leadQuestionId ? get(across, collection.leadQuestionId) : null;
			const positions = allOf(across, 'position').filter((one) => one.questionId === question?.id);
			return { collection, question, positions };
		});
		const order = shown.flatMap((one) => one.collection.articleIds);
		this.#place = new Map(order.map((id, index) => [id, index]));
		return shown;
	}

	/** What will stand at the top when all is read. */
	async #showFirst(latest: readonly ArticleSummary[], shown: readonly ShownCollection[] | null): Promise<void> {
		const ofCollections = await this.#library.summariesOf([...this.#place.keys()].slice(0, FIRST));
		for (const one of [...ofCollections, ...latest]) this.#summaries.set(one.id, one);
		this.#show(this.#inOrder().slice(0, FIRST), shown, false);
	}

	async #readWhole(): Promise<void> {
		this.#summaries = new Map((await this.#library.summaries()).map((one) => [one.id, one]));
	}

	async #readOf(ids: readonly ArticleId[]): Promise<void> {
		const found = new Map((await this.#library.summariesOf(ids)).map((one) => [one.id, one]));
		for (const id of ids) {
			const summary = found.get(id);
			if (summary) this.#summaries.set(id, summary);
			else this.#summaries.delete(id);
		}
	}

	/** Those of collections first, in their order; then the last added first. */
	#inOrder(): ArticleSummary[] {
		const last = this.#place.size;
		const placeOf = (one: ArticleSummary) => this.#place.get(one.id) ?? last;
		// What is made of an exercise stands with the exercises.
		const listed = [...this.#summaries.values()].filter(({ origin }) => origin !== 'exercise');
		return listed.sort((a, b) => placeOf(a) - placeOf(b) || b.addedAt - a.addedAt);
	}

	/** Those asked for at one time are read together. */
	async thumbnail(id: ArticleId): Promise<string | null> {
		const wanted = (this.#wanted ??= { ids: new Set(), found: Promise.resolve().then(() => this.#readThumbnails()) });
		wanted.ids.add(id);
		return (await wanted.found).get(id) ?? null;
	}

	async #readThumbnails(): Promise<Map<ArticleId, string | null>> {
		const ids = [...(this.#wanted?.ids ?? [])];
		this.#wanted = null;
		const found = await this.#library.thumbnails(ids);
		return new Map(ids.map((id, index) => [id, found[index] ?? null]));
	}
}
