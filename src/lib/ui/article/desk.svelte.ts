/**
 * Desk: what one article's screen has in hand: the records, the workspace they are changed in, what is selected, how it is viewed,
 * and the parts of the screen that commands reach for. One for each article screen, given through context.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Span } from '#anchoring/span.ts';
import type { ArticleId, InferenceId, StatementId, TextId } from '#argument/ids.ts';
import { outlineOf } from '#argument/outline.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { sigla as siglaOf } from '#argument/sigla.ts';
import { earlierVersions, textsOf, textsPointedInto } from '#argument/texts.ts';
import type { Workspace } from '#store/workspace.ts';
import type { App } from '#ui/app.svelte.ts';
import type { MenuItem } from '#ui/common/menu-item.ts';
import type { ScreenCommand } from '#ui/screen-commands.svelte.ts';
import { createContext, untrack } from 'svelte';
import type { CommandId } from './commands/keys.ts';
import type { Composing } from './composing.ts';
import { Editing } from './editing.svelte.ts';
import type FindBox from './FindBox.svelte';
import type MapPane from './MapPane.svelte';
import type OutlineTree from './OutlineTree.svelte';
import { Drafting } from './review/drafting.svelte.ts';
import { Review } from './review/review.svelte.ts';
import { showText } from './shown-text.ts';
import type { DeskTask, Tab } from './task.ts';
import { TextCursor } from './text-cursor.ts';
import type TextPane from './TextPane.svelte';

export type Pane = 'text' | 'map' | 'statement';

/** What the screen is given; read anew whenever it is needed. */
export interface DeskInput {
	readonly articleId: ArticleId;
	readonly records: Records;
	/** Null where the article may only be read. */
	readonly workspace: Workspace | null;
	/** Puts the selection into the address; resolves once it is there. */
	readonly onselect: (id: StatementId | null) => Promise<void>;
	/** An exercise that the desk serves; it narrows what can be done. */
	readonly task?: DeskTask;
}

/** A menu at a place of the viewport. */
export interface OpenMenu {
	readonly label: string;
	readonly at: { readonly x: number; readonly y: number };
	readonly items: readonly MenuItem[];
}

/** The screen's commands, bound to its desk. */
type CommandsOf = (desk: Desk) => readonly ScreenCommand[];

const PANE_OF: Readonly<Record<Tab, Pane>> = { text: 'text', map: 'map', outline: 'map', statement: 'statement' };

const [useDesk, setDesk] = createContext<Desk>();
export { useDesk };

export function provideDesk(app: App, input: DeskInput, commandsOf: CommandsOf): Desk {
	return setDesk(new Desk(app, input, commandsOf));
}

/** Parts of the screen that commands reach for, while they are shown. */
class Parts {
	find = $state.raw<FindBox | null>(null);
	map = $state.raw<MapPane | null>(null);
	text = $state.raw<TextPane | null>(null);
	tree = $state.raw<OutlineTree | null>(null);
}

export class Desk {
	readonly app: App;
	readonly editing: Editing = new Editing(this);
	readonly review: Review = new Review(this);
	readonly drafting: Drafting = new Drafting(this);
	readonly #input: DeskInput;
	readonly commands: readonly ScreenCommand[];
	/** In the order in which they were chosen. */
	#chosen = $state.raw<readonly StatementId[]>([]);
	/** Selections on their way into the address. */
	#addressing = 0;
	view = $state<'map' | 'outline'>('map');
	/** The pane that fills the screen. */
	filled = $state<Pane | null>(null);
	tab = $state<Tab>('text');
	hovered = $state<StatementId | null>(null);
	/** Where the keyboard is in map or outline. */
	ringed = $state<StatementId | null>(null);
	focusHops = $state<number | null>(null);
	textId = $state<TextId | null>(null);
	/** Words selected in the text shown. */
	words = $state.raw<Span | null>(null);
	/** The words were chosen by key: what becomes of them leaves the keyboard in the text. */
	wordsByKey = false;
	/** The statement that words chosen by key became last. */
	madeByKey = $state<StatementId | null>(null);
	/** What is being written or looked up, to be tied to a statement. */
	composing = $state.raw<Composing | null>(null);
	historyOpen = $state(false);
	/** Hints are unfolded, beside a statement as well as in their list. */
	hintsOpen = $state(false);
	replaceOpen = $state(false);
	/** The menu that is open on the screen. */
	menu = $state.raw<OpenMenu | null>(null);
	/** Statements about to be deleted: what goes along is being shown. */
	deleting = $state.raw<readonly StatementId[] | null>(null);
	/** The statement whose wording the keyboard is to go to. */
	rewording = $state<StatementId | null>(null);
	/** The keyboard is to go to the note on the statement in hand. */
	noting = $state(false);
	/** The step to whose scheme the keyboard is to go. */
	naming = $state<InferenceId | null>(null);
	/** Width of the window, px; 0 until it is known. */
	width = $state(0);
	readonly parts = new Parts();

	readonly articleId = $derived.by(() => this.#input.articleId);
	readonly records = $derived.by(() => this.#input.records);
	readonly workspace = $derived.by(() => this.#input.workspace);
	readonly task = $derived.by(() => this.#input.task ?? null);
	readonly article = $derived(get(this.records, this.articleId));
	readonly graph = $derived(new ArgumentGraph(this.records, this.articleId));
	readonly sigla = $derived(siglaOf(this.graph));
	readonly outline = $derived(outlineOf(this.graph));
	readonly statements = $derived(new Map(this.graph.statements.map((statement) => [statement.id, statement])));
	readonly authors = $derived(
		(this.article?.authorIds ?? []).flatMap(
			(id) => allOf(this.records, 'author').find((author) => author.id === id) ?? []
		)
	);
	readonly texts = $derived(textsOf(this.records, this.articleId));
	/** Texts that were corrected since, kept for the passages that still point into them. */
	readonly earlier = $derived(earlierVersions(this.texts, this.article?.textId));
	/** Passages that a correction left behind. */
	readonly hasWaiting = $derived(
		this.earlier.size > 0 && [...textsPointedInto(this.records, this.articleId)].some((id) => this.earlier.has(id))
	);
	/** What the reader chose; else the author's own words where they are here. */
	readonly text = $derived(
		this.texts.find((one) => one.id === this.textId) ??
			this.texts.find((one) => one.kind === 'original') ??
			this.texts[0] ??
			null
	);
	readonly shown = $derived(this.text ? showText(this.text, this.graph.statements, this.article?.textId) : null);
	/** Moves through the text shown by sentences and words. */
	readonly cursor = $derived(this.text && new TextCursor(this.text.text, this.article?.language ?? 'en'));
	readonly retold = $derived((this.text?.kind ?? this.article?.textKind) === 'retelling');

	/** Boxes put somewhere by hand: their middles. */
	readonly placements = $derived(
		new Map(
			allOf(this.records, 'placement')
				.filter((one) => one.articleId === this.articleId)
				.map(({ statementId, x, y }) => [statementId as string, { x, y }])
		)
	);
	/** The selection, in the order in which it was chosen; the last is the one in hand. */
	readonly chosen = $derived(this.#chosen.filter((id) => this.graph.statement(id)));
	readonly selected = $derived(this.chosen.at(-1) ?? null);
	readonly statement = $derived(this.selected ? this.graph.statement(this.selected) : null);
	readonly adjacent = $derived(
		new Set(
			this.selected
				? [...this.graph.sourcesOf(this.selected), ...this.graph.targetsOf(this.selected)]
				: ([] as StatementId[])
		)
	);
	readonly focused = $derived(
		this.selected && this.focusHops !== null ? this.graph.within(this.selected, this.focusHops) : null
	);
	readonly phone = $derived(this.width > 0 && this.width <= 760);
	/** What the fold key acts on: the box the keyboard is on, else the selected one. */
	readonly foldable = $derived(
		[this.ringed, this.selected].find((id) => id && this.view === 'map' && this.parts.map?.foldOf(id)) ?? null
	);

	constructor(app: App, input: DeskInput, commandsOf: CommandsOf) {
		this.app = app;
		this.#input = input;
		this.commands = commandsOf(this);
	}

	/** The command of this name, bound to this desk: its label now, whether it can run now. */
	command(id: CommandId): ScreenCommand {
		const command = this.commands.find((one) => one.id === id);
		if (!command) throw new RangeError(`no command ${id} on this screen`);
		return command;
	}

	/** Whether what the desk serves leaves this command to the reader. */
	allows(id: CommandId): boolean {
		return this.task?.allows(id, { chosen: this.chosen, hasWords: this.words !== null }) ?? true;
	}

	select(id: StatementId | null): void {
		this.#chosen = id === null ? [] : [id];
		if (id === null) this.focusHops = null;
		this.#address();
	}

	choose(id: StatementId): void {
		this.#chosen = this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
		this.#address();
	}

	chooseAll(ids: readonly StatementId[]): void {
		this.#chosen = ids;
		this.#address();
	}

	/** Takes over what the address names, unless the address has yet to follow the selection. */
	adopt(id: StatementId | null): void {
		untrack(() => {
			if (this.#addressing === 0 && id !== this.selected) this.#chosen = id === null ? [] : [id];
		});
	}

	letGoOfWords(): void {
		this.words = null;
		if (this.parts.text) document.getSelection()?.removeAllRanges();
	}

	/** Lets the reader change the wording of the statement in hand. */
	editWording(): void {
		this.#openStatement();
		this.rewording = this.selected;
	}

	/** Lets the reader name the scheme of a step at the statement in hand. */
	askForScheme(stepId: InferenceId | null): void {
		this.#openStatement();
		this.naming = stepId;
	}

	writeNote(): void {
		this.#openStatement();
		this.noting = true;
	}

	#openStatement(): void {
		if (this.isShown('statement')) return;
		if (this.phone) this.show('statement');
		else this.filled = null;
	}

	compose(composing: Composing | null): void {
		this.composing = composing;
	}

	askToDelete(): void {
		this.deleting = this.chosen;
	}

	fill(pane: Pane): void {
		this.filled = this.filled === pane ? null : pane;
	}

	show(tab: Tab): void {
		this.tab = tab;
		if (tab === 'map' || tab === 'outline') this.view = tab;
	}

	isShown(pane: Pane): boolean {
		return this.phone ? PANE_OF[this.tab] === pane : this.filled === null || this.filled === pane;
	}

	get canStepBack(): boolean {
		return this.editing.said !== null || this.focusHops !== null || this.filled !== null || this.chosen.length > 0;
	}

	/** Ends what was begun last: what was said, the focus, the filled screen, the selection. */
	stepBack(): void {
		if (this.editing.said !== null) this.editing.hush();
		else if (this.focusHops !== null) this.focusHops = null;
		else if (this.filled !== null) this.filled = null;
		else this.select(null);
	}

	#address(): void {
		this.#addressing += 1;
		void this.#input.onselect(this.selected).finally(() => (this.#addressing -= 1));
	}
}
