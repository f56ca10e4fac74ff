import { describe, expect, it } from 'vitest';
import { readText, writeText, type Command } from '#cli/command.ts';
import { runCli, type TestWorld } from '../../support/test-io.ts';

const copy: Command = {
	name: 'copy',
	summary: 'copies',
	usage: 'Usage: counterpoint copy FROM TO',
	run: async ([from = '-', to = '-'], io) => {
		await writeText(io, to, await readText(io, from));
		return 0;
	}
};
const run = (call: string, world: TestWorld) => runCli(call, { ...world, commands: [copy] });

describe('the files of a command', () => {
	it('are standard input and output where they are named -', async () => {
		expect((await run('copy - -', { stdin: 'Grüße' })).stdout).toBe('Grüße');
		expect((await run('copy a b/c', { files: { a: 'x' } })).files).toEqual({ a: 'x', 'b/c': 'x' });
	});

	it('are read as UTF-8, or UTF-16 where a byte order mark says so', async () => {
		const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x42, 0xde]);
		expect((await run('copy a -', { files: { a: utf16 } })).stdout).toBe('a🙂');
		const swapped = new Uint8Array([0xfe, 0xff, 0x00, 0x61]);
		expect((await run('copy a -', { files: { a: swapped } })).stdout).toBe('a');
		expect((await run('copy a -', { files: { a: '\ufeffx' } })).stdout).toBe('x');
	});

	it('are refused in one line where they are no text, are not there or may not be read', async () => {
		const latin = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);
		const said = async (world: TestWorld) => {
			const { exit, stderr, stdout } = await run('copy a -', world);
			expect([exit, stdout]).toEqual([1, '']);
			return stderr;
		};
		expect(await said({ files: { a: latin } })).toBe('a: is not UTF-8 text. Save it as UTF-8.\n');
		expect(await said({})).toBe('a: there is no such file\n');
		expect(await said({ files: { a: { fault: 'EISDIR' } } })).toBe('a: is a folder, not a file\n');
		expect(await said({ files: { a: { fault: 'EACCES' } } })).toBe('a: may not be read or written\n');
		expect(await said({ files: { a: { fault: 'EIO' } } })).toContain('fault of its own (EIO: a)');
	});
});
