/**
 * The comparison as its views see it: the records, what is compared and selected (kept in the address), the reader's verdicts and
 * what they change. One for the screen, handed to every view, so that all share one selection.
 */
import { askQuestion } from '#argument/commands/ask-question.ts';
import { judgeFinding } from '#argument/commands/judge-finding.ts';
import { isRefusal, explainRefusal, type Refusal } from '#argument/refusal.ts';
import type { RecordDiff } from '#argument/diff.ts';
import {
	isIdOf,
	slugOf,
	typeOf,
	type ArticleId,
	type QuestionId,
	type RecordId,
	type StatementId
} from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Alignment, Question, Relation } from '#argument/records/across.ts';
import type { Workspace } from '#store/workspace.ts';
import type { App } from '#ui/app.svelte.ts';
import { compareWords } from './words.ts';
import type { AuthorMark } from '#ui/library/author-marks.ts';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { queryOf, type CompareAddress, type View } from './compare-address.ts';
import type { WithinFinding } from '#compare/comparison.ts';
import { Comparing } from './comparing.svelte.ts';
import { Comparison } from './comparison.ts';
import { confirmFinding, judgePair, rejectFinding, takeOut } from './judgments.ts';
import { marksFor } from './marks.ts';
import { proposalWords, type ProposalWords } from './proposal-words.ts';
import { NOTHING_PROPOSED, proposalsFrom, type Finding, type Proposals } from './proposals.ts';
import { Reader } from './reader.svelte.ts';

const NOBODY: AuthorMark = { badge: '?', name: '', hue: 0 };

export class Desk {
	readonly app: App;
	readonly #address: () => CompareAddress;
	readonly #records: () => Records;
	readonly #workspace: () => Workspace | null;
	/** The engine at work on the articles shown. */
	readonly comparing = new Comparing();

	readonly articleIds = $derived.by(() => this.address.articleIds.filter((id) => this.records.has(id)));
	readonly shown = $derived.by(() => this.articleIds.filter((id) => !this.address.without.includes(id)));
	/** Author marks as they are told apart here: no two alike, each with a hue while there are enough. */
	readonly #marks = $derived.by(() => marksFor(this.articleIds, this.app.marks, (id) => this.records.get(id)));
	/** All that the engine proposes, and what of it the views show. */
	readonly proposed = $derived.by(() => this.#proposals(() => true));
	readonly #shownProposals = $derived.by(() => this.#proposals((ids) => this.#isWanted(ids)));
	readonly comparison = $derived.by(() => new Comparison(this.records, this.shown, this.#shownProposals));
	/** With every suggestion, whatever the views show. */
	readonly full = $derived.by(() => new Comparison(this.records, this.shown, this.proposed));
	readonly showsSuggestions = $derived.by(() => this.#isWanted(this.shown));
	/** Whether what is shown is also what the engine found: then nothing shown is nothing found. */
	readonly hasLooked = $derived.by(() => this.showsSuggestions && this.comparing.work === 'done');
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
		return this.#marks.get(articleId) ?? this.app.marks.get(articleId) ?? NOBODY;
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

	/** Says what holds between two statements; `from` is the suggestion that is confirmed by it. */
	judge(statementIds: readonly [StatementId, StatementId], relation: Relation | null, from?: Alignment): void {
		const workspace = this.#workspace();
		if (!workspace) return;
		this.#do(
			relation ? compareWords().judged[relation] : compareWords().judged.none,
			judgePair(workspace.records, { statementIds, relation, why: from?.why, score: from?.score }, workspace.ids)
		);
	}

	confirm(finding: Finding): void {
		const workspace = this.#workspace();
		const type = typeOf(finding.id) as keyof ProposalWords['confirmed'];
		if (workspace)
			this.#do(
				proposalWords().confirmed[type],
				confirmFinding(workspace.records, finding, this.proposed, workspace.ids)
			);
	}

	reject(finding: Finding): void {
		const workspace = this.#workspace();
		if (workspace) this.#do(proposalWords().rejected, rejectFinding(workspace.records, finding));
	}

	/** Says of what was found inside one article that it is so, or is not. */
	judgeWithin({ articleId, code, statementIds }: WithinFinding, isSo: boolean | null): void {
		const workspace = this.#workspace();
		if (!workspace) return;
		const words = proposalWords();
		const label = isSo === null ? words.within.takenBack : isSo ? words.within.confirmed : words.rejected;
		this.#do(label, judgeFinding(workspace.records, { articleId, code, statementIds, isSo }));
	}

	/** Shows the engine's suggestions in every view, or hides them. */
	suggest(shows: boolean): void {
		this.#go({ suggestions: shows ? 'all' : 'none' });
	}

	/** Parts a statement from those it was said to say the same as. */
	takeOut(id: StatementId): void {
		const workspace = this.#workspace();
		if (workspace) this.#do(compareWords().judged.takenOut, takeOut(workspace.records, id, this.comparison.sameAs(id)));
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
		if (!this.#do(compareWords().judged.asked, asked) || isRefusal(asked)) return false;
		const question = asked.added.find((one) => isIdOf('question', one.id));
		// Its page reads what is kept.
		await workspace.flush();
		if (question) await goto(resolve('/question/[id]', { id: slugOf(question.id) }));
		return true;
	}

	undo(): void {
		const undone = this.#workspace()?.undo();
		if (undone) this.app.notices.news(compareWords().undone(undone.label));
	}

	redo(): void {
		this.#workspace()?.redo();
	}

	#proposals(isWanted: (articleIds: readonly ArticleId[]) => boolean): Proposals {
		const { found } = this.comparing;
		if (!found) return NOTHING_PROPOSED;
		return proposalsFrom(found, proposalWords(), {
			articleOf: (id) => get(this.records, id)?.articleId ?? null,
			isWanted,
			nameOf: (id) => this.markOf(id).name
		});
	}

	/** Where a ready-made comparison holds two articles, suggestions between them are shown only when asked for. */
	#isWanted(articleIds: readonly ArticleId[]): boolean {
		const { suggestions } = this.address;
		if (suggestions !== null) return suggestions === 'all';
		const ready = this.app.collections.map((one) => one.collection).filter((one) => one.leadQuestionId);
		return articleIds.some((a, at) =>
			articleIds.slice(at + 1).some((b) => !ready.some((one) => [a, b].every((id) => one.articleIds.includes(id))))
		);
	}

	#do(label: string, diff: RecordDiff | Refusal): boolean {
		if (isRefusal(diff)) {
			this.app.notices.problem(explainRefusal(diff));
			return false;
		}
		const outcome = this.#workspace()?.do(label, diff);
		if (outcome?.ok) {
			const actions = [{ label: compareWords().undo, run: () => this.undo() }];
			this.app.notices.news(label, { actions });
			return true;
		}
		this.app.notices.problem(compareWords().notKept);
		return false;
	}

	#go(change: Partial<CompareAddress>): void {
		void goto(this.href(change), { replaceState: change.view === undefined, keepFocus: true, noScroll: true });
	}
}
