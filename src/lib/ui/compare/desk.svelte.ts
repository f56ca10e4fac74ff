/**
 * The comparison as its views see it: the records, what is compared and selected (kept in the address), the reader's verdicts and
 * what they change. One for the screen, handed to every view, so that all share one selection.
 */
import { askQuestion } from '#argument/commands/ask-question.ts';
import { isRefusal, explainRefusal, type Refusal } from '#argument/refusal.ts';
import type { RecordDiff } from '#argument/diff.ts';
import { isIdOf, slugOf, type ArticleId, type QuestionId, type RecordId, type StatementId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { Alignment, Question, Relation } from '#argument/records/across.ts';
import type { Workspace } from '#store/workspace.ts';
import type { App } from '#ui/app.svelte.ts';
import { m } from '#ui/language.svelte.ts';
import type { AuthorMark } from '#ui/library/author-marks.ts';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { queryOf, type CompareAddress, type View } from './compare-address.ts';
import { Comparison } from './comparison.ts';
import { judgePair, takeOut } from './judgments.ts';
import { Reader } from './reader.svelte.ts';

const NOBODY: AuthorMark = { badge: '?', name: '', hue: 0 };

export class Desk {
	readonly app: App;
	readonly #address: () => CompareAddress;
	readonly #records: () => Records;
	readonly #workspace: () => Workspace | null;
	/** What the engine proposes beside what is recorded. */
	proposals = $state.raw<readonly Alignment[]>([]);

	readonly articleIds = $derived.by(() => this.address.articleIds.filter((id) => this.records.has(id)));
	readonly shown = $derived.by(() => this.articleIds.filter((id) => !this.address.without.includes(id)));
	readonly comparison = $derived.by(() => new Comparison(this.records, this.shown, this.proposals));
	readonly questions = $derived.by(() => this.comparison.questions);
	readonly question = $derived.by<Question | null>(() => {
		const lead = this.app.collections.map((one) => one.collection.leadQuestionId);
		const { questionId } = this.address;
		return (
			this.questions.find((one) => one.id === questionId) ??
			this.questions.find((one) => lead.includes(one.id)) ??
			this.questions[0] ??
			null
		);
	});
	readonly reader = new Reader(() => this.comparison);
	readonly selected = $derived.by(() => this.comparison.within(this.address.selected));

	constructor(
		app: App,
		from: { address: () => CompareAddress; records: () => Records; workspace: () => Workspace | null }
	) {
		this.app = app;
		this.#address = from.address;
		this.#records = from.records;
		this.#workspace = from.workspace;
	}

	get address(): CompareAddress {
		return this.#address();
	}

	get records(): Records {
		return this.#records();
	}

	get canChange(): boolean {
		return this.#workspace()?.canChange ?? false;
	}

	markOf(articleId: ArticleId): AuthorMark {
		return this.app.marks.get(articleId) ?? NOBODY;
	}

	/** The author's mark of a statement. */
	markFor(id: StatementId): AuthorMark {
		const statement = this.comparison.statement(id);
		return statement ? this.markOf(statement.articleId) : NOBODY;
	}

	isSelected(id: StatementId): boolean {
		return this.selected.includes(id);
	}

	select(ids: readonly StatementId[], about: RecordId | null = null): void {
		this.#go({ selected: ids, about });
	}

	/** Selects these, or puts them away where they are selected. */
	toggle(ids: readonly StatementId[], about: RecordId | null = null): void {
		const isChosen = ids.length === this.selected.length && ids.every((id, at) => this.selected[at] === id);
		if (isChosen && this.address.about === about) this.select([]);
		else this.select(ids, about);
	}

	show(view: View): void {
		this.#go({ view });
	}

	ask(questionId: QuestionId): void {
		this.#go({ questionId });
	}

	/** Switches an author on or off; the last two stay. */
	switch(articleId: ArticleId): void {
		const { without } = this.address;
		const isOff = without.includes(articleId);
		if (!isOff && this.shown.length <= 2) return;
		this.#go({ without: isOff ? without.filter((id) => id !== articleId) : [...without, articleId] });
	}

	/** The address with something else in it: for links. */
	href(change: Partial<CompareAddress>): string {
		return queryOf({ ...this.address, ...change });
	}

	judge(statementIds: readonly [StatementId, StatementId], relation: Relation | null, why?: string): void {
		const workspace = this.#workspace();
		if (!workspace) return;
		this.#do(
			relation ? m().compare.judged[relation] : m().compare.judged.none,
			judgePair(workspace.records, { statementIds, relation, why }, workspace.ids)
		);
	}

	/** Parts a statement from those it was said to say the same as. */
	takeOut(id: StatementId): void {
		const workspace = this.#workspace();
		if (workspace) this.#do(m().compare.judged.takenOut, takeOut(workspace.records, id, this.comparison.sameAs(id)));
	}

	/** Adds a question to what these articles are asked, and shows it. False where it could not be recorded. */
	async askQuestion(text: string): Promise<boolean> {
		const workspace = this.#workspace();
		if (!workspace) return false;
		const home = this.app.collections.find(({ collection }) =>
			this.articleIds.every((id) => collection.articleIds.includes(id))
		);
		const asked = askQuestion(
			workspace.records,
			{ text, articleIds: this.articleIds, ...(home && { collectionId: home.collection.id }) },
			workspace.ids
		);
		if (!this.#do(m().compare.judged.asked, asked) || isRefusal(asked)) return false;
		const question = asked.added.find((one) => isIdOf('question', one.id));
		// Its page reads what is kept.
		await workspace.flush();
		if (question) await goto(resolve('/question/[id]', { id: slugOf(question.id) }));
		return true;
	}

	undo(): void {
		const undone = this.#workspace()?.undo();
		if (undone) this.app.notices.news(m().compare.undone(undone.label));
	}

	redo(): void {
		this.#workspace()?.redo();
	}

	#do(label: string, diff: RecordDiff | Refusal): boolean {
		if (isRefusal(diff)) {
			this.app.notices.problem(explainRefusal(diff));
			return false;
		}
		const outcome = this.#workspace()?.do(label, diff);
		if (outcome?.ok) {
			const actions = [{ label: m().compare.undo, run: () => this.undo() }];
			this.app.notices.news(label, { actions });
			return true;
		}
		this.app.notices.problem(m().compare.notKept);
		return false;
	}

	#go(change: Partial<CompareAddress>): void {
		void goto(this.href(change), { replaceState: change.view === undefined, keepFocus: true, noScroll: true });
	}
}
