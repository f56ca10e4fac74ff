/** A card never holds a word that its article does not. */
import { bodyOf } from '#brief/card-body.ts';
import { paragraphsOf } from '#anchoring/margin-paragraphs.ts';
import { segment } from '#anchoring/sentences.ts';
import { TextIndex } from '#anchoring/text-index.ts';
import type { ReadText } from '#brief/source.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const word = fc.constantFrom(
	'Trams',
	'move',
	'people.',
	'In',
	'2019,',
	'riders',
	'paid',
	'twice!',
	'“Why?”',
	'Dr.',
	'Lee',
	'asked.'
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  ');
const prose = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 400 }).map((parts) => parts.flat().join(''));

const even = (text: string) => text.replace(/\s+/g, ' ').trim();

function read(text: string): ReadText {
	const record = { id: 'text:t', text } as const;
	const common = { record, isRetelling: false, index: new TextIndex(text), corrected: new Set<never>() };
	return { ...common, paragraphs: paragraphsOf(text), segmentation: segment(text) };
}

test('its stretches stand in the text, in that order, and between omissions without a gap', () => {
	fc.assert(
		fc.property(prose, fc.array(fc.tuple(fc.nat(), fc.nat(200)), { minLength: 1, maxLength: 3 }), (text, places) => {
			const spans = places.map(([at, length]) => {
				const start = at % text.length;
				return { start, end: Math.min(text.length, start + 1 + length) };
			});
			const readText = read(text);
			const body = bodyOf(readText, spans);
			const stretches = body
				.map((piece) => ('text' in piece ? piece.text : piece.kind === 'paragraph' ? ' ' : '\u0000'))
				.join('')
				.split('\u0000')
				.map(even)
				.filter((one) => one !== '');
			const whole = even(text);
			let from = 0;
			for (const stretch of stretches) {
				const found = whole.indexOf(stretch, from);
				expect(found).toBeGreaterThanOrEqual(0);
				from = found + stretch.length;
			}
			// Furniture of a page is left out of what is read; such texts say nothing about the rest.
			if (readText.segmentation.furniture.length > 0) return;
			const aloud = body.map((piece) => (piece.kind === 'read' ? piece.text : '')).join('');
			const wanted = [...text].filter((_, at) => spans.some(({ start, end }) => at >= start && at < end)).join('');
			expect(aloud.replace(/\s/g, '')).toBe(wanted.replace(/\s/g, ''));
		})
	);
});
