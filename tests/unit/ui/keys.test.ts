import { describe, expect, it } from 'vitest';
import { isChord } from '#ui/keys.ts';

const struck = (key: string, more: Partial<KeyboardEvent> = {}) => ({
	key,
	code: '',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...more
});

describe('a chord', () => {
	it('is a letter by itself, whether caps lock is on or not', () => {
		expect(isChord(struck('c'), 'C')).toBe(true);
		expect(isChord(struck('C'), 'C')).toBe(true);
		expect(isChord(struck('c', { ctrlKey: true }), 'C')).toBe(false);
		expect(isChord(struck('C', { shiftKey: true }), 'C')).toBe(false);
		expect(isChord(struck('p'), 'C')).toBe(false);
	});

	it('holds Ctrl on one machine and Command on another', () => {
		expect(isChord(struck('z', { ctrlKey: true }), 'Mod+Z')).toBe(true);
		expect(isChord(struck('z', { metaKey: true }), 'Mod+Z')).toBe(true);
		expect(isChord(struck('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z')).toBe(false);
		expect(isChord(struck('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z')).toBe(true);
	});

	it('is found by the place of the key where the keyboard writes no Latin letters', () => {
		expect(isChord(struck('с', { code: 'KeyC' }), 'C')).toBe(true);
		expect(isChord(struck('с', { code: 'KeyC' }), 'P')).toBe(false);
		// On a French keyboard A stands where others have Q: what is written counts.
		expect(isChord(struck('a', { code: 'KeyQ' }), 'A')).toBe(true);
		expect(isChord(struck('a', { code: 'KeyQ' }), 'Q')).toBe(false);
	});

	it('is a sign however the keyboard writes it, and Shift with a digit by the place of the key', () => {
		expect(isChord(struck('?', { shiftKey: true }), '?')).toBe(true);
		expect(isChord(struck('+', { shiftKey: true }), '+')).toBe(true);
		expect(isChord(struck('+'), '+')).toBe(true);
		expect(isChord(struck('"', { shiftKey: true, code: 'Digit1' }), 'Shift+1')).toBe(true);
		expect(isChord(struck('1', { code: 'Digit1' }), 'Shift+1')).toBe(false);
	});

	it('of a named key holds exactly what it says', () => {
		expect(isChord(struck('ArrowUp', { altKey: true }), 'Alt+ArrowUp')).toBe(true);
		expect(isChord(struck('ArrowUp'), 'Alt+ArrowUp')).toBe(false);
		expect(isChord(struck('Delete', { shiftKey: true }), 'Delete')).toBe(false);
	});
});
