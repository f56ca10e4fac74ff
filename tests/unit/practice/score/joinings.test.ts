import { describe, expect, it } from 'vitest';
import { practice } from '#messages/en/practice.ts';
import type { Analysis } from '#practice/analysis.ts';
import { layOnCommonText } from '#practice/common-text.ts';
import { alternativeKey, alternativeOf, readingWith } from '#practice/score/alternatives.ts';
import { inWords } from '#practice/score/in-words.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import { scoreAgainst } from '#practice/score/score.ts';
import { analysis, renamed } from '../../../support/analyses.ts';

/** Two premises count together, a third stands for itself. */
const KEY = analysis('key', 's1!; s2 s4 -> s1; s7 -> s1');
const APART = renamed(analysis('ada', 's1!; s2 -> s1; s4 -> s1; s7 -> s1'), 'ada');
const TOGETHER = renamed(analysis('ben', 's1!; s2 s4 s7 -> s1'), 'ben');

function score(pupil: Analysis, ...also: Analysis[]) {
	const side = layOnCommonText([KEY, pupil, ...also]);
	const [key, own, ...accepted] = side.analyses;
	if (!key || !own) throw new Error('a key and a pupil');
	return scoreAgainst(side, key, own, accepted);
}

const said = (pupil: Analysis, ...also: Analysis[]) => {
	const own = score(pupil, ...also);
	return remarksOn(own).map((remark) => inWords(remark, own, practice));
};

describe('premises taken together', () => {
	it('are named where they stand apart in the pupil’s map, and cost nothing', () => {
		expect(score(APART).points).toEqual(score(renamed({ ...KEY, name: 'eva' }, 'eva')).points);
		expect(said(APART)).toContain(
			'P1 and P2 stand each for itself as reasons for C1 “Our town should close the market street to cars”; in the key they count only together.'
		);
	});

	it('are named where the key has each for itself', () => {
		expect(said(TOGETHER)).toContain(
			'P1, P2 and P3 are taken together as one reason for C1 “Our town should close the market street to cars”; in the key each is a reason of its own.'
		);
	});

	it.each([
		['each for itself', APART, 'linked-apart'],
		['all as one', TOGETHER, 'apart-linked']
	] as const)('are right %s too once that is accepted, for everybody', (_how, pupil, what) => {
		const own = score(pupil);
		const remark = remarksOn(own).find((one) => one.what === what);
		const alternative = remark && alternativeOf(own, remark);
		if (!alternative) throw new Error('an alternative');
		const also = readingWith(KEY, alternative, 'also\n');
		const after = remarksOn(score(pupil, also)).map((one) => one.what);
		expect(after).not.toContain(what);
		expect(after).toContain('also-right');
		const other = score(renamed({ ...pupil, name: 'zoe' }, 'zoe'));
		const same = remarksOn(other).find((one) => one.what === what);
		expect(same && alternativeKey(alternativeOf(other, same) ?? alternative)).toBe(alternativeKey(alternative));
	});

	it('stay as the key has them where something else was accepted', () => {
		const own = score(TOGETHER);
		const remark = remarksOn(own).find((one) => one.what === 'apart-linked');
		const alternative = remark && alternativeOf(own, remark);
		if (!alternative) throw new Error('an alternative');
		const also = readingWith(KEY, alternative, 'also\n');
		expect(remarksOn(score(APART, also)).map((one) => one.what)).toContain('linked-apart');
	});
});
