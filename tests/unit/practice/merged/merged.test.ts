import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { isError } from '#argument/problems.ts';
import { allOf } from '#argument/records.ts';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { heatOf, warmth } from '#practice/class/heat.ts';
import { layOnCommonText } from '#practice/common-text.ts';
import { goldOf, goldRecords } from '#practice/merged/gold-standard.ts';
import { groupStatements } from '#practice/merged/groups.ts';
import { mergedMap } from '#practice/merged/merged-map.ts';
import { answerIn, openPoints, settled } from '#practice/merged/open-points.ts';
import { relationsOf } from '#practice/relations.ts';
import { analysis, renamed, SENTENCES, TEXT } from '../../../support/analyses.ts';
import { made, PUPILS } from '../../../support/simulated-class.ts';

const A = renamed(analysis('Ada', 's1!; s2 s3=e -> s1; s6^ -/> s1'), 'a');
const B = renamed(analysis('Ben', 's1!; s2 s3=e -> s1; s4 -> s1'), 'b');
const C = renamed(analysis('Cem', 's1; s2=c!; s3=p -> s2; s4 -> s1', {}), 'c');
const three = layOnCommonText([A, B, C]);
const startOf = (nth: number) => TEXT.indexOf(SENTENCES[nth - 1] ?? '');

describe('the statements of several annotators', () => {
	it('are one where they rest on the same words, in the order of the text', () => {
		const groups = groupStatements(three);
		expect(groups.map(({ members }) => members.map(({ name }) => name).join(' '))).toEqual([
			'Ada Ben Cem',
			'Ada Ben Cem',
			'Ada Ben Cem',
			'Ben Cem',
			'Ada'
		]);
		expect(groups.map(({ spans }) => spans[0]?.start)).toEqual([1, 2, 3, 4, 6].map(startOf));
		expect(groups[2]).toMatchObject({ role: 'evidence', roles: { evidence: 2, premise: 1 } });
		expect(groups.map(({ mains }) => mains)).toEqual([['Ada', 'Ben'], ['Cem'], [], [], []]);
	});

	it('never hold two of one annotator, and every statement is in one group', () => {
		const pupils = PUPILS.map(([name, errors]) => made(name, errors));
		const side = layOnCommonText(pupils);
		const groups = groupStatements(side);
		for (const { members } of groups) expect(new Set(members.map(({ name }) => name)).size).toBe(members.length);
		const all = side.analyses.reduce((sum, { graph }) => sum + graph.statements.length, 0);
		expect(groups.reduce((sum, { members }) => sum + members.length, 0)).toBe(all);
		expect(groups).toHaveLength(8);
	});

	it('that rest on no words are one where they say the same', () => {
		const side = layOnCommonText([
			renamed(analysis('Ada', 's1!; x1* -> s1', { x1: 'Closed streets are good for trade.' }), 'a'),
			renamed(analysis('Ben', 's1!; x1* -> s1', { x1: 'A closed street is good for the trade.' }), 'b'),
			renamed(analysis('Cem', 's1!; x1* -> s1', { x1: 'Cars pollute the air.' }), 'c')
		]);
		expect(groupStatements(side).map(({ members }) => members.length)).toEqual([3, 2, 1]);
	});
});

describe('a gold standard', () => {
	const merged = mergedMap(three);
	const made2 = (least: number) => {
		const gold = goldOf(merged, least);
		const records = goldRecords(merged, gold, {
			records: A.records,
			articleId: A.articleId,
			newId: 'article:gold',
			title: 'Gold',
			text: TEXT
		});
		return { gold, records, graph: new ArgumentGraph(records, 'article:gold') };
	};

	it('holds what at least so many have, and is a sound map', () => {
		const two = made2(2);
		expect(check(two.records).filter(isError)).toEqual([]);
		expect(two.graph.statements.map(({ wording }) => wording)).toEqual(SENTENCES.slice(0, 4));
		expect(two.graph.mainConclusion()?.wording).toBe(SENTENCES[0]);
		expect(relationsOf(two.graph)).toHaveLength(3);
		// Ada and Ben take the second and third sentence together.
		expect(two.graph.inferences.map(({ premiseIds }) => premiseIds.length)).toEqual([2, 1]);
		expect(made2(3).graph.statements).toHaveLength(3);
		expect(made2(1).graph.statements).toHaveLength(5);
		expect(made2(1).graph.attacks).toHaveLength(1);
	});

	it('follows what a person settled before what most have', () => {
		const points = openPoints(merged);
		expect(points.map(({ about }) => about)).toEqual([
			'main',
			'statement',
			'relation',
			'statement',
			'relation',
			'relation',
			'statement',
			'statement'
		]);
		const objection = points.at(-1);
		const main = points[0];
		if (!objection || !main) throw new Error('open points');
		expect(answerIn(goldOf(merged, 2), objection)).toBe('out');
		let decisions = settled({}, objection, 'premise');
		decisions = settled(decisions, main, merged.groups[1]?.key ?? null);
		const gold = goldOf(merged, 2, decisions);
		expect(answerIn(gold, objection)).toBe('premise');
		expect(gold.main).toBe(merged.groups[1]);
		expect(goldOf(merged, 2, settled(settled(decisions, objection, undefined), main, undefined))).toEqual(
			goldOf(merged, 2)
		);
	});

	it('of one annotator alone is that annotator’s map', () => {
		const merged1 = mergedMap(layOnCommonText([A]));
		const records = goldRecords(merged1, goldOf(merged1, 1), {
			records: A.records,
			articleId: A.articleId,
			newId: 'article:gold',
			title: 'Gold',
			text: TEXT
		});
		expect(allOf(records, 'statement').map(({ wording, role }) => [wording, role])).toEqual(
			allOf(A.records, 'statement')
				.map(({ wording, role }) => [wording, role])
				.sort((a, b) => TEXT.indexOf(a[0] ?? '') - TEXT.indexOf(b[0] ?? ''))
		);
		expect(openPoints(merged1)).toEqual([]);
	});
});

describe('the heat of a text', () => {
	it('says for each piece who marked it as what', () => {
		const heat = heatOf(three, ['Ada', 'Ben', 'Cem']);
		expect(heat.map(({ start, marks }) => [start, marks.length])).toEqual([
			[startOf(1), 3],
			[startOf(2), 3],
			[startOf(3), 3],
			[startOf(4), 2],
			[startOf(6), 1]
		]);
		expect(heat[1]?.marks.map(({ name, role }) => `${name} ${role}`)).toEqual([
			'Ada premise',
			'Ben premise',
			'Cem conclusion'
		]);
		expect(heatOf(three, ['Ada'])).toHaveLength(4);
	});

	it('grows with the share that marked', () => {
		expect([1, 2, 3, 4].map((marked) => warmth(marked, 4))).toEqual([1, 2, 3, 4]);
		expect(warmth(0, 0)).toBe(1);
	});
});
