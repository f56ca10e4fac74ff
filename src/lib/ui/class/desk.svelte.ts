/** One class as its screen sees it: what came in, which of it counts, the maps laid on each other and on the key, what is decided and said. */
import type { ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Analysis } from '#practice/analysis.ts';
import { analysesIn } from '#practice/analysis.ts';
import { analysisOf, layingClass, type LaidClass } from '#practice/class/class-on-key.ts';
import type { Key } from '#practice/class/key.ts';
import { acceptedKey, answeredBy, type AcceptedAnswer } from '#practice/class/answered.ts';
import { codesFor, sortWorks, type Sorted } from '#practice/class/works.ts';
import type { ExerciseKind } from '#practice/files/exercise.ts';
import { mergedMap, type MergedMap } from '#practice/merged/merged-map.ts';
import { goldOf, type Decisions, type Gold } from '#practice/merged/gold-standard.ts';
import { decisionOn, openPoints, type OpenPoint } from '#practice/merged/open-points.ts';
import { alternativeKey, type Alternative } from '#practice/score/alternatives.ts';
import type { Points, Score } from '#practice/score/score.ts';
import type { App } from '#ui/app.svelte.ts';
import {
	keepClass,
	keepWork,
	keptClass,
	keptWorks,
	keyOf,
	type Comments,
	type KeptClass,
	type KeptWork
} from './kept.ts';
import { inSlices } from './in-slices.ts';
import { classWords } from './words.ts';

function isOfAnswers(one: Alternative | AcceptedAnswer): one is AcceptedAnswer {
	return one.what === 'answer' || one.what === 'pair';
}

export class ClassDesk {
	readonly app: App;
	readonly id: string;
	isOpen = $state(false);
	kept = $state.raw<KeptClass | null>(null);
	works = $state.raw<readonly KeptWork[]>([]);
	/** The maps that count, laid on each other; null while they are being laid for the first time. */
	laid = $state.raw<LaidClass | null>(null);
	/** How far the laying is; null while nothing is under way. */
	progress = $state.raw<{ readonly done: number; readonly of: number } | null>(null);
	/** Pieces of work of which no map of the article could be made out. */
	foreign = $state.raw<readonly string[]>([]);
	/** The place in the text that is pointed out, by its offsets. */
	place = $state.raw<{ readonly start: number; readonly end: number } | null>(null);
	readonly sorted = $derived.by<readonly Sorted[]>(() =>
		this.kept
			? sortWorks(
					this.works.map(({ work }) => work),
					this.kept.decided,
					this.kept.dueAt
				)
			: []
	);
	readonly counted = $derived(
		this.sorted.flatMap(({ work, standing }) => (standing.counts ? [{ work, standing }] : []))
	);
	readonly codes = $derived(
		codesFor(
			this.counted.map(({ work }) => work),
			this.kept?.codes ?? {}
		)
	);
	readonly key = $derived.by<Key | null>(() => (this.kept ? keyOf(this.kept) : null));
	/** For exercises that are answered and not mapped. */
	readonly answered = $derived(
		this.key
			? answeredBy(
					this.key,
					this.counted.map(({ work }) => work),
					(this.kept?.accepted ?? []).flatMap(({ alternative }) => (isOfAnswers(alternative) ? [alternative] : []))
				)
			: null
	);
	readonly merged = $derived.by<MergedMap | null>(() => (this.laid ? mergedMap(this.laid.side) : null));
	readonly points = $derived.by<readonly OpenPoint[]>(() => (this.merged ? openPoints(this.merged) : []));
	/** How many of them are not settled yet. */
	readonly left = $derived.by(
		() => this.points.filter((point) => decisionOn(this.kept?.decisions ?? {}, point) === undefined).length
	);
	readonly least = $derived(
		Math.min(this.kept?.least ?? Math.floor(this.names.length / 2) + 1, Math.max(1, this.names.length))
	);
	readonly gold = $derived.by<Gold | null>(() =>
		this.merged ? goldOf(this.merged, this.least, this.kept?.decisions ?? {}) : null
	);
	#turn = 0;

	constructor(app: App, id: string) {
		this.app = app;
		this.id = id;
	}

	/** The works' keys, in the order in which they are laid. */
	get names(): readonly string[] {
		if (this.answered) return this.counted.map(({ work }) => work.key);
		return this.laid?.pupils.map(({ name }) => name) ?? [];
	}

	async open(): Promise<void> {
		await this.app.started;
		const kept = await keptClass(this.app, this.id);
		this.works = kept ? await keptWorks(this.app, this.id) : [];
		this.kept = kept;
		this.isOpen = true;
		if (kept) await this.lay();
	}

	close(): void {
		this.#turn += 1;
	}

	/** Lays what counts on the key, a little at a time. */
	async lay(): Promise<void> {
		const turn = (this.#turn += 1);
		const { key, kept } = this;
		if (!kept) return;
		const { analyses, foreign } = this.#analyses(key);
		this.foreign = foreign;
		const steps = layingClass(
			analyses,
			key,
			kept.accepted.flatMap(({ alternative }) => (isOfAnswers(alternative) ? [] : [alternative]))
		);
		const laid = await inSlices(
			steps,
			(progress) => (this.progress = progress),
			() => turn !== this.#turn
		);
		if (!laid) return;
		this.laid = laid;
		this.progress = null;
	}

	#analyses(key: Key | null): { analyses: Analysis[]; foreign: string[] } {
		const analyses: Analysis[] = [];
		const foreign: string[] = [];
		// What is answered is not drawn: there are no maps to be laid on each other.
		if (this.answered) return { analyses, foreign };
		for (const { work } of this.counted) {
			const [own = null] = key ? [analysisOf(work, key)] : analysesIn(work.key, work.records);
			if (own) analyses.push(own);
			else foreign.push(work.key);
		}
		return { analyses, foreign };
	}

	/** What stands for a pupil on the screen and in files. */
	nameOf(key: string): string {
		if (key === 'key') return classWords().key;
		const work = this.works.find((one) => one.work.key === key)?.work;
		if (this.kept?.showCodes) return this.codes[key] ?? key;
		if (!work) return key;
		const isAlone = this.counted.filter((one) => one.work.name === work.name).length < 2;
		return isAlone ? work.name : `${work.name} (${work.file})`;
	}

	namesOf(keys: readonly string[]): string {
		return keys.map((key) => this.nameOf(key)).join(', ');
	}

	scoreOf(key: string): Score | null {
		return this.laid?.scores.find(({ name }) => name === key) ?? null;
	}

	/** Null without a key, and where the exercise does without points. */
	pointsOf(key: string): Points | null {
		if (!this.withPoints) return null;
		return this.answered ? (this.answered.points.get(key) ?? null) : (this.scoreOf(key)?.points ?? null);
	}

	workOf(key: string): KeptWork | null {
		return this.works.find(({ work }) => work.key === key) ?? null;
	}

	/** The key's records, or some annotator's: where the article's facts and text are. */
	get source(): { readonly records: Records; readonly articleId: ArticleId } | null {
		if (this.key) return this.key;
		const [first] = this.counted;
		const [article] = first ? allOf(first.work.records, 'article') : [];
		return first && article ? { records: first.work.records, articleId: article.id } : null;
	}

	get language(): string {
		const { source } = this;
		return (source && get(source.records, source.articleId)?.language) || 'en';
	}

	/** What the class was to do; null for maps that were not set as an exercise. */
	get kind(): ExerciseKind | null {
		return this.key?.exercise?.exercise.kind ?? null;
	}

	/** Pupils began with statements, so that all have them: agreement on them says nothing. */
	get isGiven(): boolean {
		return this.kind === 'map' || this.kind === 'missing';
	}

	/** Whether points are shown: an exercise may do without. */
	get withPoints(): boolean {
		return this.key !== null && this.key.exercise?.exercise.points !== false;
	}

	/** Changes the class and keeps it; `again` where that changes how the maps are laid. */
	change(fields: Partial<KeptClass>, again = false): void {
		if (!this.kept) return;
		this.kept = { ...this.kept, ...fields };
		keepClass(this.app, this.kept).catch((error: unknown) => this.#notKept(error));
		if (again) void this.lay();
	}

	accept(alternative: Alternative | AcceptedAnswer, words: string): void {
		const key = isOfAnswers(alternative) ? acceptedKey(alternative) : alternativeKey(alternative);
		const accepted = this.kept?.accepted ?? [];
		if (accepted.some((one) => one.key === key)) return;
		this.change({ accepted: [...accepted, { key, words, alternative }] }, true);
		const undo = () => this.withdraw(key);
		this.app.notices.news(classWords().otherwise.accepted, { actions: [{ label: classWords().undo, run: undo }] });
	}

	withdraw(key: string): void {
		this.change({ accepted: (this.kept?.accepted ?? []).filter((one) => one.key !== key) }, true);
	}

	decide(key: string, decision: 'count' | 'leave' | null): void {
		const others = Object.entries(this.kept?.decided ?? {}).filter(([name]) => name !== key);
		const own = decision === null ? [] : [[key, decision] as const];
		this.change({ decided: Object.fromEntries([...others, ...own]) }, true);
	}

	settle(decisions: Decisions): void {
		this.change({ decisions });
	}

	say(key: string, said: Partial<Comments>): void {
		const before = this.workOf(key);
		if (!before) return;
		const after = { ...before, said: { ...before.said, ...said } };
		this.works = this.works.map((one) => (one === before ? after : one));
		keepWork(this.app, this.id, after).catch((error: unknown) => this.#notKept(error));
	}

	#notKept(error: unknown): void {
		console.warn(error);
		this.app.notices.problem(classWords().notKept);
	}
}
