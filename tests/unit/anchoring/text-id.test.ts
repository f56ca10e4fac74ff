import { expect, test } from 'vitest';
import { idPattern } from '#argument/ids.ts';
import { textIdOf } from '#anchoring/text-id.ts';

test('a text id is the beginning of the SHA-256 of the text', () => {
	expect(textIdOf('abc')).toBe('text:ba7816bf8f01cfea414140de5dae2223');
	expect(textIdOf('abc ')).not.toBe(textIdOf('abc'));
	expect(textIdOf('')).toMatch(idPattern('text'));
});
