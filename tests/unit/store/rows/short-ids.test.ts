import { describe, expect, it } from 'vitest';
import { countingIds, idOf, type RecordId } from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import { MemoryVault } from '#store/database/memory.ts';
import { takenIds } from '#store/library/taken-ids.ts';
import { mapHome } from '#store/rows/home.ts';
import { unseenRow } from '#store/rows/pack.ts';
import { isShort, shortIdsIn, shortIdsOf } from '#store/rows/short-ids.ts';
import { CHANGED_STORES, writeRows } from '#store/rows/write.ts';
import { across, LEE, lee } from '../../../support/store-fixtures.ts';

const ids = countingIds('i');

describe('ids that another file could hold too', () => {
	it('are those too short to be left to chance', () => {
		expect(isShort(idOf('statement', 's1'))).toBe(true);
		expect(isShort(idOf('statement', '0123456789abcdef'))).toBe(false);
	});

	it('are one line for each type, and read back', () => {
		const own = [...lee().keys()].sort();
		expect(shortIdsIn({ ids: shortIdsOf(own) }).sort()).toEqual(own);
		expect(shortIdsOf(['statement:s1', 'statement:0123456789abcdef', 'statement:s2'])).toBe('statement s1 s2');
		expect(shortIdsIn({ ids: '' })).toEqual([]);
	});

	it('are noted where a row is written, found with the row they are in, and forgotten when it goes', async () => {
		const vault = new MemoryVault();
		const write = (home: 'map' | 'collection', added: ArgumentRecord[], removed: ArgumentRecord[]) =>
			vault.write(CHANGED_STORES, (rows) => {
				const held = unseenRow(home === 'map' ? mapHome(LEE) : 'collections/collection:phones');
				return writeRows(rows, [{ held, diff: { added, updated: [], removed }, articleIds: [] }], {
					ids,
					now: 1,
					origin: 'file'
				});
			});
		const taken = () => vault.read(['shortIds'], takenIds);
		const own = [...lee().values()].filter(({ id }) => !id.startsWith('text:') && !id.startsWith('author:'));
		const collection = [...across().values()].filter(({ id }) => /^(collection|question):/.test(id));
		await write('map', own, []);
		await write('collection', collection, []);
		const homes = new Map<RecordId, string>(own.map(({ id }) => [id, mapHome(LEE)]));
		for (const { id } of collection) homes.set(id, 'collections/collection:phones');
		expect(await taken()).toEqual(homes);
		await write('collection', [], collection);
		await write('map', [], own.slice(-1));
		for (const { id } of [...collection, ...own.slice(-1)]) homes.delete(id);
		expect(await taken()).toEqual(homes);
	});
});
