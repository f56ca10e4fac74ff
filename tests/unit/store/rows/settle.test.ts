import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { addInference } from '#argument/commands/add-inference.ts';
import { setMainConclusion } from '#argument/commands/set-main-conclusion.ts';
import { apply, EMPTY, invert, type RecordDiff } from '#argument/diff.ts';
import { countingIds, idOf } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { isRefusal, type Refusal } from '#argument/refusal.ts';
import { mergeInto } from '#store/rows/settle.ts';
import { graph, statementId } from '../../../support/graph-notation.ts';

const base = graph`c!; p1 p2 -> c; x -/> c`;
const [C, P1, P2, X] = ['c', 'p1', 'p2', 'x'].map(statementId) as [never, never, never, never];

function done(change: RecordDiff | Refusal): RecordDiff {
	if (isRefusal(change)) throw new Error(change.refused);
	return change;
}

function errorsIn(records: Records): string[] {
	return check(records)
		.filter(isError)
		.map(({ rule, where }) => `${rule} ${where}`);
}

describe('two changes of one map, each sound by itself', () => {
	it('bring a premise back that one deletes and the other builds on', () => {
		const deletion = done(deleteRecords(base, { recordIds: [X] }));
		const support = done(addInference(base, { premiseIds: [X], conclusionId: P2 }, countingIds('n')));
		for (const [first, second] of [
			[deletion, support],
			[support, deletion]
		] as const) {
			const present = apply(base, first);
			const { records, unapplied } = mergeInto({ change: second, present, base, winner: 'change' });
			expect(errorsIn(records)).toEqual([]);
			expect(records.has(X)).toBe(true);
			expect(allOf(records, 'inference')).toHaveLength(2);
			expect(unapplied).toEqual([X]);
		}
	});

	it('leave one main conclusion: that of the later writer', () => {
		const [mine, theirs] = [P1, P2].map((id) =>
			done(setMainConclusion(base, { articleId: idOf('article', 'a'), statementId: id }))
		) as [RecordDiff, RecordDiff];
		const merged = mergeInto({ change: mine, present: apply(base, theirs), base, winner: 'change' });
		expect(
			allOf(merged.records, 'statement')
				.filter(({ isMain }) => isMain)
				.map(({ id }) => id)
		).toEqual([P1]);
		expect(errorsIn(merged.records)).toEqual([]);
		expect(merged.replaced).toEqual([P2]);
	});

	it('leave another’s main conclusion alone when an older one is brought back by an undo', () => {
		const articleId = idOf('article', 'a');
		const mine = done(setMainConclusion(base, { articleId, statementId: P1 }));
		const later = apply(base, mine);
		const present = apply(later, done(setMainConclusion(later, { articleId, statementId: P2 })));
		const { records, unapplied } = mergeInto({ change: invert(mine), present, base: new Map(), winner: 'present' });
		expect(
			allOf(records, 'statement')
				.filter(({ isMain }) => isMain)
				.map(({ id }) => id)
		).toEqual([P2]);
		expect(unapplied).toContain(C);
	});

	it('keep one side’s record whole where the mixture of both breaks a rule', () => {
		const p1 = get(base, P1);
		const passage = { start: 0, end: 1, exact: 'S', prefix: '', suffix: 'entence' };
		if (!p1) throw new Error('no p1');
		const present = new Map(base).set(P1, { ...p1, passages: [passage] } as never);
		const change: RecordDiff = { ...EMPTY, updated: [[p1, { ...p1, implicit: true } as never]] };
		const merged = mergeInto({ change, present, base, winner: 'change' });
		expect(get(merged.records, P1)).toMatchObject({ implicit: true, passages: [] });
		expect(merged.replaced).toEqual([P1]);
		expect(errorsIn(merged.records)).toEqual([]);
	});

	it('take nothing out for what was missing before', () => {
		const broken = new Map(base);
		broken.delete(P2);
		const p1 = get(broken, P1);
		if (!p1) throw new Error('no p1');
		const change: RecordDiff = { ...EMPTY, updated: [[p1, { ...p1, note: 'mine' } as never]] };
		const present = new Map(broken).set(P1, { ...p1, note: 'theirs' } as never);
		const merged = mergeInto({ change, present, base: broken, winner: 'change' });
		expect(allOf(merged.records, 'inference')).toEqual(allOf(base, 'inference'));
	});
});

describe('undoing', () => {
	it('does not take away what another’s inference now rests on', () => {
		const added: RecordDiff = { ...EMPTY, added: allOf(graph`n1`, 'statement') };
		const mine = apply(base, added);
		const premiseIds = [statementId('n1')];
		const present = apply(mine, done(addInference(mine, { premiseIds, conclusionId: P1 }, countingIds('n'))));
		const { records, unapplied } = mergeInto({ change: invert(added), present, base: new Map(), winner: 'present' });
		expect(records).toEqual(present);
		expect(unapplied).toEqual(premiseIds);
	});

	it('brings back of what was deleted only what still has its ends', () => {
		const deletion = done(deleteRecords(base, { recordIds: [idOf('inference', 'p1.p2-c')] }));
		const afterMine = apply(base, deletion);
		const present = apply(afterMine, done(deleteRecords(afterMine, { recordIds: [P2] })));
		const undo = { change: invert(deletion), present, base: new Map(), winner: 'present' as const };
		const { records } = mergeInto(undo);
		expect(errorsIn(records)).toEqual([]);
	});
});
