/**
 * TabChannel: tells the other tabs what was written, after it was written. A message says for each row from which stamp to
 * which, and the change between them, so that a tab that holds the first can follow without reading; who cannot follow reads the
 * row again, and who missed the message altogether finds out at its next write. Every message carries the schema version.
 */
import type { RecordDiff } from '#argument/diff.ts';
import { SCHEMA_VERSION } from '#argument/records.ts';
import type { Home } from './rows/home.ts';

export interface RowNews {
	readonly home: Home;
	/** The articles the row concerns. */
	readonly articleIds: readonly string[];
	/** Null where the row was not there before. */
	readonly from: string | null;
	/** Null where the row is gone. */
	readonly to: string | null;
	/** Null where the change is too large to send: read the row. */
	readonly diff: RecordDiff | null;
}

interface Message {
	readonly app: 'counterpoint';
	readonly schemaVersion: number;
	readonly sender: string;
	/** Empty: only a greeting, by which an older tab learns that it is older. */
	readonly news: readonly RowNews[];
}

/** What is used of the browser's BroadcastChannel. */
export interface Wire {
	postMessage(message: unknown): void;
	onmessage: ((event: { readonly data: unknown }) => void) | null;
	close(): void;
}

export type WireMaker = (name: string) => Wire;

export interface TabChannelEvents {
	news(news: readonly RowNews[]): void;
	/** A tab with a newer schema version is open: nothing may be written by this one any more. */
	newer(schemaVersion: number): void;
}

export class TabChannel {
	readonly #wire: Wire | null;
	readonly #sender: string;
	readonly #schemaVersion: number;

	/** Without BroadcastChannel there is silence: writes still merge, and a tab catches up when it is looked at again. */
	constructor(
		name: string,
		sender: string,
		events: TabChannelEvents,
		make: WireMaker | null = browserWire(),
		schemaVersion: number = SCHEMA_VERSION
	) {
		this.#sender = sender;
		this.#schemaVersion = schemaVersion;
		this.#wire = make?.(name) ?? null;
		if (!this.#wire) return;
		this.#wire.onmessage = ({ data }) => {
			if (!isMessage(data) || data.sender === sender) return;
			if (data.schemaVersion > schemaVersion) events.newer(data.schemaVersion);
			else if (data.schemaVersion < schemaVersion) this.#greet();
			else if (data.news.length > 0) events.news(data.news);
		};
		this.#greet();
	}

	post(news: readonly RowNews[]): void {
		if (news.length > 0) this.#send(news);
	}

	close(): void {
		if (this.#wire) this.#wire.onmessage = null;
		this.#wire?.close();
	}

	#greet(): void {
		this.#send([]);
	}

	#send(news: readonly RowNews[]): void {
		const message: Message = {
			app: 'counterpoint',
			schemaVersion: this.#schemaVersion,
			sender: this.#sender,
			news
		};
		this.#wire?.postMessage(message);
	}
}

function browserWire(): WireMaker | null {
	return typeof BroadcastChannel === 'undefined' ? null : (name) => new BroadcastChannel(name) as unknown as Wire;
}

/** Whoever is on this origin may send; another version of this app may send another shape. */
function isMessage(value: unknown): value is Message {
	if (typeof value !== 'object' || value === null) return false;
	const { app, schemaVersion, sender, news } = value as Partial<Record<keyof Message, unknown>>;
	return (
		app === 'counterpoint' && typeof schemaVersion === 'number' && typeof sender === 'string' && Array.isArray(news)
	);
}
