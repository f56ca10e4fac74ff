/** The laws of hash selectors: they find their words however a text is wrapped and quoted, and tell copies apart. */
import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { describeByHash } from '#anchoring/describe.ts';
import { anchorHash } from '#anchoring/hash-selector.ts';
import { lettersOf, rangeOf } from '#anchoring/letters.ts';
import type { Span } from '#anchoring/span.ts';
import { TextIndex } from '#anchoring/text-index.ts';
import { anyText, joined, plainProse, repetitiveProse, spanIn } from '../../support/prose.ts';
import { RUNS } from '../../support/arbitraries.ts';

const textAndSpan = anyText.chain((text) => spanIn(text).map((span) => ({ text, span })));

/** The letters of a span of a text, as the normal form has them. */
function lettersIn(text: string, span: Span): string {
	const letters = lettersOf(text);
	const { from, to } = rangeOf(letters, span);
	return letters.text.slice(from, to);
}

group('a hash selector', () => {
	test('finds the letters it was made from, for any text and any span', () => {
		fc.assert(
			fc.property(textAndSpan, ({ text, span }) => {
				const index = new TextIndex(text);
				const selector = describeByHash(index, span);
				if (!selector) {
					expect(lettersIn(text, span)).toBe('');
					return;
				}
				const result = anchorHash(index, selector);
				if (result.state === 'lost') throw new Error('lost in its own text');
				expect(result.state).toBe('exact');
				expect(rangeOf(index.letters, result)).toEqual(rangeOf(index.letters, span));
			}),
			RUNS
		);
	});

	test('finds each copy of a repeated sentence by its surroundings', () => {
		fc.assert(
			fc.property(repetitiveProse, (sentences) => {
				const { text, spans } = joined(sentences);
				const index = new TextIndex(text);
				for (const span of spans) {
					const selector = describeByHash(index, span);
					expect(selector && anchorHash(index, selector)).toMatchObject({ state: 'exact', start: span.start });
				}
			}),
			RUNS
		);
	});
});

/** What another extraction does to a text without changing a word. */
const extractions = {
	'other line breaks': (text: string, seed: number) =>
		text.replace(/ /g, (blank, at: number) => ((at * 7 + seed) % 5 === 0 ? '\r\n  ' : blank)),
	'double spacing': (text: string) => text.replace(/ /g, ' \n\n '),
	'hyphens at line ends': (text: string, seed: number) =>
		text.replace(/([a-z]{3})([a-z]{3})/g, (word, a: string, b: string, at: number) =>
			(at + seed) % 3 === 0 ? `${a}-\n${b}` : word
		),
	'curly quotation marks': (text: string) => text.replace(/\b(river|law)\b/g, '“$1”'),
	'footnote numbers': (text: string, seed: number) =>
		text.replace(/\. (?=[A-Z])/g, (stop, at: number) =>
			(at + seed) % 2 ? `.${(at % 98) + 1} ` : `.\n${(at % 98) + 1}\n `
		),
	'soft hyphens': (text: string) => text.replace(/(bri)(dge)/g, '$1\u00ad$2'),
	capitals: (text: string) => text.toUpperCase()
};

group('in another extraction of the same words', () => {
	test.each(Object.entries(extractions))('every sentence is found exactly: %s', (_, extract) => {
		fc.assert(
			fc.property(repetitiveProse, fc.nat({ max: 100 }), (sentences, seed) => {
				const { text, spans } = joined(sentences);
				const index = new TextIndex(text);
				const other = extract(text, seed);
				const otherIndex = new TextIndex(other);
				for (const span of spans) {
					const selector = describeByHash(index, span);
					const result = selector && anchorHash(otherIndex, selector);
					expect(result?.state).toBe('exact');
					if (!result || result.state === 'lost') continue;
					expect(lettersIn(other, result)).toBe(lettersIn(text, span));
					expect(rangeOf(otherIndex.letters, result)).toEqual(rangeOf(index.letters, span));
				}
			}),
			RUNS
		);
	});
});

group('after edits', () => {
	test('exact means the same letters, and of copies the one with the same letters around it', () => {
		const edits = fc.array(
			fc.record({ at: fc.nat(), length: fc.nat({ max: 60 }), put: fc.constantFrom('', 'salt', ' So it was. ') }),
			{
				minLength: 1,
				maxLength: 4
			}
		);
		fc.assert(
			fc.property(repetitiveProse, edits, (sentences, changes) => {
				const { text, spans } = joined(sentences);
				let other = text;
				for (const { at, length, put } of changes) {
					const start = at % (other.length + 1);
					other = other.slice(0, start) + put + other.slice(start + length);
				}
				const index = new TextIndex(text);
				const otherIndex = new TextIndex(other);
				for (const span of spans) {
					const selector = describeByHash(index, span);
					const result = selector && anchorHash(otherIndex, selector);
					if (!selector || result?.state !== 'exact') continue;
					const again = describeByHash(otherIndex, result);
					expect(again?.whole).toBe(selector.whole);
					const sides = Number(again?.before === selector.before) + Number(again?.after === selector.after);
					expect(sides).toBeGreaterThanOrEqual(selector.repeat ? 2 : 1);
				}
				expect(sentences.length).toBe(spans.length);
			}),
			RUNS
		);
	});

	test('a page break inside a passage is never passed over in silence', () => {
		fc.assert(
			fc.property(plainProse, fc.nat(), (sentences, pick) => {
				const { text, spans } = joined(sentences);
				const span = spans[pick % spans.length] ?? { start: 0, end: 1 };
				const middle = text.indexOf(' ', (span.start + span.end) >> 1);
				const other = `${text.slice(0, middle)}\n\nOn Rivers\n\n89\n\n${text.slice(middle)}`;
				const selector = describeByHash(new TextIndex(text), span);
				const result = selector && anchorHash(new TextIndex(other), selector);
				expect(['changed', 'lost', ...(middle >= span.end ? ['exact'] : [])]).toContain(result?.state);
			}),
			RUNS
		);
	});
});
