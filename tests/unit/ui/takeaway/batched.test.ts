import { describe, expect, it } from 'vitest';
import { idOf } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { batched } from '#ui/takeaway/batched.ts';

const AUTHOR: ArgumentRecord = { id: idOf('author', 'okafor'), name: 'Okafor' };
const article = (name: string, title = name): ArgumentRecord => ({
	id: idOf('article', name),
	title,
	authorIds: [AUTHOR.id]
});

async function batches(parts: readonly (readonly ArgumentRecord[])[]): Promise<string[][]> {
	async function* given(): AsyncGenerator<Records> {
		for (const part of parts) yield recordsOf(part);
	}
	const found: string[][] = [];
	for await (const batch of batched(given())) found.push([...batch.keys()]);
	return found;
}

describe('batches of a backup’s parts', () => {
	it('hold many articles and their common author once', async () => {
		expect(
			await batches([
				[article('a'), AUTHOR],
				[article('b'), AUTHOR]
			])
		).toEqual([['article:a', 'author:okafor', 'article:b']]);
	});

	it('never hold two records of one id that another part means otherwise', async () => {
		const namesake: ArgumentRecord = { id: AUTHOR.id, name: 'Another Okafor' };
		expect(await batches([[article('a')], [article('a', 'once more')]])).toHaveLength(2);
		expect(
			await batches([
				[article('a'), AUTHOR],
				[article('b'), namesake]
			])
		).toHaveLength(2);
	});

	it('end when they are large', async () => {
		const many = (from: number) => Array.from({ length: 3_000 }, (_, at) => article(`a${from + at}`));
		expect((await batches([many(0), many(3_000), many(6_000)])).map((one) => one.length)).toEqual([
			3_000, 3_000, 3_000
		]);
	});
});
