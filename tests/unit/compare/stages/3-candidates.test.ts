import { describe, expect, it } from 'vitest';
import { readSides } from '#compare/stages/1-sides.ts';
import { readStatements } from '#compare/stages/2-reading.ts';
import { findCandidates } from '#compare/stages/3-candidates.ts';
import { article, recordsFrom } from '../../../support/laid-side-by-side.ts';

const reading = readStatements(
	readSides(
		recordsFrom(
			article(
				'a',
				'a1! Dams flood the upper valley.\na2 > a1 Salmon need open rivers.\na3 > a1 Open rivers carry salmon.'
			),
			article(
				'b',
				'b1! Cities want cheap power.\nb2 > b1 Salmon cannot pass closed rivers.\nb3 > b1 Taxes rose in spring.'
			)
		),
		['article:a', 'article:b']
	)
);
const named = ({ first, second }: { first: Int32Array; second: Int32Array }) =>
	Array.from(first, (i, at) => [i, second[at] ?? -1].map((place) => reading.statements[place]?.id.slice(10)).join('-'));

describe('the pairs worth a closer look', () => {
	const { across, within } = findCandidates(reading);

	it('have something in common', () => {
		expect(named(across)).toContain('a2-b2');
		expect(named(across)).not.toContain('a2-b3');
	});

	it('include the main conclusions, however they are worded', () => {
		expect(named(across)).toContain('a1-b1');
	});

	it('include those whose words are contrary, though they share none', () => {
		const records = recordsFrom(
			article('a', 'a1! Wages matter.\na2 > a1 Norway depends on its neighbors.\na3 > a1 Rain fell all spring.'),
			article('b', 'b1! Wages count.\nb2 > b1 Norway always kept its independence.\nb3 > b1 Bread became dear.')
		);
		const contrary = readStatements(readSides(records, ['article:a', 'article:b']));
		const { first, second } = findCandidates(contrary).across;
		const ids = Array.from(first, (i, at) => [i, second[at] ?? -1].map((place) => contrary.statements[place]?.id));
		expect(ids).toContainEqual(['statement:a2', 'statement:b2']);
	});

	it('within one article resemble each other', () => {
		expect(named(within)).toEqual(['a2-a3']);
	});
});
