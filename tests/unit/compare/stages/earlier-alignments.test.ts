/** What becomes of alignments that the records already hold: suggestions kept, confirmations, rejections, and those that cannot be. */
import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { aligned, article, compared } from '../../../support/laid-side-by-side.ts';

/** The two have not a word in common. */
const A = article('a', 'a1! Ships rust.\na2 > a1 Salt eats iron.');
const B = article('b', 'b1! Keels rot.\nb2 > b1 Worms bore into oak.');
const found = (...parts: (readonly ArgumentRecord[])[]) =>
	compared(A, B, ...parts).alignments.map(
		({ statementIds, relation, status }) => `${statementIds.map((id) => id.slice(10)).join(' ')} ${relation} ${status}`
	);
const suggested = { status: 'suggested' } as const;

describe('alignments in the records', () => {
	it('stand though nothing else speaks for them', () => {
		expect(found()).toEqual([]);
		expect(found([aligned('a1', 'same', 'b2')])).toEqual(['a1 b2 same confirmed']);
		expect(found([aligned('a1', 'related', 'b2', suggested)])).toEqual(['a1 b2 related suggested']);
	});

	it('are left out where one of the statements is not at hand, or both are of one article', () => {
		expect(found([aligned('a1', 'same', 'gone')])).toEqual([]);
		expect(found([aligned('gone', 'same', 'b1')])).toEqual([]);
		expect(found([aligned('a1', 'same', 'a2')])).toEqual([]);
	});

	it('that a person confirmed win over a suggestion on the same pair, in whichever order they were made', () => {
		const confirmed = aligned('a1', 'same', 'b1');
		const other = aligned('b1', 'related', 'a1', suggested);
		expect(found([confirmed, other])).toEqual(['a1 b1 same confirmed']);
		expect(found([other, confirmed])).toEqual(['a1 b1 same confirmed']);
	});

	it('that a person confirmed stand though the pair was turned down under another relation', () => {
		const rejected = aligned('b1', 'opposed', 'a1', { ...suggested, rejected: true });
		expect(found([rejected])).toEqual([]);
		expect(found([rejected, aligned('a1', 'same', 'b1')])).toEqual(['a1 b1 same confirmed']);
	});
});

describe('how much rests on a question', () => {
	const score = (...parts: (readonly ArgumentRecord[])[]) => compared(A, B, ...parts).questions[0]?.score;
	const C = article('c', 'c1! Trams hum.');

	it('is all where every main conclusion answers it, and less for each author who is silent', () => {
		expect(score([aligned('a1', 'same', 'b1')])).toBe(1);
		expect(score(C, [aligned('a1', 'same', 'b1')])).toBeCloseTo(2 / 3, 3);
	});

	it('is more where the answers divide the authors', () => {
		expect(score(C, [aligned('a1', 'opposed', 'b1')])).toBeCloseTo((1.3 * 2) / 3, 3);
		expect(score([aligned('a1', 'opposed', 'b1')])).toBe(1);
	});
});
