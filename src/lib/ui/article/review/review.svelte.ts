/**
 * Review: going through what an engine suggests, one by one or by section. It holds only how the reader goes about it; what was decided
 * is in the records. Every decision is one labelled step that can be undone, and goes on to the next suggestion.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import { acceptStatements } from '#argument/commands/accept-statements.ts';
import { mergeStatements } from '#argument/commands/merge-statements.ts';
import { rejectSuggested } from '#argument/commands/reject-suggested.ts';
import { relinkStatement, type RelinkStatement } from '#argument/commands/relink-statement.ts';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import { setRole } from '#argument/commands/set-role.ts';
import { splitStatement, type SplitStatement } from '#argument/commands/split-statement.ts';
import { apply, compose, type RecordDiff } from '#argument/diff.ts';
import { isIdOf, type RecordId, type StatementId } from '#argument/ids.ts';
import type { OutlineItem } from '#argument/outline.ts';
import type { Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import { isRefusal, type Refusal } from '#argument/refusal.ts';
import type { Workspace } from '#store/workspace.ts';
import { reviewWords } from './words.ts';
import type { Editing } from '../editing.svelte.ts';
import type { ShownText } from '../shown-text.ts';
import { isAsSureAs, type ConfidenceStep } from './confidence.ts';
import {
	isOpen,
	nextOpen,
	progressOf,
	sectionsByMap,
	sectionsByText,
	type ReviewOrder,
	type ReviewProgress,
	type ReviewSection
} from './review-order.ts';

/** The desk, as far as a review needs it. */
export interface Reviewed {
	readonly article: Article | null;
	readonly records: Records;
	readonly workspace: Workspace | null;
	readonly graph: ArgumentGraph;
	readonly outline: readonly OutlineItem[];
	readonly sigla: ReadonlyMap<StatementId, string>;
	readonly shown: ShownText | null;
	readonly selected: StatementId | null;
	readonly editing: Editing;
	readonly phone: boolean;
	select(id: StatementId | null): void;
	show(tab: 'statement'): void;
}

/** What is asked about the suggestion in hand before it is decided. */
export type Asking = 'reword' | 'link' | 'split' | 'merge';

export class Review {
	readonly #desk: Reviewed;
	isOpen = $state(false);
	asking = $state<Asking | null>(null);
	order = $state<ReviewOrder>('text');
	/** From which confidence on suggestions are accepted together. */
	step = $state<ConfidenceStep>(4);

	constructor(desk: Reviewed) {
		this.#desk = desk;
	}

	readonly sections = $derived.by<readonly ReviewSection[]>(() => {
		const { graph, outline, shown } = this.#desk;
		if (this.order === 'map') return sectionsByMap(outline);
		return sectionsByText(graph.statements, (id) => shown?.passages.get(id)?.[0]?.paragraph ?? null);
	});
	/** Every statement, in the order chosen. */
	readonly statements = $derived(this.sections.flatMap(({ statements }) => statements));
	readonly progress = $derived.by<ReviewProgress>(() => progressOf(this.#desk.graph.statements, this.#desk.article));
	/** Suggestions that are left. */
	readonly left = $derived(this.statements.filter(isOpen));
	readonly current = $derived.by<Statement | null>(() => {
		const { selected, graph } = this.#desk;
		return selected ? graph.statement(selected) : null;
	});
	/** What “accept all as sure as this” would accept. */
	readonly above = $derived(this.left.filter(({ score }) => isAsSureAs(score, this.step)));

	get canStart(): boolean {
		return this.#desk.editing.canEdit && this.left.length > 0;
	}

	/** A draft that nobody has touched opens in review. */
	get isFresh(): boolean {
		const { graph } = this.#desk;
		return this.canStart && this.left.length === graph.statements.length;
	}

	start(): void {
		this.isOpen = true;
		if (this.#desk.phone) this.#desk.show('statement');
		if (!this.current || !isOpen(this.current)) this.go(1);
	}

	stop(): void {
		this.isOpen = false;
		this.asking = null;
	}

	/** Goes back to what an undone step had decided. */
	follow(workspace: Workspace): () => void {
		return workspace.listen(({ source, diff }) => {
			if (!this.isOpen || source !== 'undo') return;
			const back = [...diff.added, ...diff.updated.map(([, to]) => to)];
			const found = back.find((one): one is Statement => isIdOf('statement', one.id) && isOpen(one as Statement));
			if (found) queueMicrotask(() => this.#desk.select(found.id));
		});
	}

	turnOrder(): void {
		this.order = this.order === 'text' ? 'map' : 'text';
	}

	/** To the next suggestion that is left, or the one before. */
	go(way: 1 | -1): void {
		this.asking = null;
		const next = nextOpen(this.statements, this.#desk.selected, way);
		if (next) this.#desk.select(next);
	}

	ask(what: Asking | null): void {
		this.asking = this.asking === what ? null : what;
	}

	accept(): void {
		if (!this.current || !isOpen(this.current)) this.go(1);
		else this.#decide(reviewWords().labels.accept(this.#siglum), acceptStatements(this.#records, this.#one()));
	}

	/** What was accepted is not rejected but deleted: that is another command. */
	reject(): void {
		if (!this.current || !isOpen(this.current)) this.go(1);
		else this.#reject([this.current.id], reviewWords().labels.reject(this.#siglum));
	}

	setRole(role: Role): void {
		const { current } = this;
		if (!current) return;
		const label = reviewWords().labels.role(this.#siglum, reviewWords().roleNames[role]);
		this.#decide(label, this.#thenAccepted(setRole(this.#records, { statementId: current.id, role })));
	}

	reword(wording: string): void {
		const { current } = this;
		if (!current) return;
		const change = rewordStatement(this.#records, { statementId: current.id, wording });
		this.#decide(reviewWords().labels.reword(this.#siglum), this.#thenAccepted(change));
	}

	link(to: RelinkStatement['to']): void {
		const { workspace } = this.#desk;
		if (!this.current || !workspace) return;
		const change = relinkStatement(this.#records, { statementId: this.current.id, to }, workspace.ids);
		this.#decide(reviewWords().labels.link(this.#siglum), change);
	}

	/** Its suggested relations to what it bears on are wrong; the statement itself stays to be decided. */
	cut(): void {
		const { graph, editing } = this.#desk;
		if (!this.current) return;
		const from = [...graph.inferencesFrom(this.current.id), ...graph.attacksBy(this.current.id)];
		const recordIds = from.filter(({ status }) => status === 'suggested').map(({ id }): RecordId => id);
		if (recordIds.length > 0)
			editing.do(reviewWords().labels.cut(this.#siglum), rejectSuggested(this.#records, { recordIds }));
	}

	split(halves: Pick<SplitStatement, 'first' | 'second' | 'tie'>): void {
		const { workspace } = this.#desk;
		if (!this.current || !workspace) return;
		const change = splitStatement(this.#records, { statementId: this.current.id, ...halves }, workspace.ids);
		this.#decide(reviewWords().labels.split(this.#siglum), change);
	}

	/** The other goes into the one in hand. */
	merge(otherId: StatementId): void {
		if (!this.current) return;
		const label = reviewWords().labels.merge(this.#siglum, this.#desk.sigla.get(otherId) ?? '');
		const change = mergeStatements(this.#records, { keptId: this.current.id, otherId });
		this.#decide(label, this.#thenAccepted(change), [otherId]);
	}

	/** What is left of the section that a statement stands in, the one in hand where absent. */
	leftBeside(id: StatementId | null = this.#desk.selected): readonly StatementId[] {
		const section = this.sections.find(({ statements }) => statements.some((one) => one.id === id));
		return (section?.statements ?? []).filter(isOpen).map((one) => one.id);
	}

	leftIn(key: string): readonly StatementId[] {
		const section = this.sections.find((one) => one.key === key);
		return (section?.statements ?? []).filter(isOpen).map(({ id }) => id);
	}

	acceptSection(ids: readonly StatementId[] = this.leftBeside()): void {
		this.#acceptSome(ids);
	}

	rejectSection(): void {
		const ids = this.leftBeside();
		if (ids.length > 0) this.#reject(ids, reviewWords().labels.rejectSome(ids.length));
	}

	acceptAbove(): void {
		this.#acceptSome(this.above.map(({ id }) => id));
	}

	#acceptSome(statementIds: readonly StatementId[]): void {
		if (statementIds.length === 0) return;
		const label = reviewWords().labels.acceptSome(statementIds.length);
		const change = acceptStatements(this.#records, { statementIds });
		const { current } = this;
		// What was accepted lies elsewhere: the one in hand is still to be decided.
		if (current && isOpen(current) && !statementIds.includes(current.id)) this.#desk.editing.do(label, change);
		else this.#decide(label, change, statementIds);
	}

	#reject(ids: readonly StatementId[], label: string): void {
		this.#decide(label, rejectSuggested(this.#records, { recordIds: ids }), ids);
	}

	/** Makes the change and goes on; where it is refused, the reader stays where they are. */
	#decide(label: string, change: RecordDiff | Refusal, gone: readonly StatementId[] = []): void {
		const { selected, editing } = this.#desk;
		// Outside a review the reader stays with the statement they decided about.
		const next = this.isOpen ? nextOpen(this.statements, selected, 1, new Set(gone)) : null;
		if (!editing.do(label, change)) return;
		this.asking = null;
		if (next || gone.includes(selected ?? ('' as StatementId))) this.#desk.select(next);
	}

	/** With the relations that accepting it accepts. */
	#thenAccepted(change: RecordDiff | Refusal): RecordDiff | Refusal {
		if (isRefusal(change)) return change;
		const accepted = acceptStatements(apply(this.#records, change), this.#one());
		return isRefusal(accepted) ? accepted : compose(change, accepted);
	}

	#one(): { readonly statementIds: readonly StatementId[] } {
		return { statementIds: this.current ? [this.current.id] : [] };
	}

	get #records(): Records {
		return this.#desk.workspace?.records ?? this.#desk.records;
	}

	get #siglum(): string {
		return this.current ? (this.#desk.sigla.get(this.current.id) ?? '') : '';
	}
}
