import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#interchange/zip/crc32.ts';
import { contentOf, listOf, type Bytes } from '#interchange/zip/read.ts';
import { ZipWriter } from '#interchange/zip/write.ts';

const FILES = { 'a.txt': 'first '.repeat(200), 'ünder/b.txt': 'second', 'empty.txt': '' };

function joined(parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function made(): Uint8Array {
	const zip = new ZipWriter();
	const parts = Object.entries(FILES).flatMap(([name, content]) => zip.add(name, strToU8(content)));
	return joined([...parts, ...zip.end()]);
}

const asFile = (bytes: Uint8Array): Bytes => ({
	size: bytes.length,
	slice: (from, to) => Promise.resolve(bytes.slice(from, to))
});

async function readAll(bytes: Uint8Array) {
	const list = await listOf(asFile(bytes));
	if (!list) return null;
	const contents = await Promise.all(
		list.entries.map(async (entry) => {
			const content = await contentOf(asFile(bytes), entry, 100_000);
			return [entry.name, 'bytes' in content ? strFromU8(content.bytes) : content.fault] as const;
		})
	);
	return { isWhole: list.isWhole, files: Object.fromEntries(contents) };
}

describe('a ZIP file', () => {
	it('is read by another program as it was written', () => {
		const read = Object.entries(unzipSync(made())).map(([name, bytes]) => [name, strFromU8(bytes)]);
		expect(Object.fromEntries(read)).toEqual(FILES);
	});

	it('of another program is read as it was written', async () => {
		const theirs = zipSync(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, strToU8(text)])));
		expect(await readAll(theirs)).toEqual({ isWhole: true, files: FILES });
	});

	it('is read from its beginning where its end is lost, as far as it goes', async () => {
		const whole = made();
		expect(await readAll(whole)).toEqual({ isWhole: true, files: FILES });
		const cut = await readAll(whole.slice(0, whole.length - 60));
		expect(cut).toEqual({ isWhole: false, files: FILES });
		const short = await readAll(whole.slice(0, 45));
		expect(short?.files['a.txt']).not.toBe(FILES['a.txt']);
	});

	it('has checksums that tell of every changed byte', async () => {
		expect(crc32(strToU8('123456789'))).toBe(0xcb_f4_39_26);
		const bytes = made();
		const at = strFromU8(bytes, true).indexOf('second');
		expect(at).toBe(-1);
		const changed = bytes.slice();
		changed[40] = (changed[40] ?? 0) ^ 1;
		expect((await readAll(changed))?.files).toEqual({ ...FILES, 'a.txt': 'damaged' });
	});

	it('is not unpacked beyond what the caller can hold, whatever its list says', async () => {
		const zip = new ZipWriter();
		const bytes = joined([...zip.add('zeros', new Uint8Array(5_000_000)), ...zip.end()]);
		expect((await readAll(bytes))?.files).toEqual({ zeros: 'too-large' });
		const list = await listOf(asFile(bytes));
		const entry = list?.entries[0];
		if (!entry) throw new Error('no entry');
		expect(await contentOf(asFile(bytes), { ...entry, size: 10 }, 100_000)).toEqual({ fault: 'too-large' });
	});

	it('is told from what is none', async () => {
		expect(await readAll(strToU8('just words'))).toBeNull();
		expect(await readAll(new Uint8Array())).toBeNull();
	});
});
