import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { hintsOf } from '#evaluate/hints.ts';
import { graph, statementId, withText } from '../../../support/graph-notation.ts';

const about = (records: Records) =>
	hintsOf(records, 'article:a')
		.filter((hint) => hint.rule === 'no-source')
		.map((hint) => hint.about);

/** The records with a text, but without the words that these statements rest on. */
function without(records: Records, ...names: string[]): Records {
	const gone = new Set<string>(names.map(statementId));
	return new Map(
		[...withText(records)].map(([id, record]) => [
			id,
			gone.has(id) ? ({ ...record, passages: [] } as typeof record) : record
		])
	);
}

describe('a statement that rests on no words', () => {
	const records = graph`p q* -> c!; x -/> c`;

	it('is asked about where nothing is given for it either', () => {
		expect(about(without(records, 'p', 'x'))).toEqual(['p', 'x'].map(statementId));
	});

	it('is not asked about where it is argued for, or marked as left unsaid', () => {
		expect(about(without(records, 'c'))).toEqual([]);
	});

	it('is not asked about in a map that rests on no text at all', () => {
		expect(about(records)).toEqual([]);
	});
});
