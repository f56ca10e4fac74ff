import { describe, expect, it } from 'vitest';
import type { Alignment } from '#argument/records/across.ts';
import { shareVerdicts } from '#evaluate/assessment.ts';
import { verdicts } from '../../support/evaluation.ts';
import { statementId } from '../../support/graph-notation.ts';

const aligned = (
	one: string,
	other: string,
	relation: Alignment['relation'] = 'same',
	status: Alignment['status'] = 'accepted'
): Alignment => ({
	id: `alignment:${one}-${other}`,
	statementIds: [statementId(one), statementId(other)],
	relation,
	status
});

describe('a verdict where several authors say the same', () => {
	it('is passed on all of them, also by way of a third', () => {
		const shared = shareVerdicts(verdicts({ reject: 'a' }), [aligned('a', 'b'), aligned('c', 'b')]);
		expect([...shared.keys()]).toEqual(['a', 'b', 'c'].map(statementId));
		expect(new Set(shared.values())).toEqual(new Set(['reject']));
	});

	it('does not replace the verdict passed on a statement itself', () => {
		const shared = shareVerdicts(verdicts({ reject: 'a', accept: 'b' }), [aligned('a', 'b'), aligned('a', 'c')]);
		expect(shared.get(statementId('b'))).toBe('accept');
		expect(shared.has(statementId('c'))).toBe(false);
	});

	it('is not passed on what is opposed, related or only suggested to be the same', () => {
		const alignments = [
			aligned('a', 'b', 'opposed'),
			aligned('a', 'c', 'related'),
			aligned('a', 'd', 'same', 'suggested')
		];
		expect(shareVerdicts(verdicts({ doubt: 'a' }), alignments).size).toBe(1);
	});
});
