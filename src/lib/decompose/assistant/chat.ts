/**
 * One question to a chat that speaks the OpenAI protocol (`POST …/chat/completions`, streamed), and its answer or why there
 * is none. What it sends is in `requestOf` and nowhere else. The network and the clock are passed in.
 */
import { EventStream } from './event-stream.ts';
import { failureOf, retryAfterOf, saidBy, secondsSaidIn, type AssistantFailure } from './failure.ts';

export interface Connection {
	/** Up to and including the version: `http://localhost:11434/v1`. */
	readonly address: string;
	readonly model: string;
	/** Null where the server asks for none. */
	readonly key: string | null;
}

export interface Message {
	readonly role: 'system' | 'user';
	readonly content: string;
}

export interface Surroundings {
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Resolves after so many milliseconds, or as soon as the signal says stop. */
	readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
	/** Aborted by the user. */
	readonly signal: AbortSignal;
}

/** `whole`; `cut-short` by the model's limit on answers; `broken-off` with the connection. */
export type Ending = 'whole' | 'cut-short' | 'broken-off';

export type Outcome =
	| { readonly kind: 'answer'; readonly text: string; readonly ending: Ending }
	| { readonly kind: 'failed'; readonly failure: AssistantFailure }
	| { readonly kind: 'cancelled' };

/** A model on one's own machine may read a long part for minutes before its first word. */
export const SILENCE_SECONDS = 300;
/** Characters: far more than the suggestions of one part, and little enough to hold. */
const LONGEST_ANSWER = 2_000_000;

export function chatAddress({ address }: Pick<Connection, 'address'>): string {
	return `${address.replace(/\/+$/, '')}/chat/completions`;
}

/** Everything that is sent, besides the address. */
export function requestOf({ model, key }: Connection, messages: readonly Message[]): RequestInit {
	return {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...(key ? { Authorization: `Bearer ${key}` } : {}) },
		body: JSON.stringify({ model, messages, stream: true }),
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		cache: 'no-store',
		// The words go to the address that was entered, and to no other it points to.
		redirect: 'error'
	};
}

/** `onText` hears how many characters have come so far. */
export async function ask(
	connection: Connection,
	messages: readonly Message[],
	around: Surroundings,
	onText: (length: number) => void = () => {}
): Promise<Outcome> {
	const stop = new AbortController();
	const onAbort = () => stop.abort();
	if (around.signal.aborted) return { kind: 'cancelled' };
	around.signal.addEventListener('abort', onAbort, { once: true });
	try {
		return await answerOf(connection, messages, { ...around, signal: stop.signal }, onText);
	} catch (fault) {
		if (around.signal.aborted) return { kind: 'cancelled' };
		if (fault instanceof Silence) return failed({ kind: 'silent', seconds: SILENCE_SECONDS });
		throw fault;
	} finally {
		around.signal.removeEventListener('abort', onAbort);
		stop.abort();
	}
}

class Silence extends Error {}

async function answerOf(
	connection: Connection,
	messages: readonly Message[],
	around: Surroundings,
	onText: (length: number) => void
): Promise<Outcome> {
	const url = chatAddress(connection);
	let response: Response;
	try {
		const sent = around.fetch(url, { ...requestOf(connection, messages), signal: around.signal });
		response = await soon(sent, around);
	} catch (fault) {
		if (fault instanceof Silence || around.signal.aborted) throw fault;
		return failed({ kind: (await listens(url, around)) ? 'not-allowed-here' : 'unreachable' });
	}
	if (!response.ok) {
		const body = await bodyOf(response, around);
		// A page of another origin sees the header only where the server exposes it; many say the same in their words.
		const retryAfter = retryAfterOf(response.headers.get('Retry-After'), around.now()) ?? secondsSaidIn(body);
		return failed(failureOf(response.status, body, retryAfter, connection.key));
	}
	const isStream = response.headers.get('Content-Type')?.includes('text/event-stream') ?? false;
	return isStream ? streamed(response, connection, around, onText) : inOnePiece(response, connection, around, onText);
}

/** Whether anything answers there at all: asked without a key, without words, and without looking at the answer. */
async function listens(url: string, around: Surroundings): Promise<boolean> {
	try {
		const { signal } = around;
		await soon(around.fetch(url, { method: 'GET', mode: 'no-cors', credentials: 'omit', signal }), around);
		return true;
	} catch (fault) {
		if (fault instanceof Silence || around.signal.aborted) throw fault;
		return false;
	}
}

/** The promise, or `Silence` where nothing comes for too long. */
async function soon<T>(work: Promise<T>, around: Surroundings): Promise<T> {
	const settled = new AbortController();
	const silence = around.wait(SILENCE_SECONDS * 1000, settled.signal).then(() => {
		throw new Silence();
	});
	// Once the work is done the silence is nobody's concern any more.
	silence.catch(() => {});
	try {
		return await Promise.race([work, silence]);
	} finally {
		settled.abort();
	}
}

/** The words of an answer that is no success; empty where they do not arrive. */
async function bodyOf(response: Response, around: Surroundings): Promise<string> {
	try {
		return await soon(response.text(), around);
	} catch (fault) {
		if (fault instanceof Silence || around.signal.aborted) throw fault;
		return '';
	}
}

async function inOnePiece(
	response: Response,
	connection: Connection,
	around: Surroundings,
	onText: (length: number) => void
): Promise<Outcome> {
	const taken = new Answer(connection.key);
	try {
		const body = await soon(response.text(), around);
		// Some servers stream without saying so.
		if (/^\s*(data|event|id|:)/.test(body)) {
			const events = new EventStream();
			for (const payload of [...events.push(body), ...events.end()]) taken.take(payload);
		} else {
			taken.take(body);
			taken.isDone = true;
		}
	} catch (fault) {
		if (fault instanceof Silence || around.signal.aborted) throw fault;
		return failed({ kind: 'broken-off' });
	}
	onText(taken.length);
	return taken.outcome;
}

async function streamed(
	response: Response,
	connection: Connection,
	around: Surroundings,
	onText: (length: number) => void
): Promise<Outcome> {
	const taken = new Answer(connection.key);
	const events = new EventStream();
	const decoder = new TextDecoder();
	const reader = response.body?.getReader();
	try {
		while (reader && !taken.isDone) {
			const { done, value } = await soon(reader.read(), around);
			const payloads = done ? events.end() : events.push(decoder.decode(value, { stream: true }));
			for (const payload of payloads) taken.take(payload);
			onText(taken.length);
			if (done) break;
		}
	} catch (fault) {
		if (fault instanceof Silence || around.signal.aborted) throw fault;
		// The connection died: what has come so far may hold whole suggestions.
		taken.isBroken = true;
	} finally {
		reader?.cancel().catch(() => {});
	}
	return taken.outcome;
}

/** Puts an answer together from its pieces. */
class Answer {
	isDone = false;
	isBroken = false;
	#text = '';
	#refusal = '';
	#finish: string | null = null;
	#failure: AssistantFailure | null = null;
	#strange = 0;
	#understood = 0;
	readonly #key: string | null;

	constructor(key: string | null) {
		this.#key = key;
	}

	get length(): number {
		return this.#text.length;
	}

	/** One payload: a chunk of a streamed answer, or a whole one. */
	take(payload: string): void {
		if (payload.trim() === '[DONE]') {
			this.isDone = true;
			return;
		}
		const { choices, error } = jsonOf(payload) as { choices?: unknown; error?: unknown };
		if (error !== undefined && error !== null) {
			this.#failure = { kind: 'server-fault', status: 200, said: saidBy(payload, this.#key) };
			this.isDone = true;
			return;
		}
		if (!Array.isArray(choices)) {
			this.#strange++;
			return;
		}
		this.#understood++;
		const [choice] = choices as { delta?: Piece; message?: Piece; finish_reason?: unknown }[];
		const piece = choice?.delta ?? choice?.message;
		if (typeof piece?.content === 'string') this.#text += piece.content;
		if (typeof piece?.refusal === 'string') this.#refusal += piece.refusal;
		if (typeof choice?.finish_reason === 'string') this.#finish = choice.finish_reason;
		if (this.#text.length > LONGEST_ANSWER) {
			this.#finish = 'length';
			this.isDone = true;
		}
	}

	get outcome(): Outcome {
		if (this.#failure) return this.#text ? this.#answer('broken-off') : failed(this.#failure);
		if (this.#understood === 0)
			return failed(this.isBroken && this.#strange === 0 ? { kind: 'broken-off' } : { kind: 'not-an-assistant' });
		if (this.#refusal || this.#finish === 'content_filter')
			return failed({ kind: 'refused', said: saidBy(this.#refusal, this.#key) });
		const isWhole = this.#finish !== null || this.isDone;
		if (this.isBroken || !isWhole) return this.#text ? this.#answer('broken-off') : failed({ kind: 'broken-off' });
		return this.#answer(this.#finish === 'length' ? 'cut-short' : 'whole');
	}

	#answer(ending: Ending): Outcome {
		return { kind: 'answer', text: this.#text, ending };
	}
}

interface Piece {
	readonly content?: unknown;
	readonly refusal?: unknown;
}

function jsonOf(payload: string): object {
	try {
		const value: unknown = JSON.parse(payload);
		return typeof value === 'object' && value !== null ? value : {};
	} catch {
		// Not JSON: counted as a piece that was not understood.
		return {};
	}
}

function failed(failure: AssistantFailure): Outcome {
	return { kind: 'failed', failure };
}
