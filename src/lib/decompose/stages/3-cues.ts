/**
 * Stage 3: what the wording of a unit shows: the indicators in it, the signs by which later stages tell evidence from
 * claims, and whose view it gives. Looks at one unit at a time.
 */
import { viewOf } from '../language/attribution.ts';
import { cuesIn } from '../language/cues.ts';
import { signsOf } from '../language/signs.ts';
import { contentOf } from '../language/stems.ts';
import type { MarkedUnit, Unit } from '../unit.ts';

export function mark(unit: Unit): MarkedUnit {
	const cues = cuesIn(unit.words);
	const view = viewOf(unit.words)?.kind;
	return {
		...unit,
		cues,
		signs: signsOf(unit.words, cues, view),
		content: contentOf(unit.words),
		voice: view === 'others' ? 'reported' : 'own',
		viewed: view === 'others' || view === 'named'
	};
}
