import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { addTiedStatement } from '#argument/commands/add-tied-statement.ts';
import { orderStatement, type OrderStatement } from '#argument/commands/order-statement.ts';
import { apply } from '#argument/diff.ts';
import { countingIds } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { expectLawful, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, statementId, together, withText } from '../../../support/graph-notation.ts';

const orderOf = (records: Records) =>
	new ArgumentGraph(records, 'article:a').statements.map(({ id }) => id.replace('statement:', '')).join(' ');

const before = (name: string) => ({ before: statementId(name) });
const after = (name: string) => ({ after: statementId(name) });

function moved(records: Records, name: string, to: OrderStatement['to']): Records {
	const diff = orderStatement(records, { statementId: statementId(name), to });
	if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
	expectLawful(records, diff);
	return apply(records, diff);
}

describe('putting a statement elsewhere', () => {
	const text = withText(graph`a b c d`);

	it.each([
		['d', before('a'), 'd a b c'],
		['a', after('d'), 'b c d a'],
		['a', after('b'), 'b a c d'],
		['a', before('d'), 'b c a d'],
		['d', after('a'), 'a d b c'],
		['c', before('b'), 'a c b d']
	] as const)('of the text: %s, %j', (name, to, expected) => {
		expect(orderOf(moved(text, name, to))).toBe(expected);
	});

	it('beside itself changes nothing', () => {
		expect(moved(text, 'b', before('b'))).toEqual(new Map(text));
		expect(moved(text, 'b', after('b'))).toEqual(new Map(text));
	});

	it('again and again to the same place keeps the last on top', () => {
		let present: Records = text;
		for (const name of ['b', 'c', 'd', 'b', 'c']) present = moved(present, name, before('a'));
		expect(orderOf(present)).toBe('d b c a');
		for (const name of ['d', 'c', 'b']) present = moved(present, name, after('a'));
		expect(orderOf(present)).toBe('a b c d');
	});

	it('among statements without words leaves the others as they stood', () => {
		const bare = graph`s1 s2 s3 s4`;
		expect(orderOf(moved(bare, 's4', before('s2')))).toBe('s1 s4 s2 s3');
		expect(orderOf(moved(bare, 's1', after('s3')))).toBe('s2 s3 s1 s4');
		expect(orderOf(moved(moved(bare, 's4', before('s1')), 's3', after('s4')))).toBe('s4 s3 s1 s2');
	});

	it('between statements with words and without leaves all the others as they stood', () => {
		const mixed = together(graph`x y z`, text);
		const start = orderOf(mixed);
		expect(start).toBe('a b c d x y z');
		expect(orderOf(moved(mixed, 'y', before('b')))).toBe('a y b c d x z');
		expect(orderOf(moved(mixed, 'a', after('x')))).toBe('b c d x a y z');
		expect(orderOf(moved(moved(mixed, 'x', before('a')), 'z', after('x')))).toBe('x z a b c d y');
	});

	it('does not pin down what is left unsaid: it goes on standing with what it belongs to', () => {
		const unsaid = withText(graph`a b; p z* -> c`);
		expect(orderOf(unsaid)).toBe('a b p z c');
		const now = moved(unsaid, 'p', before('a'));
		expect(orderOf(now)).toBe('p z a b c');
		expect(get(now, statementId('z'))).not.toHaveProperty('order');
	});

	it('is refused for what is not there and across articles', () => {
		const two = together(graph`p`, graphIn('b')`q`);
		const args = (name: string, to: OrderStatement['to']) => ({ statementId: statementId(name), to });
		expectRefusal(two, orderStatement, args('z', null), 'not-found');
		expectRefusal(two, orderStatement, args('p', before('z')), 'not-found');
		expectRefusal(two, orderStatement, args('p', after('q')), 'other-article');
	});
});

describe('where a new statement stands', () => {
	const add = (records: Records, args: Omit<Parameters<typeof addTiedStatement>[1], 'statement'>, more = {}) => {
		const statement = { articleId: 'article:a', role: 'premise', wording: 'New.', ...more } as const;
		const diff = addTiedStatement(records, { statement, ...args }, countingIds('n'));
		if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
		expectLawful(records, diff);
		return apply(records, diff);
	};
	const text = withText(graph`c; p -> c; q -> p; r -> c; x -/> c; last`);

	it('is after the reasons and objections that are there already', () => {
		expect(orderOf(text)).toBe('c p q r x last');
		const conclusionId = statementId('p');
		expect(orderOf(add(text, { tie: { how: 'supports', conclusionId } }))).toBe('c p q n1 r x last');
		expect(orderOf(add(text, { tie: { how: 'supports', conclusionId: statementId('c') } }))).toBe('c p q r x n1 last');
		expect(orderOf(add(text, { tie: { how: 'attacks', targetId: statementId('q') } }))).toBe('c p q n1 r x last');
		expect(orderOf(add(text, { tie: { how: 'joins', inferenceId: 'inference:p-c' } }))).toBe('c p n1 q r x last');
	});

	it('is at the end where it is tied to nothing', () => {
		expect(orderOf(add(text, { tie: null }))).toBe('c p q r x last n1');
		expect(orderOf(add(graph``, { tie: null }))).toBe('n1');
	});

	it('follows its own words where it has some, and what it goes with where it is left unsaid', () => {
		const passages = [{ start: 0, end: 11, exact: 'Sentence c.', prefix: '', suffix: '' }];
		const worded = add(text, { tie: null }, { passages });
		expect(get(worded, statementId('n1'))).not.toHaveProperty('order');
		expect(orderOf(worded)).toBe('c n1 p q r x last');
		const unsaid = add(text, { tie: { how: 'joins', inferenceId: 'inference:p-c' } }, { implicit: true });
		expect(get(unsaid, statementId('n1'))).not.toHaveProperty('order');
		expect(orderOf(unsaid)).toBe('c p n1 q r x last');
	});
});
