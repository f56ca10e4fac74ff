import { describe, expect, it } from 'vitest';
import { TextCursor, wordMoveOf } from '#ui/article/text-cursor.ts';

const text = 'The tide was low, they say. The ships could not leave; none did.';
const cursor = new TextCursor(text, 'en');
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wholeWords = (words: string) => {
	const { start, end } = cursor.wholeWords(spanOf(words));
	return text.slice(start, end);
};

describe('words drawn over in a text', () => {
	it('are taken whole', () => {
		expect(wholeWords('de was lo')).toBe('tide was low,');
		expect(wholeWords('hips could no')).toBe('ships could not');
	});

	it('take along the sign that ends their sentence, and not one that ends a clause', () => {
		expect(wholeWords('they say')).toBe('they say.');
		expect(wholeWords('tide was low')).toBe('tide was low');
		expect(wholeWords('could not leave')).toBe('could not leave');
	});
});

describe('arrow keys with Shift', () => {
	const struck = (key: string, held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey', boolean>> = {}) =>
		wordMoveOf({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

	it('move the end of the words, and with Alt their start', () => {
		expect(struck('ArrowRight', { shiftKey: true })).toBe('end-forward');
		expect(struck('ArrowLeft', { shiftKey: true })).toBe('end-back');
		expect(struck('ArrowLeft', { shiftKey: true, altKey: true })).toBe('start-back');
		expect(struck('ArrowRight', { shiftKey: true, altKey: true })).toBe('start-forward');
	});

	it('mean nothing without Shift, or with Ctrl', () => {
		expect(struck('ArrowRight')).toBeNull();
		expect(struck('ArrowRight', { shiftKey: true, ctrlKey: true })).toBeNull();
		expect(struck('a', { shiftKey: true })).toBeNull();
	});
});
