/**
 * A whole run with an assistant: the text part by part, each asked, read and checked, then one change of suggestions. Where a
 * part fails for good, what came before it is kept and the failure is told beside it. Nothing is changed here: the change
 * is the caller's to make.
 */
import type { IdSource } from '#argument/ids.ts';
import type { DecomposeInput } from '../decomposition.ts';
import { readAnswer, type Proposals } from './answer.ts';
import { ask, type Connection, type Outcome, type Surroundings } from './chat.ts';
import type { AssistantFailure } from './failure.ts';
import { partsOf, SHORTEST_PART } from './parts.ts';
import { messagesFor, type EarlierConclusion } from './prompt.ts';
import { suggestionsFrom, type ProposedPart, type Suggestions } from './suggestions.ts';

/** Seconds to wait where a server says it is asked too often but not for how long. */
const WAITS = [5, 15, 30];
/** A longer wait than this is for the reader to decide. */
const LONGEST_WAIT = 120;
/** Conclusions of earlier parts that a question carries along. */
const CARRIED = 24;

export interface AssistProgress {
	/** From 1. */
	readonly part: number;
	readonly of: number;
	/** Characters of the answer so far. */
	readonly received: number;
	/** Seconds it waits because it asked too often; null while it does not. */
	readonly waiting: number | null;
	/** The server said for how long; else the time is the app's own. */
	readonly isTold: boolean;
}

export interface Assisted extends Suggestions {
	readonly kind: 'suggested';
	readonly parts: number;
	/** Parts whose answer ended early, so that suggestions may be missing. */
	readonly cutShort: number;
	/** Why it stopped before the last part; null where it did not. */
	readonly stopped: AssistantFailure | null;
	/** Parts that were not read because of that. */
	readonly unread: number;
}

export type Assistance =
	Assisted | { readonly kind: 'failed'; readonly failure: AssistantFailure } | { readonly kind: 'cancelled' };

export async function assist(
	input: DecomposeInput,
	connection: Connection,
	ids: IdSource,
	around: Surroundings,
	onProgress: (progress: AssistProgress) => void = () => {}
): Promise<Assistance> {
	const waiting = partsOf(input.text);
	const read: ProposedPart[] = [];
	let cutShort = 0;
	let stopped: AssistantFailure | null = null;
	let asked = 0;
	for (let span = waiting.shift(); span; span = waiting.shift()) {
		const part = read.length + 1;
		const of = part + waiting.length;
		const question = {
			words: input.text.slice(span.start, span.end),
			part,
			of,
			title: input.title ?? null,
			earlier: conclusionsOf(read)
		};
		const say: Say = (received, seconds, isTold = false) =>
			onProgress({ part, of, received, waiting: seconds, isTold });
		say(0, null);
		const outcome = await patiently(connection, messagesFor(question), around, say);
		if (outcome.kind === 'cancelled') return outcome;
		if (outcome.kind === 'failed') {
			if (outcome.failure.kind === 'too-long' && span.end - span.start > SHORTEST_PART) {
				waiting.unshift(...partsOf(input.text, span, Math.ceil((span.end - span.start) / 2)));
				continue;
			}
			stopped = outcome.failure;
			waiting.unshift(span);
			break;
		}
		const proposals = readAnswer(outcome.text);
		if (!proposals) {
			stopped = { kind: outcome.ending === 'broken-off' ? 'broken-off' : 'malformed' };
			waiting.unshift(span);
			break;
		}
		if (outcome.ending !== 'whole' || !proposals.isWhole) cutShort++;
		asked++;
		read.push({ span, proposals: renamed(proposals, asked) });
		if (outcome.ending === 'broken-off' && waiting.length > 0) {
			stopped = { kind: 'broken-off' };
			break;
		}
	}
	if (read.length === 0 && stopped) return { kind: 'failed', failure: stopped };
	const suggestions = suggestionsFrom(input, read, ids);
	return { kind: 'suggested', ...suggestions, parts: read.length, cutShort, stopped, unread: waiting.length };
}

type Say = (received: number, waiting: number | null, isTold?: boolean) => void;

/** Asks again, after the time it is told to wait, where the server is asked too often. */
async function patiently(
	connection: Connection,
	messages: Parameters<typeof ask>[1],
	around: Surroundings,
	say: Say
): Promise<Outcome> {
	for (let attempt = 0; ; attempt++) {
		const outcome = await ask(connection, messages, around, (received) => say(received, null));
		if (outcome.kind !== 'failed' || outcome.failure.kind !== 'rate-limited') return outcome;
		const seconds = outcome.failure.retryAfter ?? WAITS[attempt] ?? LONGEST_WAIT;
		if (attempt >= WAITS.length || seconds > LONGEST_WAIT) return outcome;
		say(0, seconds, outcome.failure.retryAfter !== null);
		await around.wait(seconds * 1000, around.signal);
		if (around.signal.aborted) return { kind: 'cancelled' };
	}
}

/** Every part counts its statements from s1: the part's number keeps them apart. Ids of earlier parts carry theirs already. */
function renamed({ statements, relations, ...rest }: Proposals, part: number): Proposals {
	const own = new Set(statements.map(({ id }) => id));
	const name = (id: string) => (own.has(id) ? `${part}.${id}` : id);
	return {
		...rest,
		statements: statements.map((one) => ({ ...one, id: name(one.id) })),
		relations: relations.map((one) => ({ ...one, from: one.from.map(name), to: name(one.to) }))
	};
}

/** The main conclusion first, then the latest. */
function conclusionsOf(read: readonly ProposedPart[]): EarlierConclusion[] {
	const all = read.flatMap(({ proposals }) => proposals.statements.filter(({ role }) => role === 'conclusion'));
	const main = all.filter((one) => one.main);
	const others = all.filter((one) => !one.main).slice(-Math.max(0, CARRIED - main.length));
	return [...main.slice(0, CARRIED), ...others].map(({ id, wording, quote }) => ({ id, wording: wording || quote }));
}
