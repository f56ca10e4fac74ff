import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#argument/ids.ts';
import { recordsOf, type Records } from '#argument/records.ts';
import type { Alignment } from '#argument/records/across.ts';
import { Comparison } from '#ui/compare/comparison.ts';
import { matrixOf } from '#ui/compare/matrix-rows.ts';
import { graph, graphIn, statementId, together } from '../../../support/graph-notation.ts';

const three = together(graph`c!; p1 -> c; p2`, graphIn('b')`d!; q1 -> d; q2^`, graphIn('k')`e!; r1 -> e`);
const ids: readonly ArticleId[] = ['article:a', 'article:b', 'article:k'];

function aligned(
	relation: Alignment['relation'],
	one: string,
	other: string,
	more: Partial<Alignment> = {}
): Alignment {
	return {
		id: `alignment:${one}-${other}`,
		statementIds: [statementId(one), statementId(other)],
		relation,
		status: 'accepted',
		...more
	};
}
const rowsOf = (records: Records) => matrixOf(new Comparison(records, ids)).flatMap((group) => group.rows);
const statesOf = (records: Records) => rowsOf(records).map((row) => row.cells.map((cell) => cell.state));

describe('the matrix of claims and authors', () => {
	it('says who concludes a claim, who uses it as a premise and who is silent', () => {
		expect(statesOf(together(three, recordsOf([aligned('same', 'c', 'q1')])))).toEqual([
			['concludes', 'premise', 'silent']
		]);
	});

	it('says who only asserts a claim and who only reports it', () => {
		expect(statesOf(together(three, recordsOf([aligned('same', 'p2', 'q2')])))).toEqual([
			['asserts', 'reports', 'silent']
		]);
	});

	it('counts the author of an opposed statement as denying what others share', () => {
		const records = together(three, recordsOf([aligned('same', 'p1', 'q1'), aligned('opposed', 'q1', 'r1')]));
		expect(statesOf(records)).toEqual([['premise', 'premise', 'denies']]);
		expect(rowsOf(records)[0]?.cells[2]?.against).toEqual([statementId('q1')]);
	});

	it('marks a denial that nobody has confirmed', () => {
		const records = together(three, recordsOf([aligned('opposed', 'p1', 'r1', { status: 'suggested' })]));
		expect(rowsOf(records)[0]?.cells.map((cell) => cell.isSuggested)).toEqual([false, false, true]);
	});

	it('marks who only seems to say the same: whoever is not confirmed to say what the row says', () => {
		const likely = { status: 'suggested', score: 0.9 } as const;
		const records = together(three, recordsOf([aligned('same', 'p1', 'q1'), aligned('same', 'q1', 'r1', likely)]));
		expect(rowsOf(records)[0]?.cells.map((cell) => cell.isSuggested)).toEqual([false, false, true]);
	});

	it('marks an answer that nobody has confirmed, and not a silence', () => {
		const position = { questionId: 'question:one', status: 'suggested', statementIds: [] } as const;
		const asked = recordsOf([
			{ id: 'question:one', text: 'One?', status: 'suggested' },
			{ id: 'position:one-a', ...position, articleId: 'article:a', stance: 'for' },
			{ id: 'position:one-b', ...position, articleId: 'article:b', stance: 'silent' }
		]);
		const [group] = matrixOf(new Comparison(together(three, asked), ids));
		expect(group?.stances.map((one) => one.isSuggested)).toEqual([true, false, false]);
	});

	it('has no row for what only one author says', () => {
		expect(rowsOf(together(three, recordsOf([aligned('related', 'p1', 'q1')])))).toEqual([]);
	});

	it('puts a claim under the question whose positions rest on it', () => {
		const asked = recordsOf([
			{ id: 'question:one', text: 'One?', status: 'accepted' },
			{ id: 'question:two', text: 'Two?', status: 'accepted' },
			{
				id: 'position:one-a',
				questionId: 'question:one',
				articleId: 'article:a',
				stance: 'for',
				statementIds: [statementId('p2')]
			},
			{
				id: 'position:two-a',
				questionId: 'question:two',
				articleId: 'article:a',
				stance: 'for',
				statementIds: [statementId('p1')]
			}
		]);
		const groups = matrixOf(new Comparison(together(three, asked, recordsOf([aligned('same', 'p1', 'q1')])), ids));
		expect(groups.map((group) => [group.question?.text, group.rows.length])).toEqual([
			['One?', 0],
			['Two?', 1]
		]);
	});
});
