/**
 * LiveQuery and Live: how components follow the store. A live query runs again only when a record of a type it reads has changed,
 * and not at all while nobody reads it. The only runes of this layer.
 */
import type { TypeName } from '#argument/ids.ts';
import { touches, type RecordDiff } from '#argument/diff.ts';
import type { Records } from '#argument/records.ts';
import { createSubscriber } from 'svelte/reactivity';
import type { Observable } from './observed.ts';

/** A workspace, or anything else that has records and tells of changes. */
export interface RecordSource {
	readonly records: Records;
	listen(hear: (change: { readonly diff: RecordDiff }) => void): () => void;
}

export class LiveQuery<T> {
	readonly #source: RecordSource;
	readonly #run: (records: Records) => T;
	readonly #subscribe: () => void;
	readonly #result = $derived.by(() => {
		this.#subscribe();
		return this.#run(this.#source.records);
	});

	/** `reads` are the record types that `run` looks at: a change of others does not make it run. */
	constructor(source: RecordSource, reads: readonly TypeName[], run: (records: Records) => T) {
		this.#source = source;
		this.#run = run;
		this.#subscribe = createSubscriber((update) =>
			source.listen(({ diff }) => {
				if (touches(diff, reads)) update();
			})
		);
	}

	get current(): T {
		return this.#result;
	}
}

/** An observable of the store (the library's status, the state of saving) as a value that components follow. */
export class Live<T> {
	readonly #observable: Observable<T>;
	readonly #subscribe: () => void;

	constructor(observable: Observable<T>) {
		this.#observable = observable;
		this.#subscribe = createSubscriber((update) => observable.listen(update));
	}

	get current(): T {
		this.#subscribe();
		return this.#observable.current;
	}
}
