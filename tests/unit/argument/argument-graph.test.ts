import { describe, expect, it } from 'vitest';
import { ArgumentGraph, compareIds, formOf } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import { get, recordsOf, type Records } from '#argument/records.ts';
import { graph, graphIn, inferenceId, statementId, together, withText } from '../../support/graph-notation.ts';

const of = (records: Records) => new ArgumentGraph(records, 'article:a');
const names = (ids: Iterable<StatementId>) => Array.from(ids, (id) => id.slice(10)).join(' ');
const order = (records: Records) => names(of(records).statements.map((one) => one.id));

describe('the argument graph', () => {
	const records = graph`c!; p1 p2 -> c; e1 -> p1; p3 -> c; x -/> c; y -/> (p1 p2 -> c); z -/> x`;
	const argument = of(records);

	it('tells reasons for a statement from steps it is a premise of', () => {
		expect(argument.inferencesTo('statement:c').map((one) => one.id)).toEqual(['inference:p1.p2-c', 'inference:p3-c']);
		expect(argument.inferencesFrom('statement:p1').map((one) => one.id)).toEqual(['inference:p1.p2-c']);
	});

	it('derives single, linked and convergent from the inferences', () => {
		expect(argument.structureOf('statement:c')).toBe('convergent');
		expect(argument.structureOf('statement:p1')).toBe('single');
		expect(argument.structureOf('statement:e1')).toBe('none');
		expect(of(graph`p q -> c`).structureOf('statement:c')).toBe('linked');
	});

	it('derives rebut and undercut from what is attacked', () => {
		expect(argument.attacks.map((one) => [one.attackerId, formOf(one)])).toEqual([
			['statement:x', 'rebut'],
			['statement:y', 'undercut'],
			['statement:z', 'rebut']
		]);
		const [undercut] = argument.attacksOn(inferenceId('p1 p2 -> c'));
		expect(undercut && argument.statementHitBy(undercut)).toBe('statement:c');
	});

	it('says what a statement bears on, and what bears on it', () => {
		expect(names(argument.targetsOf('statement:y'))).toBe('c');
		expect(names(argument.sourcesOf('statement:c'))).toBe('p1 p2 p3 x y');
		expect([...argument.basisOf('statement:c')].map((id) => id.slice(10)).sort()).toEqual([
			'e1',
			'p1',
			'p2',
			'p3',
			'x',
			'y',
			'z'
		]);
		expect(argument.basisOf('statement:e1').size).toBe(0);
	});

	it('reaches neighbours within so many steps, in both directions', () => {
		expect([...argument.within(statementId('p1'), 1)].sort()).toEqual(['statement:c', 'statement:e1', 'statement:p1']);
		expect(argument.within(statementId('e1'), 2).size).toBe(3);
		expect(argument.within(statementId('e1'), 99).size).toBe(argument.statements.length);
	});

	it('begins at the main conclusion and at what serves nothing', () => {
		expect(names(argument.roots().map((one) => one.id))).toBe('c');
		expect(
			names(
				of(graph`f; p -> c!; q`)
					.roots()
					.map((one) => one.id)
			)
		).toBe('c f q');
		expect(of(graph`p`).mainConclusion()).toBeNull();
	});

	it('AR13 knows beforehand what would be a circle', () => {
		expect(argument.wouldCircle('statement:c', 'statement:e1')).toBe(true);
		expect(argument.wouldCircle('statement:c', 'statement:c')).toBe(true);
		expect(argument.wouldCircle('statement:e1', 'statement:c')).toBe(false);
		expect(of(graph`a -> b; b -> a`).wouldCircle('statement:a', 'statement:z')).toBe(false);
	});

	it('leaves out other articles, and what refers to what is not there', () => {
		const torn = together(records, graphIn('b')`q -> d`);
		torn.delete(statementId('p2'));
		expect(names(of(torn).statements.map((one) => one.id))).toBe('c e1 p1 p3 x y z');
		expect(of(torn).inferences.map((one) => one.id)).toEqual(['inference:e1-p1', 'inference:p3-c']);
		expect(of(torn).attacks.map((one) => one.id)).toEqual(['attack:x-c', 'attack:z-x']);
		expect(of(torn).rankOf(statementId('q'))).toBe(-1);
	});
});

describe('the order of the text', () => {
	it('is that of the first passages, whatever the order of the records', () => {
		const records = withText(graph`b; a; c`);
		expect(order(records)).toBe('b a c');
		expect(order(recordsOf([...records.values()].reverse()))).toBe('b a c');
	});

	it('puts what is unsaid right after the statements it is taken together with', () => {
		expect(order(withText(graph`a b z* -> d; f`))).toBe('a b z d f');
	});

	it('puts what is unsaid and alone before what it serves', () => {
		expect(order(withText(graph`a; z* -> d; f`))).toBe('a z d f');
		expect(order(withText(graph`z*; a`))).toBe('a z');
	});

	it('looks only into the text that the article shows', () => {
		const records = withText(graph`a b`);
		const statement = get(records, statementId('b'));
		if (!statement) throw new Error('no statement');
		const elsewhere = { start: 0, end: 1, exact: 'S', prefix: '', suffix: '', textId: 'text:other' } as const;
		const passages = [elsewhere, ...statement.passages];
		expect(order(together(records, recordsOf([{ ...statement, passages }])))).toBe('a b');
	});

	it('breaks ties by id, s2 before s10', () => {
		expect(order(graph`s10 s2 s1`)).toBe('s1 s2 s10');
		expect(['s10', 's9', 'a', 's1b', 's1', 's01'].sort(compareIds)).toEqual(['a', 's01', 's1', 's1b', 's9', 's10']);
	});
});
