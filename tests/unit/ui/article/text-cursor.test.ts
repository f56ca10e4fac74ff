import { describe, expect, it } from 'vitest';
import { TextCursor } from '#ui/article/text-cursor.ts';
import { moveOf, type CursorMove } from '#ui/article/text-keys.ts';
import type { Span } from '#anchoring/span.ts';

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

	it('are not taken whole where they have no end', () => {
		const { start, end } = new TextCursor('a'.repeat(10_000), 'en').wholeWords({ start: 5_000, end: 5_100 });
		expect(end - start).toBeLessThan(1_000);
	});

	it('take along the sign that ends their sentence, and not one that ends a clause', () => {
		expect(wholeWords('they say')).toBe('they say.');
		expect(wholeWords('tide was low')).toBe('tide was low');
		expect(wholeWords('could not leave')).toBe('could not leave');
	});
});

describe('clauses', () => {
	const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
	const moves = (from: string | null, ...list: Parameters<TextCursor['moved']>[1][]) =>
		words(
			list.reduce<ReturnType<TextCursor['moved']>>(
				(span, move) => cursor.moved(span, move),
				from === null ? null : spanOf(from)
			)
		);

	it('are chosen one after the other, the first of a chosen sentence first', () => {
		expect(moves(null, 'next-sentence')).toBe('The tide was low, they say.');
		expect(moves('The tide was low, they say.', 'next-clause')).toBe('The tide was low');
		expect(moves('The tide was low', 'next-clause')).toBe('they say.');
		expect(moves('The tide was low', 'next-clause', 'next-clause', 'next-clause')).toBe('none did.');
		expect(moves('none did.', 'previous-clause')).toBe('The ships could not leave');
		expect(moves('The ships could not leave; none did.', 'previous-clause')).toBe('none did.');
	});

	it('are taken in and let go at the end', () => {
		expect(moves('The ships', 'end-clause-forward', 'end-clause-forward')).toBe('The ships could not leave; none did.');
		expect(moves('The ships could not leave; none did.', 'end-clause-back')).toBe('The ships could not leave');
		expect(moves('The ships could not leave', 'end-clause-back')).toBe('The ships could not leave');
	});
});

describe('clauses of a longer text', () => {
	const piece = [
		'We slept, and the tide rose. But nobody woke, however.',
		'It is also said that boats drift, and that they sink. That boat did not. However, it leaks.'
	].join('\n\n');
	const chosen = (language: string, ...list: CursorMove[]) => {
		const through = new TextCursor(piece, language);
		const span = list.reduce<Span | null>((at, move) => through.moved(at, move), null);
		return span && piece.slice(span.start, span.end);
	};

	it('leave out what only joins them to what stands before, or reports them', () => {
		expect(chosen('en', 'next-sentence', 'previous-clause')).toBe('the tide rose.');
		expect(chosen('en', 'next-sentence', 'next-sentence', 'next-clause')).toBe('nobody woke');
		expect(chosen('en', 'next-paragraph', 'next-paragraph', 'next-clause')).toBe('boats drift');
		expect(chosen('en', 'next-paragraph', 'next-paragraph', 'previous-clause')).toBe('they sink.');
	});

	it('keep a word that points, and a sentence keeps all its words', () => {
		expect(chosen('en', 'next-paragraph', 'next-paragraph', 'next-sentence')).toBe('That boat did not.');
		expect(chosen('en', 'next-paragraph', 'next-paragraph', 'next-sentence', 'next-clause')).toBe('it leaks.');
		expect(chosen('en', 'next-sentence', 'next-sentence')).toBe('But nobody woke, however.');
	});

	it('keep all their words in a language whose joining words are not known', () => {
		expect(chosen('de', 'next-sentence', 'previous-clause')).toBe('and the tide rose.');
	});

	it('are left for the paragraphs before and after', () => {
		expect(chosen('en', 'next-paragraph')).toBe('We slept, and the tide rose.');
		expect(chosen('en', 'next-paragraph', 'next-paragraph', 'next-sentence', 'previous-paragraph')).toMatch(
			/^It is also/
		);
		expect(chosen('en', 'next-paragraph', 'next-paragraph', 'previous-paragraph')).toMatch(/^We slept/);
	});
});

describe('arrow keys in a text', () => {
	const struck = (key: string, held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey', boolean>> = {}) =>
		moveOf({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

	it('go by sentences, and with Ctrl by clauses', () => {
		expect(struck('ArrowRight')).toBe('next-sentence');
		expect(struck('ArrowLeft', { ctrlKey: true })).toBe('previous-clause');
	});

	it('move the end of the words with Shift, and with Alt their start', () => {
		expect(struck('ArrowRight', { shiftKey: true })).toBe('end-forward');
		expect(struck('ArrowLeft', { shiftKey: true, ctrlKey: true })).toBe('end-clause-back');
		expect(struck('ArrowLeft', { shiftKey: true, altKey: true })).toBe('start-back');
		expect(struck('ArrowRight', { shiftKey: true, altKey: true })).toBe('start-forward');
	});

	it('are left to the browser with Alt alone, and are no other keys', () => {
		expect(struck('ArrowLeft', { altKey: true })).toBeNull();
		expect(struck('ArrowUp', { shiftKey: true })).toBeNull();
		expect(struck('ArrowDown')).toBeNull();
	});

	it('go by paragraphs up and down with Ctrl', () => {
		expect(struck('ArrowDown', { ctrlKey: true })).toBe('next-paragraph');
		expect(struck('ArrowUp', { ctrlKey: true })).toBe('previous-paragraph');
	});
});

describe('a text of the length of a book', () => {
	const paragraph = (at: number) =>
		`Boat ${at} left at noon, they say; boat ${at} came back. Nobody saw boat ${at}, however late it was.`;
	const pieces = Array.from({ length: 6_000 }, (_, at) => paragraph(at));
	const book = pieces.join('\n\n');
	const far = new TextCursor(book, 'en');
	const MOVES: readonly CursorMove[] = [
		'next-sentence',
		'next-sentence',
		'next-clause',
		'end-clause-forward',
		'next-paragraph',
		'next-sentence',
		'previous-sentence',
		'end-forward',
		'end-back',
		'start-back',
		'previous-paragraph',
		'previous-clause'
	];

	it('is moved through as its paragraphs by themselves are', () => {
		const few = pieces.slice(3_000, 3_010).join('\n\n');
		const offset = book.indexOf(few);
		const near = new TextCursor(few, 'en');
		const begun = { start: few.indexOf('Nobody saw boat 3001'), end: few.indexOf('Nobody saw boat 3001') + 6 };
		let here: Span | null = begun;
		let there: Span | null = { start: begun.start + offset, end: begun.end + offset };
		for (const move of MOVES) {
			here = near.moved(here, move);
			there = far.moved(there, move);
			expect(there && book.slice(there.start, there.end), move).toBe(here && few.slice(here.start, here.end));
		}
		expect(there?.start).toBe((here?.start ?? 0) + offset);
	});

	it('ends where its last sentence does', () => {
		const start = book.lastIndexOf('Nobody saw');
		expect(far.moved({ start, end: book.length }, 'next-sentence')).toEqual({ start, end: book.length });
		expect(far.moved(null, 'next-sentence')).toEqual({ start: 0, end: book.indexOf('Nobody') - 1 });
	});

	it('is searched further where nothing stands around the choice', () => {
		const wide = `Boat one left.${'\n'.repeat(90_000)}Boat two stayed. ${'Nobody saw it. '.repeat(9_000)}`;
		const next = new TextCursor(wide, 'en').moved({ start: 0, end: 14 }, 'next-sentence');
		expect(next && wide.slice(next.start, next.end)).toBe('Boat two stayed.');
	});
});
