import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { explain } from '#argument/problems.ts';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { graph, graphIn, inferenceId, statementId, together, withText } from '../../../support/graph-notation.ts';

const broken = (records: Records) => check(records).map((one) => `${one.rule} ${one.where}`);
const said = (records: Records) => check(records).map((one) => explain(one));

function changed<R extends ArgumentRecord>(records: Records, id: R['id'], change: Partial<R>): Records {
	return together(records, recordsOf([{ ...(records.get(id) as R), ...change }]));
}

describe('inferences and attacks', () => {
	it('a well-formed argument breaks no rule', () => {
		expect(check(graph`c!; p1 p2 -> c; e1 -> p1; x -/> c; y -/> (p1 p2 -> c); z* q -> p2`)).toEqual([]);
	});

	it('AR5 a premise is named once', () => {
		const id = inferenceId('p -> c');
		expect(broken(changed(graph`p -> c`, id, { premiseIds: ['statement:p', 'statement:p'] }))).toEqual([`AR5 ${id}`]);
		expect(said(changed(graph`p -> c`, id, { premiseIds: [] }))).toEqual([
			'inference:p-c has no premises. Give it at least one premise, or delete it.'
		]);
	});

	it('AR6 a conclusion is not its own premise', () => {
		expect(broken(graph`p c -> c`)).toEqual(['AR6 inference:c.p-c']);
	});

	it('AR7 no statement attacks itself', () => {
		expect(broken(graph`x -/> x`)).toEqual(['AR7 attack:x-x']);
	});

	it('AR23 a premise does not undercut its own step', () => {
		expect(broken(graph`p -/> (p q -> c)`)).toEqual(['AR23 attack:p-p.q-c']);
		expect(broken(graph`c -/> (p q -> c)`)).toEqual(['AR23 attack:c-p.q-c']);
		expect(broken(graph`p -/> (q -> c); p -> c`)).toEqual([]);
	});

	it('AR13 a circle of support is named once, with its members', () => {
		expect(said(graph`a b -> c; c -> d; d -> a; p -> c`)).toEqual([
			'statement:a leans on itself: statement:a, statement:c, statement:d. ' +
				'Remove one of these steps, unless the author does argue in a circle.'
		]);
		expect(broken(graph`a -> b; b -> a; c -> d; d -> c`)).toEqual(['AR13 statement:a', 'AR13 statement:c']);
	});

	it('AR13 two statements that attack each other are no circle of support', () => {
		expect(check(graph`x -/> y; y -/> x`)).toEqual([]);
	});

	it('AR17 an inference that is there twice is said once, whatever the order of the premises', () => {
		const twice = changed(graph`p q -> c; q -> c`, inferenceId('q -> c'), {
			premiseIds: ['statement:q', 'statement:p']
		});
		expect(broken(twice)).toEqual(['AR17 inference:q-c']);
	});

	it('AR22 what is accepted rests on what is accepted', () => {
		expect(broken(graph`p? q -> c`)).toEqual(['AR22 inference:p.q-c']);
		expect(broken(graph`y -/> (p ->? c)`)).toEqual(['AR22 attack:y-p-c']);
		expect(broken(graph`p? q ->? c`)).toEqual([]);
	});
});

describe('statements', () => {
	it('AR9 an implicit statement has no passages', () => {
		const records = withText(graph`p -> c`);
		expect(broken(changed(records, statementId('p'), { implicit: true }))).toEqual(['AR9 statement:p']);
	});

	it('AR10 each article has at most one main conclusion', () => {
		expect(broken(graph`c! d!; p -> c; p -> d`)).toEqual(['AR10 statement:d']);
		expect(broken(together(graph`p -> c!`, graphIn('b')`q -> d!`))).toEqual([]);
	});

	it('AR11 the main conclusion is a conclusion', () => {
		expect(broken(graph`p=p!`)).toEqual(['AR11 statement:p']);
	});

	it('AR12 a conclusion is argued for, and what is argued for is a conclusion', () => {
		expect(broken(graph`p=c; q -> r=p; s -> e=e`)).toEqual([
			'AR12 statement:p',
			'AR12 statement:r',
			'AR12 statement:e'
		]);
		expect(check(graph`p=c`)[0]?.level).toBe('warning');
	});

	it('AR20 only evidence has a kind of evidence', () => {
		expect(broken(changed(graph`p`, statementId('p'), { evidenceKind: 'figure' }))).toEqual(['AR20 statement:p']);
		expect(broken(changed(graph`e`, statementId('e'), { evidenceKind: 'figure' }))).toEqual([]);
	});

	it('does not depend on the order of the records', () => {
		const records = graph`c! d!; a -> b; b -> a; x -/> x; p=c`;
		const turned = recordsOf([...records.values()].reverse());
		expect(new Set(said(turned))).toEqual(new Set(said(records)));
		expect(get(turned, statementId('c'))?.isMain).toBe(true);
	});
});
