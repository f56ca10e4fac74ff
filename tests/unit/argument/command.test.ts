import { describe, expect, it } from 'vitest';
import { Draft } from '#argument/command.ts';
import { isEmpty } from '#argument/diff.ts';
import { withField, withoutFields } from '#argument/fields.ts';
import { countingIds } from '#argument/ids.ts';
import { explainRefusal, isRefusal, refuse, REFUSALS, type RefusalCode } from '#argument/refusal.ts';
import { get } from '#argument/records.ts';
import { graph, statementId } from '../../support/graph-notation.ts';

describe('the draft of a command', () => {
	it('sees its own changes and leaves the records as they are', () => {
		const records = graph`p -> c`;
		const draft = new Draft(records);
		draft.change(statementId('p'), (one) => ({ ...one, wording: 'Reworded.' }));
		draft.remove(statementId('c'));
		expect(draft.get(statementId('p'))?.wording).toBe('Reworded.');
		expect(draft.get(statementId('c'))).toBeNull();
		expect(get(records, statementId('c'))).not.toBeNull();
	});

	it('gives the net change, with what follows from a removal', () => {
		const draft = new Draft(graph`p -> c`);
		draft.remove(statementId('c'));
		const diff = draft.finish();
		expect(isRefusal(diff) ? [] : diff.removed.map((one) => one.id)).toEqual(['statement:c', 'inference:p-c']);
	});

	it('gives no change where everything is as it was', () => {
		const records = graph`p`;
		const draft = new Draft(records);
		draft.change(statementId('p'), (one) => ({ ...one }));
		draft.put({ id: 'author:new', name: 'New' });
		draft.remove('author:new');
		const diff = draft.finish();
		expect(!isRefusal(diff) && isEmpty(diff)).toBe(true);
	});

	it('AR1 refuses a record that lost its shape', () => {
		const draft = new Draft(graph`p`);
		draft.change(statementId('p'), (one) => ({ ...one, wording: '' }));
		expect(draft.finish()).toEqual({
			refused: 'invalid',
			values: { where: 'statement:p.wording', expected: 'at least one character', found: '""', id: 'statement:p' }
		});
	});

	it('passes over ids that are taken', () => {
		const draft = new Draft(graph`n1`);
		expect(draft.freshId('statement', countingIds('n'))).toBe('statement:n2');
	});
});

describe('optional fields', () => {
	it('are there with a value or not there at all', () => {
		const record: { id: string; note?: string } = { id: 'a', note: 'b' };
		expect(withField(record, 'note', null)).toEqual({ id: 'a' });
		expect(withField({ id: 'a' } as typeof record, 'note', 'c')).toEqual({ id: 'a', note: 'c' });
		expect(Object.keys(withoutFields(record, 'note'))).toEqual(['id']);
		expect(record).toEqual({ id: 'a', note: 'b' });
	});
});

describe('refusals', () => {
	it('all say why in one plain sentence', () => {
		for (const code of Object.keys(REFUSALS) as RefusalCode[])
			expect(explainRefusal(refuse(code, { id: 'statement:a', article: 'article:b' })), code).toMatch(/^[^\n]+\.$/);
	});
});
