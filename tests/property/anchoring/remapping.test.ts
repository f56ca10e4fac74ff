/** The laws of carrying spans through an edit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remapping, remapSpan } from '#anchoring/remap.ts';
import { keptStretches } from '#anchoring/text-diff.ts';
import { anyText, joined, plainProse, spanIn } from '../../support/prose.ts';
import { RUNS } from '../../support/arbitraries.ts';

test('what is kept stands on both sides, in order, without overlap', () => {
	fc.assert(
		fc.property(anyText, anyText, (before, after) => {
			let [from, to] = [0, 0];
			for (const piece of keptStretches(before, after)) {
				expect(piece.from).toBeGreaterThanOrEqual(from);
				expect(piece.to).toBeGreaterThanOrEqual(to);
				expect(piece.length).toBeGreaterThan(0);
				expect(after.substr(piece.to, piece.length)).toBe(before.substr(piece.from, piece.length));
				from = piece.from + piece.length;
				to = piece.to + piece.length;
			}
			expect(from).toBeLessThanOrEqual(before.length);
			expect(to).toBeLessThanOrEqual(after.length);
		}),
		RUNS
	);
});

test('an unchanged text leaves every span where it is', () => {
	fc.assert(
		fc.property(
			anyText.chain((text) => spanIn(text).map((span) => ({ text, span }))),
			({ text, span }) => {
				expect(remapSpan(remapping(text, text), span)).toEqual({ ...span, same: true });
			}
		),
		RUNS
	);
});

test('a sentence that an edit leaves alone keeps its words, and one that is dropped goes', () => {
	fc.assert(
		fc.property(plainProse, fc.nat(), fc.nat(), (sentences, drop, insert) => {
			const before = joined(sentences);
			const gone = drop % sentences.length;
			const list = sentences.map((words, from) => ({ words, from })).filter(({ from }) => from !== gone);
			list.splice(insert % (list.length + 1), 0, { words: 'Quite other words stand here, 77 of them.', from: -1 });
			const after = joined(list.map((one) => one.words));
			const map = remapping(before.text, after.text);
			before.spans.forEach((span, index) => {
				const moved = remapSpan(map, span);
				if (index === gone) {
					// Words put right in its place may be its correction; its old words are not there any more.
					expect(moved?.same ?? false).toBe(false);
				} else {
					expect(moved && after.text.slice(moved.start, moved.end)).toBe(sentences[index]);
				}
			});
		}),
		RUNS
	);
});
