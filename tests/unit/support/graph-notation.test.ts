import { describe, expect, it } from 'vitest';
import { allOf, get } from '#argument/records.ts';
import {
	graph,
	graphIn,
	inferenceId,
	notationOf,
	statementId,
	together,
	withText
} from '../../support/graph-notation.ts';

describe('the graph notation of the tests', () => {
	it('makes linked premises one inference and separate reasons several', () => {
		const records = graph`p1 p2 -> c; p3 -> c`;
		expect(allOf(records, 'inference').map((one) => [one.premiseIds, one.conclusionId])).toEqual([
			[['statement:p1', 'statement:p2'], 'statement:c'],
			[['statement:p3'], 'statement:c']
		]);
	});

	it('tells an attack on a statement from an attack on an inference, which it does not make twice', () => {
		const records = graph`p1 p2 -> c; x -/> c; y -/> (p2 p1 -> c)`;
		expect(allOf(records, 'attack').map((one) => one.targetId)).toEqual(['statement:c', 'inference:p1.p2-c']);
		expect(allOf(records, 'inference')).toHaveLength(1);
	});

	it('reads roles, main conclusion, suggestions, implicit and reported statements from marks', () => {
		const records = graph`c!; e1 -> p1; p1 p2* ->? c; q=e; r^?`;
		expect(get(records, statementId('c'))).toMatchObject({ isMain: true, role: 'conclusion' });
		expect(get(records, statementId('e1'))?.role).toBe('evidence');
		expect(get(records, statementId('p1'))?.role).toBe('conclusion');
		expect(get(records, statementId('p2'))).toMatchObject({ implicit: true, role: 'premise' });
		expect(get(records, inferenceId('p1 p2 -> c'))?.status).toBe('suggested');
		expect(get(records, statementId('q'))?.role).toBe('evidence');
		expect(get(records, statementId('r'))).toMatchObject({ voice: 'reported', status: 'suggested' });
	});

	it('writes back what it reads, in a fixed order', () => {
		const line = 'c!; p2*; q=e; r?^; e1 -> p1; p1 p2 ->? c; x -/> c; y -/>? (p1 p2 -> c)';
		expect(notationOf(graph`y -/>? (p2 p1 ->? c!); r^?; x -/> c; q=e; e1 -> p1; p2*`)).toBe(line);
		expect(notationOf(graph`${line}`)).toBe(line);
	});

	it('gives every statement that is said a sentence of the text', () => {
		const records = withText(graph`p1 p2* -> c`);
		const text = get(records, 'text:a')?.text ?? '';
		expect(text).toBe('Sentence p1. Sentence c.');
		const [passage] = get(records, statementId('c'))?.passages ?? [];
		expect(passage).toMatchObject({
			start: 13,
			end: 24,
			exact: text.slice(13, 24),
			prefix: 'Sentence p1. '.slice(-12)
		});
		expect(get(records, statementId('p2'))?.passages).toEqual([]);
	});

	it('holds several articles in one map', () => {
		const records = together(graph`p -> c`, graphIn('b')`q -> d`);
		expect(allOf(records, 'article').map((one) => one.id)).toEqual(['article:a', 'article:b']);
		expect(notationOf(records, 'article:b')).toBe('q -> d');
	});

	it('refuses what it cannot read', () => {
		expect(() => graph`-> c`).toThrow('premises -> conclusion');
		expect(() => graph`p1 p, -> c`).toThrow('not a name');
	});
});
