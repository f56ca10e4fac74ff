import { expect, test } from 'vitest';
import { agreement, surroundingsOf } from '#anchoring/surroundings.ts';

const passage = { start: 0, end: 4, exact: 'here', prefix: 'what comes before ', suffix: ' what comes after' };

test('the same words around a place agree in full, whatever their line breaks', () => {
	const text = 'And what\ncomes  before here what comes\nafter it.';
	const start = text.indexOf('here');
	expect(surroundingsOf(text, { start, end: start + 4 }, passage)).toEqual({ prefix: 1, suffix: 1 });
});

test('an empty prefix or suffix agrees only with the end of the text', () => {
	const alone = { ...passage, prefix: '', suffix: '' };
	expect(agreement(surroundingsOf('here', { start: 0, end: 4 }, alone))).toBe(1);
	expect(surroundingsOf('here and', { start: 0, end: 4 }, alone)).toEqual({ prefix: 1, suffix: 0 });
});

test('other words agree little', () => {
	const text = 'Zzz qqq xxx jjj here kkk vvv ppp.';
	const start = text.indexOf('here');
	expect(agreement(surroundingsOf(text, { start, end: start + 4 }, passage))).toBeLessThan(0.4);
});

test('words that stand further off are no surroundings of the place', () => {
	const text = 'what comes before zzz zzz zzz zz here yyy yyy yyy yy what comes after';
	const start = text.indexOf('here');
	const { prefix, suffix } = surroundingsOf(text, { start, end: start + 4 }, passage);
	expect(prefix).toBeLessThan(0.5);
	expect(suffix).toBeLessThan(0.5);
});

test('marks alone are compared as they stand', () => {
	const marks = { ...passage, prefix: '(—', suffix: '…)' };
	expect(surroundingsOf('(—here…)', { start: 2, end: 6 }, marks)).toEqual({ prefix: 1, suffix: 1 });
	expect(surroundingsOf('[!here?]', { start: 2, end: 6 }, marks)).toEqual({ prefix: 0, suffix: 0 });
	expect(surroundingsOf('here', { start: 0, end: 4 }, marks)).toEqual({ prefix: 0, suffix: 0 });
});
