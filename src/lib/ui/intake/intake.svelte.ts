/**
 * The texts on their way into the library: each is read in a worker, shown, corrected, and kept or left out. Nothing of it is
 * in the library before the reader keeps it.
 */
import type { ArticleId } from '#argument/ids.ts';
import { authorNames } from '#interchange/text/facts.ts';
import { titleFromName, titleFromText } from '#interchange/text/titles.ts';
import type { Format } from '#interchange/formats.ts';
import type { TextReading } from '#interchange/text/reading.ts';
import type { Progress } from '#decompose/decomposition.ts';
import { FINGERPRINT_DIGITS } from '#store/database/stores.ts';
import { Reader } from './reader.ts';
import type { KnownFingerprint } from './reading.worker.ts';
import { intakeWords, wrongWith } from './words.ts';

export type ItemState = 'waiting' | 'reading' | 'ready' | 'wrong' | 'stopped' | 'drafting' | 'kept';

/** Where a text comes from: a file, or what was pasted. */
export interface Source {
	readonly name: string;
	readonly bytes: () => Promise<Uint8Array>;
	/** Another format that the file may be meant in. */
	readonly format?: Format | null;
}

export class IntakeItem {
	readonly key: number;
	readonly source: Source;
	state = $state<ItemState>('waiting');
	/** Of what is being done, 0 to 1. */
	done = $state(0);
	drafting = $state.raw<Progress | null>(null);
	reading = $state.raw<TextReading | null>(null);
	/** What is wrong, as a sentence; empty where nothing is. */
	wrong = $state('');
	/** The article of the library whose own text this is. */
	original = $state.raw<ArticleId | null>(null);
	title = $state('');
	author = $state('');
	publication = $state('');
	publishedOn = $state('');
	/** True as long as the title is the app's own guess from the file's name. */
	titleSupplied = $state(false);
	/** The article it has become. */
	articleId = $state.raw<ArticleId | null>(null);
	stopping = new AbortController();

	constructor(key: number, source: Source) {
		this.key = key;
		this.source = source;
	}

	get authors(): string[] {
		return authorNames(this.author);
	}

	get isBusy(): boolean {
		return this.state === 'waiting' || this.state === 'reading' || this.state === 'drafting';
	}

	/** Stops what is being done with it. */
	stop(): void {
		this.stopping.abort();
	}

	take(reading: TextReading): void {
		const { title, author, publication, publishedOn } = reading.facts;
		const known = title ?? null;
		this.titleSupplied = known === null;
		this.title = known ?? titleFromName(this.source.name) ?? titleFromText(reading.text) ?? this.source.name;
		this.author = author ?? '';
		this.publication = publication ?? '';
		this.publishedOn = publishedOn ?? '';
		this.reading = reading;
	}
}

export class Intake {
	#next = 1;
	items = $state.raw<readonly IntakeItem[]>([]);
	/** The item that is shown. */
	shown = $state.raw<IntakeItem | null>(null);
	readonly #reader = new Reader();
	readonly #fingerprints: () => Promise<readonly KnownFingerprint[]>;

	/** `fingerprints`: of the articles that a text may be the original of. */
	constructor(fingerprints: () => Promise<readonly KnownFingerprint[]>) {
		this.#fingerprints = fingerprints;
	}

	add(source: Source): IntakeItem {
		const item = new IntakeItem(this.#next++, source);
		this.items = [...this.items, item];
		this.shown ??= item;
		return item;
	}

	remove(item: IntakeItem): void {
		item.stop();
		const at = this.items.indexOf(item);
		this.items = this.items.filter((one) => one !== item);
		if (this.shown === item) this.shown = this.items[at] ?? this.items[at - 1] ?? null;
	}

	/** Reads an item; `encoding` where the reader chose another than the one that was found. */
	async read(item: IntakeItem, encoding?: string): Promise<void> {
		if (item.stopping.signal.aborted) item.stopping = new AbortController();
		const { signal } = item.stopping;
		item.state = 'reading';
		item.done = 0;
		item.wrong = '';
		const { name } = item.source;
		try {
			const bytes = await item.source.bytes();
			const known = await this.#fingerprints();
			const task = { name, bytes, ...(encoding !== undefined && { encoding }), known, digits: FINGERPRINT_DIGITS };
			const { reading, original } = await this.#reader.read(task, signal, (done) => (item.done = done));
			if (reading.kind === 'unreadable') {
				item.wrong = intakeWords().sentence(name, wrongWith(reading));
				item.state = 'wrong';
				return;
			}
			if (item.reading && encoding !== undefined) item.reading = reading;
			else item.take(reading);
			item.original = original;
			item.state = 'ready';
		} catch (fault) {
			if (signal.aborted) {
				item.state = item.reading ? 'ready' : 'stopped';
				return;
			}
			// A file that went away, or a reader that could not be loaded: said, with what to do, and everything else goes on.
			console.warn(fault);
			item.wrong = intakeWords().sentence(name, intakeWords().notRead);
			item.state = 'wrong';
		}
	}
}
