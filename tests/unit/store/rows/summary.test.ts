import { describe, expect, it } from 'vitest';
import { get } from '#argument/records.ts';
import { particularsRow, summaryRow, type Circumstances } from '#store/rows/summary.ts';
import { LEE, lee } from '../../../support/store-fixtures.ts';

const around: Circumstances = { origin: 'file', addedAt: 1, updatedAt: 2, collectionIds: [] };

describe('the particulars of an article', () => {
	it('hold its fingerprint in one string', () => {
		const records = lee();
		const article = get(records, LEE);
		if (!article) throw new Error('no article');
		const fingerprint = { algorithm: 'sha256-48' as const, sentences: ['0123456789ab', 'ba9876543210'] };
		records.set(LEE, { ...article, fingerprint });
		expect(particularsRow(records, LEE, null).fingerprint).toBe('0123456789abba9876543210');
		expect(particularsRow(lee(), LEE, null).fingerprint).toBe('');
	});
});

describe('the summary of an article', () => {
	it('leaves out an author who is not here, and is none without the article', () => {
		expect(summaryRow(lee(), new Map(), LEE, around)?.summary.authors).toEqual([]);
		expect(summaryRow(new Map(), new Map(), LEE, around)).toBeNull();
	});
});
