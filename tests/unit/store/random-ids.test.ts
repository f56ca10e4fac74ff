import { describe, expect, it } from 'vitest';
import { idPattern, newId } from '#argument/ids.ts';
import { randomIds } from '#store/random-ids.ts';

describe('random ids', () => {
	it('are ids, without the letters that are taken for digits', () => {
		const ids = randomIds();
		for (let index = 0; index < 200; index += 1) {
			const id = newId('statement', ids);
			expect(id).toMatch(idPattern('statement'));
			expect(id).toMatch(/^statement:[0-9a-hjkmnp-tv-z]{16}$/);
		}
	});

	it('are different each time', () => {
		const ids = randomIds();
		expect(new Set(Array.from({ length: 5_000 }, () => ids.next())).size).toBe(5_000);
	});

	it('use every bit of chance they are given', () => {
		const counting = { getRandomValues: <T>(bytes: T) => (bytes as Uint8Array).map((_, at) => at * 2) as T };
		expect(randomIds(counting as Crypto).next()).toBe('02468acegjmprtwy');
	});
});
