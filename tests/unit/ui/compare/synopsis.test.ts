import { describe, expect, it } from 'vitest';
import { slugOf, type ArticleId } from '#argument/ids.ts';
import { recordsOf, type Records } from '#argument/records.ts';
import { RELATIONS, type Alignment } from '#argument/records/across.ts';
import { Comparison } from '#ui/compare/comparison.ts';
import { synopsisOf } from '#ui/compare/synopsis.ts';
import { graph, graphIn, statementId, together } from '../../../support/graph-notation.ts';

const three = together(
	graph`c!; p1 -> c; p2 -> p1; x -/> c`,
	graphIn('b')`d!; q1 -> d; q2 -> d`,
	graphIn('k')`f!; r1 -> f`
);
const columns: readonly ArticleId[] = ['article:a', 'article:b', 'article:k'];

function aligned(relation: Alignment['relation'], one: string, other: string): Alignment {
	return {
		id: `alignment:${one}-${other}`,
		statementIds: [statementId(one), statementId(other)],
		relation,
		status: 'accepted'
	};
}
function synopsis(records: Records, everything = false) {
	return synopsisOf(new Comparison(records, columns), columns, { relations: new Set(RELATIONS), everything });
}
const cellsOf = (records: Records, everything = false) =>
	synopsis(records, everything).rows.map((row) => row.cells.map((id) => (id ? slugOf(id) : '')));

describe('a synopsis', () => {
	it('has the main conclusions first and what is aligned in one row', () => {
		const records = together(three, recordsOf([aligned('same', 'p1', 'q1'), aligned('opposed', 'q1', 'r1')]));
		expect(cellsOf(records)).toEqual([
			['c', 'd', 'f'],
			['p1', 'q1', 'r1']
		]);
	});

	it('gives every statement one place only, and names what no row could hold', () => {
		const records = together(three, recordsOf([aligned('same', 'p1', 'q1'), aligned('related', 'p1', 'q2')]));
		expect(cellsOf(records)).toEqual([
			['c', 'd', 'f'],
			['p1', 'q1', ''],
			['', 'q2', '']
		]);
		const { beside } = synopsis(records);
		expect(beside.get(statementId('p1'))?.map((tie) => tie.other)).toEqual([statementId('q2')]);
	});

	it('draws a link only where no box stands between', () => {
		const records = together(three, recordsOf([aligned('same', 'p1', 'r1'), aligned('same', 'c', 'f')]));
		const links = synopsis(records).rows.map((row) => row.links.map((link) => slugOf(link.to)));
		expect(links).toEqual([[], ['r1']]);
	});

	it('hangs a statement under the nearest one shown that it serves, and says where an attack lies on the way', () => {
		const records = together(three, recordsOf([aligned('same', 'p2', 'q2'), aligned('same', 'x', 'r1')]));
		const { serves, depth } = synopsis(records);
		expect(serves.get(statementId('p2'))).toMatchObject({ target: statementId('c'), isAttack: false });
		expect(serves.get(statementId('x'))).toMatchObject({ target: statementId('c'), isAttack: true });
		expect(depth.get(statementId('p2'))).toBe(1);
	});

	it('shows on demand what is aligned with nothing, each statement once', () => {
		const all = cellsOf(three, true).flat().filter(Boolean);
		expect(all).toHaveLength(9);
		expect(new Set(all).size).toBe(9);
	});
});
