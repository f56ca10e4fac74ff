import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { hintsOf, type HintOptions } from '#evaluate/hints.ts';
import { graph, statementId } from '../../support/graph-notation.ts';
import { inLanguage, worded } from '../../support/worded.ts';

const rules = (records: Records, options: HintOptions = {}) =>
	hintsOf(records, 'article:a', options).map((hint) => hint.rule);
const SOCRATES = { c: 'Socrates is mortal', p: 'Socrates is human', q: 'Every human is mortal' };

describe('the hints a map raises unasked', () => {
	it('are one for a lone premise and none once the linking premise is there', () => {
		expect(rules(worded(graph`p -> c!`, SOCRATES))).toEqual(['one-premise']);
		expect(rules(worded(graph`p q -> c!`, SOCRATES))).toEqual([]);
	});

	it('come in the order of the text', () => {
		const records = worded(graph`a; b; c`, { a: 'Should phones be banned?', b: 'They are dangerous', c: 'Really?' });
		const found = hintsOf(records, 'article:a').map((hint) => [hint.rule, hint.about]);
		expect(found).toEqual([
			['not-a-statement', statementId('a')],
			['does-not-stand-alone', statementId('b')],
			['not-a-statement', statementId('c')]
		]);
	});

	it('leave suggestions alone unless asked', () => {
		const records = worded(graph`a?`, { a: 'They are dangerous' });
		expect(rules(records)).toEqual([]);
		expect(rules(records, { count: 'all' })).toEqual(['does-not-stand-alone']);
	});

	it('stay dismissed until the wording changes', () => {
		const records = worded(graph`a; b`, { a: 'They are dangerous', b: 'Phones are useful to pupils' });
		const dismissed = new Set(hintsOf(records, 'article:a').map((hint) => hint.key));
		expect(rules(records, { dismissed })).toEqual([]);
		expect(rules(worded(records, { b: 'Phones are of use to pupils' }), { dismissed })).toEqual([]);
		expect(rules(worded(records, { a: 'They are a danger' }), { dismissed })).toEqual(['does-not-stand-alone']);
	});

	it('about the lone premise stay dismissed for the whole map', () => {
		const before = worded(graph`p -> c!`, SOCRATES);
		const dismissed = new Set(hintsOf(before, 'article:a').map((hint) => hint.key));
		const after = worded(graph`q -> c!`, SOCRATES);
		expect(rules(after, { dismissed })).toEqual([]);
	});

	it('that go by English words keep silent about other languages', () => {
		const records = worded(graph`a; b`, { a: 'They are dangerous', b: 'Phones go because they distract' });
		expect(rules(records)).toEqual(['does-not-stand-alone', 'reasoning-in-a-statement']);
		expect(rules(inLanguage(records, 'fr'))).toEqual([]);
	});

	it('of an empty map are none', () => {
		expect(hintsOf(graph``, 'article:a')).toEqual([]);
	});
});
