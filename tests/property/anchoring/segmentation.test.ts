/** The laws of cutting a text: nothing is lost, nothing overlaps, whatever the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '#anchoring/sentences.ts';
import { anyText, joined, plainProse } from '../../support/prose.ts';
import { RUNS } from '../../support/arbitraries.ts';

test('sentences lie in order inside their paragraphs, and with the furniture they hold every visible character', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { paragraphs, sentences, furniture } = segment(text);
			const covered = new Uint8Array(text.length);
			let last = 0;
			for (const { start, end, paragraph, parts } of sentences) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
				expect(paragraphs[paragraph]?.start).toBeLessThanOrEqual(start);
				expect(paragraphs[paragraph]?.end).toBeGreaterThanOrEqual(end);
				expect(parts[0]?.start).toBe(start);
				expect(parts.at(-1)?.end).toBe(end);
				covered.fill(1, start, end);
			}
			for (const { start, end } of furniture) covered.fill(1, start, end);
			const missed = [...covered.keys()].filter((at) => !covered[at] && /[\p{L}\p{M}]/u.test(text.charAt(at)));
			expect(missed).toEqual([]);
		}),
		RUNS
	);
});

test('prose is cut at the same words however its lines are wrapped', () => {
	fc.assert(
		fc.property(plainProse, fc.integer({ min: 40, max: 90 }), (sentences, width) => {
			const { text } = joined(sentences);
			const wrapped = text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');
			const cut = (one: string) =>
				segment(one).sentences.map(({ start, end }) => one.slice(start, end).replace(/\s+/g, ' '));
			expect(cut(wrapped)).toEqual(cut(text));
		}),
		RUNS
	);
});
