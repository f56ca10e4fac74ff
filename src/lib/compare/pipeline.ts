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

/** Two to eight articles; fewer or empty ones give what there is to say of them, and a note. */
export function compare(records: Records, articleIds: readonly ArticleId[]): Comparison {
	const sides = readSides(records, articleIds); //                              which articles, in which languages
	const reading = readStatements(sides); //                                     their wordings, with one vocabulary
	const reach = new Map(sides.sides.flatMap((side) => [...reachOf(side.graph)])); // what each main conclusion rests on
	const candidates = findCandidates(reading); //                                pairs worth a closer look
	const scores = scorePairs(reading, candidates); //                            log odds of same and opposed
	const settled = settleInContext(reading, scores); //                          the same, in the light of other pairs
	const alignments = alignStatements(records, reading, settled); //             same, opposed, related
	const questions = findQuestions(records, reading, alignments, reach); //      questions and positions
	const cruxes = findCruxes(records, reading, alignments, reach); //            what the disagreement turns on
	const sharedEvidence = findSharedEvidence(records, reading, settled, alignments); // same facts
	const factClashes = findFactClashes(records, reading, settled); //            facts that differ
	const alone = findAlone(reading, alignments, reach); //                       what only one author uses
	const within = findWithin(reading, scores); //                                circles and contradictions of one author
	const { articleIds: ids, notes } = sides;
	const found = { alignments: alignments.findings, ...questions, cruxes, sharedEvidence, factClashes, alone, within };
	return inOrderOf(ids, reading, { articleIds: ids, notes, ...found });
}
