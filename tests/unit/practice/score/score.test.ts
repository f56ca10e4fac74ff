import { describe, expect, it } from 'vitest';
import type { Analysis } from '#practice/analysis.ts';
import { layOnCommonText } from '#practice/common-text.ts';
import { classResults } from '#practice/score/class-results.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import { scoreAgainst } from '#practice/score/score.ts';
import { analysis, renamed } from '../../../support/analyses.ts';

const KEY = analysis('key', 's1!; s2 -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');

function score(pupil: Analysis, ...also: Analysis[]) {
	const side = layOnCommonText([KEY, pupil, ...also]);
	const [key, own, ...accepted] = side.analyses;
	if (!key || !own) throw new Error('a key and a pupil');
	return scoreAgainst(side, key, own, accepted);
}

const said = (pupil: Analysis, ...also: Analysis[]) => remarksOn(score(pupil, ...also)).map(({ what }) => what);

describe('a pupil’s map against a key', () => {
	it('has all points where it is the key’s, whatever its ids', () => {
		const result = score(renamed({ ...KEY, name: 'ada' }, 'ada'));
		expect(result.points).toEqual({ got: 14, of: 14 });
		expect(remarksOn(result).map(({ what }) => what)).toEqual(['main-found']);
	});

	it('has no points where it is empty, and none is lost for what the key has not', () => {
		expect(score(analysis('ben', 's8=e')).points).toEqual({ got: 0, of: 14 });
		const more = analysis('cleo', 's1!; s2 -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6; s8=e -> s4');
		expect(score(more).points).toEqual({ got: 14, of: 14 });
		expect(said(more)).toEqual(['main-found', 'extra']);
	});

	it('is told when the evidence is there but attached to something else', () => {
		const dan = analysis('dan', 's1!; s2=c -> s1; s3=e -> s4; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');
		const remark = remarksOn(score(dan)).find(({ what }) => what === 'over-one' || what === 'elsewhere');
		expect(remark).toMatchObject({
			what: 'elsewhere',
			sign: 'support',
			pupil: { id: 'statement:s3' },
			to: { id: 'statement:s2' },
			instead: { id: 'statement:s4' }
		});
		expect(score(dan).points).toEqual({ got: 13, of: 14 });
	});

	it('has half a point for another role, a turned relation and one over a statement in between', () => {
		const eve = analysis('eve', 's1!; s2=c -> s1; s3=p -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');
		expect(score(eve).points.got).toBe(13.5);
		expect(said(eve)).toEqual(['main-found', 'other-role']);
		const turned = analysis('fay', 's1!; s2 -> s1; s3=e -> s2; s4=c -> s5=e; s5=e -> s1; s6^ -/> s1; s7 -/> s6');
		expect(said(turned)).toContain('turned');
		expect(said(turned)).toContain('over-one');
		expect(score(turned).points.got).toBe(13);
	});

	it('is told when a reported view stands as the author’s own, and when support stands for attack', () => {
		const gus = analysis('gus', 's1!; s2 -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6=p -> s1; s7 -/> s6');
		expect(said(gus)).toEqual(['main-found', 'taken-for-own', 'other-sign']);
	});

	it('is told of another main conclusion, or of none', () => {
		expect(said(analysis('hal', 's1; s2! -> s1'))[0]).toBe('main-another');
		expect(said(analysis('ida', 's1=c; s2 -> s1'))[0]).toBe('main-missing');
	});

	it('counts what an accepted reading has as right', () => {
		const jan = analysis('jan', 's1!; s2 -> s1; s3=p -> s1; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6; s8=e -> s4');
		const also = renamed({ ...jan, name: 'also' }, 'also');
		expect(score(jan).points.got).toBeLessThan(14);
		const accepted = score(jan, also);
		expect(accepted.statements.find(({ key }) => key.id === 'statement:s3')).toMatchObject({
			verdict: 'found',
			alsoRight: true
		});
		expect(accepted.relations.find(({ relation }) => relation.fromId === 'statement:s3')?.alsoRight).toBe(true);
		expect(accepted.extra).toEqual([expect.objectContaining({ alsoRight: true })]);
		// s2 has lost its evidence and with it the role of a conclusion, in the reading as well.
		expect(accepted.points).toEqual({ got: 14, of: 14 });
	});

	it('gains nothing from an accepted reading that has it otherwise again', () => {
		const kim = analysis('kim', 's1!; s2 -> s1; s3=e -> s4; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');
		const also = renamed(
			analysis('also', 's1!; s2 -> s1; s3=e -> s1; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6'),
			'x'
		);
		expect(score(kim, also).relations.find(({ relation }) => relation.fromId === 'statement:s3')).toMatchObject({
			fate: 'elsewhere',
			alsoRight: false
		});
	});
});

describe('a class', () => {
	it('is counted item by item, with the confusions that several share', () => {
		const wrong = 's1!; s2=c -> s1; s3=e -> s4; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6';
		const pupils = [
			renamed({ ...KEY, name: 'ada' }, 'ada'),
			renamed(analysis('ben', wrong), 'ben'),
			renamed(analysis('cleo', wrong), 'cleo')
		];
		const side = layOnCommonText([KEY, ...pupils]);
		const [key, ...placed] = side.analyses;
		if (!key) throw new Error('a key');
		const results = classResults(
			side,
			placed.map((pupil) => scoreAgainst(side, key, pupil))
		);
		expect(results.mainFound).toBe(3);
		expect(results.statements.every(({ found }) => found === 3)).toBe(true);
		expect(results.relations.find(({ relation }) => relation.fromId === 'statement:s3')).toMatchObject({
			found: 1,
			otherwise: 2
		});
		expect(results.confusions).toEqual([
			expect.objectContaining({ names: ['ben', 'cleo'], remark: expect.objectContaining({ what: 'elsewhere' }) })
		]);
		expect(results.sentences[0]?.labels).toEqual({ conclusion: 3, premise: 0, evidence: 0, none: 0 });
		expect(results.agreement.labels.alpha).toEqual({ value: 1, items: 8 });
	});
});
