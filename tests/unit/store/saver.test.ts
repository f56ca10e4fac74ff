import { describe, expect, it } from 'vitest';
import { StoreFailure } from '#store/database/vault.ts';
import { SAVE_DELAY, Saver } from '#store/saver.ts';
import { TestClock } from '../../support/store-doubles.ts';

/** Something to save, and a disk that can be full. */
class Desk {
	unsaved = 0;
	written = 0;
	isFull = false;
	writes = 0;
	readonly clock = new TestClock();
	readonly saver = new Saver(
		{
			hasUnsaved: () => this.unsaved > 0,
			write: async () => {
				this.writes += 1;
				const taken = this.unsaved;
				await Promise.resolve();
				if (this.isFull) throw new StoreFailure('quota');
				this.written += taken;
				this.unsaved -= taken;
			}
		},
		this.clock
	);

	change(): void {
		this.unsaved += 1;
		this.saver.touch();
	}

	async pass(milliseconds: number): Promise<void> {
		this.clock.advance(milliseconds);
		for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
	}
}

describe('saving', () => {
	it('waits a moment for more, and no longer however much comes', async () => {
		const desk = new Desk();
		for (let moment = 0; moment < 4; moment += 1) {
			desk.change();
			await desk.pass(SAVE_DELAY / 4);
		}
		expect([desk.writes, desk.written]).toEqual([1, 4]);
		expect(desk.saver.state.current).toEqual({ kind: 'saved' });
	});

	it('writes afterwards what came in while it was writing', async () => {
		const desk = new Desk();
		desk.change();
		const flushing = desk.saver.flush();
		desk.change();
		await flushing;
		expect(desk.saver.state.current.kind).toBe('saving');
		await desk.pass(SAVE_DELAY);
		expect([desk.written, desk.unsaved]).toEqual([2, 0]);
	});

	it('includes in a flush what came in while an earlier write was under way', async () => {
		const desk = new Desk();
		desk.change();
		void desk.saver.flush();
		desk.change();
		expect(await desk.saver.flush()).toBe(true);
		expect(desk.written).toBe(2);
	});

	it('says what failed, keeps it, and tries again ever less often', async () => {
		const desk = new Desk();
		desk.isFull = true;
		desk.change();
		await desk.pass(SAVE_DELAY);
		expect(desk.saver.state.current).toMatchObject({ kind: 'not-saved', failure: 'quota' });
		const tried: number[] = [];
		for (let second = 1; second <= 64; second += 1) {
			const before = desk.writes;
			await desk.pass(1_000);
			if (desk.writes > before) tried.push(second);
		}
		expect(tried).toEqual([1, 3, 7, 15, 31, 61]);
		expect(desk.unsaved).toBe(1);
		desk.isFull = false;
		expect(await desk.saver.flush()).toBe(true);
		expect(desk.saver.state.current).toEqual({ kind: 'saved' });
		expect(desk.clock.waiting).toBe(0);
	});

	it('does not try at every key while nothing can be written', async () => {
		const desk = new Desk();
		desk.isFull = true;
		desk.change();
		await desk.pass(SAVE_DELAY);
		const { writes } = desk;
		for (let key = 0; key < 4; key += 1) {
			desk.change();
			await desk.pass(200);
		}
		expect(desk.writes).toBe(writes);
		expect(desk.saver.state.current.kind).toBe('not-saved');
	});
});
