import { describe, expect, test } from 'vitest';
import { DEEPEST, filesIn, MOST_FILES } from '#ui/intake/dropped-files.ts';

function file(name: string): FileSystemEntry {
	const content = new File(['words'], name);
	return {
		name,
		isFile: true,
		isDirectory: false,
		fullPath: `/${name}`,
		file: (take: (file: File) => void) => take(content)
	} as unknown as FileSystemEntry;
}

/** Gives its content a hundred at a time, as browsers do. */
function folder(name: string, inside: readonly FileSystemEntry[]): FileSystemEntry {
	const createReader = () => {
		let at = 0;
		return {
			readEntries: (take: (some: readonly FileSystemEntry[]) => void) => take(inside.slice(at, (at += 100)))
		};
	};
	return { name, isFile: false, isDirectory: true, fullPath: `/${name}`, createReader } as unknown as FileSystemEntry;
}

const many = (count: number) => Array.from({ length: count }, (_, at) => file(`${at}.txt`));

describe('a dropped folder', () => {
	test('is opened, with the folders in it, but not hidden files and what browsers save beside a page', async () => {
		const { files, wereMore } = await filesIn([
			folder('essays', [
				file('a.txt'),
				file('.hidden'),
				folder('may', [file('b.txt')]),
				folder('a_files', [file('c.js')])
			])
		]);
		expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
		expect(wereMore).toBe(false);
	});

	test('says that there are more files than are taken at once', async () => {
		const { files, wereMore } = await filesIn([folder('disk', many(MOST_FILES + 50))]);
		expect(files).toHaveLength(MOST_FILES);
		expect(wereMore).toBe(true);
	});

	test('with just as many as are taken says nothing', async () => {
		const { files, wereMore } = await filesIn([folder('all', many(MOST_FILES))]);
		expect(files).toHaveLength(MOST_FILES);
		expect(wereMore).toBe(false);
	});

	test('says that something lies deeper than is looked', async () => {
		const nested = (depth: number, inside: FileSystemEntry): FileSystemEntry =>
			depth === 0 ? inside : folder(`f${depth}`, [nested(depth - 1, inside)]);
		const deep = await filesIn([nested(DEEPEST, file('deep.txt')), file('top.txt')]);
		expect(deep.files.map(({ name }) => name)).toEqual(['top.txt']);
		expect(deep.wereDeeper).toBe(true);
		const seen = await filesIn([nested(DEEPEST - 1, file('seen.txt'))]);
		expect(seen.files).toHaveLength(1);
		expect(seen.wereDeeper).toBe(false);
		expect((await filesIn([nested(DEEPEST, file('.hidden'))])).wereDeeper).toBe(false);
	});
});
