/**
 * Drafting: asking the engine, or the assistant, for suggestions about the article on the desk. What comes is one step that can be
 * undone; until it has come, and where it fails or is stopped, nothing changes.
 */
import { forgetRejected } from '#argument/commands/forget-rejected.ts';
import type { RecordDiff } from '#argument/diff.ts';
import { isEmpty } from '#argument/diff.ts';
import type { RecordId } from '#argument/ids.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { AssistProgress, Assisted } from '#decompose/assistant/assist.ts';
import type { DecomposeInput } from '#decompose/decomposition.ts';
import type { LeftOut } from '#decompose/left-out.ts';
import type { Workspace } from '#store/workspace.ts';
import type { CommandId } from '../commands/keys.ts';
import { draftingWords } from './words.ts';
import type { Editing } from '../editing.svelte.ts';
import type { Review } from './review.svelte.ts';

/** The desk, as far as drafting needs it. */
export interface Drafted {
	readonly article: Article | null;
	readonly records: Records;
	readonly workspace: Workspace | null;
	readonly text: ArticleText | null;
	readonly editing: Editing;
	readonly review: Review;
	readonly allows: (id: CommandId) => boolean;
}

/** What the dialog shows; null where it is closed. */
export type DraftingState =
	| { readonly kind: 'engine'; readonly done: number }
	/** What would be sent where, before anything is. */
	| { readonly kind: 'offer' }
	| { readonly kind: 'assistant'; readonly progress: AssistProgress | null }
	| { readonly kind: 'result'; readonly result: Assisted; readonly stopped: string }
	| { readonly kind: 'failed'; readonly why: string };

/** Characters of a text that the engine is through with before anybody waits for it. */
const AT_ONCE = 150_000;

export class Drafting {
	readonly #desk: Drafted;
	state = $state.raw<DraftingState | null>(null);
	/** What the engine left out of the text; null until it was asked. */
	leftOut = $state.raw<readonly LeftOut[] | null>(null);
	#stop: AbortController | null = null;
	#asked = false;

	constructor(desk: Drafted) {
		this.#desk = desk;
	}

	get canDraft(): boolean {
		return this.#desk.editing.canEdit && this.#desk.text !== null && this.#desk.allows('draft');
	}

	/** How many suggestions stay away because they were rejected. */
	get rejectedCount(): number {
		return this.#desk.article?.rejected?.length ?? 0;
	}

	forget(): void {
		const { article, editing, records } = this.#desk;
		if (article) editing.do(draftingWords().forget, forgetRejected(records, { articleId: article.id }));
	}

	async draft(): Promise<void> {
		const words = draftingWords();
		const outcome = await this.#run();
		if (!outcome) return;
		const { editing, review } = this.#desk;
		if (outcome.kind === 'refused') editing.say(words.refused[outcome.reason], 'refused');
		else if (outcome.kind === 'cancelled') editing.say(words.stopped);
		else {
			this.leftOut = outcome.leftOut;
			if (isEmpty(outcome.diff)) editing.say(words.same);
			else if (this.#take(words.label, outcome.diff))
				editing.say(words.done(review.left.length, outcome.sentences - outcome.sentencesUsed, outcome.sentences));
		}
	}

	/** Asks the engine again only to hear what it leaves out; of a short text it does so by itself. */
	async findLeftOut(bySelf = false): Promise<void> {
		if (bySelf && (this.#asked || (this.#desk.text?.text.length ?? Infinity) > AT_ONCE)) return;
		this.#asked = true;
		const outcome = await this.#run(!bySelf);
		// A draft that was asked for in the meantime knows better.
		if (outcome?.kind === 'draft' && !(bySelf && this.leftOut)) this.leftOut = outcome.leftOut;
	}

	/** `shown`: with its progress and a way to stop it. */
	async #run(shown = true) {
		const input = this.#input();
		if (!input) return null;
		const stop = new AbortController();
		if (shown) {
			this.#stop = stop;
			this.state = { kind: 'engine', done: 0 };
		}
		try {
			const { draftApart } = await import('#ui/intake/draft-apart.ts');
			const onProgress = ({ done }: { readonly done: number }) => {
				if (shown) this.state = { kind: 'engine', done };
			};
			return await draftApart(input, { signal: stop.signal, onProgress });
		} catch (error) {
			console.warn(error);
			if (shown) this.#desk.editing.say(draftingWords().failed, 'refused');
			return null;
		} finally {
			if (shown) this.state = null;
		}
	}

	offer(): void {
		this.state = { kind: 'offer' };
	}

	/** Sends the text, part by part, to the address that was set up. */
	async askAssistant(): Promise<void> {
		const input = this.#input();
		const [{ assistant, clock }, { failureText }] = await Promise.all([
			import('#ui/assistant/assistant.svelte.ts'),
			import('#ui/assistant/failure-text.ts')
		]);
		const { connection } = assistant;
		const { workspace } = this.#desk;
		if (!input || !connection || !workspace) return;
		const stop = new AbortController();
		this.#stop = stop;
		this.state = { kind: 'assistant', progress: null };
		const { assist } = await import('#decompose/assistant/assist.ts');
		const around = { ...clock, fetch: (url: string, init: RequestInit) => fetch(url, init), signal: stop.signal };
		const onProgress = (progress: AssistProgress) => (this.state = { kind: 'assistant', progress });
		const answer = await assist(input, connection, workspace.ids, around, onProgress);
		if (answer.kind === 'cancelled') {
			this.state = null;
			this.#desk.editing.say(draftingWords().stopped);
		} else if (answer.kind === 'failed') this.state = { kind: 'failed', why: failureText(answer.failure, connection) };
		else {
			if (!isEmpty(answer.diff)) this.#take(draftingWords().labelAssistant, answer.diff);
			const stopped = answer.stopped ? failureText(answer.stopped, connection) : '';
			this.state = { kind: 'result', result: answer, stopped };
		}
	}

	/** Ends what runs, and closes the dialog. */
	close(): void {
		this.#stop?.abort();
		this.#stop = null;
		this.state = null;
	}

	#take(label: string, diff: RecordDiff): boolean {
		const { editing, review } = this.#desk;
		if (!editing.do(label, diff)) return false;
		if (review.left.length > 0) review.start();
		return true;
	}

	/** Only what the engine looks at: the article and its own map, with passages into the text shown. */
	#input(): DecomposeInput | null {
		const { article, text, records } = this.#desk;
		if (!article || !text) return null;
		const isMain = text.id === article.textId;
		const existing = new Map<RecordId, ArgumentRecord>([[article.id, article]]);
		for (const [id, record] of records) {
			if (!('articleId' in record) || record.articleId !== article.id || 'text' in record) continue;
			existing.set(id, 'passages' in record && record.status === 'accepted' ? within(record) : record);
		}
		return {
			text: text.text,
			articleId: article.id,
			existing,
			...(isMain ? {} : { textId: text.id }),
			...(article.titleSupplied ? {} : { title: article.title }),
			...(article.language ? { language: article.language } : {})
		};

		/** What is accepted on the words of another text says nothing about a place in this one. */
		function within<R extends Extract<ArgumentRecord, { passages: unknown }>>(statement: R): R {
			const passages = statement.passages.filter(
				(one) => isQuotePassage(one) && (one.textId ?? article?.textId) === text?.id
			);
			return { ...statement, passages };
		}
	}
}
