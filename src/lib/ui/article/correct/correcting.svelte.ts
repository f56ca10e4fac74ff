/**
 * A text being corrected, or passages being put right after it was: the new words, what becomes of each passage, and what the
 * reader decided. Nothing in the library changes until it is kept, and then in one step that can be undone.
 */
import type { AnchorState } from '#anchoring/anchor-state.ts';
import { Correction, correcting, passagesInto, placed, type CarriedPassage } from '#anchoring/correction.ts';
import type { Span } from '#anchoring/span.ts';
import { correctText } from '#argument/commands/correct-text.ts';
import { placePassages } from '#argument/commands/place-passages.ts';
import type { TextId } from '#argument/ids.ts';
import { get } from '#argument/records.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { earlierVersions } from '#argument/texts.ts';
import { SvelteMap } from 'svelte/reactivity';
import type { Desk } from '../desk.svelte.ts';
import { correctionWords } from './words.ts';

/** What is to become of a passage that could not be carried: put somewhere, left with the earlier version, or taken away. */
export type Decision = Span | 'leave' | 'remove';

/** So long the page may be busy at a time, ms. */
const BUSY = 40;

export class Correcting {
	readonly desk: Desk;
	/** The text that is corrected; null where only passages are put right. */
	readonly from: ArticleText | null;
	/** The text of which passages are put right: the one in force. */
	readonly #current: ArticleText;
	/** Line breaks as the old text has them: a field knows only one kind. */
	readonly #lineBreak: string;
	words: string = $state('');
	/** The name of the file the words were read from. */
	source = $state<string | null>(null);
	carried = $state.raw<readonly CarriedPassage[] | null>(null);
	/** Passages looked up so far; null while none is being looked up. */
	progress = $state<{ readonly done: number; readonly all: number } | null>(null);
	changes = $state.raw<readonly { readonly before: string; readonly after: string }[]>([]);
	readonly #decisions = new SvelteMap<string, Decision>();
	#correction: Correction | null = null;
	#stopping = new AbortController();

	constructor(desk: Desk, text: ArticleText, isRepair: boolean) {
		this.desk = desk;
		this.from = isRepair ? null : text;
		this.#current = text;
		this.#lineBreak = text.text.includes('\r\n') ? '\r\n' : '\n';
		this.words = text.text.replaceAll('\r\n', '\n');
	}

	/** The words as they will be kept. */
	get text(): string {
		return this.from ? this.words.replaceAll('\n', this.#lineBreak) : this.#current.text;
	}

	get isChanged(): boolean {
		return this.from !== null && this.text !== this.from.text;
	}

	/** Those that need a decision, in the order of the text. */
	readonly open = $derived((this.carried ?? []).filter((one) => !this.from || !isCertain(one)));
	readonly certain = $derived((this.carried ?? []).filter((one) => this.from && isCertain(one)));
	readonly proposed = $derived(this.open.filter((one) => one.span !== null));
	readonly waiting = $derived(this.open.filter((one) => this.decisionOn(one) === 'leave').length);

	count(state: AnchorState): number {
		return (this.carried ?? []).filter((one) => one.state === state).length;
	}

	decisionOn(one: CarriedPassage): Decision {
		return this.#decisions.get(keyOf(one)) ?? 'leave';
	}

	decide(one: CarriedPassage, decision: Decision): void {
		this.#decisions.set(keyOf(one), decision);
	}

	takeAllProposed(): void {
		for (const one of this.proposed) if (one.span) this.decide(one, one.span);
	}

	leaveAll(): void {
		this.#decisions.clear();
	}

	/** Looks up what becomes of each passage; resolves to whether it came to an end. */
	async look(): Promise<boolean> {
		this.#stopping = new AbortController();
		const { signal } = this.#stopping;
		this.#decisions.clear();
		this.carried = null;
		const { records, articleId } = this.desk;
		const olds = this.from ? [this.from] : earlierOf(this.desk, this.#current.id);
		const jobs = olds.map((old) => ({ old, passages: passagesInto(records, articleId, old.id) }));
		const all = jobs.reduce((sum, { passages }) => sum + passages.length, 0);
		this.progress = { done: 0, all };
		await breath();
		const found: CarriedPassage[] = [];
		let since = performance.now();
		for (const { old, passages } of jobs) {
			const correction = new Correction(old.text, this.text);
			if (this.from) {
				this.#correction = correction;
				const cut = (text: string, { start, end }: Span) => text.slice(start, end);
				this.changes = correction
					.changes()
					.map(({ before, after }) => ({ before: cut(old.text, before), after: cut(this.text, after) }));
			}
			for (const passage of passages) {
				found.push(correction.carry(passage));
				if (performance.now() - since < BUSY) continue;
				this.progress = { done: found.length, all };
				await breath();
				since = performance.now();
				if (signal.aborted) {
					this.progress = null;
					return false;
				}
			}
		}
		this.progress = null;
		if (!this.from) for (const one of found) if (one.span && isCertain(one)) this.decide(one, one.span);
		this.carried = found;
		return true;
	}

	stop(): void {
		this.#stopping.abort();
	}

	/** True where it was kept; else the screen says why not. */
	keep(): boolean {
		const { desk } = this;
		const { workspace, articleId } = desk;
		if (!workspace || !this.carried) return false;
		const words = correctionWords();
		const decided = this.open.flatMap((one) => {
			const decision = this.decisionOn(one);
			return decision === 'leave' ? [] : [{ ...one, to: decision === 'remove' ? null : decision }];
		});
		if (this.from && this.#correction) {
			const carried = [...this.certain.map((one) => ({ ...one, to: one.span })), ...decided];
			const args = correcting(
				workspace.records,
				articleId,
				this.from.id,
				this.#correction,
				carried,
				this.source ?? undefined
			);
			if (!desk.editing.do(words.label, correctText(workspace.records, args))) return false;
			desk.textId = args.text.id;
			desk.editing.say(words.kept(this.waiting));
			return true;
		}
		const { id, text } = this.#current;
		const textId = get(workspace.records, articleId)?.textId === id ? undefined : id;
		const passages = decided.map((one) => placed(one, text, textId));
		if (passages.length === 0) return true;
		const change = placePassages(workspace.records, { articleId, passages });
		return desk.editing.do(words.repairLabel(passages.length), change) !== null;
	}
}

export function keyOf({ statementId, index, passage }: CarriedPassage): string {
	return `${statementId} ${index} ${passage.start}`;
}

function isCertain({ state }: CarriedPassage): boolean {
	return state === 'exact' || state === 'moved';
}

/** The versions that were corrected on the way to this text. */
function earlierOf({ texts, article }: Desk, textId: TextId): ArticleText[] {
	const earlier = earlierVersions(texts, article?.textId);
	return texts.filter((one) => one.id !== textId && earlier.has(one.id));
}

/** Lets the page draw and answer. */
function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
