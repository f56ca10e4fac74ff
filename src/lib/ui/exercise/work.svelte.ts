/** A piece of work in hand: the exercise, the map that is being made of it, and what stands beside the map. One for each screen. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Feedback } from '#practice/files/feedback.ts';
import { feedbackIn } from '#practice/files/feedback.ts';
import { PRACTICE_VERSION } from '#practice/files/part.ts';
import type { Answer, Submission } from '#practice/files/submission.ts';
import { progressOf } from '#practice/progress.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';
import type { CounterpointDocument } from '#interchange/counterpoint/write.ts';
import type { Workspace } from '#store/workspace.ts';
import type { App } from '#ui/app.svelte.ts';
import { documentWith } from './documents.ts';
import { keepWork, keptWork, type Work } from './kept.ts';
import { inItsText, startOf } from './start.ts';

export interface ShownFeedback {
	readonly feedback: Feedback;
	readonly records: Records;
}

export class WorkInHand {
	readonly #app: App;
	readonly #id: string;
	work = $state.raw<Work | null>(null);
	workspace = $state.raw<Workspace | null>(null);
	records = $state.raw<Records>(new Map());
	/** It is known whether the work is here. */
	isRead = $state(false);
	#answers = $state.raw<readonly Answer[]>([]);
	#end = () => {};
	#writing: ReturnType<typeof setTimeout> | null = null;

	constructor(app: App, id: string) {
		this.#app = app;
		this.#id = id;
	}

	readonly articleIds = $derived.by((): readonly ArticleId[] => this.work?.articleIds ?? []);
	readonly given = $derived.by(
		() => new Set<StatementId>(this.work ? allOf(startOf(this.work), 'statement').map(({ id }) => id) : [])
	);
	readonly pairs = $derived(allOf(this.records, 'alignment'));
	readonly graph = $derived(new ArgumentGraph(this.records, this.articleIds[0] ?? 'article:none'));
	readonly progress = $derived(
		progressOf({
			kind: this.work?.exercise.kind ?? 'whole',
			graph: this.graph,
			given: this.given,
			pairs: this.pairs,
			items: this.work?.exercise.items ?? [],
			answers: this.#answers
		})
	);
	readonly feedback = $derived.by((): ShownFeedback | null => {
		if (this.work?.feedback === undefined) return null;
		const document = readRecords(this.work.feedback);
		const read = feedbackIn(document.rest.fields);
		return 'value' in read ? { feedback: read.value, records: document.records } : null;
	});

	get answers(): readonly Answer[] {
		return this.#answers;
	}

	async open(): Promise<void> {
		const work = await keptWork(this.#app, this.#id);
		if (work) {
			const workspace = await this.#app.library.openWorkspace(work.articleIds);
			if (workspace) {
				const follow = () => (this.records = workspace.records);
				this.#end = workspace.listen(follow);
				follow();
			}
			this.workspace = workspace;
			this.#answers = work.answers ?? [];
			this.work = work;
		}
		this.isRead = true;
	}

	/** What was answered last is written before the screen goes. */
	close(): void {
		this.#end();
		if (this.#writing !== null) void this.#write();
		void this.workspace?.close();
	}

	answer(itemId: string, change: Partial<Answer>): void {
		const before = this.#answers.find((one) => one.itemId === itemId);
		const after = { ...before, ...change, itemId };
		this.#answers = before ? this.#answers.map((one) => (one === before ? after : one)) : [...this.#answers, after];
		// A word is typed letter by letter.
		if (this.#writing !== null) clearTimeout(this.#writing);
		this.#writing = setTimeout(() => void this.#write(), 300);
	}

	async keep(change: Partial<Work>): Promise<void> {
		if (!this.work) return;
		this.work = { ...this.work, ...change };
		await keepWork(this.#app, this.work);
	}

	/** What is handed in, as a document: the map without the text, which the exercise has. */
	submission(name: string, now: Date): CounterpointDocument {
		const { exercise, workId } = this.work ?? {};
		if (!exercise || workId === undefined) throw new RangeError('there is no work to hand in');
		const submission: Submission = {
			version: PRACTICE_VERSION,
			exerciseId: exercise.id,
			kind: exercise.kind,
			workId,
			name,
			handedInAt: now.toISOString(),
			...(this.#answers.length > 0 && { answers: this.#answers })
		};
		return documentWith(this.#ownRecords(), { submission });
	}

	/** The work's records under the names that the exercise gave to its text. */
	#ownRecords(): Records {
		const start = this.work ? startOf(this.work) : new Map<never, never>();
		return recordsOf(
			[...this.records.values()].flatMap((record): ArgumentRecord[] => {
				if (record.id.startsWith('text:') || record.id.startsWith('placement:')) return [];
				if (record.id.startsWith('statement:')) return [inItsText(record as Statement)];
				if (!record.id.startsWith('article:')) return [record];
				const given = get(start, record.id as ArticleId)?.textId;
				return given === undefined ? [record] : [{ ...record, textId: given } as ArgumentRecord];
			})
		);
	}

	async #write(): Promise<void> {
		if (this.#writing !== null) clearTimeout(this.#writing);
		this.#writing = null;
		await this.keep({ answers: this.#answers });
	}
}
