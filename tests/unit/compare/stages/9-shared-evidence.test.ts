import { describe, expect, it } from 'vitest';
import { sharedWords } from '#compare/stages/9-shared-evidence.ts';
import type { Statement } from '#argument/records/statement.ts';
import { article, compared, statement } from '../../../support/laid-side-by-side.ts';

const A = article(
	'a',
	`
	a1!      Norway gained from the rail treaty.
	a2 > a1  The rail treaty brought trade to Norway.
	ae1 > a2 Norway and Sweden signed the Narvik rail treaty in 1973.
	`
);
const B = article(
	'b',
	`
	b1!      Norway gave too much away.
	b2 > b1  The rail treaty bound Norway.
	be1 > b2 In 1973 Sweden and Norway signed a rail treaty at Narvik.
	`
);

describe('shared evidence', () => {
	it('is one event that several authors name, with what each makes of it', () => {
		const [found] = compared(A, B).sharedEvidence;
		expect(found?.statementIds).toEqual(['statement:ae1', 'statement:be1']);
		expect(found?.uses).toEqual([
			{ statementId: 'statement:ae1', conclusionIds: ['statement:a2'] },
			{ statementId: 'statement:be1', conclusionIds: ['statement:b2'] }
		]);
	});

	it('is named by the words in common', () => {
		const wording = (words: string) => ({ wording: words }) as Statement;
		expect(
			sharedWords([
				wording('Norway and Sweden signed the Narvik rail treaty.'),
				wording('The Narvik treaty on rail between Sweden and Norway was kept.')
			])
		).toBe('Norway, Sweden: Narvik rail treaty');
	});

	it('that a person turned down is not proposed again', () => {
		const rejected = {
			id: 'shared-evidence:x' as const,
			what: 'The treaty',
			statementIds: [statement('ae1'), statement('be1')],
			rejected: true as const
		};
		expect(compared(A, B, [rejected]).sharedEvidence).toEqual([]);
	});
});
