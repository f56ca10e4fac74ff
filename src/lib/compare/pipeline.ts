/**
 * What do these articles share, where do they clash, and what does it turn on? The stages, one a line, each with what it takes and
 * gives in its own file. Pure and deterministic: the same records give the same comparison, and compare(a, b) mirrors compare(b, a).
 */
import type { ArticleId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { Comparison } from './comparison.ts';
import { reachOf } from './dependence.ts';
import { inOrderOf } from './in-order.ts';
import { readSides } from './stages/1-sides.ts';
import { readStatements } from './stages/2-reading.ts';
import { findCandidates } from './stages/3-candidates.ts';
import { scorePairs } from './stages/4-scores.ts';
import { settleInContext } from './stages/5-context.ts';
import { alignStatements } from './stages/6-alignments.ts';
import { findQuestions } from './stages/7-questions.ts';
import { findCruxes } from './stages/8-cruxes.ts';
import { findSharedEvidence } from './stages/9-shared-evidence.ts';
import { findFactClashes } from './stages/10-fact-clashes.ts';
import { findAlone } from './stages/11-alone.ts';
import { findWithin } from './stages/12-within.ts';

/** Two to eight articles; fewer or empty ones give what there is to say of them, and a note. `onStage` hears each stage begin. */
export function compare(
	records: Records,
	articleIds: readonly ArticleId[],
	onStage: (stage: number) => void = () => {}
): Comparison {
	const at = <T>(stage: number, run: () => T): T => (onStage(stage), run());
	const sides = at(1, () => readSides(records, articleIds)); //                 which articles, in which languages
	const reading = at(2, () => readStatements(sides)); //                        their wordings, with one vocabulary
	const candidates = at(3, () => findCandidates(reading)); //                   pairs worth a closer look
	const scores = at(4, () => scorePairs(reading, candidates)); //               log odds of same and opposed
	const settled = at(5, () => settleInContext(reading, scores)); //             the same, in the light of other pairs
	const aligned = at(6, () => alignStatements(records, reading, settled)); //   same, opposed, related
	const reach = new Map(sides.sides.flatMap((side) => [...reachOf(side.graph)])); // what each main conclusion rests on
	const questions = at(7, () => findQuestions(records, reading, settled, aligned, reach)); // questions and positions
	const cruxes = at(8, () => findCruxes(records, reading, aligned, reach, questions)); // what the disagreement turns on
	const sharedEvidence = at(9, () => findSharedEvidence(records, reading, settled, aligned)); // same facts
	const factClashes = at(10, () => findFactClashes(records, reading, settled)); // facts that differ
	const alone = at(11, () => findAlone(reading, aligned, reach)); //            what only one author uses
	const within = at(12, () => findWithin(reading, scores)); //                  circles and contradictions of one author
	const { articleIds: ids, notes } = sides;
	const found = { alignments: aligned.findings, ...questions, cruxes, sharedEvidence, factClashes, alone, within };
	return inOrderOf(ids, reading, { articleIds: ids, notes, ...found });
}
