/**
 * In which ways could a map be read, where its attacks leave something undecided? Each preferred labelling takes a side in every
 * conflict it can and keeps to it. Offered beside the grounded labels, never instead of them: none of the ways is the right one.
 */
import type { StatementId } from '#argument/ids.ts';
import { NO_VERDICTS, type Assessment } from './assessment.ts';
import type { Label } from './labelling/framework.ts';
import { preferredLabellings, type ReadingLimits } from './labelling/readings.ts';
import { frameworkFor } from './reify/framework.ts';
import type { Reified } from './reify.ts';

/** A label for every statement that counts. */
export type WayToRead = ReadonlyMap<StatementId, Label>;

/** One way where nothing is undecided that could be decided. Null where there are too many conflicts to go through. */
export function waysToRead(
	reified: Reified,
	assessment: Assessment = NO_VERDICTS,
	limits: ReadingLimits = {}
): WayToRead[] | null {
	const readings = preferredLabellings(frameworkFor(reified, assessment), limits);
	if (readings.kind !== 'found') return null;
	return readings.labellings.map(
		(labels) => new Map(reified.statements.map(({ id }, node) => [id, labels[node] ?? 'undecided']))
	);
}
