import { describe, expect, it } from 'vitest';
import { MemoryVault } from '#store/database/memory.ts';

const row = (key: string, ...articleIds: string[]) => ({ key, stamp: key, articleIds, content: {} });

describe('the vault in memory', () => {
	it('writes all of a transaction or nothing', async () => {
		const vault = new MemoryVault();
		const failing = vault.write(['texts'], async (rows) => {
			rows.put('texts', row('text:a'));
			throw new Error('no further');
		});
		await expect(failing).rejects.toThrow('no further');
		expect(await vault.read(['texts'], (rows) => rows.get('texts', 'text:a'))).toBeUndefined();
	});

	it('lets a transaction see what it has written, and others only what is finished', async () => {
		const vault = new MemoryVault();
		const seen: unknown[] = [];
		const writing = vault.write(['texts'], async (rows) => {
			rows.put('texts', row('text:a', 'article:x'));
			seen.push((await rows.having('texts', 'articleIds', 'article:x')).length);
			seen.push(await rows.keysHaving('texts', 'articleIds', 'article:x'));
			rows.delete('texts', 'text:a');
			seen.push(await rows.get('texts', 'text:a'));
			rows.put('texts', row('text:a'));
		});
		const reading = vault.read(['texts'], (rows) => rows.get('texts', 'text:a'));
		await writing;
		expect(seen).toEqual([1, ['text:a'], undefined]);
		expect(await reading).toEqual(row('text:a'));
	});

	it('gives pages in the order of keys', async () => {
		const vault = new MemoryVault();
		await vault.write(['texts'], async (rows) => {
			for (const key of ['c', 'a', 'b']) rows.put('texts', row(key));
		});
		const keys = async (after: string | null) =>
			(await vault.read(['texts'], (rows) => rows.page('texts', after, 2))).map(({ key }) => key);
		expect([await keys(null), await keys('b')]).toEqual([['a', 'b'], ['c']]);
	});

	it('hands out copies, so that nobody changes what is kept', async () => {
		const vault = new MemoryVault();
		const given = { key: 'a', value: { deep: [1] } };
		await vault.write(['meta'], async (rows) => rows.put('meta', given));
		given.value.deep.push(2);
		const got = await vault.read(['meta'], (rows) => rows.get('meta', 'a'));
		(got?.value as typeof given.value).deep.push(3);
		expect(await vault.read(['meta'], (rows) => rows.get('meta', 'a'))).toEqual({ key: 'a', value: { deep: [1] } });
	});
});
