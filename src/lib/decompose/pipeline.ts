/**
 * Text → suggested records, stage by stage. Pure and deterministic: the same input gives the same change. Runs in steps, so
 * that a worker can report progress between them and a user can stop it; linear in the length of the text.
 */
import type { IdSource } from '#argument/ids.ts';
import { argues } from './argues.ts';
import type { Decomposition, DecomposeInput, Progress } from './decomposition.ts';
import { draftOf } from './draft.ts';
import { decidedIn, mainWith, settledLinks } from './known.ts';
import { refusalOf } from './language/english.ts';
import { heardOut } from './reported.ts';
import { titleWords } from './language/stems.ts';
import { cutByHand, segment, sortOut } from './stages/1-segment.ts';
import { unitCutByHand, unitsOf } from './stages/2-units.ts';
import { mark } from './stages/3-cues.ts';
import { weighEvidence } from './stages/4-evidence.ts';
import { weighConclusion } from './stages/5-conclusion.ts';
import { mainCandidates } from './stages/6-main-conclusion.ts';
import { relate } from './stages/7-relations.ts';
import { wordingOf } from './stages/8-wording.ts';
import { recordsOf } from './stages/9-records.ts';
import { each, flat, parts, whole } from './steps.ts';

/** The stages, one a line: each takes what the ones above it give. A caller who stops asking for steps has cancelled the run. */
export function* decomposeInSteps(input: DecomposeInput, ids: IdSource): Generator<Progress, Decomposition> {
	const { text, units: byHand } = input;
	const refused = refusalOf(input);
	if (refused) return { kind: 'refused', reason: refused };
	const decided = decidedIn(input);

	const cut = yield* whole('segment', () => segment(byHand ? '' : text));
	const sorted = yield* parts('sort', byHand ? cutByHand(text, byHand) : sortOut(cut));
	const units = yield* flat('units', sorted.sentences, byHand ? unitCutByHand : unitsOf);
	const marked = yield* each('cues', units, mark);
	const heard = yield* whole('cues', () => heardOut(marked));
	const taking = yield* whole('cues', () => argues(heard, decided, byHand !== undefined));
	const judged = yield* each('evidence', taking.arguing, weighEvidence);
	const weighed = yield* each('conclusion', judged, weighConclusion);
	const main = yield* whole('main', () =>
		mainWith(weighed, mainCandidates(weighed, titleWords(input.title ?? sorted.title)), decided)
	);
	const structure = yield* whole('relations', () => relate(weighed, main, settledLinks(weighed, decided)));
	const wordings = yield* each('wording', weighed, (unit, before, after) => wordingOf(text, unit, before, after));
	const records = yield* whole('records', () =>
		recordsOf({ input, decided, units: weighed, structure, wordings }, ids)
	);
	return draftOf(sorted, [...sorted.leftOut, ...taking.silent], weighed, structure, records);
}

export interface DecomposeOptions {
	readonly onProgress?: (progress: Progress) => void;
	/** Asked between steps; true ends the run. */
	readonly isCancelled?: () => boolean;
}

/** All steps in one call. */
export function decompose(input: DecomposeInput, ids: IdSource, options: DecomposeOptions = {}): Decomposition {
	const steps = decomposeInSteps(input, ids);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		options.onProgress?.(step.value);
		if (options.isCancelled?.()) return { kind: 'cancelled' };
	}
}
