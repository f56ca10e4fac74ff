import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import type { StatementId } from '#argument/ids.ts';
import { explain } from '#argument/problems.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { graph, graphIn, together } from '../../../support/graph-notation.ts';

const TWO = together(graph`p q`, graphIn('b')`r`);
const said = (...more: ArgumentRecord[]) => check(together(TWO, recordsOf(more))).map((one) => explain(one));

function aligned(slug: string, ...statementIds: [StatementId, StatementId]): ArgumentRecord {
	return { id: `alignment:${slug}`, statementIds, relation: 'same', status: 'accepted' };
}

describe('what spans articles', () => {
	it('AR16 an alignment joins two different articles', () => {
		expect(said(aligned('l', 'statement:p', 'statement:r'))).toEqual([]);
		expect(said(aligned('l', 'statement:p', 'statement:q'))[0]).toContain(
			'alignment:l aligns two statements of one article (article:a)'
		);
		expect(said(aligned('l', 'statement:p', 'statement:p'))).toHaveLength(1);
	});

	it('AR17 a pair is aligned once', () => {
		const twice = [aligned('l1', 'statement:p', 'statement:r'), aligned('l2', 'statement:r', 'statement:p')];
		expect(said(...twice)).toEqual(['alignment:l2 says the same as alignment:l1. Delete one of the two.']);
	});

	it('AR18 a position is shown by statements of its own article', () => {
		const question = { id: 'question:q', text: 'Is it so?' } as const;
		const position = { id: 'position:o', questionId: 'question:q', articleId: 'article:a', stance: 'for' } as const;
		expect(said(question, { ...position, statementIds: ['statement:p'] })).toEqual([]);
		expect(said(question, { ...position, statementIds: ['statement:r'] })[0]).toContain(
			'position:o shows the stance of article:a by statement:r'
		);
	});

	it('AR17 an article takes one position on a question', () => {
		const question = { id: 'question:q', text: 'Is it so?' } as const;
		const position = { questionId: 'question:q', articleId: 'article:a', stance: 'for', statementIds: [] } as const;
		expect(said(question, { ...position, id: 'position:o1' }, { ...position, id: 'position:o2' })).toHaveLength(1);
	});

	it('AR19 a clash of facts has a value for each statement', () => {
		const clash = { id: 'fact-clash:f', what: 'The year', statementIds: ['statement:p', 'statement:r'] } as const;
		expect(said({ ...clash, values: ['1947', '1948'] })).toEqual([]);
		expect(said({ ...clash, values: ['1947'] })[0]).toContain('has 1 values for 2 statements');
	});

	it('AR17 a statement is placed once', () => {
		const placement = { articleId: 'article:a', statementId: 'statement:p', x: 0, y: 0 } as const;
		expect(said({ ...placement, id: 'placement:1' }, { ...placement, id: 'placement:2' })).toHaveLength(1);
	});
});
