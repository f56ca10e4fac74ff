/** The last word: the draft with what it left out, sentence by sentence. */
import type { Span } from '#anchoring/span.ts';
import type { Draft } from './decomposition.ts';
import type { LeftOut } from './left-out.ts';
import type { Segmented } from './stages/1-segment.ts';
import type { Drafted } from './stages/9-records.ts';
import type { Structure, WeighedUnit } from './unit.ts';

export function draftOf(
	sorted: Segmented,
	setAside: readonly LeftOut[],
	units: readonly WeighedUnit[],
	structure: Structure,
	{ diff, statementIds }: Drafted
): Draft {
	const background = units
		.filter(({ index }) => structure.roles[index] === null)
		.map(({ start, end }): LeftOut => ({ start, end, reason: 'background' }));
	const used = new Set(units.filter(({ index }) => structure.roles[index] !== null).map(({ sentence }) => sentence));
	return {
		kind: 'draft',
		diff,
		leftOut: [...setAside, ...background].sort(inOrder),
		title: sorted.title,
		sentences: sorted.total,
		sentencesUsed: used.size,
		mainCandidates: structure.main.flatMap(({ unit, score, because }) => {
			const statementId = statementIds.get(unit);
			return statementId ? [{ statementId, score, why: because.join('; ') }] : [];
		})
	};
}

function inOrder(a: Span, b: Span): number {
	return a.start - b.start || a.end - b.end;
}
