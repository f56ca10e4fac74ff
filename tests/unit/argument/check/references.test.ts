import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import type { RecordId } from '#argument/ids.ts';
import { explain } from '#argument/problems.ts';
import { recordsOf, type Records } from '#argument/records.ts';
import { graph, graphIn, inferenceId, statementId, together } from '../../../support/graph-notation.ts';

const without = (records: Records, id: RecordId) => recordsOf([...records.values()].filter((one) => one.id !== id));
const broken = (records: Records) => check(records).map((one) => `${one.rule} ${one.where}`);

describe('references', () => {
	it('AR3 an inference needs its premises and its conclusion', () => {
		expect(broken(without(graph`p1 p2 -> c`, statementId('p2')))).toEqual(['AR3 inference:p1.p2-c']);
		expect(check(without(graph`p -> c`, statementId('c'))).map((one) => explain(one))).toEqual([
			'inference:p-c refers to statement:c (conclusionId), which does not exist. Correct the reference or add statement:c.'
		]);
	});

	it('AR3 an attack needs its attacker and its target', () => {
		expect(broken(without(graph`x -/> c`, statementId('x')))).toEqual(['AR3 attack:x-c']);
		expect(broken(without(graph`y -/> (p -> c)`, inferenceId('p -> c')))).toContain('AR3 attack:y-p-c');
	});

	it('AR3 a statement and a placement need their article and statement', () => {
		const records = graph`p`;
		records.set('placement:b', { id: 'placement:b', articleId: 'article:a', statementId: 'statement:q', x: 0, y: 0 });
		expect(broken(records)).toEqual(['AR3 placement:b']);
		expect(broken(without(graph`p`, 'article:a'))).toEqual(['AR3 statement:p']);
	});

	it('AR4 what spans articles may refer to another file', () => {
		const records = graph`p`;
		records.set('alignment:l', {
			id: 'alignment:l',
			statementIds: ['statement:p', 'statement:elsewhere'],
			relation: 'same',
			status: 'accepted'
		});
		expect(check(records).map((one) => [one.rule, one.level])).toEqual([['AR4', 'warning']]);
	});

	it('a text that is not there is no problem: a map travels without it', () => {
		const records = graph`p`;
		records.set('article:a', { id: 'article:a', title: 'A', authorIds: [], textId: 'text:away' });
		expect(check(records)).toEqual([]);
	});

	it('AR8 an inference, an attack and a placement stay inside one article', () => {
		const two = together(graph`p -> c`, graphIn('b')`q`);
		const inference = {
			id: 'inference:i',
			articleId: 'article:a',
			conclusionId: 'statement:c',
			status: 'accepted'
		} as const;
		const attack = { id: 'attack:t', articleId: 'article:b', status: 'accepted' } as const;
		const over = together(
			two,
			recordsOf([
				{ ...inference, premiseIds: ['statement:q'] },
				{ ...attack, attackerId: 'statement:q', targetId: 'inference:p-c' },
				{ id: 'placement:q', articleId: 'article:a', statementId: 'statement:q', x: 0, y: 0 }
			])
		);
		expect(broken(over)).toEqual(['AR8 inference:i', 'AR8 attack:t', 'AR8 placement:q']);
	});
});
