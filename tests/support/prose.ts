/** Random prose for the laws of anchoring: texts in any script, prose that repeats itself, and what edits do to it. */
import fc from 'fast-check';
import type { Span } from '#anchoring/span.ts';

/** Any characters: surrogate pairs (also broken ones), combining marks, both directions, line breaks. */
export const anyText = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
			fc.constantFrom(
				'The same words. ',
				' ',
				'\n',
				'e\u0301',
				'𝔄',
				'😀',
				'\u202bשלום\u202c',
				'سلام ',
				'\u00ad',
				'“',
				'1 ',
				'.12 '
			)
		),
		{ minLength: 1, maxLength: 40 }
	)
	.map((pieces) => pieces.join(''));

/** A span of the text: not empty, at any offsets, also inside a character. */
export function spanIn(text: string): fc.Arbitrary<Span> {
	return fc
		.tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 }))
		.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
}

const WORDS =
	'the river town salt bridge trade cost law old new says built sold never when because people north winter grain price'.split(
		' '
	);

const sentence = fc
	.uniqueArray(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 12 })
	.map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);

/** Sentences one after another; some of them stand twice or more. */
export const repetitiveProse = fc
	.tuple(fc.uniqueArray(sentence, { minLength: 4, maxLength: 10 }), fc.array(fc.nat(), { minLength: 6, maxLength: 20 }))
	.map(([pool, picks]) => picks.map((pick) => pool[pick % pool.length] ?? '').filter(Boolean));

/** Sentences no two of which are alike: the last word makes each unique. */
export const plainProse = fc
	.array(sentence, { minLength: 4, maxLength: 16 })
	.map((sentences) => sentences.map((one, index) => one.replace(/\.$/, ` tide${String.fromCharCode(97 + index)}.`)));

/** Sentences joined by blanks, with the span of each. */
export function joined(sentences: readonly string[]): { text: string; spans: Span[] } {
	const spans: Span[] = [];
	let text = '';
	for (const one of sentences) {
		const start = text.length + (text ? 1 : 0);
		text += `${text ? ' ' : ''}${one}`;
		spans.push({ start, end: text.length });
	}
	return { text, spans };
}
