/** Running a stage in steps: over all items of a list, a few hundred at a time, saying how far the whole run is. */
import { STAGES, type Progress, type Stage } from './decomposition.ts';

/** Items between two reports. */
const STEP = 512;

/** Where each stage begins, as a share of the run: measured on a text of a million characters. */
const BEGINS: Readonly<Record<Stage, number>> = {
	segment: 0,
	sort: 0.25,
	units: 0.45,
	cues: 0.52,
	evidence: 0.76,
	conclusion: 0.78,
	main: 0.8,
	relations: 0.83,
	wording: 0.87,
	records: 0.95
};

function progress(stage: Stage, share: number): Progress {
	const next = STAGES[STAGES.indexOf(stage) + 1];
	const begins = BEGINS[stage];
	return { stage, done: begins + ((next ? BEGINS[next] : 1) - begins) * share };
}

/** A stage in one piece. */
export function* whole<T>(stage: Stage, run: () => T): Generator<Progress, T> {
	yield progress(stage, 0);
	return run();
}

/** A stage that says itself how far it is: it yields shares. */
export function* parts<T>(stage: Stage, run: Generator<number, T>): Generator<Progress, T> {
	yield progress(stage, 0);
	for (;;) {
		const step = run.next();
		if (step.done) return step.value;
		yield progress(stage, step.value);
	}
}

/** A stage that looks at one item at a time, and may look at its neighbours. */
export function* each<A, B>(
	stage: Stage,
	items: readonly A[],
	run: (item: A, before: A | undefined, after: A | undefined) => B
): Generator<Progress, B[]> {
	const out: B[] = [];
	for (const [at, item] of items.entries()) {
		if (at % STEP === 0) yield progress(stage, at / items.length);
		out.push(run(item, items[at - 1], items[at + 1]));
	}
	return out;
}

/** A stage that makes several items, or none, of one; it is told how many there are already. */
export function* flat<A, B>(
	stage: Stage,
	items: readonly A[],
	run: (item: A, count: number) => readonly B[]
): Generator<Progress, B[]> {
	const out: B[] = [];
	for (const [at, item] of items.entries()) {
		if (at % STEP === 0) yield progress(stage, at / items.length);
		out.push(...run(item, out.length));
	}
	return out;
}
