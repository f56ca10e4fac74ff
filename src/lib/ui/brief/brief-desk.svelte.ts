/** One brief as its screen sees it: kept after every change, its cards read from the articles, its last changes to be taken back. */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { addCard, type Place } from '#brief/arrange.ts';
import { readBrief, type Brief } from '#brief/brief.ts';
import { sheetOf, type Sheet, type View } from '#brief/sheet.ts';
import { Sources } from '#brief/source.ts';
import type { App } from '#ui/app.svelte.ts';
import { briefWords } from './words.ts';
import type { AuthorMark } from '#ui/library/author-marks.ts';

const NOBODY: AuthorMark = { badge: '?', name: '', hue: 0 };
/** Steps that can be taken back. */
const MOST_STEPS = 100;

export class BriefDesk {
	readonly app: App;
	readonly key: string;
	brief = $state.raw<Brief | null>(null);
	records = $state.raw<Records>(new Map());
	isOpen = $state(false);
	view = $state<View>('for');
	selected = $state<string | null>(null);
	readonly #sources = $derived(new Sources(this.records));
	readonly sheet = $derived.by<Sheet | null>(() => (this.brief ? sheetOf(this.#sources, this.brief, this.view) : null));
	#before = $state.raw<readonly Brief[]>([]);

	constructor(app: App, key: string) {
		this.app = app;
		this.key = key;
	}

	async open(): Promise<void> {
		const { library } = this.app;
		const brief = readBrief((await library.values.get('briefs', this.key))?.value);
		if (brief) {
			this.records = await library.loadAcross(brief.articleIds);
			// A motion on which only one side speaks opens where there is something to read.
			const has = (side: string) => brief.blocks.some((one) => one.side === side && one.part === 'case');
			if (!has('for') && has('against')) this.view = 'against';
		}
		this.brief = brief;
		this.isOpen = true;
	}

	markOf(id: StatementId): AuthorMark {
		const statement = get(this.records, id);
		return statement ? (this.app.marks.get(statement.articleId) ?? NOBODY) : NOBODY;
	}

	/** Puts the changed brief in place of this one and keeps it; what is said of it is read out and can be taken back. */
	change(next: Brief, label: string | null = null): void {
		const { brief } = this;
		if (!brief || next === brief) return;
		this.#before = [...this.#before, brief].slice(-MOST_STEPS);
		this.#put(next);
		if (label !== null)
			this.app.notices.news(label, { actions: [{ label: briefWords().undo, run: () => this.undo() }] });
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	undo(): void {
		const last = this.#before.at(-1);
		if (!last) return;
		this.#before = this.#before.slice(0, -1);
		this.#put(last);
		this.app.notices.news(briefWords().undone);
	}

	add(statement: Statement, place: Place, heading = ''): void {
		const { ids } = this.app.library;
		if (!this.brief) return;
		const key = ids.next();
		const card = { key, statementId: statement.id, tag: statement.wording };
		this.change(addCard(this.brief, card, place, ids.next(), heading), briefWords().added);
		this.selected = key;
	}

	/** A statement of an article that the brief has not looked in yet; from then on it does. */
	async addFrom(articleId: ArticleId, id: StatementId, place: Place, heading = ''): Promise<void> {
		const { brief } = this;
		if (!brief) return;
		const articleIds = [...new Set([...brief.articleIds, articleId])];
		const records = await this.app.library.loadAcross(articleIds);
		const statement = get(records, id);
		if (!statement || !this.brief) return this.app.notices.problem(briefWords().notThere);
		const { ids } = this.app.library;
		const key = ids.next();
		const card = { key, statementId: id, tag: statement.wording };
		this.records = records;
		this.change({ ...addCard(this.brief, card, place, ids.next(), heading), articleIds }, briefWords().added);
		this.selected = key;
	}

	#put(brief: Brief): void {
		this.brief = brief;
		this.app.library.values.put('briefs', this.key, brief, brief.articleIds).catch((error: unknown) => {
			console.warn(error);
			this.app.notices.problem(briefWords().notKept);
		});
	}
}
