import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { mismatchOf } from '#argument/check/passages.ts';
import { explain } from '#argument/problems.ts';
import { get, recordsOf } from '#argument/records.ts';
import type { QuotePassage } from '#argument/records/passage.ts';
import { graph, statementId, together, withText } from '../../../support/graph-notation.ts';

const TEXT = withText(graph`p -> c`);

function withPassage(change: Partial<QuotePassage>) {
	const statement = get(TEXT, statementId('c'));
	if (!statement) throw new Error('no statement');
	const passage = { ...(statement.passages[0] as QuotePassage), ...change };
	return together(TEXT, recordsOf([{ ...statement, passages: [passage] }]));
}
const broken = (change: Partial<QuotePassage>) => check(withPassage(change)).map((one) => `${one.rule} ${one.where}`);

describe('passages', () => {
	it('AR14 quote the words between start and end', () => {
		expect(check(TEXT)).toEqual([]);
		expect(broken({ start: 11, end: 22 })).toEqual(['AR14 statement:c passages[0]']);
		expect(broken({ exact: 'Sentence d.' })).toEqual(['AR14 statement:c passages[0]']);
		expect(broken({ start: 12, end: 4000, exact: 'Sentence c.' })).toEqual(['AR14 statement:c passages[0]']);
	});

	it('AR14 shows what is quoted and what stands there', () => {
		expect(check(withPassage({ exact: 'Sentence d.' })).map((one) => explain(one))[0]).toContain(
			'it quotes “Sentence d.”, but the text there has “Sentence c.”'
		);
	});

	it('AR14 counts in UTF-16 units', () => {
		expect(mismatchOf({ start: 2, end: 4, exact: '🙂', prefix: '', suffix: '' }, 'a 🙂')).toBeNull();
		expect(mismatchOf({ start: 2, end: 3, exact: '🙂', prefix: '', suffix: '' }, 'a 🙂')).not.toBeNull();
	});

	it('AR14 without a text asks only for the length', () => {
		const away = { textId: 'text:away' } as const;
		expect(broken(away)).toEqual([]);
		expect(broken({ ...away, end: 99 })).toEqual(['AR14 statement:c passages[0]']);
	});

	it('AR15 have the words beside them as prefix and suffix', () => {
		expect(check(withPassage({ prefix: 'then' })).map((one) => explain(one))).toEqual([
			'statement:c passages[0] has a prefix that is not what stands beside the passage in its text. ' +
				'Copy the prefix from the text.'
		]);
		expect(broken({ suffix: ' and' })).toEqual(['AR15 statement:c passages[0]']);
	});

	it('AR21 point into a text of their own article', () => {
		const records = withPassage({ textId: 'text:b' });
		records.set('text:b', { id: 'text:b', articleId: 'article:b', text: get(TEXT, 'text:a')?.text ?? '' });
		expect(check(records).map((one) => one.rule)).toEqual(['AR4', 'AR21']);
	});
});
