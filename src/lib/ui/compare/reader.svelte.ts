/**
 * A reader's verdicts on statements, and what they do to the conclusions of every article shown. Nothing here changes the maps.
 * Verdicts can be kept by name, and compared with those another reader has kept.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { NO_VERDICTS, shareVerdicts, VERDICTS, type Assessment, type Verdict } from '#evaluate/assessment.ts';
import { carriersOf, type Carriers } from '#evaluate/carriers.ts';
import { reify } from '#evaluate/reify.ts';
import { evaluate, type StandingWord } from '#evaluate/standing.ts';
import { whatMoves } from '#evaluate/what-if.ts';
import type { Library } from '#store/library.ts';
import type { Comparison } from './comparison.ts';

export interface KeptVerdicts {
	readonly key: string;
	readonly name: string;
	readonly verdicts: Assessment;
}

export class Reader {
	readonly #comparison: () => Comparison;
	/** The verdicts in force. */
	verdicts = $state.raw<Assessment>(NO_VERDICTS);
	/** Whose verdicts these are compared with; null: nobody's. */
	other = $state.raw<KeptVerdicts | null>(null);
	kept = $state.raw<readonly KeptVerdicts[]>([]);

	/** The statement whose verdict was given where its control then went away: the next control to take it has the keyboard. */
	#handedOver: StatementId | null = null;

	readonly #reified = $derived.by(() => {
		const graphs = [...this.#comparison().graphs.values()];
		// A map that is all suggestions would have nothing to say: then suggestions count.
		const isDraft = graphs.some(
			(graph) => graph.statements.length > 0 && graph.statements.every((one) => one.status === 'suggested')
		);
		const { alignments } = this.#comparison();
		return reify(graphs, {
			alignments: alignments.filter((one) => one.status === 'accepted'),
			count: isDraft ? 'all' : 'accepted'
		});
	});
	readonly before = $derived.by(() => this.#evaluation(this.other?.verdicts ?? NO_VERDICTS));
	readonly after = $derived.by(() => this.#evaluation(this.verdicts));
	readonly found = $derived.by(() => whatMoves(this.before, this.after));
	readonly isAsking = $derived(this.verdicts.size > 0 || this.other !== null);

	constructor(comparison: () => Comparison) {
		this.#comparison = comparison;
	}

	verdictOn(id: StatementId): Verdict | null {
		return this.verdicts.get(id) ?? null;
	}

	/** With the first verdict a control moves to the other pane, and with the last one back, which may load first. */
	handOver(id: StatementId): void {
		this.#handedOver = id;
	}

	/** True for the control of the statement that was handed over, once. */
	takesOver(id: StatementId): boolean {
		if (this.#handedOver !== id) return false;
		this.#handedOver = null;
		return true;
	}

	/** Null takes the verdict back. */
	judge(id: StatementId, verdict: Verdict | null): void {
		const verdicts = new Map(this.verdicts);
		if (verdict) verdicts.set(id, verdict);
		else verdicts.delete(id);
		this.verdicts = verdicts;
	}

	putBack(): void {
		this.verdicts = NO_VERDICTS;
		this.other = null;
	}

	/** How a statement stands under the verdicts; null where it does not count. */
	wordFor(id: StatementId): StandingWord | null {
		return this.after.standingOf(id)?.word ?? null;
	}

	/** Rejects all of these at once. */
	rejectAll(ids: readonly StatementId[]): void {
		this.verdicts = new Map([...this.verdicts, ...ids.map((id) => [id, 'reject'] as const)]);
	}

	/** What carries a conclusion under the verdicts; null for a statement that does not count. */
	carriers(id: StatementId): Carriers | null {
		const assessment = shareVerdicts(this.verdicts, this.#comparison().alignments);
		return carriersOf(this.#reified, id, { assessment });
	}

	async readKept(library: Library): Promise<void> {
		const rows = await library.values.all('assessments');
		this.kept = rows.flatMap(({ key, value }) => keptFrom(key, value) ?? []);
	}

	/** Keeps the verdicts in force under a name, in place of those of that name. */
	async keep(library: Library, name: string, articleIds: readonly ArticleId[]): Promise<void> {
		const key = this.kept.find((one) => one.name === name)?.key ?? library.ids.next();
		await library.values.put('assessments', key, { name, verdicts: [...this.verdicts] }, articleIds);
		await this.readKept(library);
	}

	async forget(library: Library, key: string): Promise<void> {
		await library.values.remove('assessments', key);
		if (this.other?.key === key) this.other = null;
		await this.readKept(library);
	}

	#evaluation(verdicts: Assessment) {
		return evaluate(this.#reified, { assessment: shareVerdicts(verdicts, this.#comparison().alignments) });
	}
}

/** What was kept is checked when it is read: null where it is no assessment. */
function keptFrom(key: string, value: unknown): KeptVerdicts | null {
	const { name, verdicts } = (value ?? {}) as { name?: unknown; verdicts?: unknown };
	if (typeof name !== 'string' || !Array.isArray(verdicts)) return null;
	const read = verdicts.flatMap((entry: unknown): [StatementId, Verdict][] => {
		const [id, word] = Array.isArray(entry) ? (entry as unknown[]) : [];
		const verdict = VERDICTS.find((one) => one === word);
		return typeof id === 'string' && verdict ? [[id as StatementId, verdict]] : [];
	});
	return { key, name, verdicts: new Map(read) };
}
