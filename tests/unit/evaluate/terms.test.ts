import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { Records } from '#argument/records.ts';
import { reasonTerms, type PlacedTerm, type TermOptions } from '#evaluate/terms.ts';
import { graph, inferenceId, statementId } from '../../support/graph-notation.ts';
import { worded } from '../../support/worded.ts';

function terms(records: Records, step: string, options: TermOptions = {}) {
	const found = reasonTerms(new ArgumentGraph(records, 'article:a'), inferenceId(step), options);
	if (!found) throw new Error(`there is no step ${step}`);
	return found;
}
const named = (list: readonly PlacedTerm[]) => list.map((one) => one.word);
const SOCRATES = { c: 'Socrates is mortal', p: 'Socrates is human', q: 'Every human is mortal' };

describe('the terms of a reason', () => {
	it('show what the conclusion pulls out of the hat and what holds no hand', () => {
		const found = terms(worded(graph`p -> c`, SOCRATES), 'p -> c');
		expect(named(found.rabbits)).toEqual(['mortal']);
		expect(named(found.alone)).toEqual(['human']);
	});

	it('hold together once the linking premise is there', () => {
		const found = terms(worded(graph`p q -> c`, { ...SOCRATES, q: 'All humans are mortal' }), 'p q -> c');
		expect([found.rabbits, found.alone]).toEqual([[], []]);
	});

	it('say of each word where else its term stands', () => {
		const found = terms(worded(graph`p q -> c`, SOCRATES), 'p q -> c');
		expect(found.terms.map(({ word, statementId: id, alsoIn }) => [word, id, alsoIn])).toEqual([
			['Socrates', statementId('c'), [statementId('p')]],
			['mortal', statementId('c'), [statementId('q')]],
			['Socrates', statementId('p'), [statementId('c')]],
			['human', statementId('p'), [statementId('q')]],
			['human', statementId('q'), [statementId('p')]],
			['mortal', statementId('q'), [statementId('c')]]
		]);
	});

	it('show two reasons that may be one in two parts', () => {
		const apart = worded(graph`p -> c; q -> c; r -> c`, { ...SOCRATES, r: 'Plato says so' });
		expect(terms(apart, 'p -> c').completedBy).toEqual([inferenceId('q -> c')]);
		expect(terms(apart, 'r -> c').completedBy).toEqual([]);
	});

	it('are merged where the reader holds words to mean the same', () => {
		const records = worded(graph`p -> c`, { c: 'Phones should be banned', p: 'Phones should be prohibited' });
		expect(named(terms(records, 'p -> c').rabbits)).toEqual(['banned']);
		expect(terms(records, 'p -> c', { synonyms: [['ban', 'prohibit']] }).rabbits).toEqual([]);
	});

	it('are null for a step the map does not hold', () => {
		expect(reasonTerms(new ArgumentGraph(graph`c`, 'article:a'), 'inference:none')).toBeNull();
	});
});
