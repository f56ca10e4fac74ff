/**
 * A teacher's choices for an exercise while they are being made: which of them the article at hand allows, and the exercise that comes
 * of them. Made with its screen, whose effects follow the choices.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { ExerciseKind, FeedbackWhen } from '#practice/files/exercise.ts';
import { canBeLeftOut } from '#practice/setting/missing.ts';
import { withinSteps } from '#practice/setting/part-of-map.ts';
import type { App } from '#ui/app.svelte.ts';
import { titleOf } from '#ui/common/dates.ts';
import { tick, untrack } from 'svelte';
import { keepSet, type SetHere } from '../kept.ts';
import { newCode } from '../new-code.ts';
import type { Questions } from '../questions.ts';
import { exerciseWords, practiceWords } from '../words.ts';

/** Over how many steps a part of a map may reach. */
const STEPS = [1, 2, 3];

export class Choices {
	readonly #app: App;
	articleId = $state<ArticleId | ''>('');
	/** The other author's, for `compare`. */
	otherId = $state<ArticleId | ''>('');
	kind = $state<ExerciseKind>('parts');
	title = $state('');
	/** Paragraphs with an empty line between. */
	instructions = $state('');
	due = $state('');
	/** As a field for date and time gives it; empty for never. */
	dueAt = $state('');
	/** The statements up to so many steps from the main conclusion take part; 0: all. */
	steps = $state(0);
	/** Of what can be left out, what is. */
	leftOut = $state.raw<StatementId[]>([]);
	withText = $state(true);
	hints = $state(true);
	points = $state(false);
	feedback = $state<FeedbackWhen>('teacher');
	code = $state(newCode());
	/** Critical questions, for `judge`. */
	questions = $state.raw<Questions>([]);
	made = $state.raw<SetHere | null>(null);
	/** Why it cannot be made; empty while nothing is wrong. */
	fault = $state('');
	#records = $state.raw<Records | null>(null);
	/** Of the articles that are chosen; whoever is quick may be there before it. */
	#reading: Promise<Records | null> = Promise.resolve(null);
	#asking: Promise<void> = Promise.resolve();

	readonly articles = $derived.by(() =>
		this.#app.summaries.filter(({ statementCount, origin }) => statementCount > 0 && origin !== 'exercise')
	);
	readonly others = $derived.by(() => this.articles.filter((one) => one.id !== this.articleId));
	readonly #article = $derived.by(() => (this.articleId && this.#records ? get(this.#records, this.articleId) : null));
	readonly graph = $derived.by(() =>
		this.articleId && this.#records && this.#article ? new ArgumentGraph(this.#records, this.articleId) : null
	);
	readonly hasText = $derived.by(() => {
		const textId = this.#article?.textId;
		return textId !== undefined && this.#records !== null && get(this.#records, textId) !== null;
	});
	/** The text is what the task is about: it cannot be left out. */
	readonly isOfText = $derived(this.kind === 'parts' || this.kind === 'whole');
	readonly hasParts = $derived(this.kind === 'map' || this.kind === 'missing' || this.kind === 'judge');
	readonly canBeLeft = $derived.by(() => (this.graph && this.kind === 'missing' ? canBeLeftOut(this.graph) : []));
	readonly within = $derived.by(() => {
		const [all, from] = [this.#records, this.articleId];
		return all && from ? STEPS.map((most) => ({ most, ids: withinSteps(all, from, most) })) : [];
	});
	readonly usualTitle = $derived.by(
		() => `${exerciseWords().kinds[this.kind]}: ${this.#article ? titleOf(this.#article) : ''}`
	);

	constructor(app: App, articleId: ArticleId | '') {
		this.#app = app;
		this.articleId = articleId;
		$effect(() => this.#read());
		$effect(() => this.#ask());
		$effect(() => this.#instruct());
		$effect(() => {
			this.leftOut = this.canBeLeft.map(({ id }) => id);
		});
	}

	#read() {
		const ids = [this.articleId, this.otherId].filter((one) => one !== '');
		if (ids.length === 0) return undefined;
		let isLate = false;
		this.#reading = this.#app.started.then(() => this.#app.library.loadAcross(ids));
		void this.#reading.then((found) => {
			if (!isLate) this.#records = found;
		});
		return () => (isLate = true);
	}

	#ask() {
		const graph = this.kind === 'judge' ? this.graph : null;
		this.questions = [];
		if (!graph) return undefined;
		let isLate = false;
		this.#asking = import('../questions.ts').then(({ criticalQuestions }) => {
			if (!isLate) this.questions = criticalQuestions(graph, exerciseWords().set.general);
		});
		return () => (isLate = true);
	}

	/** The usual words of a kind stand in the field until they are changed. */
	#instruct() {
		const { instructions } = practiceWords();
		const next = instructions[this.kind];
		untrack(() => {
			const isUsual = this.instructions === '' || Object.values(instructions).includes(this.instructions);
			if (isUsual) this.instructions = next;
		});
	}

	async make(): Promise<void> {
		const words = exerciseWords().set;
		const { articleId, otherId, kind } = this;
		const records = await this.#reading;
		// What follows from it, what can be left out and the questions, has to be there too.
		await tick();
		await this.#asking;
		if (!records || articleId === '') {
			this.fault = words.chooseArticle;
			return;
		}
		const only = this.hasParts && this.steps > 0 ? this.within.find(({ most }) => most === this.steps)?.ids : undefined;
		const leaveOut = this.canBeLeft.map(({ id }) => id).filter((one) => this.leftOut.includes(one));
		const { makeExercise } = await import('../make.ts');
		const outcome = await makeExercise(
			records,
			{
				kind,
				articleIds: kind === 'compare' && otherId !== '' ? [articleId, otherId] : [articleId],
				withText: this.withText && this.hasText,
				...(only && { only }),
				...(kind === 'missing' && { leaveOut }),
				...(this.questions.length > 0 && { questions: this.questions })
			},
			{
				title: this.title.trim() || this.usualTitle,
				instructions: this.instructions.split(/\n\s*\n/).flatMap((one) => one.trim() || []),
				hints: this.hints,
				points: this.points,
				feedback: this.feedback,
				...(this.due.trim() !== '' && { due: this.due.trim() }),
				...(this.dueAt !== '' && { dueAt: new Date(this.dueAt).toISOString() }),
				...(this.feedback === 'code' && { code: this.code })
			},
			this.#app.library.ids,
			new Date()
		);
		if (typeof outcome === 'string') {
			this.fault = words.cannot(practiceWords().noExercise[outcome]);
			return;
		}
		this.fault = '';
		await this.#app.started;
		await keepSet(this.#app, outcome);
		this.made = outcome;
	}
}
