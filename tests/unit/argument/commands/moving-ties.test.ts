import { describe, expect, it } from 'vitest';
import { addInference } from '#argument/commands/add-inference.ts';
import { linkPremise } from '#argument/commands/link-premise.ts';
import { mergeStatements } from '#argument/commands/merge-statements.ts';
import { redirectAttack } from '#argument/commands/redirect-attack.ts';
import { redirectInference } from '#argument/commands/redirect-inference.ts';
import { relinkStatement } from '#argument/commands/relink-statement.ts';
import { setAttackKind } from '#argument/commands/set-attack-kind.ts';
import { splitStatement } from '#argument/commands/split-statement.ts';
import { tieStatement } from '#argument/commands/tie-statement.ts';
import { isEmpty } from '#argument/diff.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, inferenceId, statementId, together, withText } from '../../../support/graph-notation.ts';

const s = statementId;
const step = inferenceId('p -> c');
const attackOf = (records: Records) => allOf(records, 'attack')[0]?.id ?? 'attack:none';

describe('redirecting a step', () => {
	it('accepts what was only suggested, with what it joins now', () => {
		const records = graph`p? ->? c?; d?`;
		const to = { inferenceId: step, conclusionId: s('d') };
		expectCommand(records, redirectInference, to, 'c=c?; p -> d');
	});

	it('takes a premise that is there already once, and leaves the others', () => {
		const premise = { from: s('p'), to: s('q') };
		const args = { inferenceId: inferenceId('p q r -> c'), premise };
		expectCommand(graph`p q r -> c`, redirectInference, args, 'p; q r -> c');
	});

	it('is refused across articles and for what is not there', () => {
		const two = together(graph`p -> c`, graphIn('b')`q`);
		expectRefusal(two, redirectInference, { inferenceId: step, conclusionId: s('q') }, 'other-article');
		expectRefusal(
			two,
			redirectInference,
			{ inferenceId: step, premise: { from: s('p'), to: s('q') } },
			'other-article'
		);
		expectRefusal(two, redirectInference, { inferenceId: step, conclusionId: s('z') }, 'not-found');
		expectRefusal(two, redirectInference, { inferenceId: 'inference:none', conclusionId: s('c') }, 'not-found');
	});

	it('may stay where it is although another statement attacks another step', () => {
		const records = graph`p -> c; x -/> (p -> c); q -> d; d -/> (q -> e)`;
		const to = { inferenceId: step, conclusionId: s('d') };
		expectCommand(records, redirectInference, to, 'c=c; p -> d; q -> d; q -> e; d -/> (q -> e); x -/> (p -> d)');
	});
});

describe('redirecting an attack', () => {
	it('accepts what was only suggested, and leaves a suggestion alone that stays where it is', () => {
		const records = graph`p; q?; x? -/>? p`;
		const attackId = attackOf(records);
		expectCommand(records, redirectAttack, { attackId, targetId: s('q') }, 'p; x -/> q');
		const same = redirectAttack(records, { attackId, targetId: s('p') });
		expect(!isRefusal(same) && isEmpty(same)).toBe(true);
	});

	it('is refused twice, across articles, and for what is not there', () => {
		const records = together(graph`p -> c; x -/> c; x -/> p`, graphIn('b')`q -> d`);
		const attackId = 'attack:x-c' as const;
		expect(expectRefusal(records, redirectAttack, { attackId, targetId: s('p') }, 'duplicate').values).toEqual({
			id: 'attack:x-p'
		});
		expectRefusal(records, redirectAttack, { attackId, targetId: s('q') }, 'other-article');
		expectRefusal(records, redirectAttack, { attackId, attackerId: s('q') }, 'other-article');
		expectRefusal(records, redirectAttack, { attackId, targetId: inferenceId('q -> d') }, 'other-article');
		expectRefusal(records, redirectAttack, { attackId, targetId: 'inference:none' }, 'not-found');
		expectRefusal(records, redirectAttack, { attackId, targetId: s('z') }, 'not-found');
		expectRefusal(records, redirectAttack, { attackId: 'attack:none' }, 'not-found');
		expectRefusal(records, setAttackKind, { attackId: 'attack:none', kind: 'rebuttal' }, 'not-found');
	});

	it('is refused where the attacking statement concludes or supports the step', () => {
		const records = graph`p -> c; c -/> p`;
		const onStep = { attackId: attackOf(records), targetId: step };
		expect(expectRefusal(records, redirectAttack, onStep, 'own-step').values).toEqual({ id: s('c'), inference: step });
	});

	it('says what kind it is by accepting it', () => {
		const records = graph`p?; x? -/>? p`;
		const named = expectCommand(records, setAttackKind, { attackId: attackOf(records), kind: 'objection' }, 'x -/> p');
		expect(allOf(named, 'attack')[0]?.kind).toBe('objection');
	});
});

describe('tying a statement', () => {
	it('as an objection keeps what kind it is', () => {
		const tie = { how: 'attacks', targetId: s('c'), kind: 'concession' } as const;
		const after = expectCommand(graph`c x`, tieStatement, { statementId: s('x'), tie }, 'x -/> c');
		expect(allOf(after, 'attack')[0]?.kind).toBe('concession');
	});

	it('of several premises to their conclusion merges a reason only where it says the same', () => {
		const records = graph`p -> c; q -> d; q -> c`;
		const link = { inferenceId: step, premiseId: s('q') };
		expectCommand(records, linkPremise, link, 'p q -> c; q -> d');
	});

	it('leaves attacks on other steps where they are when two reasons become one', () => {
		const records = graph`p -> c; q -> c; r -> c; x -/> (q -> c); y -/> (r -> c)`;
		const link = { inferenceId: step, premiseId: s('q') };
		expectCommand(records, linkPremise, link, 'p q -> c; r -> c; x -/> (p q -> c); y -/> (r -> c)');
	});

	it('as evidence of an already argued conclusion keeps what the conclusion was', () => {
		const main = expectCommand(
			graph`c!; q`,
			addInference,
			{ premiseIds: [s('q')], conclusionId: s('c') },
			'c!; q -> c'
		);
		expect(get(main, s('c'))).toMatchObject({ role: 'conclusion', isMain: true });
	});
});

describe('letting a statement serve something else', () => {
	it('forgets nothing that was right: a suggestion to the same target is not remembered as wrong', () => {
		const records = graph`p? ->? c; p -/>? d`;
		const to = { statementId: s('c'), relation: 'supports' } as const;
		const after = expectCommand(records, relinkStatement, { statementId: s('p'), to }, 'd; p -> c');
		expect(get(after, 'article:a')?.rejected).toEqual([{ fromId: s('p'), toId: s('d') }]);
	});

	it('remembers nothing of what a person had accepted, and leaves the ties of others alone', () => {
		const records = graph`p -> d; p -/> e; q -> d; x -/> p`;
		const to = { statementId: s('q'), relation: 'attacks' } as const;
		const after = expectCommand(records, relinkStatement, { statementId: s('p'), to }, 'e; q -> d; p -/> q; x -/> p');
		expect(get(after, 'article:a')).not.toHaveProperty('rejected');
	});

	it('of several premises remembers only what that one was said to support', () => {
		const records = graph`p? q? ->? c; d`;
		const to = { statementId: s('d'), relation: 'supports' } as const;
		const after = expectCommand(records, relinkStatement, { statementId: s('p'), to }, 'q?; p -> d; q ->? c');
		expect(get(after, 'article:a')?.rejected).toEqual([{ fromId: s('p'), toId: s('c') }]);
	});
});

describe('making two statements of one', () => {
	const halves = { first: { wording: 'One.', passages: [] }, second: { wording: 'Two.', passages: [] } };

	it('keeps the kind of evidence for both halves, and none for a half of a conclusion', () => {
		const dated = graph`e`;
		const e = get(dated, s('e'));
		if (!e) return expect.fail('no statement');
		dated.set(e.id, { ...e, evidenceKind: 'date' });
		const after = expectCommand(dated, splitStatement, { statementId: s('e'), ...halves, tie: 'loose' }, 'e; n1=e');
		expect(get(after, s('n1'))?.evidenceKind).toBe('date');
		expectCommand(graph`p -> c`, splitStatement, { statementId: s('c'), ...halves, tie: 'loose' }, 'n1; p -> c');
	});

	it('lets the second half serve all that the first serves, and leaves what is unsaid unsaid', () => {
		const records = graph`z* -> c; z q -> d; r -> e`;
		const split = { statementId: s('z'), ...halves, tie: 'beside' } as const;
		expectCommand(records, splitStatement, split, 'n1*; z*; n1 -> c; n1 -> d; q z -> d; r -> e; z -> c');
	});

	it('needs a wording for each half, a statement, and the words of the second half', () => {
		const blank = { wording: ' ', passages: [] };
		const split = { statementId: s('p'), ...halves, tie: 'loose' } as const;
		expectRefusal(graph`p`, splitStatement, { ...split, first: blank }, 'empty-wording');
		expectRefusal(graph`p`, splitStatement, { ...split, statementId: s('z') }, 'not-found');
		expectRefusal(
			graph`p`,
			splitStatement,
			{ ...split, first: { wording: 'w'.repeat(2_001), passages: [] } },
			'invalid'
		);
		const passages = [{ start: 0, end: 8, exact: 'Sentance', prefix: '', suffix: '' }];
		const second = { wording: 'Two.', passages };
		expectRefusal(withText(graph`p`), splitStatement, { ...split, second }, 'passage-mismatch');
	});
});

describe('making one statement of two', () => {
	const merged = (records: Records, kept: string, other: string, after: string, wording?: string) =>
		expectCommand(
			records,
			mergeStatements,
			{ keptId: s(kept), otherId: s(other), ...(wording !== undefined && { wording }) },
			after
		);

	it('words it anew where that is wanted, and not emptily', () => {
		const after = merged(graph`p q`, 'p', 'q', 'p', ' Both. ');
		expect(get(after, s('p'))?.wording).toBe('Both.');
		expect(get(merged(graph`p q`, 'p', 'q', 'p'), s('p'))?.wording).toBe('Sentence p.');
		expectRefusal(graph`p q`, mergeStatements, { keptId: s('p'), otherId: s('q'), wording: ' ' }, 'empty-wording');
		const two = together(graph`p`, graphIn('b')`q`);
		expectRefusal(two, mergeStatements, { keptId: s('p'), otherId: s('q') }, 'other-article');
	});

	it('is unsaid only where both were, and rests on the same words once', () => {
		merged(graph`p* q`, 'p', 'q', 'p');
		merged(graph`p* q*`, 'p', 'q', 'p*');
		const text = withText(graph`p q`);
		const p = get(text, s('p'));
		const q = get(text, s('q'));
		if (!p || !q) return expect.fail('no statements');
		const shared = together(text, recordsOf([{ ...q, passages: [...p.passages, ...q.passages] }]));
		expect(get(merged(shared, 'p', 'q', 'p'), s('p'))?.passages.map((one) => one.exact)).toEqual([
			'Sentence p.',
			'Sentence q.'
		]);
	});

	it('leaves what ties other statements as it is', () => {
		merged(graph`p q; a b -> c; x -/> c; y -/> (a b -> c)`, 'p', 'q', 'p; a b -> c; x -/> c; y -/> (a b -> c)');
	});

	it('lets attacks of and on the other be its own, each once, and none on itself or on its own steps', () => {
		merged(graph`p -> c; q -/> d; y -/> q`, 'p', 'q', 'p -> c; p -/> d; y -/> p');
		merged(graph`p -/> q`, 'p', 'q', 'p');
		merged(graph`p -/> d; q -/> d`, 'p', 'q', 'p -/> d');
		merged(graph`p -> c; q -/> (p -> c)`, 'p', 'q', 'p -> c');
		merged(graph`a -> p; q -/> (a -> p)`, 'p', 'q', 'a -> p');
	});

	it('is the conclusion of what the other was the conclusion of', () => {
		const after = merged(graph`a b -> q; p`, 'p', 'q', 'a b -> p');
		expect(get(after, s('p'))?.role).toBe('conclusion');
		merged(graph`a -> q; a -> p; x -/> (a -> q)`, 'p', 'q', 'a -> p; x -/> (a -> p)');
		merged(graph`p q a -> c`, 'p', 'q', 'a p -> c');
	});

	it('does not take over that it is the main conclusion from one that is not', () => {
		merged(graph`c!; p -> c; q`, 'p', 'q', 'c!; p -> c');
	});
});
