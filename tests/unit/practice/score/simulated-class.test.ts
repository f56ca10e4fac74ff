/** Thirty pupils with known errors: what the score makes of each, and what it says of the class. */
import { describe, expect, it } from 'vitest';
import { practice } from '#messages/en/practice.ts';
import { layOnCommonText } from '#practice/common-text.ts';
import { alternativeOf, readingWith } from '#practice/score/alternatives.ts';
import { classResults } from '#practice/score/class-results.ts';
import { distributionOf, middleOf } from '#practice/score/distribution.ts';
import { inWords } from '#practice/score/in-words.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import { scoreAgainst, type Score } from '#practice/score/score.ts';
import { itemTable, submissionTable } from '#practice/score/tables.ts';
import type { Analysis } from '#practice/analysis.ts';
import { KEY, made, PUPILS } from '../../../support/simulated-class.ts';

const pupils = PUPILS.map(([name, errors]) => made(name, errors));

function scored(also: readonly Analysis[] = []) {
	const side = layOnCommonText([KEY, ...also, ...pupils]);
	const [key, ...rest] = side.analyses;
	if (!key) throw new Error('a key');
	const accepted = rest.slice(0, also.length);
	const scores = rest.slice(also.length).map((pupil) => scoreAgainst(side, key, pupil, accepted));
	return { scores, results: classResults(side, scores) };
}

const { scores, results } = scored();
const scoreOf = (name: string, all: readonly Score[] = scores) => {
	const score = all.find((one) => one.name === name);
	if (!score) throw new Error(name);
	return score;
};

describe('a class of thirty with known errors', () => {
	it.each(PUPILS)('%s (%s) has the points counted by hand', (name, _errors, points) => {
		expect(scoreOf(name).points).toEqual({ got: points, of: 14 });
	});

	it('tells each error in words', () => {
		const said = (name: string) => remarksOn(scoreOf(name)).map((one) => inWords(one, scoreOf(name), practice));
		expect(said('Cem')).toContain(
			'You have E1 “In Harwick sales rose by nine percent within a year”, but attached it to C3 “Children can walk to school in safety there”; in the key it is a reason for C2 “Shops on closed streets sell more than before”.'
		);
		expect(said('Fay').join(' ')).toContain('supports C1 “Our town should close the market street to cars” here');
		expect(said('Hana')[0]).toMatch(/^No main conclusion is marked/);
		expect(said('Ivo').join(' ')).toContain('a view the author only reports');
		expect(said('Uma').filter((line) => line.includes('hangs on nothing'))).toHaveLength(2);
		expect(said('Dov')).toHaveLength(8);
	});

	it('counts how many found each statement and each relation', () => {
		const found = Object.fromEntries(results.statements.map(({ key, found: n }) => [key.id, n]));
		// Missing s3: Quin, Cid, Dov; with another role: Ben, Max, Sara.
		expect(found['statement:s3']).toBe(24);
		expect(results.statements.find(({ key }) => key.id === 'statement:s3')).toMatchObject({ otherRole: 3, missed: 3 });
		// Without s6 are Pia, Bea, Cid and Dov; without s1 Abe and Dov.
		expect(found['statement:s6']).toBe(26);
		expect(found['statement:s1']).toBe(28);
		expect(results.mainFound).toBe(25);
	});

	it('puts together what several took otherwise in the same way, and what they marked beyond the key', () => {
		const [first] = results.confusions;
		expect(first).toMatchObject({ remark: { what: 'elsewhere' }, names: ['Cem', 'Nia', 'Oda', 'Sara'] });
		expect(results.confusions.map(({ remark, names }) => [remark.what, names.length])).toContainEqual([
			'other-sign',
			3
		]);
		expect(results.beyond).toHaveLength(1);
		expect(results.beyond[0]).toMatchObject({ names: ['Jan', 'Oda', 'Tom', 'Yan'], alsoRight: false });
	});

	it('shows the distribution and the middle of the points', () => {
		expect(distributionOf(scores).map(({ count }) => count)).toEqual([1, 1, 0, 0, 0, 0, 1, 4, 4, 19]);
		expect(middleOf(scores)).toBe(13);
	});

	it('states with every figure of agreement what it rests on', () => {
		const { labels, unitizing, relations } = results.agreement;
		expect(labels.cohen).toMatchObject({ items: 8 });
		expect(labels.cohen.value).toBeGreaterThan(0.7);
		// 29 of 30 mark something: pairs with the empty map have no figure for sentences, and one for pieces.
		expect(unitizing.pairs).toBeGreaterThan(400);
		expect(unitizing.items).toBeGreaterThan(180);
		expect(relations.support.items).toBe(relations.attack.items);
		expect(relations.support.items).toBeGreaterThan(0);
	});

	it('counts an alternative accepted once for everybody who has it, and for nobody else', () => {
		const cem = scoreOf('Cem');
		const remark = remarksOn(cem).find(({ what }) => what === 'elsewhere');
		const alternative = remark && alternativeOf(cem, remark);
		if (!alternative) throw new Error('an alternative');
		const after = scored([readingWith(KEY, alternative, 'also\n')]).scores;
		expect(['Cem', 'Nia', 'Oda', 'Sara'].map((name) => scoreOf(name, after).points.got)).toEqual([14, 13.5, 14, 13.5]);
		expect(scoreOf('Xia', after).points.got).toBe(13);
		for (const [name, errors, points] of PUPILS)
			if (!errors.includes('move s3 s4')) expect([name, scoreOf(name, after).points.got]).toEqual([name, points]);
	});

	it.each([
		['Ben', 'other-role', 'role', 14],
		['Gus', 'main-another', 'main', 14],
		['Eli', 'unattached', 'relation', 14],
		['Fay', 'other-sign', 'relation', 14],
		['Kim', 'turned', 'relation', 14],
		['Zoe', 'over-one', 'relation', 14],
		['Jan', 'extra', 'statement', 14]
	])('takes what %s has (%s) for right once it is accepted', (name, what, kind, points) => {
		const score = scoreOf(name);
		const remark = remarksOn(score).find((one) => one.what === what);
		const alternative = remark && alternativeOf(score, remark);
		expect(alternative?.what).toBe(kind);
		if (!alternative) return;
		const after = scoreOf(name, scored([readingWith(KEY, alternative, 'also\n')]).scores);
		expect(after.points.got).toBe(points);
		expect(remarksOn(after).map((one) => one.what)).not.toContain(what);
	});

	it('writes tables with a row for each submission and each item', () => {
		const table = submissionTable(scores, [{ file: 'cut.json', kind: 'damaged', why: 'ends early' }], practice);
		expect(table.rows).toHaveLength(31);
		expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.columns.length]));
		expect(table.rows.at(-1)?.at(-1)).toBe('not scored (damaged): ends early');
		const items = itemTable(results, scores);
		expect(items.rows).toHaveLength(13);
		expect(items.rows.find(([siglum]) => siglum === 'E1')).toEqual([
			'E1',
			'evidence',
			'In Harwick sales rose by nine percent within a year.',
			'',
			'24',
			'3',
			'3',
			'30'
		]);
	});
});
