import { describe, expect, it } from 'vitest';
import { check, checkShape } from '#argument/check.ts';
import { adviceFor, explain } from '#argument/problems.ts';
import { graph, statementId } from '../../support/graph-notation.ts';

const statement = {
	id: 'statement:s1',
	articleId: 'article:a',
	role: 'premise',
	isMain: false,
	wording: 'Phones distract pupils.',
	voice: 'own',
	implicit: false,
	status: 'accepted',
	passages: []
};
const at = 'statements[3]';
const said = (value: unknown) => checkShape('statement', value, at).map((problem) => explain(problem));

describe('the shape of a record', () => {
	it('AR1 is right for a whole statement, also with fields a later version brings', () => {
		expect(said({ ...statement, mood: { certain: true } })).toEqual([]);
	});

	it('AR1 names the place, what was found and what was expected', () => {
		expect(said({ ...statement, role: 'claim' })).toEqual([
			'statements[3].role is "claim" (in statement:s1), which is not "conclusion", "premise" or "evidence". ' +
				'Give it "conclusion", "premise" or "evidence".'
		]);
		expect(said({ ...statement, id: 'premise:s1' })[0]).toContain('an id like "statement:a1"');
		expect(said({ ...statement, isMain: 'yes' })[0]).toContain(
			'statements[3].isMain is "yes" (in statement:s1), which is not true'
		);
		expect(said({ ...statement, passages: {} })[0]).toContain('is a record (in statement:s1), which is not a list');
		expect(said({ ...statement, evidenceKind: 'rumor' })[0]).toContain('"event" or "date" or');
		expect(said({ ...statement, score: Infinity })[0]).toContain('Infinity');
	});

	it('AR1 says what is missing', () => {
		const without: Partial<typeof statement> = { ...statement };
		delete without.wording;
		expect(said(without)).toEqual(['statements[3].wording is missing (in statement:s1). Give it a value.']);
	});

	it('AR1 names what is wrong inside a passage', () => {
		const passage = { start: 0, end: 3, exact: 'Its', prefix: '', suffix: '' };
		expect(said({ ...statement, passages: [passage] })).toEqual([]);
		expect(said({ ...statement, passages: [passage, { ...passage, start: -1 }] })[0]).toContain(
			'statements[3].passages[1].start is -1'
		);
		expect(said({ ...statement, passages: [{ hashes: [] }] })[0]).toContain('at least one hash selector');
		expect(said({ ...statement, passages: [{ hashes: [{ words: 0 }] }] })[0]).toContain('passages[0].hashes[0].words');
		expect(said({ ...statement, passages: [7] })[0]).toContain('start, end, exact, prefix and suffix, or hashes');
	});

	it('AR1 is not fooled by a passage that has hashes beside a quotation that is none', () => {
		const hash = {
			words: 1,
			letters: 3,
			first: '0'.repeat(8),
			last: '0'.repeat(8),
			whole: '0'.repeat(16),
			before: '',
			after: ''
		};
		expect(said({ ...statement, passages: [{ hashes: [hash] }] })).toEqual([]);
		expect(said({ ...statement, passages: [{ exact: 5, hashes: [hash] }] }).join()).toContain('passages[0].exact is 5');
	});

	it('AR1 reports a value that is no record at all', () => {
		for (const value of [null, 5, 'statement', [], undefined]) expect(said(value)).toHaveLength(1);
	});

	it('AR1 shortens what was found', () => {
		expect(said({ ...statement, role: 'x'.repeat(5000) })[0]?.length).toBeLessThan(250);
	});

	it('AR1 holds an inference to at least one premise', () => {
		const inference = {
			id: 'inference:i1',
			articleId: 'article:a',
			premiseIds: [],
			conclusionId: 'statement:s1',
			status: 'accepted'
		};
		expect(checkShape('inference', inference, 'inferences[0]').map((one) => adviceFor(one))).toEqual([
			'is an empty list (in inference:i1), which is not at least one premise. Give it at least one premise.'
		]);
	});
});

describe('records checked together', () => {
	it('AR3 AR4 may refer to what is known from elsewhere', () => {
		const whole = graph`p -> c`;
		const part = new Map(whole);
		part.delete(statementId('p'));
		expect(check(part).map((one) => one.rule)).toEqual(['AR3']);
		expect(check(part, whole)).toEqual([]);
	});
});
