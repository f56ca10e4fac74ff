import { describe, expect, it } from 'vitest';
import { rawText } from '#ui/trouble/raw-text.ts';

describe('what is stored, as text to mend', () => {
	it('is JSON where it can be', () => {
		expect(JSON.parse(rawText({ a: [1, { b: 'x' }], c: null }))).toEqual({ a: [1, { b: 'x' }], c: null });
	});

	it('says the same part twice where it stands twice', () => {
		const part = { same: true };
		expect(JSON.parse(rawText({ one: part, other: [part, part] }))).toEqual({ one: part, other: [part, part] });
	});

	it('names a circle, bytes and numbers that JSON has no form for', () => {
		const circle: { inner: { back?: unknown } } = { inner: {} };
		circle.inner.back = circle;
		const read = JSON.parse(rawText([circle, new Uint8Array(3), 7n])) as unknown;
		expect(read).toEqual([{ inner: { back: '(a circle)' } }, '(3 bytes)', '7']);
	});

	it('says nothing where there is nothing', () => {
		expect(rawText(undefined)).toBe('null\n');
	});
});
