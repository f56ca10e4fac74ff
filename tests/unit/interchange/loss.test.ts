import { describe, expect, it } from 'vitest';
import { LossLedger, lossLines } from '#interchange/loss.ts';

describe('the loss report', () => {
	it('is empty where nothing is lost', () => {
		expect(lossLines(new LossLedger().report())).toEqual([]);
	});

	it('says the same loss once, with the places', () => {
		const ledger = new LossLedger();
		ledger.leaveOut('schemes', 'the format has no place for them', 'inference:i1');
		ledger.leaveOut('notes', 'the format has no place for them', 'statement:s1');
		ledger.leaveOut('schemes', 'the format has no place for them', 'inference:i2');
		expect(lossLines(ledger.report())).toEqual([
			'Left out: schemes (2), because the format has no place for them: inference:i1, inference:i2',
			'Left out: notes (1), because the format has no place for them: statement:s1'
		]);
	});

	it('names the first places and counts the others', () => {
		const ledger = new LossLedger();
		for (let n = 1; n <= 8; n += 1) ledger.leaveOut('notes', 'there is no room', `statement:s${n}`);
		expect(lossLines(ledger.report())[0]).toMatch(/\(8\).*statement:s5 and 3 more$/);
	});
});
