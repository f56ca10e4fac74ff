import { describe, expect, it } from 'vitest';
import type { Alignment } from '#argument/records/across.ts';
import { idAt, reify } from '#evaluate/reify.ts';
import { listOf } from '#evaluate/semantics/network.ts';
import { graph, graphIn, inferenceId, statementId, together } from '../../support/graph-notation.ts';
import { reified } from '../../support/evaluation.ts';

const named = (map: ReturnType<typeof reified>, nodes: readonly number[]) => nodes.map((node) => idAt(map, node));

describe('a map as a network', () => {
	it('gives each inference a node on which its premises bear together and which supports its conclusion', () => {
		const map = reified(graph`p1 p2 -> c; p3 -> c`);
		const step = map.nodeOf.get(inferenceId('p1 p2 -> c')) ?? -1;
		const conclusion = map.nodeOf.get(statementId('c')) ?? -1;
		expect(named(map, listOf(map.network.premises, step))).toEqual([statementId('p1'), statementId('p2')]);
		expect(named(map, listOf(map.network.supporters, conclusion))).toEqual([
			inferenceId('p1 p2 -> c'),
			inferenceId('p3 -> c')
		]);
		expect(map.network.base[step]).toBe(1);
		expect(map.network.base[conclusion]).toBe(0.5);
	});

	it('lets an undercut attack the step and not its conclusion', () => {
		const map = reified(graph`p -> c; x -/> (p -> c)`);
		const [step, conclusion] = [inferenceId('p -> c'), statementId('c')].map((id) => map.nodeOf.get(id) ?? -1);
		expect(named(map, listOf(map.network.attackers, step ?? -1))).toEqual([statementId('x')]);
		expect(listOf(map.network.attackers, conclusion ?? -1)).toEqual([]);
	});

	it('counts only what is accepted, and no step that rests on something suggested', () => {
		const records = graph`c!; p? -> c; q ->? c; r -> c; x -/>? c`;
		const map = reified(records);
		expect(map.statements.map((one) => one.id)).toEqual(['c', 'q', 'r', 'x'].map(statementId));
		expect(map.inferences.map((one) => one.id)).toEqual([inferenceId('r -> c')]);
		expect(map.attacks).toEqual([]);
	});

	it('counts no step of which one premise is only suggested, and no attack by or on something suggested', () => {
		const map = reified(graph`c!; p q? -> c; x? -/> c; y -/> q; z -/> c`);
		expect(map.inferences).toEqual([]);
		expect(map.attacks.map((one) => one.id)).toEqual(['attack:z-c']);
	});

	it('counts suggestions where it is asked to', () => {
		const map = reified(graph`c!; p? -> c; q ->? c; x -/>? c`, { count: 'all' });
		expect([map.statements.length, map.inferences.length, map.attacks.length]).toEqual([4, 2, 1]);
	});

	it('counts once what is recorded twice', () => {
		const records = graph`p q -> c; x -/> c`;
		const twice = new Map(records);
		for (const record of records.values()) {
			if (record.id.startsWith('inference:'))
				twice.set('inference:again', { ...record, id: 'inference:again' } as never);
			if (record.id.startsWith('attack:')) twice.set('attack:again', { ...record, id: 'attack:again' } as never);
		}
		const map = reified(twice);
		expect([map.inferences.length, map.attacks.length]).toEqual([1, 1]);
		const turned = new Map(records);
		for (const record of records.values()) {
			if (!('premiseIds' in record)) continue;
			const premiseIds = [...record.premiseIds].reverse();
			turned.set('inference:turned', { ...record, id: 'inference:turned', premiseIds });
		}
		expect(reified(turned).inferences).toHaveLength(1);
	});

	it('lets opposed statements of two authors attack each other, and statements that are only related not', () => {
		const records = together(graphIn('a')`a1`, graphIn('b')`b1 b2`);
		const align = (id: string, relation: Alignment['relation'], status: Alignment['status']): Alignment => ({
			id: `alignment:${id}`,
			statementIds: [statementId('a1'), statementId(id)],
			relation,
			status
		});
		const alignments = [align('b1', 'opposed', 'accepted'), align('b2', 'related', 'accepted')];
		const { attacks } = reified(records, { alignments });
		expect(attacks.map(({ id, attacker, target }) => [id, attacker, target])).toEqual([
			['alignment:b1', 0, 1],
			['alignment:b1', 1, 0]
		]);
		const suggested = align('b1', 'opposed', 'suggested');
		expect(reified(records, { alignments: [suggested] }).attacks).toEqual([]);
		expect(reified(records, { count: 'all', alignments: [suggested] }).attacks).toHaveLength(2);
		expect(reified(records, { count: 'all', alignments: [{ ...suggested, rejected: true }] }).attacks).toEqual([]);
	});

	it('of nothing is empty', () => {
		expect(reify([]).network.size).toBe(0);
	});
});
