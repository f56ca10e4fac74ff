import { describe, expect, it } from 'vitest';
import { seal, unseal } from '#interchange/sealed/seal.ts';

const CHANCE = Uint8Array.from({ length: 40 }, (_, at) => (at * 37) % 256);
/** Easy, so that tests do not wait. */
const COST = 10;

describe('a sealed document', () => {
	const sealed = seal('{"key": "Größe"}', 'Maple-River-42', CHANCE, COST);

	it('opens with its code, however it is written', () => {
		for (const code of ['Maple-River-42', 'maple river 42', 'MAPLERIVER42'])
			expect(unseal(sealed, code)).toEqual({ text: '{"key": "Größe"}' });
	});

	it('stays shut for another code, and for a box that was changed', () => {
		expect(unseal(sealed, 'maple river 43')).toEqual({ fault: 'wrong-code' });
		const changed = { ...sealed, box: (sealed.box.startsWith('A') ? 'B' : 'A') + sealed.box.slice(1) };
		expect(unseal(changed, 'Maple-River-42')).toEqual({ fault: 'wrong-code' });
	});

	it('does not begin to open what is no box, or would cost hours', () => {
		expect(unseal({ ...sealed, nonce: 'AA' }, 'x')).toEqual({ fault: 'damaged' });
		expect(unseal({ ...sealed, box: '?' }, 'x')).toEqual({ fault: 'damaged' });
		expect(unseal({ ...sealed, cost: 30 }, 'x')).toEqual({ fault: 'damaged' });
	});

	it('holds nothing readable of the document', () => {
		expect(JSON.stringify(sealed)).not.toMatch(/key|Gr/);
	});

	it('is not sealed with too little chance', () => {
		expect(() => seal('x', 'y', CHANCE.slice(0, 20), COST)).toThrow(RangeError);
	});
});
