/** The laws of quote anchors: back to where they were described; after edits found or reported, and never exact elsewhere. */
import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { anchor } from '#anchoring/anchor.ts';
import { describe } from '#anchoring/describe.ts';
import { anyText, joined, plainProse, repetitiveProse, spanIn } from '../../support/prose.ts';
import { RUNS } from '../../support/arbitraries.ts';

const textAndSpan = anyText.chain((text) => spanIn(text).map((span) => ({ text, span })));

group('anchoring a described span', () => {
	test('gives the span back, for any text and any span', () => {
		fc.assert(
			fc.property(textAndSpan, ({ text, span }) => {
				expect(anchor(text, describe(text, span))).toMatchObject({ state: 'exact', ...span });
			}),
			RUNS
		);
	});

	test('gives it back after text was put before it, unless the same words stand elsewhere', () => {
		fc.assert(
			fc.property(plainProse, fc.nat(), fc.string({ minLength: 1, maxLength: 60 }), (sentences, pick, before) => {
				const { text, spans } = joined(sentences);
				const span = spans[pick % spans.length] ?? { start: 0, end: 1 };
				const result = anchor(`${before} ${text}`, describe(text, span));
				const shift = before.length + 1;
				expect(result).toMatchObject({ state: 'moved', start: span.start + shift, end: span.end + shift });
			}),
			RUNS
		);
	});
});

/** Which sentences an edit drops, doubles, moves to the end, or puts new words before. */
const edits = fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom('drop', 'insert', 'swap') }), {
	minLength: 1,
	maxLength: 6
});

/** The sentences after the edits, each with the index it had before; inserted ones have none. */
function edited(sentences: readonly string[], changes: readonly { at: number; kind: string }[]) {
	const list: { words: string; from: number | null }[] = sentences.map((words, from) => ({ words, from }));
	for (const { at, kind } of changes) {
		const index = at % Math.max(1, list.length);
		if (kind === 'drop') list.splice(index, 1);
		else if (kind === 'insert') list.splice(index, 0, { words: 'Nothing of this was here before it.', from: null });
		else list.push(...list.splice(index, 1));
	}
	return list;
}

group('after edits', () => {
	test('an anchor is exact only where its own sentence still is', () => {
		fc.assert(
			fc.property(repetitiveProse, edits, (sentences, changes) => {
				const before = joined(sentences);
				const list = edited(sentences, changes);
				const after = joined(list.map((one) => one.words));
				before.spans.forEach((span, index) => {
					const passage = describe(before.text, span);
					const result = anchor(after.text, passage);
					if (result.state !== 'exact') return;
					const place = after.spans.findIndex((one) => one.start === result.start && one.end === result.end);
					const there = list[place];
					expect(there?.words).toBe(sentences[index]);
					if (there?.from === index) return;
					// A copy may stand in only where nothing tells it apart: neither 32 characters on both sides, nor another copy.
					const same = describe(after.text, result);
					const sides = Number(same.prefix === passage.prefix) + Number(same.suffix === passage.suffix);
					const copies = list.filter((one) => one.words === there?.words).length;
					expect(sides).toBeGreaterThanOrEqual(copies > 1 ? 2 : 1);
				});
				expect(after.spans.length).toBe(list.length);
			}),
			RUNS
		);
	});

	test('an anchor whose words are still there is found or offered', () => {
		fc.assert(
			fc.property(repetitiveProse, edits, (sentences, changes) => {
				const before = joined(sentences);
				const list = edited(sentences, changes);
				const after = joined(list.map((one) => one.words));
				before.spans.forEach((span, index) => {
					if (!list.some((one) => one.from === index)) return;
					const result = anchor(after.text, describe(before.text, span));
					if (result.state === 'exact') return;
					const offered = [...(result.state === 'lost' ? [] : [result]), ...result.candidates];
					const own = after.spans[list.findIndex((one) => one.from === index)];
					if (offered.length < 20) expect(offered.map(({ start, end }) => ({ start, end }))).toContainEqual(own);
				});
				expect(after.spans.length).toBe(list.length);
			}),
			RUNS
		);
	});

	test('a sentence that was dropped and stood once is never exact, and moved nowhere', () => {
		fc.assert(
			fc.property(plainProse, fc.nat(), (sentences, pick) => {
				const { text, spans } = joined(sentences);
				const index = pick % spans.length;
				const passage = describe(text, spans[index] ?? { start: 0, end: 1 });
				const without = joined(sentences.filter((_, at) => at !== index)).text;
				expect(['changed', 'lost']).toContain(anchor(without, passage).state);
			}),
			RUNS
		);
	});

	test('what is found holds similar words: nothing is found in a text of other letters', () => {
		fc.assert(
			fc.property(plainProse, fc.stringMatching(/^[qxz ]{40,400}$/), (sentences, other) => {
				const { text, spans } = joined(sentences);
				for (const span of spans) expect(anchor(other, describe(text, span)).state).toBe('lost');
			}),
			RUNS
		);
	});
});
