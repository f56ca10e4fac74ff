/**
 * One question as its page sees it: who has a position, in which words, and what can be changed about it. It lends its records to the
 * comparison's parts, so that a quote looks the same everywhere.
 */
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { rewordQuestion } from '#argument/commands/ask-question.ts';
import { takePosition, type TakePosition } from '#argument/commands/take-position.ts';
import type { RecordDiff } from '#argument/diff.ts';
import type { ArticleId, PositionId, QuestionId, RecordId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Position, Question } from '#argument/records/across.ts';
import { explainRefusal, isRefusal, type Refusal } from '#argument/refusal.ts';
import type { Workspace } from '#store/workspace.ts';
import type { App } from '#ui/app.svelte.ts';
import type { CompareAddress } from '#ui/compare/compare-address.ts';
import { Desk } from '#ui/compare/desk.svelte.ts';
import { questionWords } from './words.ts';

/** So many articles are opened at once; a question of more shows those with a position first. */
const MOST_ARTICLES = 24;

export class QuestionDesk {
	readonly app: App;
	readonly questionId: QuestionId;
	articleIds = $state.raw<readonly ArticleId[]>([]);
	records = $state.raw<Records | null>(null);
	workspace = $state.raw<Workspace | null>(null);
	readonly question = $derived.by<Question | null>(() => (this.records ? get(this.records, this.questionId) : null));
	readonly positions = $derived.by<readonly Position[]>(() =>
		allOf(this.records ?? new Map(), 'position').filter((one) => one.questionId === this.questionId)
	);
	/** For quotes and sigla. */
	readonly compared: Desk;
	#end = () => {};
	#closed = false;

	constructor(app: App, questionId: QuestionId) {
		this.app = app;
		this.questionId = questionId;
		this.compared = new Desk(app, {
			address: (): CompareAddress => ({
				articleIds: this.articleIds,
				without: [],
				view: 'summary',
				columns: 'rows',
				suggestions: 'none',
				questionId,
				selected: [],
				about: null
			}),
			records: () => this.records ?? new Map(),
			workspace: () => this.workspace
		});
	}

	get canChange(): boolean {
		return this.workspace?.canChange ?? false;
	}

	positionOf(articleId: ArticleId): Position | null {
		return this.positions.find((one) => one.articleId === articleId) ?? null;
	}

	/** Opens the articles that speak to the question, and those of its collection. */
	async open(more: readonly ArticleId[] = []): Promise<void> {
		const { library } = this.app;
		const found = await library.loadQuestion(this.questionId);
		const question = found && get(found, this.questionId);
		if (!found || !question) {
			this.records = new Map();
			return;
		}
		const speaking = allOf(found, 'position').filter((one) => one.questionId === this.questionId);
		const collection = question.collectionId ? get(found, question.collectionId) : null;
		const wanted = [...more, ...speaking.map((one) => one.articleId), ...(collection?.articleIds ?? [])];
		const ids = [...new Set(wanted)].slice(0, MOST_ARTICLES);
		const workspace = await library.openWorkspace(ids);
		if (this.#closed) {
			await workspace?.close();
			return;
		}
		this.#leave();
		this.workspace = workspace;
		if (workspace) {
			const follow = () => (this.records = workspace.records);
			this.#end = workspace.listen(follow);
			follow();
		} else this.records = found;
		const order = collection?.articleIds ?? [];
		const place = (id: ArticleId) => (order.includes(id) ? order.indexOf(id) : order.length);
		this.articleIds = ids.filter((id) => this.records?.has(id)).sort((a, b) => place(a) - place(b));
	}

	close(): void {
		this.#closed = true;
		this.#leave();
	}

	reword(text: string): boolean {
		return this.#do(questionWords().changed.wording, (records) =>
			rewordQuestion(records, { questionId: this.questionId, text })
		);
	}

	take(position: Omit<TakePosition, 'questionId'>): boolean {
		return this.#do(questionWords().changed.stance, (records, { ids }) =>
			takePosition(records, { ...position, questionId: this.questionId }, ids)
		);
	}

	remove(id: PositionId | QuestionId): boolean {
		const label = id === this.questionId ? questionWords().deleted : questionWords().changed.removed;
		return this.#do(label, (records) => deleteRecords(records, { recordIds: [id as RecordId] }));
	}

	#do(label: string, change: (records: Records, workspace: Workspace) => RecordDiff | Refusal): boolean {
		const { workspace } = this;
		const { notices } = this.app;
		if (!workspace) return false;
		const diff = change(workspace.records, workspace);
		if (isRefusal(diff)) {
			notices.problem(explainRefusal(diff));
			return false;
		}
		if (!workspace.do(label, diff).ok) {
			notices.problem(questionWords().notKept);
			return false;
		}
		const undo = () => {
			if (workspace.undo()) notices.news(questionWords().undone);
		};
		notices.news(label, { actions: [{ label: questionWords().undo, run: undo }] });
		return true;
	}

	/** Resolves once what was changed is kept. */
	async settle(): Promise<void> {
		await this.workspace?.flush();
	}

	#leave(): void {
		this.#end();
		this.#end = () => {};
		void this.workspace?.close();
		this.workspace = null;
	}
}
