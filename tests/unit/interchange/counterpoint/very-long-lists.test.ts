import { describe, expect, it } from 'vitest';
import type { StatementId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { graph, statementId } from '../../../support/graph-notation.ts';

/** More than an engine takes as the arguments of one call. */
const VERY_MANY = 300_000;

describe('a document with lists far longer than any argument', () => {
	it('is refused in words where their entries are none', () => {
		const articles = [{ id: 'article:a', title: 'T', authorIds: Array.from({ length: VERY_MANY }, () => null) }];
		const { records, problems } = read(JSON.stringify({ format: 'counterpoint', schemaVersion: 1, articles }));
		expect(records.size).toBe(0);
		expect(problems[0]?.where).toBe('articles[0].authorIds[0]');
		expect(problems.at(-1)?.rule).toBe('CP9');
		expect(problems.length).toBeLessThan(2_000);
	});

	it('is refused where a step has more premises than anybody takes together', () => {
		const premiseIds: StatementId[] = Array.from({ length: VERY_MANY }, () => statementId('p'));
		const step = { id: 'inference:i', articleId: 'article:a', premiseIds, conclusionId: statementId('c') };
		const records = recordsOf([...graph`p c=c`.values(), { ...step, status: 'accepted' } as ArgumentRecord]);
		const { problems } = read(toText(write(records, { withTexts: true }).document));
		expect(problems[0]).toMatchObject({ rule: 'AR1', where: 'inferences[0].premiseIds' });
	});
});
